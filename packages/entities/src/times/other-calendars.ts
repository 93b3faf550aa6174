import { addDays, type Edtf } from "@corpus/core";

// Days are counted from 1 January of the year 1. Algorithms: Reingold and Dershowitz, Calendrical
// Calculations, 4th ed., ch. 7 (Islamic, in tables) and 8 (Hebrew).
const dayOf = (count: number): Edtf => addDays("0001-01-01" as Edtf, count - 1);

const hebrewEpoch = -1_373_427;

/** 1 Tishri of the Hebrew year that begins in autumn of `year`: Rosh Hashanah. */
export function roshHashanah(year: number): Edtf {
  return dayOf(hebrewNewYear(year + 3761));
}

/** How long that Hebrew year is, in days. */
export function hebrewYearDays(year: number): number {
  return hebrewNewYear(year + 3762) - hebrewNewYear(year + 3761);
}

function hebrewNewYear(year: number): number {
  const [before, own, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return hebrewEpoch + own + delay;
}

function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const days = 29 * months + Math.floor(parts / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

const islamicEpoch = 227_015; // against the Saudi calendar of 1960 to 2040 three in five feasts fall on the day, the rest a day off

/**
 * The first day in `year` that is this day of the Islamic calendar in tables. Its months begin when
 * the moon is seen, which may be a day before or after.
 */
export function islamicDay(year: number, month: number, day: number): Edtf | undefined {
  const from = Math.floor(((year - 622) * 33) / 32) - 1;
  for (let islamic = Math.max(1, from); islamic <= from + 4; islamic++) {
    const count =
      islamicEpoch -
      1 +
      (islamic - 1) * 354 +
      Math.floor((3 + 11 * islamic) / 30) +
      29 * (month - 1) +
      Math.floor(month / 2) +
      day;
    const date = dayOf(count);
    if (Number(date.slice(0, 4)) === year) return date;
  }
  return undefined;
}

// Days from 20 January to the new year of the Chinese calendar, a digit of base 36 for each year.
const firstLunarYear = 1950;
const lunarNewYears =
  "sh7pf4nbtj8qg5od1kash7qe3mbti8rg5odvk9sh7qf3lbui8rg4nc2k9ti6pe3lbuj8rg5nc2l9si6od3mbuj8qf4nc2lash6pd3";

/** The first day of the Chinese year that begins in `year`; undefined outside of 1950 to 2050. */
export function lunarNewYear(year: number): Edtf | undefined {
  const digit = lunarNewYears[year - firstLunarYear];
  return digit === undefined
    ? undefined
    : addDays(`${year}-01-20` as Edtf, Number.parseInt(digit, 36));
}
