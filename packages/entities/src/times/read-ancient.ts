import { readEra } from "../numerals/era.ts";
import type { Reading } from "./meaning.ts";
import { digitsAt, type Scan, textAt } from "./words.ts";

/**
 * The era after a year, at atom `i`. "BC" may also be British Columbia: an unknown word behind it
 * speaks against an era, and behind a year of our time any word does.
 */
export function readYearEra(scan: Scan, i: number): { end: number; isBefore: boolean } | undefined {
  const era = readEra(scan.atoms, i, scan.end);
  if (!era || era.end >= scan.end) return era;
  const isWord = scan.atoms.mark[era.end] === 0;
  const isOfOurTime = digitsAt(scan, i - 1) >= 1900;
  return isWord && (isOfOurTime || textAt(scan, era.end) === "") ? undefined : era;
}

/** A year or a century with the era behind it: "44 BC", "2 Feb 44 B.C.", "the 5th century BC". Of a day only the year is kept. */
export function withEra(scan: Scan, reading: Reading): Reading {
  const { meaning, end } = reading;
  if (meaning.is !== "when") return reading;
  const { year, century } = meaning;
  if (year === undefined && century === undefined) return reading;
  const era = year === undefined ? readEra(scan.atoms, end, scan.end) : readYearEra(scan, end);
  if (!era?.isBefore) return reading;
  const base = { ...reading, end: era.end, rule: "times/before-christ" };
  if (year === undefined) {
    const timex = `BC${String(century).padStart(2, "0")}`;
    return { ...base, meaning: { is: "ancient", edtf: null, timex } };
  }
  // EDTF has a year 0: it is 1 BC
  const four = (n: number) => String(n).padStart(4, "0");
  const edtf = year === 1 ? "0000" : `-${four(year - 1)}`;
  return { ...base, meaning: { is: "ancient", edtf, timex: `BC${four(year)}` } };
}
