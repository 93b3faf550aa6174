import type { Atoms } from "../numerals/atoms.ts";
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
