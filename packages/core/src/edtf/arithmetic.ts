import type { Edtf } from "../edtf.ts";
import { CorpusError } from "../errors.ts";
import {
  dayNumber,
  dayOfNumber,
  plusDays,
  plusMonths,
  weekdayOfNumber,
  weekOfNumber,
} from "./calendar.ts";
import { parseEdtf } from "./parse.ts";
import { printEdtf } from "./print.ts";
import type { EdtfDate } from "./value.ts";

// A step counts on a date whose numbers are all known; its qualifier, time of day and offset come along.

/** The day `days` later, or earlier where negative. @throws {CorpusError} "edtf/invalid" unless `date` is a day. */
export function addDays(date: string, days: number): Edtf {
  const value = known(date, "day");
  return print(value, dayOfNumber(plusDays(numberOf(value), whole(days))));
}

/**
 * The date `months` later, of the same precision: `2022-01` plus 1 is `2022-02`, and `2022-01-31`
 * plus 1 is `2022-02-28`, since February is shorter.
 *
 * @throws {CorpusError} "edtf/invalid" unless `date` is a month or a day.
 */
export function addMonths(date: string, months: number): Edtf {
  const value = known(date, "month");
  return print(value, dayOfNumber(plusMonths(numberOf(value), whole(months))));
}

/** The date `years` later, of the same precision. @throws {CorpusError} "edtf/invalid" unless `date` is a year, month or day. */
export function addYears(date: string, years: number): Edtf {
  const value = known(date, "year");
  return print(value, dayOfNumber(plusMonths(numberOf(value), whole(years) * 12)));
}

/** 1 for Monday to 7 for Sunday. @throws {CorpusError} "edtf/invalid" unless `date` is a day. */
export function weekdayOf(date: string): number {
  return weekdayOfNumber(numberOf(known(date, "day")));
}

/** The ISO 8601 week of a day; its year differs from the day's near New Year. @throws {CorpusError} "edtf/invalid" unless `date` is a day. */
export function isoWeekOf(date: string): { readonly year: number; readonly week: number } {
  return weekOfNumber(numberOf(known(date, "day")));
}

/** The Monday that opens an ISO 8601 week. */
export function startOfIsoWeek(year: number, week: number): Edtf {
  const fourth = dayNumber(year, 1, 4); // always in week 1
  const monday = plusDays(fourth, 1 - weekdayOfNumber(fourth) + (whole(week) - 1) * 7);
  return printDay(dayOfNumber(monday));
}

/** Days from one day to another, negative when the second is earlier. @throws {CorpusError} "edtf/invalid" unless both are days. */
export function daysBetween(from: string, to: string): number {
  return numberOf(known(to, "day")) - numberOf(known(from, "day"));
}

type Known = EdtfDate & { readonly year: number };

const expected = {
  year: { words: "a year, month or day", precisions: ["year", "month", "day", "dateTime"] },
  month: { words: "a month or day", precisions: ["month", "day", "dateTime"] },
  day: { words: "a day", precisions: ["day", "dateTime"] },
} as const;

function known(date: string, atLeast: keyof typeof expected): Known {
  const value = parseEdtf(date);
  const { words, precisions } = expected[atLeast];
  const fits =
    value?.kind === "date" &&
    precisions.some((precision) => precision === value.precision) &&
    Math.abs(value.year ?? Number.NaN) <= 9999 &&
    !("month" in value && value.month === null) &&
    !("day" in value && value.day === null);
  if (fits) return value as Known;
  throw new CorpusError(
    "edtf/invalid",
    `date arithmetic: expected ${words} with every digit known, got ${JSON.stringify(date.slice(0, 40))}`,
  );
}

function whole(count: number): number {
  if (Number.isSafeInteger(count)) return count;
  throw new CorpusError("edtf/invalid", `date arithmetic: expected a whole number, got ${count}`);
}

function numberOf(value: Known): number {
  const month = "month" in value ? (value.month ?? 1) : 1;
  const day = "day" in value ? (value.day ?? 1) : 1;
  return dayNumber(value.year, month, day);
}

type Day = ReturnType<typeof dayOfNumber>;

function printDay(day: Day): Edtf {
  return print({ kind: "date", precision: "day", ...day, qualifier: null }, day);
}

function print(like: Known, { year, month, day }: Day): Edtf {
  // Negated, so that a NaN from a step past the range of `Date` fails too.
  if (!(Math.abs(year) <= 9999)) {
    throw new CorpusError("edtf/invalid", "date arithmetic: the result is beyond the year 9999");
  }
  switch (like.precision) {
    case "day":
    case "dateTime":
      return printEdtf({ ...like, year, month, day });
    case "month":
      return printEdtf({ ...like, year, month });
    default:
      return printEdtf({ ...like, year });
  }
}
