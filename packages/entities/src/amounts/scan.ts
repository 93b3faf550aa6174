import { type Atoms, isDash, isGlued } from "../numerals/atoms.ts";
import type { AmountWord } from "./words.ts";

/** One sentence's atoms. */
export interface Scan {
  readonly atoms: Atoms<AmountWord>;
  readonly end: number;
}

/** The lower-case word at atom `i`, "" where it is not in the lexicon or outside the sentence. */
export function textAt(scan: Scan, i: number): string {
  return wordAt(scan, i)?.text ?? "";
}

export function wordAt(scan: Scan, i: number): AmountWord | undefined {
  return i >= 0 && i < scan.end ? scan.atoms.word[i] : undefined;
}

export function digitsAt(scan: Scan, i: number): number {
  return i >= 0 && i < scan.end ? (scan.atoms.digits[i] ?? Number.NaN) : Number.NaN;
}

export function markAt(scan: Scan, i: number): number {
  return i >= 0 && i < scan.end ? (scan.atoms.mark[i] ?? 0) : 0;
}

/** Whether atom `i` is a run of letters, in the lexicon or not. */
export function isLetters(scan: Scan, i: number): boolean {
  return i >= 0 && i < scan.end && scan.atoms.mark[i] === 0 && Number.isNaN(scan.atoms.digits[i]!);
}

/** Whether a minus opens at atom `i`: the word, or a hyphen, en dash or U+2212 glued to what follows and to no text before. */
export function isMinus(scan: Scan, i: number): boolean {
  return textAt(scan, i) === "minus" || isMinusMark(scan, i);
}

/** The mark alone: "-5", "(−5", not "3-5" or "pre-5". */
export function isMinusMark(scan: Scan, i: number): boolean {
  const mark = markAt(scan, i);
  if ((!isDash(mark) && mark !== 0x2212) || !isGlued(scan.atoms, i + 1)) return false;
  const before = markAt(scan, i - 1);
  return !isGlued(scan.atoms, i) || before === 40 || before === 91; // "(", "["
}
