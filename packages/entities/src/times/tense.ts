import { marks } from "../numerals/atoms.ts";
import { type Scan, textAt } from "./words.ts";

const reach = 14; // atoms on either side; a clause of news is seldom longer

/**
 * Whether the clause around the atoms `[start, end)` speaks of the past (-1), the future (1), or
 * does not say (0): the nearest verb cue before the expression decides, then the nearest after it.
 */
export function tenseAround(scan: Scan, start: number, end: number): -1 | 0 | 1 {
  const leader = textAt(scan, start - 1);
  if ((leader === "until" || leader === "till") && start - 1 > scan.first) return 1;
  for (let i = start - 1; i >= Math.max(scan.first, start - reach); i--) {
    if (isStop(scan, i)) break;
    const tense = tenseOf(scan, i);
    if (tense !== 0) return tense;
  }
  for (let i = end; i < Math.min(scan.end, end + reach); i++) {
    if (isStop(scan, i)) break;
    const tense = tenseOf(scan, i);
    if (tense !== 0) return tense;
  }
  return 0;
}

const isStop = (scan: Scan, i: number) => {
  const mark = scan.atoms.mark[i];
  return mark === 59 || mark === marks.colon;
};

function tenseOf(scan: Scan, i: number): -1 | 0 | 1 {
  const { atoms } = scan;
  const word = atoms.word[i];
  if (word?.isPlan && textAt(scan, i - 1) === "been") return -1;
  if (word?.isPlan) return isPlan(scan, i) ? 1 : 0;
  if (word && word.tense < 0 && textAt(scan, i - 1) === "be") return 1;
  if (word && word.tense !== 0) return word.tense;
  if (word && word.text !== "ended") return 0;
  const end = atoms.end[i]!;
  const isEd =
    end - atoms.start[i]! > 3 &&
    atoms.text.charCodeAt(end - 1) === 100 &&
    atoms.text.charCodeAt(end - 2) === 101;
  // "an unspecified date": before a noun it tells no tense
  if (!isEd || /^(?:a|an|the|its|his|her|their|still)$/.test(textAt(scan, i - 1))) return 0;
  // "to be completed" lies ahead
  return textAt(scan, i - 1) === "be" ? 1 : -1;
}

// "due to", "plans to", "scheduled for", "is expected": with "to", "for" or a form of "be"
function isPlan(scan: Scan, i: number): boolean {
  const next = textAt(scan, i + 1);
  if (next === "to" || next === "for") return true;
  return /^(?:is|are|be)$/.test(textAt(scan, i - 1));
}
