import type { When } from "../data.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

const units: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };

const seasons: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

/** "2022-04-21" as "21 April 2022"; what has no such form stays as it is written. */
export function dateText(edtf: string): string {
  const [, number, unit = ""] = /^P(\d+)([YMWD])$/.exec(edtf) ?? [];
  if (number !== undefined) return `${number} ${units[unit]}${number === "1" ? "" : "s"}`;
  const [from, to, more] = edtf.split("/");
  if (to !== undefined && more === undefined) return rangeText(from!, to);
  return pointText(edtf) ?? edtf;
}

function rangeText(from: string, to: string): string {
  const first = from === "" || from === ".." ? null : (pointText(from) ?? from);
  const last = to === "" || to === ".." ? null : (pointText(to) ?? to);
  if (first === null) return `until ${last ?? "?"}`;
  if (last === null) return `since ${first}`;
  return `${first} – ${last}`;
}

function pointText(edtf: string): string | undefined {
  const match =
    /^(-?\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(T[\d:.]+(?:Z|[+-][\d:]+)?)?([~?%])?$/.exec(edtf);
  if (!match) return undefined;
  const [, year = "", month, day, , doubt] = match;
  const name = month === undefined ? undefined : (months[Number(month) - 1] ?? seasons[month]);
  if (month !== undefined && month !== "XX" && name === undefined) return undefined;
  const days = day === undefined || day === "XX" ? "" : `${Number(day)} `;
  const about = doubt === undefined ? "" : "about ";
  if (year === "XXXX")
    return name === undefined ? undefined : `${about}${days}${name}, year not said`;
  return `${about}${name === undefined ? "" : `${days}${name} `}${Number(year)}`;
}

/** "21 April 2022", or nothing where there is no date. */
export const whenText = (when: When | null): string => (when === null ? "" : dateText(when[0]));

/** Orders by the first day, what says no day last. */
export function byDay(a: When | null, b: When | null): number {
  const x = a?.[1] ?? Number.POSITIVE_INFINITY;
  const y = b?.[1] ?? Number.POSITIVE_INFINITY;
  return x === y ? 0 : x < y ? -1 : 1;
}

const msPerDay = 86_400_000;

export const momentOf = (day: number): Date => new Date(day * msPerDay);

function dayText(day: number): string {
  const moment = momentOf(day);
  return `${moment.getUTCDate()} ${months[moment.getUTCMonth()]} ${moment.getUTCFullYear()}`;
}

/** "21 April 2022 – 18 June 2024": from the earliest to the latest day; nothing where no date says a day. */
export function spanText(whens: readonly (When | null)[]): string {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const when of whens) {
    if (when?.[1] == null || when[2] === null) continue;
    first = Math.min(first, when[1]);
    last = Math.max(last, when[2]);
  }
  if (!Number.isFinite(first)) return "";
  return first === last ? dayText(first) : `${dayText(first)} – ${dayText(last)}`;
}
