import { daysInMonth } from "./calendar.ts";
import { beginsAfter } from "./extent.ts";
import {
  durationUnits,
  type EdtfDate,
  type EdtfDateTime,
  type EdtfDuration,
  type EdtfEnd,
  type EdtfQualifier,
  type EdtfSeason,
  type EdtfValue,
  isDated,
  qualifierMarks,
  seasonNumbers,
} from "./value.ts";

// Two date-times with offsets and fractions, and room to spare.
const maxChars = 100;

const qualifiers = inverted(qualifierMarks);
const seasons = inverted(seasonNumbers);

// "201X" "20XX~"
const RUN_OF_YEARS = /^(\d\dXX|\d\d\dX)([?~%])?$/;
// "Y170000002" "Y-17000"
const FAR_YEAR = /^Y(-?[1-9]\d{4,8})([?~%])?$/;
// "2004" "-0043" "2004-06?" "2004-21" "XXXX-12" "2004-06-11%" "2004-XX-XX"
const CALENDAR = /^(-?\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;
// "2004-06-11T09" "2004-06-11T09:30" "2004-06-11T09:30:15.5+02:00"
const DATE_TIME =
  /^(-?\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3])(?::([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?)?(Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;
// "3" "0.5"; at most 15 digits, which a number holds exactly
const NUMBER = String.raw`((?:0|[1-9]\d{0,8})\.\d{0,5}[1-9]|0|[1-9]\d{0,11})`;
// "P3D" "P1Y6M" "PT90M" "P0.5Y"
const DURATION = new RegExp(
  "^P(?:NY)?(?:NM)?(?:NW)?(?:ND)?(?:T(?:NH)?(?:NM)?(?:NS)?)?$".replaceAll("N", NUMBER),
);
// ".5Y": decimals belong to the last unit alone
const LAST_DECIMALS = /^\.\d+[A-Z]$/;

/**
 * What `text` says, or undefined where it is not EDTF.
 *
 * Reads levels 0 and 1 of ISO 8601-2, and beyond them what news needs: unspecified digits in any
 * whole place (`XXXX-12-25`), times without seconds, and durations.
 * Canonical forms alone, so that printing gives back the same string.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): EdtfValue | undefined {
  if (text.length > maxChars) return undefined;
  if (text.startsWith("P")) return parseDuration(text);
  const slash = text.indexOf("/");
  return slash < 0 ? parseDate(text) : parseInterval(text.slice(0, slash), text.slice(slash + 1));
}

function parseInterval(from: string, to: string): EdtfValue | undefined {
  const start = parseEnd(from);
  const end = parseEnd(to);
  if (start === undefined || end === undefined) return undefined;
  if (!isDated(start) && !isDated(end)) return undefined;
  if (isDated(start) && isDated(end) && beginsAfter(start, end)) return undefined;
  return { kind: "interval", start, end };
}

function parseEnd(text: string): EdtfEnd | undefined {
  if (text === "") return { kind: "unknown" };
  if (text === "..") return { kind: "open" };
  return parseDate(text);
}

function parseDate(text: string): EdtfDate | EdtfSeason | undefined {
  return parseCalendar(text) ?? parseDateTime(text) ?? parseRunOfYears(text) ?? parseFarYear(text);
}

function parseRunOfYears(text: string): EdtfDate | undefined {
  const match = RUN_OF_YEARS.exec(text);
  if (!match) return undefined;
  const precision = match[1]!.endsWith("XX") ? "century" : "decade";
  const year = Number(match[1]!.replaceAll("X", "0"));
  return { kind: "date", precision, year, qualifier: qualifierOf(match[2]) };
}

function parseFarYear(text: string): EdtfDate | undefined {
  const match = FAR_YEAR.exec(text);
  if (!match) return undefined;
  const qualifier = qualifierOf(match[2]);
  return { kind: "date", precision: "year", year: Number(match[1]), qualifier };
}

function parseCalendar(text: string): EdtfDate | EdtfSeason | undefined {
  const match = CALENDAR.exec(text);
  if (!match || match[1] === "-0000") return undefined;
  const qualifier = qualifierOf(match[4]);
  const year = digits(match[1]!);
  if (match[2] === undefined) {
    return year === null ? undefined : { kind: "date", precision: "year", year, qualifier };
  }
  const month = digits(match[2]);
  if (match[3] === undefined) {
    const season = seasons.get(match[2]);
    if (season) return year === null ? undefined : { kind: "season", year, season, qualifier };
    if (!isDay(year, month, null) || (year === null && month === null)) return undefined;
    return { kind: "date", precision: "month", year, month, qualifier };
  }
  const day = digits(match[3]);
  if (!isDay(year, month, day) || (year === null && month === null && day === null)) {
    return undefined;
  }
  return { kind: "date", precision: "day", year, month, day, qualifier };
}

function parseDateTime(text: string): EdtfDateTime | undefined {
  const match = DATE_TIME.exec(text);
  if (!match || match[1] === "-0000") return undefined;
  const [, year, month, day, hour, minute, second, fraction, offset] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  return {
    kind: "date",
    precision: "dateTime",
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: minute === undefined ? null : Number(minute),
    second: second === undefined ? null : Number(second),
    fraction: fraction ?? null,
    offset: offset ?? null,
  };
}

function parseDuration(text: string): EdtfDuration | undefined {
  const match = DURATION.exec(text);
  if (!match || text.endsWith("P") || text.endsWith("T")) return undefined;
  const point = text.indexOf(".");
  if (point >= 0 && !LAST_DECIMALS.test(text.slice(point))) return undefined;
  const written = durationUnits.flatMap((unit, i) =>
    match[i + 1] === undefined ? [] : [[unit, Number(match[i + 1])] as const],
  );
  return { kind: "duration", ...Object.fromEntries(written) };
}

// A null is any value: the 30th may be in any month but February.
function isDay(year: number | null, month: number | null, day: number | null): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  const leap = 2000; // stands for a year that is not known
  return day >= 1 && day <= (month === null ? 31 : daysInMonth(year ?? leap, month));
}

function digits(text: string): number | null {
  return text.startsWith("X") ? null : Number(text);
}

function qualifierOf(mark: string | undefined): EdtfQualifier | null {
  return (mark !== undefined && qualifiers.get(mark)) || null;
}

function inverted<Name extends string>(table: Readonly<Record<Name, string>>): Map<string, Name> {
  return new Map(Object.entries<string>(table).map(([name, mark]) => [mark, name as Name]));
}
