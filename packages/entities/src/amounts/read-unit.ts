import { isGlued, marks } from "../numerals/atoms.ts";
import { readAge } from "./read-age.ts";
import type { Quantity } from "./read-quantity.ts";
import { isLetters, markAt, type Scan, textAt, wordAt } from "./scan.ts";

/** The text of atoms `[from, to)`. */
export const slice = (scan: Scan, from: number, to: number) =>
  scan.atoms.text.slice(scan.atoms.start[from], scan.atoms.end[to - 1]);

const heights: ReadonlySet<number> = new Set([480, 720, 1080, 1440, 2160]); // of a picture, in lines

/** Whether pence follow a number: "12.5p", not "5 p.m." or "1080p". */
export function isPence(scan: Scan, { end, value, isSpelled }: Quantity): boolean {
  if (isSpelled || value === undefined || heights.has(value) || !isGlued(scan.atoms, end))
    return false;
  return (
    slice(scan, end, end + 1) === "p" &&
    !(markAt(scan, end + 1) === marks.stop && textAt(scan, end + 2) === "m")
  );
}

/** Whether metres follow a number: "1.8m tall", "the 100m hurdles". */
export function isMetres(scan: Scan, { end, isSpelled }: Quantity): boolean {
  if (isSpelled || textAt(scan, end) !== "m" || !isGlued(scan.atoms, end)) return false;
  return wordAt(scan, end + 1)?.isMetreHead === true;
}

/** "%", "per cent", "percentage points" at atom `at`. */
export function readPercent(scan: Scan, at: number): { end: number; unit: string } | undefined {
  if (markAt(scan, at) === 37) return { end: at + 1, unit: "%" };
  const text = textAt(scan, at);
  const next = textAt(scan, at + 1);
  if (text === "percent" || text === "pct") return { end: at + 1, unit: "%" };
  if (text === "per" && next === "cent") return { end: at + 2, unit: "%" };
  const isPoints =
    (text === "percentage" || text === "basis") && (next === "points" || next === "point");
  return isPoints ? { end: at + 2, unit: slice(scan, at, at + 2) } : undefined;
}

/** Whether pounds are of weight: "weighing 500 pounds", "500 pounds of explosives". */
export function isWeight(scan: Scan, i: number, end: number): boolean {
  const unit = textAt(scan, end - 1);
  if (unit !== "pound" && unit !== "pounds") return false;
  const before = [textAt(scan, i - 1), textAt(scan, i - 2), textAt(scan, i - 3)];
  const weighs = before.some((text) => /^(?:weigh|weighs|weighed|weighing)$/.test(text));
  return weighs || /^(?:of|heavier|lighter)$/.test(textAt(scan, end));
}

/** The end of the unit of a measure at atom `i`: "square metres", "km/h", "°C", "degrees Celsius". */
export function readMeasure(scan: Scan, i: number): number | undefined {
  const age = readAge(scan, i);
  if (age) return age;
  const scale = slice(scan, i + 1, i + 2);
  if (markAt(scan, i) === 0xb0 && (scale === "C" || scale === "F")) return i + 2;
  let at = i;
  while (wordAt(scan, at)?.isUnitPrefix) at++;
  const word = wordAt(scan, at);
  const isPound = word?.text === "pound" || word?.text === "pounds";
  if (!word?.isUnit && !isPound) return undefined;
  let end = at + 1;
  if (markAt(scan, end) === marks.slash && isGlued(scan.atoms, end) && isLetters(scan, end + 1))
    end += 2; // "km/h"
  if (word.text.startsWith("degree") && /^(?:celsius|fahrenheit)$/.test(textAt(scan, end))) end++;
  return end;
}
