import type { Edtf } from "../edtf.ts";
import {
  durationUnits,
  type EdtfDate,
  type EdtfDateTime,
  type EdtfDuration,
  type EdtfEnd,
  type EdtfQualifier,
  type EdtfValue,
  qualifierMarks,
  seasonNumbers,
} from "./value.ts";

/** The string of a value; `printEdtf(parseEdtf(s)) === s` for every EDTF string. */
export function printEdtf(value: EdtfValue): Edtf {
  return print(value) as Edtf;
}

function print(value: EdtfValue | EdtfEnd): string {
  switch (value.kind) {
    case "date":
      return printDate(value);
    case "season":
      return `${year4(value.year)}-${seasonNumbers[value.season]}${mark(value.qualifier)}`;
    case "interval":
      return `${print(value.start)}/${print(value.end)}`;
    case "duration":
      return printDuration(value);
    case "open":
      return "..";
    case "unknown":
      return "";
  }
}

function printDate(date: EdtfDate): string {
  switch (date.precision) {
    case "century":
      return `${year4(date.year).slice(0, -2)}XX${mark(date.qualifier)}`;
    case "decade":
      return `${year4(date.year).slice(0, -1)}X${mark(date.qualifier)}`;
    case "year":
      return printYear(date.year) + mark(date.qualifier);
    case "month":
      return `${year4(date.year)}-${two(date.month)}${mark(date.qualifier)}`;
    case "day":
      return `${year4(date.year)}-${two(date.month)}-${two(date.day)}${mark(date.qualifier)}`;
    case "dateTime":
      return `${year4(date.year)}-${two(date.month)}-${two(date.day)}T${printTime(date)}`;
  }
}

function printYear(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : year4(year);
}

function printTime({ hour, minute, second, fraction, offset }: EdtfDateTime): string {
  const parts = [hour, minute, second].filter((part) => part !== null).map(two);
  return `${parts.join(":")}${fraction === null ? "" : `.${fraction}`}${offset ?? ""}`;
}

const dayUnits = new Set<string>(["years", "months", "weeks", "days"]);

function printDuration(duration: EdtfDuration): string {
  const part = (isOfDay: boolean) =>
    durationUnits
      .filter((unit) => dayUnits.has(unit) === isOfDay && duration[unit] !== undefined)
      .map((unit) => `${duration[unit]}${unit[0]!.toUpperCase()}`)
      .join("");
  const time = part(false);
  return `P${part(true)}${time && `T${time}`}`;
}

function year4(year: number | null): string {
  if (year === null) return "XXXX";
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

function two(part: number | null): string {
  return part === null ? "XX" : String(part).padStart(2, "0");
}

function mark(qualifier: EdtfQualifier | null): string {
  return qualifier === null ? "" : qualifierMarks[qualifier];
}
