import { type Edtf, isEdtf } from "../edtf.ts";
import { parseMarkupDate } from "../html/markup-date.ts";

// "Tue, 27 Nov 2018 17:26:18 +0000", "27 Nov 18 17:26 EST"
const RFC822 =
  /^(?:[a-z]{3,9},?\s{1,3})?(\d{1,2})[\s-]([a-z]{3,9})[\s-](\d{4}|\d\d)\s{1,3}(\d\d?):(\d\d)(?::(\d\d))?(?:\s?([a-z]{1,5}|[+-]\d\d:?\d\d))?/i;

const zones: Readonly<Record<string, string>> = {
  ...{ Z: "Z", UT: "Z", UTC: "Z", GMT: "Z" },
  ...{ EST: "-05:00", EDT: "-04:00", CST: "-06:00", CDT: "-05:00" },
  ...{ MST: "-07:00", MDT: "-06:00", PST: "-08:00", PDT: "-07:00" },
};
const maxChars = 80;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A date of a feed: RFC 822, as RSS wants it, or ISO 8601, as Atom does, and what is written in their place. */
export function parseFeedDate(stated: string): Edtf | undefined {
  const text = stated.slice(0, maxChars).trim();
  const match = RFC822.exec(text);
  if (!match) return parseMarkupDate(text);
  const [, day = "", name = "", year = "", hour = "", minute = "", second = "00", zone = ""] =
    match;
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const full = year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`;
  const date = `${full}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const offset = /^[+-]/.test(zone) ? offsetOf(zone) : zones[zone.toUpperCase()];
  const timed = `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offset ?? ""}`;
  // A clock without a zone that is known tells less than it seems to.
  if (offset !== undefined && isEdtf(timed)) return timed;
  return isEdtf(date) ? date : undefined;
}

function offsetOf(zone: string): string {
  const digits = zone.slice(1).replace(":", "");
  return digits === "0000" ? "Z" : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
