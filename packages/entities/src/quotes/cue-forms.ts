import { type CueEntry, type CueMeaning, type CueTakes, parseCues } from "@corpus/core";
import { cueLines } from "./cues.lexicon.ts";
import { formS, formsOf } from "./verb-forms.ts";

/** What may follow a cue as the words reported, as bits. */
export const frame = {
  quote: 1,
  clause: 2,
  infinitive: 4,
  object: 8,
  named: 16,
  person: 32,
  opened: 64,
} as const;

export type CueForm = "base" | "s" | "past" | "ing" | "noun" | "adjective";

export interface Cue {
  readonly base: string;
  readonly form: CueForm;
  readonly participle: boolean; // may follow "was" or "has": "said", "written", but not "wrote"
  readonly finite: boolean; // may follow its subject: "said", "wrote", but not "written"
  readonly frames: number;
  readonly prepositions: readonly string[];
  readonly meaning: CueMeaning;
  readonly otherwise: ReadonlyMap<CueTakes, CueMeaning>; // where what it takes tells of another meaning
  readonly particles: ReadonlyMap<string, Cue>; // "out" of "point out", with what the two take together
}

/** Several words that the speaker follows: "according to". */
interface CuePhrase {
  readonly words: readonly string[];
  readonly meaning: CueMeaning;
}

/** The cue that the verb `cue` is together with the words after it, "point out", and where it ends. */
export function withParticle(
  cue: Cue,
  words: readonly string[],
  at: number,
): { readonly cue: Cue; readonly to: number } | undefined {
  if (cue.particles.size === 0) return undefined;
  for (const [rest, together] of cue.particles) {
    const to = endOf(rest, words, at + 1);
    if (to > 0) return { cue: { ...together, form: cue.form }, to };
  }
  return undefined;
}

function endOf(rest: string, words: readonly string[], from: number): number {
  if (!rest.includes(" ")) return rest === words[from] ? from + 1 : -1;
  const parts = rest.split(" ");
  return parts.every((part, i) => part === words[from + i]) ? from + parts.length : -1;
}

/** Cues by the lower-case words of a text. */
export interface CueLexicon {
  readonly verbs: ReadonlyMap<string, Cue>; // and adjectives
  readonly nouns: ReadonlyMap<string, Cue>; // "report" and "warning" are verbs' forms too
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>; // by their first word
  readonly adverbs: ReadonlySet<string>;
}

const bits: Readonly<Partial<Record<CueTakes, number>>> = {
  quote: frame.quote,
  clause: frame.clause,
  "full-clause": frame.opened,
  infinitive: frame.infinitive,
  object: frame.object,
  name: frame.named,
  person: frame.person,
};

/** The cues that ship, read at their first use. */
let shipped: readonly CueEntry[] | undefined;

// Made ready once for the same list: not again for each article.
const ready = new WeakMap<readonly CueEntry[], CueLexicon>();

const none: readonly CueEntry[] = [];

/** The cues that ship, with `own` in the place of those of the same word and kind. */
export function cueLexicon(own: readonly CueEntry[] = none): CueLexicon {
  const known = ready.get(own);
  if (known) return known;
  shipped ??= parseCues(cueLines, "cues.lexicon.ts");
  const replaced = new Set(own.map(keyOf));
  const kept = shipped.filter((entry) => !replaced.has(keyOf(entry)));
  const forms = new Map(shipped.map((entry) => [keyOf(entry), entry.forms]));
  const lexicon = compile(
    [
      ...kept,
      ...own.map((entry) => ({ ...entry, forms: entry.forms ?? forms.get(keyOf(entry)) })), // "said" stays that of "say"
    ].filter(means),
  );
  ready.set(own, lexicon);
  return lexicon;
}

const keyOf = ({ cue, kind }: Entry): string => `${kind} ${cue}`;

type Entry = Omit<CueEntry, "forms"> & { readonly forms?: readonly string[] | undefined };

type MeantEntry = Entry & { readonly meaning: CueMeaning };

function compile(entries: readonly MeantEntry[]): CueLexicon {
  const groups = new Map<string, MeantEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  const verbs = new Map<string, Cue>();
  const nouns = new Map<string, Cue>();
  const phrases = new Map<string, CuePhrase[]>();
  const adverbs = new Set<string>();
  for (const group of groups.values()) {
    const { cue, kind, meaning, takes, forms = [] } = group[0]!;
    const word = { ...plain, base: cue, ...takesOf(group) };
    if (kind === "verb") addVerb(verbs, word, forms);
    else if (kind === "adverb") adverbs.add(cue);
    else if (kind === "phrase") {
      const words = cue.split(" ");
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { words, meaning }]);
    } else if (takes.length === 0) continue;
    else if (kind === "noun")
      for (const form of [cue, formS(cue)]) nouns.set(form, { ...word, form: "noun" });
    else if (!verbs.has(cue)) verbs.set(cue, { ...word, form: "adjective" });
  }
  return { verbs, nouns, phrases, adverbs };
}

const means = (entry: Entry): entry is MeantEntry => entry.meaning !== null;

const plain = { participle: false, finite: false, particles: new Map<string, Cue>() };

type Word = Omit<Cue, "form">;

function takesOf(
  group: readonly MeantEntry[],
): Pick<Cue, "frames" | "prepositions" | "meaning" | "otherwise"> {
  const { meaning } = group[0]!;
  const otherwise = new Map<CueTakes, CueMeaning>();
  const prepositions: string[] = [];
  let frames = 0;
  for (const entry of group) {
    for (const taken of entry.takes) {
      const bit = bits[taken];
      if (bit === undefined) prepositions.push(taken);
      frames |= bit ?? 0;
      if (entry.meaning !== meaning) otherwise.set(taken, entry.meaning);
    }
  }
  return { frames, prepositions, meaning, otherwise };
}

/** A verb in its forms; of several words, beside what the first alone takes. */
function addVerb(all: Map<string, Cue>, word: Word, listed: readonly string[]): void {
  const [base = "", ...rest] = word.base.split(" ");
  const forms = formsOf(base, listed);
  const add = (surface: string, form: Cue["form"], finite: boolean, participle: boolean): void => {
    const earlier = all.get(surface);
    const shape = { form, finite, participle };
    if (rest.length === 0) {
      all.set(surface, { ...word, ...shape, particles: earlier?.particles ?? word.particles });
      return;
    }
    const together: Cue = { ...word, form: "base", finite: true, participle: true };
    const particles = new Map([...(earlier?.particles ?? []), [rest.join(" "), together] as const]);
    const alone = { ...word, base, frames: 0, prepositions: [], otherwise: new Map() };
    all.set(surface, { ...(earlier ?? { ...alone, ...shape }), particles });
  };
  const { s, past, participle, ing } = forms;
  add(base, "base", true, participle === base);
  add(s, "s", true, false);
  add(ing, "ing", false, false);
  if (participle !== past) add(participle, "past", false, true);
  if (past !== base) add(past, "past", true, participle === past);
}
