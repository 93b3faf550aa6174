import { isApostrophe, isDash, isGlued, marks, widthOf } from "../numerals/atoms.ts";
import { readNumber } from "../numerals/read-number.ts";
import { isBareMonth, readMonth, readWeekday } from "./calendar-names.ts";
import type { When } from "./meaning.ts";
import { readYearEra } from "./read-ancient.ts";
import { digitsAt, markAt, type Scan, textAt, wordAt } from "./words.ts";

/** A reading of a calendar date up to atom `end`. */
export interface DateReading {
  readonly end: number;
  readonly when: When;
}

/** 1 to 31 as "21", "21st", "twenty-first"; not "3.5", "3%", "3:15". */
function readDay(scan: Scan, i: number): { end: number; day: number } | undefined {
  const { atoms } = scan;
  if (Number.isNaN(digitsAt(scan, i))) {
    const word = wordAt(scan, i);
    if (!word || !(word.cardinal > 0 || word.ordinal > 0)) return undefined;
    const spelled = readNumber(atoms, i, scan.end);
    if (!spelled?.isOrdinal || spelled.value > 31) return undefined;
    return { end: spelled.end, day: spelled.value };
  }
  const day = digitsAt(scan, i);
  if (day < 1 || day > 31 || widthOf(atoms, i) > 2) return undefined;
  const next = i + 1;
  if (next < scan.end && isGlued(atoms, next)) {
    if (/^(?:st|nd|rd|th)$/i.test(atoms.text.slice(atoms.start[next], atoms.end[next])))
      return { end: next + 1, day };
    const mark = markAt(scan, next);
    const goesOn = next + 1 < scan.end && isGlued(atoms, next + 1);
    const tail = goesOn && !Number.isNaN(digitsAt(scan, next + 1));
    const joins = mark === marks.stop || mark === marks.colon;
    if (mark === 0 || mark === 37 || (joins && tail)) return undefined;
    if (mark === marks.comma && tail && widthOf(atoms, next + 1) === 3) return undefined;
  }
  return { end: next, day };
}

/** A year of four digits, of two after an apostrophe, or of any number before its era ("79 AD", "44" of "44 BC"). */
export function readYear(
  scan: Scan,
  i: number,
): { end: number; year: number; isOfEra?: boolean } | undefined {
  const { atoms } = scan;
  const era = digitsAt(scan, i) >= 1 ? readYearEra(scan, i + 1) : undefined;
  if (era && widthOf(atoms, i) <= 4)
    return { end: era.isBefore ? i + 1 : era.end, year: digitsAt(scan, i), isOfEra: true };
  if (isApostrophe(markAt(scan, i)) && isGlued(atoms, i + 1) && widthOf(atoms, i + 1) === 2) {
    const short = digitsAt(scan, i + 1);
    if (Number.isNaN(short) || textAt(scan, i + 2) === "s") return undefined;
    return { end: i + 2, year: short < 40 ? 2000 + short : 1900 + short };
  }
  const year = digitsAt(scan, i);
  if (!(year >= 1000 && year <= 2199) || widthOf(atoms, i) !== 4) return readSpokenYear(scan, i);
  const next = i + 1;
  if (next < scan.end && isGlued(atoms, next)) {
    const mark = markAt(scan, next);
    const tail = isGlued(atoms, next + 1) && !Number.isNaN(digitsAt(scan, next + 1));
    if ((mark === 0 && !isApostrophe(mark)) || mark === 37) return undefined;
    if ((mark === marks.stop || mark === marks.colon) && tail) return undefined;
  }
  return { end: next, year };
}

// "nineteen ninety-six", "the year two thousand"
function readSpokenYear(scan: Scan, i: number): { end: number; year: number } | undefined {
  const cardinal = wordAt(scan, i)?.cardinal ?? Number.NaN;
  if (cardinal >= 16 && cardinal <= 20) {
    const century = readNumber(scan.atoms, i, scan.end);
    if (!century || century.value !== cardinal || century.isOrdinal) return undefined;
    const rest = readNumber(scan.atoms, century.end, scan.end);
    if (!rest?.isSpelled || rest.isOrdinal || rest.value < 10 || rest.value > 99) return undefined;
    return { end: rest.end, year: cardinal * 100 + rest.value };
  }
  if (textAt(scan, i - 1) !== "year" || !(cardinal > 0)) return undefined;
  const whole = readNumber(scan.atoms, i, scan.end);
  if (!whole || whole.isOrdinal || whole.value < 1000 || whole.value > 2199) return undefined;
  return { end: whole.end, year: whole.value };
}

const afterComma = (scan: Scan, i: number) => (markAt(scan, i) === marks.comma ? i + 1 : i);

/** "Friday, July 21, 2017", "21 April", "June 3-5", "July 2016", "Thursday", "March". */
export function readDate(scan: Scan, i: number): DateReading | undefined {
  const weekday = readWeekday(scan, i);
  if (weekday) {
    let next = afterComma(scan, weekday.end);
    const isThe = textAt(scan, next) === "the";
    if (isThe) next++;
    const date = readMonthDay(scan, next) ?? readDayMonth(scan, next);
    // "Friday the 15th"
    const day = isThe && !date ? readDay(scan, next) : undefined;
    if (day && day.end > next + 1)
      return { end: day.end, when: { is: "when", weekday: weekday.weekday, day: day.day } };
    if (date) return { end: date.end, when: { ...date.when, weekday: weekday.weekday } };
    return { end: weekday.end, when: { is: "when", weekday: weekday.weekday } };
  }
  return readMonthDay(scan, i) ?? readDayMonth(scan, i) ?? readMonthYear(scan, i);
}

// "April 18", "April 18, 2022", "June 3-5", "July the 4th", "May 30 - June 2"
function readMonthDay(scan: Scan, i: number): DateReading | undefined {
  const month = readMonth(scan, i);
  if (!month) return undefined;
  const at = textAt(scan, month.end) === "the" ? month.end + 1 : month.end;
  const day = readDay(scan, at);
  if (!day) return undefined;
  if (wordAt(scan, day.end)?.unit === "C" || (wordAt(scan, day.end)?.scale ?? 0) > 0)
    return undefined;
  const when: When = { is: "when", month: month.month, day: day.day };
  return withYear(scan, withDayRange(scan, { end: day.end, when }, textAt(scan, i - 1)));
}

// "3-5", "3 to 5", "3 through 5"
function isJoint(scan: Scan, i: number): boolean {
  return isDash(markAt(scan, i)) || /^(?:to|through|until|till)$/.test(textAt(scan, i));
}

// "from May 30 to June 2" stays two dates, each with its own words
function withDayRange(scan: Scan, date: DateReading, leader: string): DateReading {
  const isFrom = leader === "from";
  const isBetween =
    leader === "between" && textAt(scan, date.end) === "and" && digitsAt(scan, date.end + 1) <= 31;
  if (!isJoint(scan, date.end) && !isBetween) return date;
  const from = date.when.day!;
  const month = readMonth(scan, date.end + 1);
  const day = readDay(scan, month ? month.end : date.end + 1);
  if (!day || (month && isFrom && !isDash(markAt(scan, date.end)))) return date;
  if (month)
    return {
      end: day.end,
      when: { ...date.when, toMonth: month.month, toDay: day.day },
    };
  if (day.day <= from || (wordAt(scan, day.end)?.month ?? 0) > 0) return date;
  return { end: day.end, when: { ...date.when, toDay: day.day } };
}

function withYear(scan: Scan, date: DateReading): DateReading {
  const at = afterComma(scan, date.end);
  const year = readYear(scan, textAt(scan, at) === "of" ? at + 1 : at);
  // ", 1996" is the year of the date before it unless it opens a number of its own ("1,996" is ruled out already)
  if (!year || (date.when.month !== undefined && isCountAhead(scan, year.end))) return date;
  return { end: year.end, when: { ...date.when, year: year.year } };
}

const countedThings: ReadonlySet<string> = new Set(["hours", "hour"]);
const isCountAhead = (scan: Scan, i: number) => countedThings.has(textAt(scan, i));

// "21 April 2022", "the 21st of April", "3-5 June"
function readDayMonth(scan: Scan, i: number): DateReading | undefined {
  const at = textAt(scan, i) === "the" ? i + 1 : i;
  const day = readDay(scan, at);
  if (!day) return undefined;
  let end = day.end;
  let toDay: number | undefined;
  const isBetween = textAt(scan, end) === "and" && textAt(scan, i - 1) === "between";
  if (isBetween || isJoint(scan, end)) {
    const last = readDay(scan, end + 1);
    if (last && last.day > day.day) {
      toDay = last.day;
      end = last.end;
    }
  }
  if (textAt(scan, end) === "of") end++;
  else if (isDash(markAt(scan, end))) end++;
  const month = readMonth(scan, end);
  if (!month) return undefined;
  // "on May 21 March began": the number belongs to the month before it
  if (at === i && (wordAt(scan, i - 1)?.month ?? 0) > 0) return undefined;
  const when: When = {
    is: "when",
    month: month.month,
    day: day.day,
    ...(toDay === undefined ? {} : { toDay }),
  };
  const next = isDash(markAt(scan, month.end)) ? month.end + 1 : month.end;
  const year = readYear(scan, next);
  if (year) return { end: year.end, when: { ...when, year: year.year } };
  return withYear(
    scan,
    toSecondMonth(scan, { end: month.end, when }, textAt(scan, i - 1) === "from"),
  );
}

// "28 May to 2 June"
function toSecondMonth(scan: Scan, date: DateReading, isFrom: boolean): DateReading {
  if (!isDash(markAt(scan, date.end)) && textAt(scan, date.end) !== "to") return date;
  const day = readDay(scan, date.end + 1);
  if (textAt(scan, date.end) === "to" && isFrom) return date;
  const month = day && readMonth(scan, textAt(scan, day.end) === "of" ? day.end + 1 : day.end);
  if (!month || date.when.toDay !== undefined || month.month <= date.when.month!) return date;
  return { end: month.end, when: { ...date.when, toMonth: month.month, toDay: day.day } };
}

// "July 2016", "July-August 2016", "July"
function readMonthYear(scan: Scan, i: number): DateReading | undefined {
  const month = readMonth(scan, i);
  if (!month) return undefined;
  let { end } = month;
  let when: When = { is: "when", month: month.month };
  if (isDash(markAt(scan, end))) {
    const last = readMonth(scan, end + 1);
    if (last) {
      end = last.end;
      when = { ...when, toMonth: last.month };
    }
  }
  const dated = withYear(scan, { end, when });
  if (dated.when.year !== undefined) return dated;
  return isBareMonth(scan, i, end) ? dated : undefined;
}

/** "2016-07-12", "12/04/2016", "12.04.16", "2016/07/12", "9/11". */
export function readNumericDate(scan: Scan, i: number): DateReading | undefined {
  const { atoms } = scan;
  const separator = markAt(scan, i + 1);
  const isPart = (k: number) => isGlued(atoms, k) && !Number.isNaN(digitsAt(scan, k));
  if (Number.isNaN(digitsAt(scan, i)) || !isGlued(atoms, i + 1) || !isPart(i + 2)) return undefined;
  if (separator !== marks.slash && separator !== marks.stop && !isDash(separator)) return undefined;
  const [a, b] = [digitsAt(scan, i), digitsAt(scan, i + 2)];
  const hasThird = markAt(scan, i + 3) === separator && isGlued(atoms, i + 3) && isPart(i + 4);
  if (!hasThird) {
    if (separator === marks.slash && a === 9 && b === 11 && markAt(scan, i + 3) !== marks.slash)
      return { end: i + 3, when: { is: "when", year: 2001, month: 9, day: 11 } };
    const isIsoMonth = isDash(separator) && widthOf(atoms, i) === 4 && widthOf(atoms, i + 2) === 2;
    if (!isIsoMonth || b < 1 || b > 12 || a < 1900 || a > 2100) return undefined;
    // "2001-02" is more often a season of sport or a financial year than February
    return { end: i + 3, when: { is: "when", year: a, toYear: Math.floor(a / 100) * 100 + b } };
  }
  const c = digitsAt(scan, i + 4);
  const end = i + 5;
  if (
    isGlued(atoms, end) &&
    (markAt(scan, end) === separator || atoms.mark[end] === 0) &&
    textAt(scan, end) === ""
  ) {
    const letter = atoms.text[atoms.start[end] ?? 0];
    if (end < scan.end && letter !== "T") return undefined;
  }
  if (widthOf(atoms, i) === 4) return makeNumeric(end, a, b, c);
  if (widthOf(atoms, i) > 2 || widthOf(atoms, i + 2) > 2) return undefined;
  const width = widthOf(atoms, i + 4);
  if (width !== 4 && width !== 2) return undefined;
  const year = width === 4 ? c : c < 40 ? 2000 + c : 1900 + c;
  // Month first in American copy, day first elsewhere: both readings are kept where both exist.
  const monthFirst = makeNumeric(end, year, a, b);
  const dayFirst = makeNumeric(end, year, b, a);
  if (!monthFirst || !dayFirst || a === b) return monthFirst ?? dayFirst;
  const [main, other] = separator === marks.stop ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const swapped = { month: other.when.month!, day: other.when.day! };
  return { end, when: { ...main.when, swapped } };
}

function makeNumeric(
  end: number,
  year: number,
  month: number,
  day: number,
): DateReading | undefined {
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  return { end, when: { is: "when", year, month, day } };
}
