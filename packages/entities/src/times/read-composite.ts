import { isGlued, marks } from "../numerals/atoms.ts";
import type { Length, Reading, When } from "./meaning.ts";
import { withEra } from "./read-ancient.ts";
import { readCalendar, readYearAlone } from "./read-calendar.ts";
import { readClock } from "./read-clock.ts";
import { readYear } from "./read-date.ts";
import { readBarePlural, readLength } from "./read-length.ts";
import { readHoliday, readOften, readVague } from "./read-often.ts";
import { endsPhrase, readPeriod, readRankedLength, withYearOf } from "./read-period.ts";
import { readDeictic, readPointed } from "./read-pointed.ts";
import { markAt, type Scan, textAt, wordAt } from "./words.ts";

type Reader = (scan: Scan, i: number) => Reading | undefined;

const readers: readonly Reader[] = [
  readCalendar,
  readPeriod,
  readRankedLength,
  readPointed,
  readDeictic,
  readLength,
  readBarePlural,
  readOften,
  readVague,
  readHolidayTime,
  readClockTime,
  readDayPart,
  readYearAlone,
];

// The longest reading wins; of equals the earlier reader.
function readLongest(scan: Scan, i: number): Reading | undefined {
  let best: Reading | undefined;
  for (const reader of readers) {
    const reading = reader(scan, i);
    if (reading && (!best || reading.end > best.end)) best = reading;
  }
  return best;
}

/** The longest reading at atom `i`, with the part and the time of its day, or the day of its time. */
export function readComposite(scan: Scan, i: number): Reading | undefined {
  const longest = readLongest(scan, i);
  const reading = longest && withEra(scan, longest);
  if (reading?.meaning.is === "when")
    return withDetails(scan, reading as Reading & { meaning: When });
  if (reading?.meaning.is === "length")
    return withOrSo(scan, reading as Reading & { meaning: Length });
  return reading;
}

function withOrSo(scan: Scan, reading: Reading): Reading {
  if (textAt(scan, reading.end) !== "or") return reading;
  const tail = textAt(scan, reading.end + 1);
  if (tail === "so") return { ...reading, end: reading.end + 2, mod: "APPROX" };
  if (tail === "more") return { ...reading, end: reading.end + 2, mod: "EQUAL_OR_MORE" };
  if (tail === "less") return { ...reading, end: reading.end + 2, mod: "EQUAL_OR_LESS" };
  return reading;
}

// A date takes the part and the time of its day, a time its date: "Monday morning", "noon on Friday".
function withDetails(scan: Scan, reading: Reading & { meaning: When }): Reading {
  const fields = reading.meaning;
  const isDay = isOfOneDay(fields);
  const isHour = fields.clock !== undefined || (fields.part !== undefined && !isDay);
  if (isDay && fields.clock === undefined) return withTimeOfDay(scan, reading);
  if (isHour && !isDay) return withDay(scan, reading);
  if (textAt(scan, reading.end) === "or" && textAt(scan, reading.end + 1) === "later")
    return { ...reading, end: reading.end + 2, mod: "ON_OR_AFTER" };
  return withOrSo(scan, reading);
}

const isOfOneDay = (fields: When) =>
  fields.day !== undefined ||
  fields.weekday !== undefined ||
  fields.holiday !== undefined ||
  fields.step?.unit === "D";

function withTimeOfDay(scan: Scan, reading: Reading & { meaning: When }): Reading {
  let { end, meaning } = reading;
  const part = meaning.part ? undefined : wordAt(scan, end);
  if (part?.part && !part.isPlural) {
    meaning = { ...meaning, part: part.part };
    end++;
  }
  const comma = markAt(scan, end) === marks.comma ? end + 1 : end;
  const at = textAt(scan, comma) === "at" ? comma + 1 : comma;
  const clock = readClock(scan, at) ?? readIsoTime(scan, end);
  if (clock) {
    meaning = { ...meaning, clock: clock.clock };
    end = clock.end;
  } else if (meaning.weekday !== undefined && !meaning.part && textAt(scan, end) !== "") {
    // "Monday next week", "Friday of last week"
    const week = readPointed(scan, textAt(scan, end) === "of" ? end + 1 : end);
    if (week?.meaning.is === "when" && week.meaning.step?.unit === "W" && !week.meaning.isWeekend)
      return { ...reading, end: week.end, meaning: { ...meaning, step: week.meaning.step } };
  }
  return { ...reading, end, meaning };
}

// "T21:45", "T10:00:30Z", "T10:00+02:00" glued to a date in ISO 8601
const ISO_TIME =
  /T([01]\d|2[0-4]):([0-5]\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?(?![\dA-Za-z])/y;

function readIsoTime(scan: Scan, i: number): { end: number; clock: string } | undefined {
  const { atoms } = scan;
  if (i >= scan.end || !isGlued(atoms, i)) return undefined;
  ISO_TIME.lastIndex = atoms.start[i]!;
  const match = ISO_TIME.exec(atoms.text);
  if (!match) return undefined;
  let end = i + 1;
  while (end < scan.end && atoms.start[end]! < ISO_TIME.lastIndex) end++;
  return { end, clock: `T${match[1]}:${match[2]}` };
}

// "8 a.m. Tuesday", "noon on Monday", "5 p.m. EST, Nov. 6", "the evening of April 3", "midnight last night"
function withDay(scan: Scan, reading: Reading & { meaning: When }): Reading {
  const comma = markAt(scan, reading.end) === marks.comma ? reading.end + 1 : reading.end;
  const link = textAt(scan, comma);
  const at = link === "on" || link === "of" ? comma + 1 : comma;
  const day = readLongest(scan, at);
  if (day?.meaning.is !== "when" || !isOfOneDay(day.meaning) || day.meaning.clock !== undefined)
    return reading;
  if (comma > reading.end && day.meaning.day === undefined && day.meaning.weekday === undefined)
    return reading;
  // a step counted in the text ("noon two days later") is a day of its own
  let { end } = day;
  const part = wordAt(scan, end)?.part;
  if (part && day.meaning.part === undefined && !wordAt(scan, end)?.isPlural) end++;
  return { ...reading, end, meaning: { ...day.meaning, ...reading.meaning } };
}

function readHolidayTime(scan: Scan, i: number): Reading | undefined {
  const holiday = readHoliday(scan, i);
  if (!holiday) return undefined;
  const meaning: When = { is: "when", holiday: holiday.holiday };
  const reading: Reading = { end: holiday.end, meaning, rule: "times/holiday" };
  const dated = withYearOf(scan, reading);
  if (dated.end > holiday.end || textAt(scan, holiday.end) !== "in") return dated;
  // "Christmas in 2000", but not "Christmas in 2000 homes"
  const year = readYear(scan, holiday.end + 1);
  if (!year || isPluralAhead(scan, year.end)) return dated;
  return { ...reading, end: year.end, meaning: { ...meaning, year: year.year } };
}

// An unknown word that ends in "s": what the number before it counts.
const isPluralAhead = (scan: Scan, i: number) =>
  !endsPhrase(scan, i) && scan.atoms.text.endsWith("s", scan.atoms.end[i]);

function readClockTime(scan: Scan, i: number): Reading | undefined {
  const clock = readClock(scan, i);
  if (!clock) return undefined;
  return { end: clock.end, meaning: { is: "when", clock: clock.clock }, rule: "times/clock" };
}

// "the evening of April 3", "mid-afternoon": a part of the day alone says too little to stand alone
function readDayPart(scan: Scan, i: number): Reading | undefined {
  const at = textAt(scan, i) === "the" ? i + 1 : i;
  const word = wordAt(scan, at);
  if (!word?.part || word.isPlural) return undefined;
  const reading = withDay(scan, {
    end: at + 1,
    meaning: { is: "when", part: word.part },
    rule: "times/day-part",
  });
  return reading.end > at + 1 ? reading : undefined;
}

/** A part of the day, with its date where one follows: for use after "early" and "late". */
export function readDayPartAlone(scan: Scan, i: number): Reading | undefined {
  const word = wordAt(scan, i);
  if (!word?.part || word.isPlural) return undefined;
  const alone = {
    end: i + 1,
    meaning: { is: "when", part: word.part } as const,
    rule: "times/day-part",
  };
  return withDay(scan, alone);
}
