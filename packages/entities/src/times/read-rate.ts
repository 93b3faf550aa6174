import type { Reading, Unit } from "./meaning.ts";
import { printLength } from "./print-length.ts";
import { markAt, type Scan, textAt, wordAt } from "./words.ts";

/** "three times a week", "24 hours a day": after a noun or a number how often; "for a year", "after a year": how long. */
export function readRate(
  scan: Scan,
  i: number,
  { end, unit }: { end: number; unit: Unit },
): Reading | undefined {
  if (i === scan.first || !isRate(scan, i)) return undefined;
  return { end, meaning: { is: "often", timex: printLength(unit, 1) }, rule: "times/rate" };
}

function isRate(scan: Scan, i: number): boolean {
  const previous = textAt(scan, i - 1);
  const isVerb = scan.atoms.text.endsWith("ed", scan.atoms.end[i - 1]);
  if (isVerb || /^(?:later|earlier|after|before)$/.test(textAt(scan, i + 2))) return false;
  if (isFigure(scan, i - 1) || markAt(scan, i - 1) === 37) return true;
  if (previous === "times" || previous === "once" || previous === "twice") return true;
  return wordAt(scan, i - 1)?.isPlural === true || (previous === "" && isCounted(scan, i - 1));
}

const isFigure = (scan: Scan, i: number) =>
  !Number.isNaN(scan.atoms.digits[i] ?? Number.NaN) || (wordAt(scan, i)?.scale ?? 0) > 0;

const notCounted = /^(?:lasts|takes|needs|spends|means|is|was|perhaps|always|sometimes)$/;

// "interviews a day", "2 percent a year"; not "it lasts a month", "for maybe an hour"
function isCounted({ atoms }: Scan, i: number): boolean {
  const text = atoms.text.slice(atoms.start[i], atoms.end[i]);
  return /(?:[a-z]s|percent|cent|pct)$/.test(text) && !notCounted.test(text);
}
