import { isCapital, isDash, isGlued, marks } from "../numerals/atoms.ts";
import type { Quantity } from "./read-quantity.ts";
import { isLetters, markAt, type Scan, textAt, wordAt } from "./scan.ts";

// Numbers that count nothing.

/** "Flight 1943", "No. 10", "Boeing 737", "B52", "4x4" */
export function isLabelled(scan: Scan, i: number, quantity: Quantity): boolean {
  const { atoms } = scan;
  if (textAt(scan, i - 1) === "of" && textAt(scan, i - 2) === "group" && isCapital(atoms, i - 2))
    return true;
  if (quantity.isSpelled) {
    // "the Five Eyes": a name
    const isName =
      i > 0 && isLetters(scan, i) && isCapital(atoms, i) && isCapital(atoms, quantity.end);
    const isNumber = textAt(scan, i - 1) === "number";
    return isName || isNumber || (wordAt(scan, i - 1)?.isLabel === true && isCapital(atoms, i - 1));
  }
  const before = markAt(scan, i - 1) === marks.stop ? i - 2 : i - 1;
  if (wordAt(scan, before)?.isLabel || markAt(scan, i - 1) === 35) return true;
  if (isGlued(atoms, i) && isLetters(scan, i - 1)) return true;
  return isGlued(atoms, i) && isInside(markAt(scan, i - 1));
}

const isInside = (mark: number) =>
  mark === marks.slash ||
  mark === marks.colon ||
  mark === marks.stop ||
  mark === 64 ||
  mark === 95 ||
  isDash(mark);

/** "two-thirds", "three quarters": a share of something, not so many things. */
export function isFraction(scan: Scan, i: number, end: number): boolean {
  if (!(wordAt(scan, i)?.cardinal ?? 0)) return false;
  const at = isDash(markAt(scan, end)) && isGlued(scan.atoms, end) ? end + 1 : end;
  return /^(?:thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)$/.test(
    textAt(scan, at),
  );
}

/** Whether nothing is counted by a number: a code, a time, a part of a name ("Apollo 11", "COP26"). */
export function isCode(scan: Scan, i: number, end: number): boolean {
  const { atoms } = scan;
  const mark = markAt(scan, end);
  const isJoined = end < scan.end && isGlued(atoms, end);
  if (
    isJoined &&
    (isLetters(scan, end) || mark === marks.slash || mark === marks.colon || mark === 64)
  )
    return true;
  if (!isLetters(scan, i - 1)) return false;
  return i > 1 && isCapital(atoms, i - 1) && wordAt(scan, i - 1) === undefined;
}
