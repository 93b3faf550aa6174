import type { Cue } from "./cue-forms.ts";
import type { Items, Unit } from "./items.ts";
import { is } from "./words.ts";

const plurals = new Set(
  "these those two three four five six seven eight nine ten several many few most all both some".split(
    " ",
  ),
);
const articles = new Set(["a", "an", "the", "his", "her", "its", "their", "our", "my", "your"]);

// Whether the word at `at` can be a cue where it stands: "United States" and "two reports said" hold none.
export function actsAsCue(items: Items, unit: Unit, at: number, cue: Cue): boolean {
  const { bits, words } = items;
  if (bits[at]! & is.capital && at > unit.from && !unit.isHeadline)
    return !(bits[at - 1]! & is.word);
  if (cue.form === "s" && plurals.has(words[at - 1]!)) return false;
  if (words[at - 1] === "-" && items.end[at - 1] === items.start[at]) return false; // "so-called"
  if (cue.base === "state" && cue.form !== "past" && !opensContent(items, at + 1)) return false;
  if (at === unit.from) return true;
  if (articles.has(words[at - 1]!) || isOwner(bits[at - 1]!)) return false;
  if ((cue.form === "s" || cue.form === "base") && cue.base !== "say" && at + 1 < unit.to) {
    const next = items.cue[at + 1];
    if (bits[at + 1]! & is.auxiliary || (next?.finite && next.form !== "s")) return false;
  }
  // "in disputed waters", "of alleged crimes": an adjective.
  if (cue.form === "past" && bits[at - 1]! & is.preposition && at + 1 < unit.to) {
    const next = bits[at + 1]!;
    if (next & is.word && !(next & ~(is.word | is.adverb))) return false;
  }
  // "settle maritime disputes in court": a plural noun.
  if (
    cue.form === "s" &&
    !(bits[at - 1]! & (is.capital | is.subjectPronoun | is.adverb)) &&
    at + 1 < unit.to
  ) {
    const next = bits[at + 1]!;
    if (next & is.preposition && !cue.prepositions.includes(words[at + 1]!)) return false;
  }
  if (cue.form === "ing" && words[at - 1] === "like") return false; // "was like saying"
  if (cue.form === "ing" && bits[at - 1]! & is.preposition && cue.base !== "say") {
    return (
      words[at + 1] === "that" || ((bits[at + 1] ?? 0) & (is.marked | is.subjectPronoun)) !== 0
    );
  }
  return true;
}

// "the mayor's", but not "he's"
const isOwner = (bits: number): boolean =>
  (bits & is.possessive) !== 0 && (bits & is.auxiliary) === 0;

// "that", punctuation or marks: without one, "states" are places.
const opensContent = ({ bits, words }: Items, at: number): boolean =>
  at >= words.length || words[at] === "that" || (bits[at]! & (is.marked | is.punctuation)) !== 0;
