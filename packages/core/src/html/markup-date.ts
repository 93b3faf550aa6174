import { type Edtf, isEdtf } from "../edtf.ts";
import { monthNumbers } from "../segments/datelines.lexicon.ts";

// "2019-11-19" "2019-11-19T10:05:00.000-0500" "2019-11-19 10:05 +01:00" "2019/11/19" "20191119"
const ISO =
  /^\s*((?:19|20)\d\d)[-/.]?(\d\d?)[-/.]?(\d\d?)(?:[T ,]{1,3}(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i;
// "Tue, 19 Nov 2019 10:05" "19 November 2019" "19th of Nov, 2019"
const DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s-]([A-Za-z]{3,9})\.?,?[\s-]((?:19|20)\d\d)\b/;
// "November 19, 2019" "Nov. 19th 2019" "Tue Nov 19 10:05:00 EST 2019"
const MONTH_FIRST =
  /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:\d\d:\d\d:\d\d (?:[A-Z]{3,4} )?)?((?:19|20)\d\d)\b/;
// "11/19/2019": read only where one of the two cannot be a month
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/;
// "1574175900" "1574175900000"
const EPOCH = /^1[0-7]\d{8}(?:\d{3})?$/;

const maxChars = 80;

/** A date as markup states it, as EDTF: with time and zone where both are given, the day otherwise. */
export function parseMarkupDate(stated: string): Edtf | undefined {
  const text = stated.slice(0, maxChars).trim();
  const found = isoDate(text) ?? wordDate(text) ?? slashedDate(text) ?? epochDate(text);
  return found !== undefined && isEdtf(found) ? found : undefined;
}

function isoDate(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year = "", month = "", day = "", hour, minute, second = "00", zone] = match;
  const date = dayOf(year, Number(month), Number(day));
  if (date === undefined || hour === undefined || minute === undefined || !zone) return date;
  const offset = zoneOf(zone);
  const full = `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`;
  return isEdtf(full) ? full : date;
}

function zoneOf(zone: string): string {
  if (/^[zug]/i.test(zone) || /^[+-]00:?(?:00)?$/.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2) || "00"}`;
}

function wordDate(text: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  const found = dayFirst && dayOf(dayFirst[3]!, monthOf(dayFirst[2]!), Number(dayFirst[1]));
  if (found) return found; // in "10:05:00 EST 2019" it is none
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return undefined;
  return dayOf(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2]));
}

function slashedDate(text: string): string | undefined {
  const match = SLASHED.exec(text);
  if (!match) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  if (a > 12) return dayOf(match[3]!, b, a);
  if (b > 12 || a === b) return dayOf(match[3]!, a, b);
  return undefined;
}

function epochDate(text: string): string | undefined {
  if (!EPOCH.test(text)) return undefined;
  const seconds = Number(text.slice(0, 10));
  return new Date(seconds * 1000).toISOString().replace(".000", "");
}

function monthOf(name: string): number {
  return (
    monthNumbers.get(name.toLowerCase()) ?? monthNumbers.get(name.slice(0, 3).toLowerCase()) ?? 0
  );
}

function dayOf(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
