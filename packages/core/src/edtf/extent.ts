import { dayNumber, daysInMonth } from "./calendar.ts";
import { type EdtfDate, type EdtfEnd, type EdtfSeason, type EdtfValue, isDated } from "./value.ts";

/** First and last day of a value as day numbers, both within it; infinite where there is no such day. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Which months a season names depends on where the text is. */
export type Hemisphere = "north" | "south";

// First month of the three; the first quarter of the next year is 13 to 15.
const firstMonths = {
  north: { spring: 3, summer: 6, autumn: 9, winter: 12 },
  south: { spring: 9, summer: 12, autumn: 3, winter: 6 },
} as const;

// Where the hemisphere is not known, a summer or winter may run into the next February.
const intoNextYear = new Set(["summer", "winter"]);

const nowhere: Extent = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** The days that `value` may mean; the qualifier is not taken into account, nor is the time of day. */
export function extentOf(value: EdtfValue | EdtfEnd, hemisphere?: Hemisphere): Extent {
  switch (value.kind) {
    case "date":
      return dateExtent(value);
    case "season":
      return seasonExtent(value, hemisphere);
    case "interval":
      return {
        first: extentOf(value.start, hemisphere).first,
        last: extentOf(value.end, hemisphere).last,
      };
    default:
      return nowhere;
  }
}

/** True where `start` is after all of `end`, so that no interval can run from one to the other. */
export function beginsAfter(start: EdtfEnd, end: EdtfEnd): boolean {
  if (!isDated(start) || !isDated(end)) return false;
  return extentOf(start).first > extentOf(end).last;
}

const runLength = { century: 100, decade: 10, year: 1 } as const;

function dateExtent(date: EdtfDate): Extent {
  if (date.year === null) return nowhere;
  switch (date.precision) {
    case "century":
    case "decade":
    case "year":
      return {
        first: firstDay(date.year, 1),
        last: lastDay(date.year + runLength[date.precision] - 1, 12),
      };
    case "month":
      return {
        first: firstDay(date.year, date.month ?? 1),
        last: lastDay(date.year, date.month ?? 12),
      };
    default: {
      // January and December have every day of the month, so an unknown month costs no check.
      const { year, month, day } = date;
      return {
        first: dayNumber(year, month ?? 1, day ?? 1),
        last: day === null ? lastDay(year, month ?? 12) : dayNumber(year, month ?? 12, day),
      };
    }
  }
}

function seasonExtent({ year, season }: EdtfSeason, hemisphere: Hemisphere | undefined): Extent {
  if (hemisphere === undefined) {
    return {
      first: firstDay(year, 1),
      last: intoNextYear.has(season) ? lastDay(year + 1, 2) : lastDay(year, 12),
    };
  }
  const month = firstMonths[hemisphere][season];
  return {
    first: firstDay(year, month),
    last: month === 12 ? lastDay(year + 1, 2) : lastDay(year, month + 2),
  };
}

// `Date` ends near the year 275760; far years need an order among themselves and no exact day.
const dateLimit = 200_000;
const meanYear = 365.2425;

function firstDay(year: number, month: number): number {
  return Math.abs(year) < dateLimit
    ? dayNumber(year, month, 1)
    : Math.floor((year - 1970) * meanYear);
}

function lastDay(year: number, month: number): number {
  if (Math.abs(year) >= dateLimit) return Math.floor((year - 1969) * meanYear) - 1;
  return dayNumber(year, month, daysInMonth(year, month));
}
