import type { Edtf } from "../edtf.ts";
import { dayOfNumber } from "./calendar.ts";
import { type Extent, extentOf, type Hemisphere } from "./extent.ts";
import { parseEdtf } from "./parse.ts";
import { printEdtf } from "./print.ts";
import { durationUnits, type EdtfDateTime, type EdtfEnd, type EdtfValue } from "./value.ts";

/** First and last day that a date may mean, as `2024-03-05`; null where there is none. */
export interface EdtfBounds {
  readonly earliest: Edtf | null;
  readonly latest: Edtf | null;
}

/** What `edtfBounds` has to be told where a date leaves it open. */
export interface EdtfBoundsOptions {
  readonly hemisphere?: Hemisphere; // without it, a season is somewhere in its year
}

/**
 * The days between which `edtf` lies, both included: `2024-02` gives 2024-02-01 and 2024-02-29.
 *
 * A qualifier widens nothing. An end is null where it is open or unknown, where the year is not
 * said, beyond four digits of years, and for a duration. A time of day counts as its day.
 */
export function edtfBounds(edtf: string, options: EdtfBoundsOptions = {}): EdtfBounds {
  const value = parseEdtf(edtf);
  if (value === undefined) return { earliest: null, latest: null };
  const { first, last } = extentOf(value, options.hemisphere);
  return { earliest: isoDay(first), latest: isoDay(last) };
}

function isoDay(number: number): Edtf | null {
  const far = 4_100_000; // more days from 1970 than any year of four digits
  if (Math.abs(number) > far) return null;
  const day = dayOfNumber(number);
  if (Math.abs(day.year) > 9999) return null;
  return printEdtf({ kind: "date", precision: "day", ...day, qualifier: null });
}

/**
 * Orders dates for `Array.sort`: by where they begin, then by where they end, then by their text,
 * so that 0 means the same string. Open and unknown starts come first; dates without a year, then
 * durations by length, then strings that are no EDTF come last. Times with an offset are compared
 * as moments, times without one as if at offset zero.
 */
export function compareEdtf(a: string, b: string): number {
  if (a === b) return 0;
  const x = sortKey(a);
  const y = sortKey(b);
  return x.group - y.group || less(x.first, y.first) || less(x.last, y.last) || (a < b ? -1 : 1);
}

// Not a subtraction: two infinite ends differ by NaN.
function less(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const group = { placed: 0, yearless: 1, duration: 2, invalid: 3 } as const;

interface SortKey extends Extent {
  readonly group: number;
}

function sortKey(edtf: string): SortKey {
  const value = parseEdtf(edtf);
  if (value === undefined) return { group: group.invalid, first: 0, last: 0 };
  if (value.kind === "duration") {
    return { group: group.duration, first: nominalDays(value), last: 0 };
  }
  const { first, last } = extentOf(value);
  if (!Number.isFinite(first) && !Number.isFinite(last)) {
    return { group: group.yearless, first: 0, last: 0 };
  }
  const [start, end] = value.kind === "interval" ? [value.start, value.end] : [value, value];
  return { group: group.placed, first: first + timeOf(start), last: last + timeOf(end) };
}

/** The time of day as a part of a day, in UTC where the offset is known. */
function timeOf(value: EdtfValue | EdtfEnd): number {
  if (value.kind !== "date" || value.precision !== "dateTime") return 0;
  const seconds = Number(`${value.second ?? 0}.${value.fraction ?? 0}`);
  const minutes = value.hour * 60 + (value.minute ?? 0) - offsetMinutes(value);
  return (minutes * 60 + seconds) / 86_400;
}

function offsetMinutes({ offset }: EdtfDateTime): number {
  if (offset === null || offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4) || 0);
  return offset.startsWith("-") ? -minutes : minutes;
}

const nominal = {
  years: 365.2425,
  months: 30.436875,
  weeks: 7,
  days: 1,
  hours: 1 / 24,
  minutes: 1 / 1440,
  seconds: 1 / 86_400,
} as const;

function nominalDays(duration: Extract<EdtfValue, { kind: "duration" }>): number {
  return durationUnits.reduce((sum, unit) => sum + (duration[unit] ?? 0) * nominal[unit], 0);
}
