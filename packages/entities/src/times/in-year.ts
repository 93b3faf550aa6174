import { addDays, daysBetween, daysInMonth, type Edtf } from "@corpus/core";
import type { Context } from "./context.ts";
import { extentOf, holidayIn } from "./holidays.ts";
import type { When } from "./meaning.ts";
import type { Point } from "./point.ts";

const two = (n: number) => String(n).padStart(2, "0");

/** The fields of `when` inside `year`. */
export function inYear(
  when: When,
  year: number,
  context: Context,
): { point: Point | undefined; others?: readonly Point[] } {
  const time = timeOf(when);
  if (when.holiday !== undefined) return { point: holidayPoint(when.holiday, year, time) };
  if (when.month !== undefined && when.day !== undefined) {
    const day = dayIn(year, when.month, when.day);
    if (day === undefined) return { point: undefined };
    const toMonth = when.toMonth ?? when.month;
    const toYear = toMonth < when.month ? year + 1 : year; // "Dec. 30 to Jan. 2"
    const toDay = when.toDay === undefined ? undefined : dayIn(toYear, toMonth, when.toDay);
    const point: Point = {
      year,
      day,
      ...(toDay === undefined || toDay <= day ? {} : { toDay }),
      ...time,
    };
    return when.swapped ? withSwapped(point, when, year, context) : { point };
  }
  if (when.month !== undefined) {
    const toMonth =
      when.toMonth !== undefined && when.toMonth > when.month ? { toMonth: when.toMonth } : {};
    return { point: { year, month: when.month, ...toMonth } };
  }
  if (when.quarter !== undefined) return { point: { year, quarter: when.quarter } };
  if (when.half !== undefined) return { point: { year, half: when.half } };
  if (when.season !== undefined) return { point: { year, season: when.season } };
  if (when.toYear !== undefined && when.toYear > year)
    return { point: { year, toYear: when.toYear } };
  return { point: { year, ...(when.isFiscal ? { isFiscal: true } : {}) } };
}

function holidayPoint(name: string, year: number, time: { time?: string }): Point | undefined {
  const day = holidayIn(name, year);
  if (day === undefined) return undefined;
  const { days, isNear } = extentOf(name);
  return {
    year,
    day,
    ...(days > 1 ? { toDay: addDays(day, days - 1) } : time),
    ...(isNear ? { isNear } : {}),
  };
}

// Of the two readings of 12/04/2016, the one that publication speaks for: an article does not
// often name a day to come in figures, and most often its own.
function withSwapped(point: Point, when: When, year: number, { published }: Context) {
  const { month, day } = when.swapped!;
  const otherDay = dayIn(year, month, day);
  if (otherDay === undefined) return { point };
  const other: Point = { ...point, day: otherDay };
  const isNearer =
    published?.day !== undefined &&
    Math.abs(daysBetween(published.day, otherDay)) < 7 &&
    Math.abs(daysBetween(published.day, point.day!)) > 21;
  return isNearer ? { point: other, others: [point] } : { point, others: [other] };
}

/** The time of day that a date was given with, to spread into a point. */
export function timeOf({ clock, part }: When): { time?: string } {
  if (clock !== undefined) return { time: clock };
  return part === undefined ? {} : { time: `T${part}` };
}

/** A day, or undefined where the month has no such day. */
export function dayIn(year: number, month: number, day: number): Edtf | undefined {
  if (year < 1 || year > 9999 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as Edtf;
}

/** The point of one day. */
export const dayPoint = (day: Edtf, time: { time?: string } = {}): Point => ({
  year: Number(day.slice(0, 4)),
  day,
  ...time,
});
