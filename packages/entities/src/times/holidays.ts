import { addDays, type Edtf, weekdayOf } from "@corpus/core";
import { holidayDays, holidays } from "./holidays.lexicon.ts";
import { hebrewYearDays, islamicDay, lunarNewYear, roshHashanah } from "./other-calendars.ts";

const two = (n: number) => String(n).padStart(2, "0");
const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as Edtf;

/** The day of a holiday (a key of the lexicon) in `year`; undefined where its calendar is not known for the year. */
export function holidayIn(name: string, year: number): Edtf | undefined {
  const rule = holidays.get(name)!;
  if (rule.startsWith("easter")) return addDays(easterSunday(year), Number(rule.slice(6)));
  if (rule.startsWith("hebrew")) return addDays(roshHashanah(year), Number(rule.slice(6)));
  if (rule === "hanukkah") {
    const isLongAutumn = hebrewYearDays(year) % 10 === 5;
    return addDays(roshHashanah(year), isLongAutumn ? 84 : 83);
  }
  if (rule === "lunar") return lunarNewYear(year);
  if (rule.startsWith("islamic")) {
    const [, month, day] = rule.split("-").map(Number) as [number, number, number];
    return islamicDay(year, month, day);
  }
  const [month, weekday, nth] = rule.split(/[-+]/).map(Number) as [number, number, number?];
  if (nth === undefined) return iso(year, month, weekday);
  const after = Number(rule.split("+")[1] ?? 0);
  return addDays(nthWeekday(year, month, weekday, nth), after);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Edtf {
  if (nth === 0) {
    const next = month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1);
    const last = addDays(next, -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = iso(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

// Anonymous Gregorian computus (Nature, 1876), as printed by Meeus, Astronomical Algorithms, ch. 8.
function easterSunday(year: number): Edtf {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return iso(year, month, day);
}

/** How many days a holiday lasts, one for most, and whether its day is only near, as the moon decides it. */
export function extentOf(name: string): { readonly days: number; readonly isNear: boolean } {
  return { days: holidayDays.get(name) ?? 1, isNear: holidays.get(name)!.startsWith("islamic") };
}

/** The Monday of the ISO week that `day` is in. */
export function mondayOf(day: Edtf): Edtf {
  return addDays(day, 1 - weekdayOf(day));
}
