import * as lexicon from "./clause-words.lexicon.ts";
import type { Cue, CueLexicon } from "./cue-forms.ts";

/** What a word can be, as bits. */
export const is = {
  auxiliary: 1,
  copula: 2,
  adverb: 4,
  preposition: 8,
  subordinator: 16,
  relative: 32,
  subjectPronoun: 64,
  objectPronoun: 128,
  determiner: 256,
  time: 512,
  past: 1024, // of a verb that takes no "-ed"
  capital: 2048,
  word: 4096, // begins with a letter or digit
  marked: 8192, // a whole stretch in marks, as one item
  punctuation: 16384,
  possessive: 32768,
  phrase: 65536, // may open a cue of several words that the speaker follows: "according to"
} as const;

const closedClasses = new Map<string, number>();
for (const [list, bit] of [
  [lexicon.auxiliaries, is.auxiliary],
  [lexicon.copulas, is.copula],
  [lexicon.adverbs, is.adverb],
  [lexicon.prepositions, is.preposition],
  [lexicon.subordinators, is.subordinator],
  [lexicon.relatives, is.relative],
  [lexicon.subjectPronouns, is.subjectPronoun],
  [lexicon.objectPronouns, is.objectPronoun],
  [lexicon.determiners, is.determiner],
  [lexicon.timeWords, is.time],
  [lexicon.irregularPasts, is.past],
] as const) {
  for (const word of list) closedClasses.set(word, (closedClasses.get(word) ?? 0) | bit);
}

/** What is known of a word wherever it stands. */
interface Known {
  readonly cue: Cue | undefined;
  readonly noun: Cue | undefined;
  readonly bits: number;
}

const unknown: Known = { cue: undefined, noun: undefined, bits: 0 };

/** All that is known of words, by lower-case form: one look-up for each, not one for each list. */
export type KnownWords = ReadonlyMap<string, Known>;

const ready = new WeakMap<CueLexicon, KnownWords>();

export function knownWords(lexicon: CueLexicon): KnownWords {
  const made = ready.get(lexicon);
  if (made) return made;
  const { verbs, nouns, phrases } = lexicon;
  const words = new Set([
    ...closedClasses.keys(),
    ...verbs.keys(),
    ...nouns.keys(),
    ...phrases.keys(),
  ]);
  const known = new Map<string, Known>();
  for (const word of words) {
    const bits = (closedClasses.get(word) ?? 0) | (phrases.has(word) ? is.phrase : 0);
    known.set(word, { cue: verbs.get(word), noun: nouns.get(word), bits });
  }
  ready.set(lexicon, known);
  return known;
}

const longestWord = 20;

export interface Word {
  readonly word: string;
  readonly cue: Cue | undefined;
  readonly noun: Cue | undefined;
  readonly bits: number;
}

export function readWord(surface: string, all: KnownWords): Word {
  const word = surface.length > longestWord ? "" : fold(surface);
  const shape = shapeOf(surface, word);
  const known = all.get(word);
  // "US", "WHO", "IS": an acronym is neither a pronoun nor a verb.
  const isNone =
    !known || (surface.length > 1 && surface !== word && surface === surface.toUpperCase());
  const { cue, noun, bits } = isNone ? unknown : known;
  return { word, cue, noun, bits: word === "'s" ? shape : shape | bits };
}

export function fold(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

function shapeOf(surface: string, word: string): number {
  const unit = surface.charCodeAt(0);
  if (word === "'s" || word === "'") return is.possessive;
  if (unit >= 65 && unit <= 90) return is.capital | is.word;
  if (unit >= 97 && unit <= 122) {
    return word.endsWith("ly") && surface.length > 4 && !notAdverbs.has(word)
      ? is.word | is.adverb
      : is.word;
  }
  if (unit >= 48 && unit <= 57) return is.word;
  if (unit === 0x25) return is.word; // "47% said": the sign stands for a word
  if (unit < 0xaa || (unit >= 0x2000 && unit < 0x2c00)) return is.punctuation;
  const letter = surface.charAt(0);
  return letter.toLowerCase() !== letter ? is.capital | is.word : is.word;
}

const notAdverbs = new Set(
  "monthly quarterly yearly hourly nightly early friendly deadly costly orderly lively ugly family assembly ally bully reply supply apply rely italy july daily weekly elderly likely only".split(
    " ",
  ),
);
