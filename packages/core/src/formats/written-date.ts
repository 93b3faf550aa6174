import { type Edtf, isEdtf } from "../edtf.ts";
import { monthNumbers } from "../segments/datelines.lexicon.ts";

/** Which comes first in 03/04/2021. */
export type DateOrder = "dmy" | "mdy";

/** A date that was read, or why it was not. */
export type ReadDate = { readonly edtf: Edtf } | { readonly problem: string };

// "10:05" "10:05:31.5 PM +01:00" "22:18:43 -0800 (PST)" "10.05 Uhr": behind a date
const TIME =
  /^(?:[T, ]|\s?at\s|\s-\s){1,3}(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?m\.?)?\s?(Z|UTC|GMT|UT|[ECMP][SD]T|[+-]\d\d(?::?\d\d)?)?(?:\s?\([^)]{1,40}\))?$/i;
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/; // 2021-03-04 2021/03/04 20210304
const DAY_MONTH_YEAR = // "Thu, 4 March 2021" "4th of Mar. 2021" "4-Mar-2021" "Donnerstag, 4 March 2021" "4 Mar 21"
  /^(?:\p{L}{2,12}\.?,?\s)?(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s-](\p{L}{3,9})\.?,?[\s-](\d{4}|\d\d)(?![\d:])/iu;
const MONTH_DAY_YEAR = // "March 4, 2021" "Thu Mar 4 2021" "Thursday, Mar. 4th, 2021"
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s)?(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/iu;
const CLOCK_BEFORE_YEAR = // "Thu Mar  4 10:05:31 2021" "Thu Mar 04 10:05:31 +0000 2021"
  /^\p{L}{3} (\p{L}{3}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)(?: (UTC|GMT|[+-]\d{4}))? (\d{4})$/iu;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/; // 03/04/2021 03-04-2021 04.03.2021
const EPOCH = /^(\d{9,10})(\d{3})?(?:\.0{1,6})?$/; // seconds, milliseconds

const maxChars = 80;

/**
 * A date as people and programs write it, as EDTF: the time where one is written, the zone where one is
 * written. 03/04/2021 is read only in a stated `order`, or where one of the two can be no month.
 */
export function readWrittenDate(written: string, order?: DateOrder): ReadDate {
  const text = written.slice(0, maxChars).trim().replace(/\s+/g, " ");
  if (/^\d{4}/.test(text) && isEdtf(text)) return { edtf: text };
  const found = yearFirst(text) ?? withMonthName(text) ?? clockBeforeYear(text) ?? epoch(text);
  if (found !== undefined && isEdtf(found)) return { edtf: found };
  return found === undefined ? inNumbers(text, order) : { problem: noDay(text) };
}

function yearFirst(text: string): string | undefined {
  const match = YEAR_FIRST.exec(text);
  if (!match) return undefined;
  return dated(match[1]!, Number(match[3]), Number(match[4]), text.slice(match[0].length));
}

function withMonthName(text: string): string | undefined {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2]!);
    return dated(
      fullYear(dayFirst[3]!),
      month,
      Number(dayFirst[1]),
      text.slice(dayFirst[0].length),
    );
  }
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (!monthFirst) return undefined;
  const month = monthOf(monthFirst[1]!);
  return dated(monthFirst[3]!, month, Number(monthFirst[2]), text.slice(monthFirst[0].length));
}

function clockBeforeYear(text: string): string | undefined {
  const match = CLOCK_BEFORE_YEAR.exec(text);
  if (!match) return undefined;
  return dated(match[5]!, monthOf(match[1]!), Number(match[2]), ` ${match[3]}${match[4] ?? ""}`);
}

function epoch(text: string): string | undefined {
  const match = EPOCH.exec(text);
  return match ? new Date(Number(match[1]) * 1000).toISOString().replace(".000", "") : undefined;
}

function inNumbers(text: string, order: DateOrder | undefined): ReadDate {
  const match = NUMBERS.exec(text);
  if (!match) {
    return {
      problem: `expected a date like 2021-03-04, "4 March 2021" or "Thu, 04 Mar 2021 10:05:31 +0100", got ${JSON.stringify(text.slice(0, 40))}`,
    };
  }
  const [a, b, rest] = [Number(match[1]), Number(match[3]), text.slice(match[0].length)];
  const known = order ?? orderOf(a, b, match[2]!);
  if (known === undefined) {
    return {
      problem: `${text.slice(0, match[0].length)} may be day or month first; give the order, dmy or mdy (--date-order)`,
    };
  }
  const found = known === "dmy" ? dated(match[4]!, b, a, rest) : dated(match[4]!, a, b, rest);
  return found !== undefined && isEdtf(found) ? { edtf: found } : { problem: noDay(text, order) };
}

// With points between them the day comes first wherever they are used.
function orderOf(a: number, b: number, between: string): DateOrder | undefined {
  if (between === "." || a > 12 || a === b) return "dmy";
  return b > 12 ? "mdy" : undefined;
}

function noDay(text: string, order?: DateOrder): string {
  const read = order === undefined ? "" : ` in the order ${order}`;
  return `expected a day of the calendar, got ${JSON.stringify(text.slice(0, 40))}${read}`;
}

/** The day, with the time in `rest` where that is one; a rest that is none is not looked at. */
function dated(year: string, month: number, day: number, rest: string): string {
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const match = TIME.exec(rest);
  if (!match) return date;
  const [, hour = "", minute = "", second = "00", half, zone] = match;
  const time = `${date}T${hourOf(Number(hour), half)}:${minute}:${second}${zoneOf(zone)}`;
  return isEdtf(time) ? time : date;
}

function hourOf(hour: number, half: string | undefined): string {
  const full = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return String(full).padStart(2, "0");
}

// Of two digits, as RFC 822 has it.
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 70 ? "20" : "19"}${year}`;
}

// The zones of North America, which RFC 822 names.
const zoneNames: Readonly<Record<string, string>> = {
  ...{ EST: "-05:00", EDT: "-04:00", CST: "-06:00", CDT: "-05:00" },
  ...{ MST: "-07:00", MDT: "-06:00", PST: "-08:00", PDT: "-07:00" },
};

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const named = zoneNames[zone.toUpperCase()];
  if (named !== undefined) return named;
  if (/^[zug]/i.test(zone) || /^[+-]00:?(?:00)?$/.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2) || "00"}`;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return monthNumbers.get(lower) ?? 0;
}
