import { isDash, isGlued, marks } from "../numerals/atoms.ts";
import type { Reading } from "./meaning.ts";
import { readDate, readNumericDate, readYear } from "./read-date.ts";
import { endsPhrase, withYearOf } from "./read-period.ts";
import { digitsAt, markAt, type Scan, textAt, wordAt } from "./words.ts";

/** A year with nothing beside it, where the words before leave no doubt: "early 1990", "mid-1996". */
export function readBareYear(scan: Scan, i: number): Reading | undefined {
  const year = readYear(scan, i);
  if (!year || year.year < 1500) return undefined;
  return { end: year.end, meaning: { is: "when", year: year.year }, rule: "times/year" };
}

const leadersOfYear: ReadonlySet<string> = new Set(
  "in since by from to of until till before after between and during through early late mid for circa".split(
    " ",
  ),
);
const labels: ReadonlySet<string> = new Set(
  "flight page route highway no number room gate boeing airbus model chapter resolution".split(" "),
);
const notYears: ReadonlySet<string> = new Set(["hours", "hour"]);

/** A bare number of four digits: a year of our time wherever nothing speaks against it. */
export function readYearAlone(scan: Scan, i: number): Reading | undefined {
  const { atoms } = scan;
  const year = readYear(scan, i);
  if (!year) return undefined;
  const isShort = markAt(scan, i) !== 0;
  const previous = textAt(scan, markAt(scan, i - 1) === marks.stop ? i - 2 : i - 1);
  if (labels.has(previous)) return undefined;
  const leads = leadersOfYear.has(previous);
  if (isShort && !leads) return undefined;
  const isRecent = year.isOfEra === true || (year.year >= 1900 && year.year <= 2100);
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

/** A calendar date in words or figures: "21 April 2022", "12/04/2016", "the 21st". */
export function readCalendar(scan: Scan, i: number): Reading | undefined {
  const numeric = readNumericDate(scan, i);
  if (numeric) return { end: numeric.end, meaning: numeric.when, rule: "times/numeric" };
  const date = readDate(scan, i);
  if (!date) return readNthOfMonth(scan, i) ?? readSecondDay(scan, i);
  const isAttacks = date.when.month === 9 && date.when.day === 11 && isAttackAhead(scan, date.end);
  if (isAttacks && date.when.year === undefined)
    return { end: date.end, meaning: { ...date.when, year: 2001 }, rule: "times/september-11" };
  const reading: Reading = { end: date.end, meaning: date.when, rule: "times/calendar" };
  const isOpen = date.when.year === undefined && date.when.month !== undefined;
  return isOpen ? withNextYear(scan, withYearOf(scan, reading)) : reading;
}

// "between April and December 1986": the year of the second is the first's too
function withNextYear(scan: Scan, reading: Reading): Reading {
  const { meaning, end } = reading;
  const joint = textAt(scan, end);
  const isJoined = joint === "and" || joint === "to" || joint === "or" || isDash(markAt(scan, end));
  if (!isJoined || meaning.is !== "when" || meaning.year !== undefined || meaning.step)
    return reading;
  // "Jan. 3 and 4, 2019"
  const isPair = joint === "and" && markAt(scan, end + 2) === marks.comma;
  const shared = isPair && digitsAt(scan, end + 1) <= 31 ? readYear(scan, end + 3) : undefined;
  if (shared) return { ...reading, meaning: { ...meaning, year: shared.year } };
  const next = readDate(scan, end + 1)?.when;
  if (next?.year === undefined || next.month === undefined) return reading;
  const year = next.month >= meaning.month! ? next.year : next.year - 1;
  return { ...reading, meaning: { ...meaning, year } };
}

// "the September 11 attacks": known by their day alone
function isAttackAhead(scan: Scan, i: number): boolean {
  const known =
    /^(?:attack|attacks|attackers|hijackers|hijackings|terrorist|terrorists|commission|memorial)$/;
  return known.test(textAt(scan, i)) || known.test(textAt(scan, i + 1));
}

// "on April 24 and 25": the day shares the month before it
function readSecondDay(scan: Scan, i: number): Reading | undefined {
  const day = digitsAt(scan, i);
  if (textAt(scan, i - 1) !== "and" || !(day >= 1 && day <= 31)) return undefined;
  const first = digitsAt(scan, i - 2);
  const hasStop = markAt(scan, i - 3) === marks.stop;
  const month = wordAt(scan, hasStop ? i - 4 : i - 3)?.month ?? 0;
  if (month === 0 || !(first < day) || !endsPhrase(scan, i + 1) || wordAt(scan, i + 1)?.unit)
    return undefined;
  if (markAt(scan, i + 1) === 37) return undefined;
  const isFigure = isGlued(scan.atoms, i + 1) && isGlued(scan.atoms, i + 2);
  if (isFigure && !Number.isNaN(digitsAt(scan, i + 2))) return undefined;
  const reading: Reading = {
    end: i + 1,
    meaning: { is: "when", month, day },
    rule: "times/calendar",
  };
  const year = markAt(scan, i + 1) === marks.comma ? readYear(scan, i + 2) : undefined;
  return year
    ? { ...reading, end: year.end, meaning: { is: "when", year: year.year, month, day } }
    : reading;
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
