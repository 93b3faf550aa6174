import { addDays, type Edtf, isoWeekOf } from "@corpus/core";

/** A date or stretch of the calendar with every digit known; one of its fields says how fine. */
export interface Point {
  readonly year?: number;
  readonly toYear?: number;
  readonly isFiscal?: boolean;
  readonly century?: number;
  readonly decade?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: string;
  readonly month?: number;
  readonly toMonth?: number;
  readonly week?: Edtf; // its Monday
  readonly weekend?: Edtf; // its Saturday
  readonly day?: Edtf;
  readonly toDay?: Edtf;
  readonly isNear?: boolean; // a day that may be the one before or after
  readonly time?: string; // "T08:00", "TMO"
}

const two = (n: number) => String(n).padStart(2, "0");
const seasonNumbers: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };

/** A point as EDTF, and as the `value` of TIMEX3. */
export function printPoint(point: Point): { edtf: string; timex: string } {
  const year = String(point.year ?? 0).padStart(4, "0");
  if (point.century !== undefined)
    return { edtf: `${two(point.century)}XX`, timex: two(point.century) };
  if (point.decade !== undefined)
    return { edtf: `${String(point.decade).padStart(3, "0")}X`, timex: `${point.decade}` };
  if (point.week)
    return { edtf: `${point.week}/${addDays(point.week, 6)}`, timex: weekName(point.week) };
  if (point.weekend)
    return {
      edtf: `${point.weekend}/${addDays(point.weekend, 1)}`,
      timex: `${weekName(point.weekend)}-WE`,
    };
  if (point.day && point.toDay && point.isNear)
    return { edtf: `${point.day}~/${point.toDay}~`, timex: `${point.day}/${point.toDay}` };
  if (point.day) return printDay(point.day, point.toDay, point.time);
  if (point.month !== undefined) {
    const month = `${year}-${two(point.month)}`;
    return same(point.toMonth === undefined ? month : `${month}/${year}-${two(point.toMonth)}`);
  }
  if (point.quarter !== undefined) {
    const last = point.quarter * 3;
    return {
      edtf: `${year}-${two(last - 2)}/${year}-${two(last)}`,
      timex: `${year}-Q${point.quarter}`,
    };
  }
  if (point.half !== undefined) {
    const [from, to] = point.half === 1 ? ["01", "06"] : ["07", "12"];
    return { edtf: `${year}-${from}/${year}-${to}`, timex: `${year}-H${point.half}` };
  }
  if (point.season !== undefined)
    return { edtf: `${year}-${seasonNumbers[point.season]}`, timex: `${year}-${point.season}` };
  if (point.toYear !== undefined) return same(`${year}/${point.toYear}`);
  // A fiscal year seldom is the calendar's.
  return { edtf: point.isFiscal ? `${year}~` : year, timex: year };
}

const same = (value: string) => ({ edtf: value, timex: value });

function printDay(day: Edtf, toDay: Edtf | undefined, time: string | undefined) {
  if (toDay) return same(`${day}/${toDay}`);
  if (time === undefined) return same(day);
  // EDTF has no part of day, and no hour 24
  const hour = /^T(\d\d):(\d\d)$/.exec(time);
  if (hour?.[1] === "24") return { edtf: `${addDays(day, 1)}T00:00`, timex: `${day}${time}` };
  return { edtf: hour ? `${day}${time}` : day, timex: `${day}${time}` };
}

/** The ISO week of a day, as TIMEX3 writes it: "1998-W07". */
function weekName(day: Edtf): string {
  const { year, week } = isoWeekOf(day);
  return `${year}-W${two(week)}`;
}
