import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { getISODay } from "date-fns/getISODay";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";

// `Date` stays inside this file and is always in UTC: on a machine in Samoa, local time has no 30
// December 2011.

const msPerDay = 86_400_000;

/** The midnight that opens a day. Years below 100 are themselves, not 19xx. */
function midnight(year: number, month: number, day: number): InstanceType<typeof UTCDateMini> {
  const date = new UTCDateMini(2000, 0, 1);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** How many days `month` (1 to 12) has in `year`. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(midnight(year, month, 1));
}

/** Days from 1970-01-01 to a day. */
export function dayNumber(year: number, month: number, day: number): number {
  return midnight(year, month, day).getTime() / msPerDay;
}

/** Year, month and day of a day number. */
export function dayOfNumber(number: number): { year: number; month: number; day: number } {
  const date = new UTCDateMini(number * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day `days` later. */
export function plusDays(number: number, days: number): number {
  return addDaysTo(new UTCDateMini(number * msPerDay), days).getTime() / msPerDay;
}

/** The day `months` later; the last of the month where that month is shorter. */
export function plusMonths(number: number, months: number): number {
  return addMonthsTo(new UTCDateMini(number * msPerDay), months).getTime() / msPerDay;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOfNumber(number: number): number {
  return getISODay(new UTCDateMini(number * msPerDay));
}

/** The ISO 8601 week that a day is in; its year may be the neighbour's. */
export function weekOfNumber(number: number): { year: number; week: number } {
  const date = new UTCDateMini(number * msPerDay);
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
}
