import { nameAfter } from "./appositions.ts";
import type { Items, Unit } from "./items.ts";
import { trailingAdjectives } from "./speakers.lexicon.ts";
import { is } from "./words.ts";

/** Who speaks, as items `[from, to)`; `to` ends at the phrase's head, before what modifies it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly outer?: number; // where its verb group starts, when that follows
  readonly first?: number; // where the subject starts whose apposition this is: "[a] sailor, Ana Ruiz, said"
  readonly apposed?: Phrase; // what may name it: "the mayor of Lima, [Abdul Ward], said"
}

export const maxPhrase = 40; // items: longer subjects are run-on text
export const longestBracket = 24;

/** The noun phrase that starts at `from`, after a cue: "said [Senator Ruiz], who". */
export function phraseAfter(items: Items, unit: Unit, from: number): Phrase | undefined {
  const { bits, words } = items;
  let start = from;
  while (start < unit.to && bits[start]! & is.adverb) start++;
  if (start < unit.to && bits[start]! & is.subjectPronoun) return { from: start, to: start + 1 };
  let to = start;
  while (to < unit.to && to - start < maxPhrase && continuesPhrase(items, to, start)) to++;
  while (to > start && (words[to - 1] === "and" || words[to - 1] === "or")) to--;
  return to > start
    ? { from: start, to, ...nameAfter(items, unit, { from: start, to }) }
    : undefined;
}

export const isJoiner = (word: string): boolean =>
  word === "and" || word === "but" || word === "so" || word === "yet" || word === "as";

export function opensIntroduction(items: Items, at: number): boolean {
  const word = items.words[at] ?? "";
  const bits = items.bits[at]!;
  if (bits & (is.subordinator | is.relative) && !isJoiner(word)) return true;
  return (
    (bits & is.preposition) !== 0 || (word.endsWith("ing") && word.length > 5) || word === "asked"
  );
}

// Whether the item at `at` still belongs to the noun phrase that starts at `from`.
export function continuesPhrase(items: Items, at: number, from: number): boolean {
  const bits = items.bits[at]!;
  const word = items.words[at]!;
  if (bits & is.possessive) return true;
  if (bits & is.punctuation) {
    return at > from && (word === "-" || word === "&" || (word === "." && isInside(items, at)));
  }
  if (bits & is.marked) return at > from;
  if (word === "and" || word === "or") return at > from && joinsNames(items, at);
  if (word === "of")
    return (
      at > from &&
      (items.bits[at - 1]! & is.capital) !== 0 &&
      (items.bits[at + 1]! & is.capital) !== 0
    );
  if (bits & (is.preposition | is.relative | is.auxiliary | is.subordinator)) {
    return word === "that" && at === from;
  }
  if (bits & is.subjectPronoun) return at === from || word === "it";
  if (word === "year" && items.words[at - 1] === "-") return true; // "a 36-year-old driver"
  if (at > from && bits & is.time && !(bits & is.capital && items.bits[at + 1]! & is.capital))
    return false;
  if (at > from && bits & is.determiner) {
    const previous = items.words[at - 1]!;
    return (
      previous === "and" ||
      previous === "or" ||
      previous === "of" ||
      previous === "-" || // "sixty-six"
      (items.bits[at - 1]! & is.determiner) !== 0
    );
  }
  // "the only sailor", "the then mayor"
  if (bits & is.adverb && at > from)
    return at === from + 1 && (items.bits[from]! & is.determiner) !== 0;
  if (at > from && !(items.bits[at - 1]! & is.determiner) && isTrailing(items, at)) return false;
  const cue = items.cue[at];
  if (cue?.form === "s" && at > from && !(bits & is.capital) && items.bits[at - 1]! & is.capital) {
    return (items.bits[at + 1] ?? 0) > 0 && startsVerb(items, at + 1); // "Early reports said"
  }
  // "the force issued a statement": an object after it shows the verb.
  if (
    at > from &&
    word.endsWith("ed") &&
    !(bits & is.capital) &&
    items.bits[at + 1]! & is.determiner
  ) {
    return false;
  }
  if (cue && at > from && (cue.form === "past" || (cue.form === "ing" && !(bits & is.capital))))
    return false;
  return true;
}

// "sources [close] to the mayor", "officials [involved] in the talks": it modifies the noun before it.
function isTrailing({ bits, words }: Items, at: number): boolean {
  const word = words[at]!;
  if (bits[at]! & (is.capital | is.possessive) || !((bits[at + 1] ?? 0) & is.preposition))
    return false;
  return trailingAdjectives.has(word) || (word.endsWith("ed") && word.length > 4);
}

const startsVerb = (items: Items, at: number): boolean =>
  (items.bits[at]! & is.auxiliary) !== 0 || items.cue[at]?.form === "past";

// A stop that belongs to what follows: "St. Ives" in three tokens.
const isInside = (items: Items, at: number): boolean =>
  at + 1 < items.count &&
  (items.bits[at + 1]! & is.capital) !== 0 &&
  items.end[at - 1] === items.start[at] &&
  items.end[at] === items.start[at + 1];

// "Ruiz and Berg", "police and prosecutors": what follows is a name, or a noun and no verb.
function joinsNames(items: Items, at: number): boolean {
  const next = items.bits[at + 1] ?? 0;
  if (!(next & is.word)) return false;
  if (next & (is.capital | is.determiner)) return true;
  const cue = items.cue[at + 1];
  return !cue && !(next & (is.auxiliary | is.adverb | is.preposition | is.subjectPronoun));
}

// The head within `[from, to)`: the first noun phrase, or the last if the stretch opens an introduction.
export function headPhrase(items: Items, from: number, to: number): Phrase | undefined {
  const { bits, words } = items;
  let start = from;
  while (start < to && (bits[start]! & is.adverb || isJoiner(words[start]!))) start++;
  if (start >= to) return undefined;
  if (opensIntroduction(items, start)) return lastPhrase(items, start, to);
  let end = start;
  while (end < to && continuesPhrase(items, end, start)) end++;
  return end > start ? { from: start, to: end } : undefined;
}

/** The noun phrase that ends at `to`: names run on to the left, others to their determiner. */
export function lastPhrase(items: Items, from: number, to: number): Phrase | undefined {
  const { bits, words } = items;
  let start = to;
  while (start > from) {
    const i = start - 1;
    if (bits[i]! & is.punctuation && words[i] !== "." && words[i] !== "-") break;
    if (bits[i]! & (is.preposition | is.marked | is.auxiliary | is.subordinator | is.adverb)) break;
    if (bits[i]! & is.time && start < to) break;
    start = i;
    if (bits[i]! & is.determiner) break;
  }
  return start < to ? { from: start, to } : undefined;
}
