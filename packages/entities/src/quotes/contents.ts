import type { Complement } from "./complements.ts";
import { hasFinite } from "./contents-before.ts";
import type { CueForm } from "./cue-forms.ts";
import type { Items, Unit } from "./items.ts";
import { is } from "./words.ts";

// Items. No clause is longer; run-on text is cut, so that its quotes do not each hold all of it.
export const maxContent = 120;

export function firstComma(items: Items, from: number, to: number): number {
  for (let i = from; i < to; i++) if (items.words[i] === ",") return i;
  return to;
}

/** Where the content that starts at `from` ends: with the sentence, or where another clause begins. */
export function contentEnd(
  items: Items,
  unit: Unit,
  from: number,
  kind: Complement["kind"],
  form: CueForm = "past",
): number {
  const { bits, words, marked, text } = items;
  if (kind === "marked") {
    const first = marked[from]!;
    if (isSpeech(items, from) || endsSentence(text, first.contentEnd) || from + 1 >= unit.to)
      return from + 1;
    if (bits[from + 1]! & is.punctuation && words[from + 1] !== "-") return from + 1;
  }
  const limit = Math.min(unit.to, from + maxContent);
  for (let i = from + 1; i < limit; i++) {
    const word = words[i]!;
    if (bits[i]! & is.marked) {
      const closesWithComma = text.charCodeAt(marked[i]!.contentEnd - 1) === 0x2c;
      const next = i + 1 < unit.to ? bits[i + 1]! : is.punctuation;
      if (
        closesWithComma &&
        !(next & (is.marked | is.relative)) &&
        ((words[i + 1] !== "and" && words[i + 1] !== "or") || startsOwnReport(items, unit, i + 2))
      )
        return i + 1;
      continue;
    }
    if (word === ";") return i;
    if (kind === "phrase" && (word === "—" || word === "–" || word === "--")) return i;
    if (kind === "phrase" && closesWithTime(items, unit, i)) return i;
    if (kind === "phrase" && word === "," && startsModifier(items, i + 1)) return i;
    if (word === "according" && words[i + 1] === "to") return i;
    const cue = items.cue[i];
    if (word === "," && i + 1 < unit.to) {
      // "said it rained, a first for May": half of what modifies a whole clause so is the reporter's, and more
      const modifies = words[i + 1] === "a" || words[i + 1] === "an";
      if (kind === "clause" && modifies && hasFinite(items, from, i)) return i;
      const next = items.cue[i + 1];
      if (next?.form === "ing") return i; // ", calling it a farce", ", adding that"
      if (
        (words[i + 1] === "but" ||
          words[i + 1] === "and" ||
          words[i + 1] === "though" ||
          words[i + 1] === "although" ||
          words[i + 1] === "while") &&
        startsOwnReport(items, unit, i + 2)
      )
        return i;
      if (words[i + 1] === "as" && startsOwnReport(items, unit, i + 2)) return i;
    }
    if ((word === "and" || word === "but") && i + 1 < unit.to) {
      let j = i + 1;
      while (j < unit.to && bits[j]! & is.adverb) j++;
      const next = items.cue[j];
      const isNext = next?.form === form && (next.finite || form === "ing");
      if (isNext && form !== "base" && !cue) return i;
      // "called it “a farce” and likened Ruiz to", the speaker's next verb.
      const isPast = /^[a-z]{3,}ed$/.test(words[j] ?? "") || ((bits[j] ?? 0) & is.past) !== 0;
      if ((kind === "phrase" || bits[i - 1]! & is.marked) && form === "past" && isPast) return i;
      if (kind === "phrase" && (bits[j] ?? 0) & is.auxiliary) return i;
    }
  }
  return limit;
}

const timeOpeners = new Set(["on", "in", "late", "early", "last", "this", "earlier"]);
const bareTimes = new Set("morning afternoon evening night week month year later ago".split(" "));

// "discussed the harbour [on Monday]": when it was said, where nothing else follows.
function closesWithTime({ bits, words }: Items, unit: Unit, at: number): boolean {
  const opens = timeOpeners.has(words[at]!);
  if (!opens && (!(bits[at]! & is.time) || bareTimes.has(words[at]!))) return false;
  const first = opens ? at + 1 : at;
  let i = first;
  while (i < unit.to && i - first < 3 && bits[i]! & is.time) i++;
  return i > first && (i >= unit.to || (bits[i]! & is.punctuation) !== 0);
}

// ", where", ", a plan that": what follows a noun phrase reported is the reporter's.
const startsModifier = (items: Items, at: number): boolean =>
  at < items.count &&
  ((items.bits[at]! & is.relative) !== 0 || modifierStarts.has(items.words[at]!));

const modifierStarts = new Set([
  "where",
  "a",
  "an",
  "the",
  "as",
  "while",
  "though",
  "although",
  "with",
  "but",
  "after",
]);

// "and Ward said", "while the mayor called": a subject with a cue of its own within a few words.
function startsOwnReport(items: Items, unit: Unit, from: number): boolean {
  for (let i = from; i < unit.to && i - from < 8; i++) {
    const cue = items.cue[i];
    if (cue?.finite && i > from && (cue.form === "past" || cue.form === "s")) return true;
    if (items.words[i] === "-") continue; // "three-quarters said"
    if (items.bits[i]! & (is.punctuation | is.preposition)) return false;
  }
  return false;
}

// A whole clause in marks, by its look: a capital and some length.
export function isSpeech(items: Items, at: number): boolean {
  const marked = items.marked[at];
  if (!marked) return false;
  const { text } = items;
  const unit = text.charCodeAt(marked.contentStart);
  const isCapital = unit >= 65 && unit <= 90;
  const looksOpen =
    isCapital ||
    unit === 0x2e ||
    unit === 0x2026 ||
    unit === 0x5b ||
    unit === 0x27 ||
    unit === 0x2018;
  if (!looksOpen) return false;
  let spaces = 0;
  const to = Math.min(marked.contentEnd, marked.contentStart + 200);
  for (let i = marked.contentStart; i < to && spaces < 3; i++)
    if (text.charCodeAt(i) === 0x20) spaces++;
  return spaces >= 3 || endsSentence(text, marked.contentEnd);
}

export function endsSentence(text: string, contentEnd: number): boolean {
  const unit = text.charCodeAt(contentEnd - 1);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2c;
}

/** `[from, to)` without punctuation at its ends; marked stretches stay. */
export function trimItems(items: Items, from: number, to: number): { from: number; to: number } {
  let start = from;
  let end = to;
  const isLoose = (i: number): boolean =>
    (items.bits[i]! & is.punctuation) !== 0 && items.words[i] !== "$";
  while (start < end && isLoose(start)) start++;
  while (end > start && isLoose(end - 1) && !closesBracket(items, start, end - 1)) end--;
  return { from: start, to: end };
}

const brackets = new Map([
  [")", "("],
  ["]", "["],
  [">", "<"],
]);

// A bracket at the end whose partner stands in the content belongs to it.
function closesBracket(items: Items, from: number, at: number): boolean {
  const partner = brackets.get(items.words[at]!);
  if (partner === undefined) return false;
  for (let i = at - 1; i >= from && at - i < 20; i--) if (items.words[i] === partner) return true;
  return false;
}
