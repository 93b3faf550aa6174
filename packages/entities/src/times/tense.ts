import { isApostrophe, isCapital, marks } from "../numerals/atoms.ts";
import { markAt, type Scan, textAt } from "./words.ts";

const reach = 14; // atoms on either side; a clause of news is seldom longer

/**
 * Whether the clause around the atoms `[start, end)` speaks of the past (-1), the future (1), or
 * does not say (0): the nearest verb cue before the expression decides, then the nearest after it.
 */
export function tenseAround(scan: Scan, start: number, end: number): -1 | 0 | 1 {
  const leader = textAt(scan, start - 1);
  const isUntil = (leader === "until" || leader === "till") && start - 1 > scan.first;
  if (isUntil) return isNegatedPast(scan, start - 2) ? -1 : 1;
  // "as early as Tuesday"
  if (leader === "as" && /^(?:early|soon)$/.test(textAt(scan, start - 2))) return 1;
  if (leader === "of" && textAt(scan, start - 2) === "ahead") return 1;
  const isOwner = isApostrophe(markAt(scan, end)) && textAt(scan, end + 1) === "s";
  for (let i = start - 1; i >= Math.max(scan.first, start - reach); i--) {
    if (isStop(scan, i)) break;
    const tense = isOwner && modals.has(textAt(scan, i)) ? 0 : tenseOf(scan, i);
    if (tense !== 0) return tense;
    if (opensSentence(scan, i)) break;
  }
  for (let i = end; i < Math.min(scan.end, end + reach); i++) {
    if (isStop(scan, i)) break;
    const tense = tenseOf(scan, i);
    if (tense !== 0) return tense;
  }
  return 0;
}

// "they did not search it until October" lies behind, "it was delayed until October" ahead
function isNegatedPast(scan: Scan, last: number): boolean {
  let isNegated = false;
  for (let i = last; i >= Math.max(scan.first, last - reach) && !isStop(scan, i); i--) {
    const isShort = isApostrophe(markAt(scan, i - 1)) && textAt(scan, i) === "t";
    if (isShort || textAt(scan, i) === "not") isNegated = true;
    const { text } = scan.atoms;
    const word = text.slice(scan.atoms.start[i], scan.atoms.end[i]);
    if (isNegated && /^(?:did|was|were|had|didn|wasn|weren|hadn|couldn)$/.test(word)) return true;
  }
  return false;
}

// "he would respect Monday's ruling": what may follow says nothing of the day that has something
const modals: ReadonlySet<string> = new Set(["would", "could", "might", "should", "may"]);

// a headline without its full stop runs into the sentence after it: "… to visit China On Monday, …"
const opensSentence = (scan: Scan, i: number) =>
  isCapital(scan.atoms, i) && /^(?:on|in|by|at|since)$/.test(textAt(scan, i));

const isStop = (scan: Scan, i: number) => {
  const mark = scan.atoms.mark[i];
  return mark === 59 || mark === marks.colon;
};

function tenseOf(scan: Scan, i: number): -1 | 0 | 1 {
  const { atoms } = scan;
  const word = atoms.word[i];
  if (word?.text === "could" && textAt(scan, i + 1) === "not") return -1;
  if (word?.text === "won" && isApostrophe(markAt(scan, i + 1))) return 1;
  if (word?.text === "may" && isCapital(atoms, i)) return 0; // the month
  // "who will have our faith", "hopes to have"
  if (word?.text === "have" && /^(?:will|ll|to)$/.test(textAt(scan, i - 1))) return 0;
  // "is to travel"
  if (word?.text === "to" && /^(?:is|are)$/.test(textAt(scan, i - 1))) return 1;
  if (word?.isPlan && textAt(scan, i - 1) === "been") return -1;
  if (word?.isPlan) return isPlan(scan, i) ? 1 : 0;
  if (word && word.tense < 0 && textAt(scan, i - 1) === "be") return tenseOfBe(scan, i - 1);
  if (word && word.tense !== 0) return word.tense;
  if (word && word.text !== "ended") return 0;
  const end = atoms.end[i]!;
  const isEd =
    end - atoms.start[i]! > 3 &&
    atoms.text.charCodeAt(end - 1) === 100 &&
    atoms.text.charCodeAt(end - 2) === 101;
  // "need", "exceed" and "proceed" are no past; "agreed" is
  const isEed = isEd && atoms.text.charCodeAt(end - 3) === 101;
  if (isEed && !/(?:cr|fr|gr|nt)eed$/.test(atoms.text.slice(atoms.start[i], end))) return 0;
  // "an unspecified date": before a noun it tells no tense
  if (!isEd || /^(?:a|an|the|its|his|her|their|still)$/.test(textAt(scan, i - 1))) return 0;
  return textAt(scan, i - 1) === "be" ? tenseOfBe(scan, i - 1) : -1;
}

// "to be completed" lies ahead, "could not be reached" behind
function tenseOfBe(scan: Scan, i: number): -1 | 1 {
  if (isApostrophe(markAt(scan, i - 2)) && textAt(scan, i - 3) === "couldn") return -1;
  const at = textAt(scan, i - 1) === "not" ? i - 2 : i - 1;
  if (textAt(scan, at) !== "could") return 1;
  if (at < i - 1) return -1;
  for (let k = at; k >= Math.max(scan.first, at - reach); k--)
    if (textAt(scan, k) === "neither" || textAt(scan, k) === "nor") return -1;
  return 1;
}

// "due to", "plans to", "scheduled for", "is expected": with "to", "for" or a form of "be"
function isPlan(scan: Scan, i: number): boolean {
  const next = textAt(scan, i + 1);
  // "due to the storm" gives a reason
  const isReason =
    textAt(scan, i) === "due" &&
    /^(?:a|an|the|his|her|its|their|this|that)$/.test(textAt(scan, i + 2));
  if (isReason) return false;
  if (next === "to" || next === "for") return true;
  // "planned a march", "the scheduled hearing"
  const goesOn = i + 1 < scan.end && markAt(scan, i + 1) === 0;
  if (goesOn && /^(?:planned|scheduled)$/.test(textAt(scan, i))) return true;
  return /^(?:is|are|be)$/.test(textAt(scan, i - 1));
}
