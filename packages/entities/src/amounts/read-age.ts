import { isCapital, isDash, marks } from "../numerals/atoms.ts";
import type { Quantity } from "./read-quantity.ts";
import { digitsAt, isLetters, markAt, type Scan, textAt } from "./scan.ts";

/** "52-year-old", "52 years old". */
export function readAge(scan: Scan, i: number): number | undefined {
  if (!/^(?:year|years|month|months|week|weeks|day|days)$/.test(textAt(scan, i))) return undefined;
  const at = isDash(markAt(scan, i + 1)) ? i + 2 : i + 1;
  return textAt(scan, at) === "old" ? at + 1 : undefined;
}

/** "aged nine", "aged between 18 and 25", "aged over 60". */
export function isAged(scan: Scan, i: number, { value, max }: Quantity): boolean {
  if (!((value ?? max ?? Number.NaN) <= 110)) return false;
  const isLed = /^(?:about|around|between|over|under)$/.test(textAt(scan, i - 1));
  return /^(?:age|aged)$/.test(textAt(scan, isLed ? i - 2 : i - 1));
}

/** "Ana Ruiz, 30, from Lima". */
export function isAge(scan: Scan, i: number, end: number): boolean {
  const { atoms } = scan;
  if (!(digitsAt(scan, i) <= 110)) return false;
  if (markAt(scan, i - 1) !== marks.comma) return false;
  const closes =
    end >= scan.end || markAt(scan, end) === marks.comma || markAt(scan, end) === marks.stop;
  return closes && isLetters(scan, i - 2) && isCapital(atoms, i - 2);
}
