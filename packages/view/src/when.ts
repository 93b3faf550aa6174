import { edtfBounds } from "@corpus/core";
import type { When } from "./data.ts";

const msPerDay = 86_400_000;

/** A date with the days it may mean, so that the page need not read EDTF. */
export function whenOf(edtf: string): When {
  const { earliest, latest } = edtfBounds(edtf);
  return [edtf, dayOf(earliest), dayOf(latest)];
}

function dayOf(date: string | null): number | null {
  if (date === null) return null;
  const [, sign = "", year = "", month = "", day = ""] =
    /^(-?)(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const moment = new Date(0);
  moment.setUTCFullYear(Number(`${sign}${year}`), Number(month) - 1, Number(day));
  const days = moment.getTime() / msPerDay;
  return Number.isFinite(days) ? days : null;
}
