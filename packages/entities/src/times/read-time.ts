import { isDash, isGlued, marks } from "../numerals/atoms.ts";
import type { Length, Mod, Reading, When } from "./meaning.ts";
import { readClock } from "./read-clock.ts";
import { readDate, readNumericDate, readYear } from "./read-date.ts";
import { readBarePlural, readLength } from "./read-length.ts";
import { readHoliday, readOften, readVague } from "./read-often.ts";
import { endsPhrase, readPeriod, readRankedLength, withYearOf } from "./read-period.ts";
import { readDeictic, readPointed, readPossessive } from "./read-pointed.ts";
import { digitsAt, markAt, type Scan, textAt, wordAt } from "./words.ts";

/** The longest time expression that starts at atom `i`. */
export function readTime(scan: Scan, i: number): Reading | undefined {
  return readWithMod(scan, i) ?? readComposite(scan, i);
}

const approximations: ReadonlySet<string> = new Set([
  "about",
  "around",
  "approximately",
  "roughly",
  "circa",
]);
const edges: ReadonlyMap<string, Mod> = new Map([
  ["early", "START"],
  ["earlier", "START"],
  ["late", "END"],
  ["later", "END"],
  ["mid", "MID"],
]);
const ends: ReadonlyMap<string, Mod> = new Map([
  ["beginning", "START"],
  ["start", "START"],
  ["opening", "START"],
  ["middle", "MID"],
  ["end", "END"],
  ["close", "END"],
]);

function readWithMod(scan: Scan, i: number): Reading | undefined {
  const text = textAt(scan, i);
  if (text === "") return undefined;
  const edge = edges.get(text);
  if (edge) return readEdge(scan, i, edge);
  if (text === "the" || ends.has(text)) {
    const reading = readEndOf(scan, i);
    if (reading) return reading;
  }
  if (approximations.has(text) || text === "nearly" || text === "almost") {
    const inner = readComposite(scan, i + 1);
    const isLoose = inner && (inner.meaning.is === "length" || inner.meaning.is === "when");
    if (!isLoose || (approximations.has(text) && isStretch(inner))) return undefined;
    return { ...inner, mod: text === "nearly" || text === "almost" ? lessThan(inner) : "APPROX" };
  }
  const bound = readBound(scan, i);
  if (bound) {
    const inner = readComposite(scan, bound.end);
    if (inner?.meaning.is === "length") return { ...inner, mod: bound.mod };
  }
  return undefined;
}

// "around the weekend" places something, "around Nov. 1" approximates
const isStretch = (reading: Reading) =>
  reading.meaning.is === "when" && reading.meaning.isWeekend === true;
const lessThan = (reading: Reading): Mod =>
  reading.meaning.is === "length" ? "LESS_THAN" : "APPROX";

// "more than", "less than", "at least", "at most", "up to", "no more than", "over"
function readBound(scan: Scan, i: number): { end: number; mod: Mod } | undefined {
  const text = textAt(scan, i);
  const next = textAt(scan, i + 1);
  if (text === "just" && (next === "over" || next === "under"))
    return { end: i + 2, mod: next === "over" ? "MORE_THAN" : "LESS_THAN" };
  if (text === "more" && next === "than") return { end: i + 2, mod: "MORE_THAN" };
  if (text === "less" && next === "than") return { end: i + 2, mod: "LESS_THAN" };
  if (text === "at" && next === "least") return { end: i + 2, mod: "EQUAL_OR_MORE" };
  if (text === "at" && next === "most") return { end: i + 2, mod: "EQUAL_OR_LESS" };
  if (text === "up" && next === "to") return { end: i + 2, mod: "EQUAL_OR_LESS" };
  if ((text === "no" || text === "not") && next === "more" && textAt(scan, i + 2) === "than")
    return { end: i + 3, mod: "EQUAL_OR_LESS" };
  if ((text === "no" || text === "not") && next === "less" && textAt(scan, i + 2) === "than")
    return { end: i + 3, mod: "EQUAL_OR_MORE" };
  // "over the past year" is a stretch; "over a year" is a bound
  if (text === "over" || text === "under") {
    const counted =
      next === "a" ||
      next === "an" ||
      !Number.isNaN(wordAt(scan, i + 1)?.cardinal ?? Number.NaN) ||
      !Number.isNaN(digitsAt(scan, i + 1));
    return counted ? { end: i + 1, mod: text === "over" ? "MORE_THAN" : "LESS_THAN" } : undefined;
  }
  return undefined;
}

// "early Tuesday", "late on Thursday", "earlier in the year", "mid-1996", "later that day"
function readEdge(scan: Scan, i: number, edge: Mod): Reading | undefined {
  let at = i + 1;
  if (isDash(markAt(scan, at))) at++;
  const link = textAt(scan, at);
  const isLinked = link === "on" || link === "in";
  if (isLinked) at++;
  const inner =
    readComposite(scan, at) ??
    readDayPartAlone(scan, textAt(scan, at) === "the" ? at + 1 : at) ??
    readTheUnit(scan, at) ??
    readBareYear(scan, at);
  if (inner?.meaning.is !== "when") return undefined;
  const text = textAt(scan, i);
  const isDay = inner.meaning.weekday !== undefined || inner.meaning.step !== undefined;
  // "early in January" keeps its edge outside; "earlier Monday" and "earlier in the year" do not
  if (isLinked && !isDay && link === "in") return undefined;
  if ((text === "earlier" || text === "later") && inner.meaning.year !== undefined)
    return undefined;
  return { ...inner, mod: edge, rule: inner.rule };
}

// "early 1990", "mid-1996"
function readBareYear(scan: Scan, i: number): Reading | undefined {
  const year = readYear(scan, i);
  if (!year || year.year < 1500) return undefined;
  return { end: year.end, meaning: { is: "when", year: year.year }, rule: "times/year" };
}

// "in the year", "of the month": the unit that is running
function readTheUnit(scan: Scan, i: number): Reading | undefined {
  if (textAt(scan, i) !== "the") return undefined;
  const word = wordAt(scan, i + 1);
  const unit = word?.isPlural ? "" : word?.unit;
  if (
    unit !== "D" &&
    unit !== "W" &&
    unit !== "M" &&
    unit !== "Q" &&
    unit !== "Y" &&
    unit !== "E" &&
    unit !== "C"
  )
    return undefined;
  return {
    end: i + 2,
    meaning: { is: "when", step: { unit, count: 0, from: "publication" } },
    rule: "times/unit",
  };
}

// "the end of 1994", "the beginning of the year", "end of March", "the turn of the century"
function readEndOf(scan: Scan, i: number): Reading | undefined {
  const at = textAt(scan, i) === "the" ? i + 1 : i;
  const text = textAt(scan, at);
  if (at > i && (text === "early" || text === "late" || text === "mid")) {
    const inner = readEdge(scan, at, edges.get(text)!);
    return inner?.meaning.is === "when" && !inner.meaning.step ? inner : undefined;
  }
  const mod = ends.get(text);
  if (!mod || textAt(scan, at + 1) !== "of") return undefined;
  const inner =
    readComposite(scan, at + 2) ?? readBareYear(scan, at + 2) ?? readTheUnit(scan, at + 2);
  if (inner?.meaning.is !== "when") return undefined;
  return { ...inner, mod: inner.mod ?? mod };
}

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

function readComposite(scan: Scan, i: number): Reading | undefined {
  const reading = readLongest(scan, i);
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
    // "Monday next week", "Friday last week"
    const week = readPointed(scan, end);
    if (week?.meaning.is === "when" && week.meaning.step?.unit === "W" && !week.meaning.isWeekend)
      return { ...reading, end: week.end, meaning: { ...meaning, step: week.meaning.step } };
  }
  return { ...reading, end, meaning };
}

// "T21:45" glued to a date in ISO 8601
function readIsoTime(scan: Scan, i: number): { end: number; clock: string } | undefined {
  const { atoms } = scan;
  if (
    i >= scan.end ||
    !isGlued(atoms, i) ||
    atoms.text[atoms.start[i]!] !== "T" ||
    atoms.end[i]! - atoms.start[i]! !== 1
  )
    return undefined;
  const hour = digitsAt(scan, i + 1);
  const minute = digitsAt(scan, i + 3);
  if (!(hour <= 24) || !(minute < 60) || markAt(scan, i + 2) !== marks.colon) return undefined;
  const two = (n: number) => String(n).padStart(2, "0");
  return { end: i + 4, clock: `T${two(hour)}:${two(minute)}` };
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

const leadersOfYear: ReadonlySet<string> = new Set(
  "in since by from to of until till before after between and during through early late mid for circa".split(
    " ",
  ),
);
const labels: ReadonlySet<string> = new Set(
  "flight page route highway no number room gate boeing airbus model".split(" "),
);
const notYears: ReadonlySet<string> = new Set(["hours", "hour"]);

// A bare number of four digits: a year of our time wherever nothing speaks against it.
function readYearAlone(scan: Scan, i: number): Reading | undefined {
  const { atoms } = scan;
  const year = readYear(scan, i);
  if (!year) return undefined;
  const isShort = markAt(scan, i) !== 0;
  const previous = textAt(scan, markAt(scan, i - 1) === marks.stop ? i - 2 : i - 1);
  if (labels.has(previous)) return undefined;
  const leads = leadersOfYear.has(previous);
  if (isShort && !leads) return undefined;
  const isRecent = year.year >= 1900 && year.year <= 2100;
  if (!isRecent && (!leads || !endsPhrase(scan, year.end))) return undefined;
  if (isGlued(atoms, i) && !isOpening(atoms.mark[i - 1] ?? 0)) return undefined;
  if (notYears.has(textAt(scan, year.end)) || (wordAt(scan, year.end)?.scale ?? 0) > 0)
    return undefined;
  // "2014-2016", "2014-15"
  if (isDash(markAt(scan, year.end)) || markAt(scan, year.end) === marks.slash) {
    const to = digitsAt(scan, year.end + 1);
    const width = (atoms.end[year.end + 1] ?? 0) - (atoms.start[year.end + 1] ?? 0);
    const last = width === 2 ? Math.floor(year.year / 100) * 100 + to : to;
    if ((width === 2 || width === 4) && last > year.year && last < year.year + 200)
      return {
        end: year.end + 2,
        meaning: { is: "when", year: year.year, toYear: last },
        rule: "times/year",
      };
  }
  return { end: year.end, meaning: { is: "when", year: year.year }, rule: "times/year" };
}

const isOpening = (mark: number) =>
  mark === 40 ||
  mark === 91 ||
  mark === 34 ||
  mark === 0x201c ||
  mark === 0x2018 ||
  mark === 39 ||
  mark === marks.slash ||
  isDash(mark);

function readCalendar(scan: Scan, i: number): Reading | undefined {
  const numeric = readNumericDate(scan, i);
  if (numeric) return { end: numeric.end, meaning: numeric.when, rule: "times/numeric" };
  const date = readDate(scan, i);
  if (!date) return readNthOfMonth(scan, i);
  const isAttacks = date.when.month === 9 && date.when.day === 11 && isAttackAhead(scan, date.end);
  if (isAttacks && date.when.year === undefined)
    return { end: date.end, meaning: { ...date.when, year: 2001 }, rule: "times/september-11" };
  const reading: Reading = { end: date.end, meaning: date.when, rule: "times/calendar" };
  const isOpen = date.when.year === undefined && date.when.month !== undefined;
  return isOpen ? withYearOf(scan, reading) : reading;
}

// "the September 11 attacks": known by their day alone
function isAttackAhead(scan: Scan, i: number): boolean {
  const known =
    /^(?:attack|attacks|attackers|hijackers|hijackings|terrorist|terrorists|commission|memorial)$/;
  return known.test(textAt(scan, i)) || known.test(textAt(scan, i + 1));
}

// "on the 21st": the day of a month that is not named
function readNthOfMonth(scan: Scan, i: number): Reading | undefined {
  if (textAt(scan, i) !== "the" || Number.isNaN(digitsAt(scan, i + 1))) return undefined;
  if (!/^(?:on|by|until|till|since|from)$/.test(textAt(scan, i - 1))) return undefined;
  const day = digitsAt(scan, i + 1);
  const suffix = scan.atoms.text.slice(scan.atoms.start[i + 2], scan.atoms.end[i + 2]);
  if (!/^(?:st|nd|rd|th)$/.test(suffix) || !isGlued(scan.atoms, i + 2) || day < 1 || day > 31)
    return undefined;
  if (!endsPhrase(scan, i + 3) || wordAt(scan, i + 3)?.unit) return undefined;
  return { end: i + 3, meaning: { is: "when", day }, rule: "times/day-of-month" };
}

function readHolidayTime(scan: Scan, i: number): Reading | undefined {
  const holiday = readHoliday(scan, i);
  if (!holiday) return undefined;
  const meaning: When = { is: "when", holiday: holiday.holiday };
  return withYearOf(scan, { end: holiday.end, meaning, rule: "times/holiday" });
}

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

function readDayPartAlone(scan: Scan, i: number): Reading | undefined {
  const word = wordAt(scan, i);
  if (!word?.part || word.isPlural) return undefined;
  const alone = {
    end: i + 1,
    meaning: { is: "when", part: word.part } as const,
    rule: "times/day-part",
  };
  return withDay(scan, alone);
}

/** The possessive after a date, where a part of that year follows: "this year's third quarter". */
export function readYearsPart(scan: Scan, reading: Reading): Reading {
  if (reading.meaning.is !== "when") return reading;
  const at = readPossessive(scan, reading.end);
  if (at === reading.end) return reading;
  const { step, year } = reading.meaning;
  if (step?.unit !== "Y" && year === undefined) return reading;
  const part = readPeriod(scan, at);
  const fields = part?.meaning.is === "when" ? part.meaning : undefined;
  const isQuarter = fields?.quarter !== undefined && fields.year === undefined;
  if (!part || !fields || !isQuarter) return reading;
  return { ...part, meaning: { ...reading.meaning, ...fields } };
}
