import { agencies } from "./agencies.lexicon.ts";
import { isAsciiLower, isDash, isDigit, isLetter, isSpace, isUpper } from "./characters.ts";
import { datelineCities, lineLabels, monthNumbers, weekdays } from "./datelines.lexicon.ts";

/** A dateline with its parts as they stand in the text; `end` is behind the dash. */
export interface DatelineParts {
  readonly start: number;
  readonly end: number; // behind the dash or colon
  readonly valueEnd: number; // before the dash
  readonly place: string;
  readonly day: string | undefined;
  readonly agency: string | undefined;
}

const maxChars = 120;
const maxCityWords = 4;
const maxBareWords = 3; // "RIO DE JANEIRO"; more words in capitals are a title
const maxPlaceWords = 6; // city, region and country together

// The opening of a paragraph up to its dash, in three parts:
// "LIMA, Peru, March 3 (Agency) — " → before the bracket, inside it, the dash.
// Agencies send an underline for a long dash. Each repeat is bounded; no part can match what its neighbour does.
const OPENING =
  /^([^()\n—–―:]{0,80}?)\s{0,2}(?:\(([^()\n]{2,40})\))?\s{0,3}(—|–|―|---?|[-_](?=\s|$)|:(?=\s|$))/;
// "3 March" "March 3, 2024" "Sept. 15" "3 March 2024"
const DAY =
  /^(?:(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?)(?:,? ?\d{4})?$/;

/**
 * Reads the dateline that opens a paragraph: place, day and agency before a dash.
 *
 * @returns `undefined` where there is none, which is the common case.
 */
export function parseDateline(text: string, start: number, end: number): DatelineParts | undefined {
  const first = text.charCodeAt(start);
  if (!isUpper(first) && first !== 0x28) return undefined;
  if (!mayOpen(text, start, end)) return undefined;
  const head = text.slice(start, Math.min(end, start + maxChars));
  const match = OPENING.exec(head);
  if (!match) return undefined;
  const [opening, before = "", bracket, dash = ""] = match;
  const agency = bracket === undefined ? undefined : agencyIn(bracket);
  if (bracket !== undefined && agency === undefined) return undefined;
  const parts = splitPlaceAndDay(before.trimEnd());
  if (!parts) return undefined;
  const { place, day } = parts;
  if (agencies.has(place.toLowerCase())) return undefined;
  if (!isConvincing(place, day, agency, dash)) return undefined;
  // A dash glued to the next word joins words ("RUIZ--Ana"), unless day or agency say what it ends.
  const isGlued = opening.length < head.length && !isSpace(head.charCodeAt(opening.length));
  if (isGlued && dash !== "—" && day === undefined && agency === undefined) return undefined;
  return {
    start,
    end: start + opening.length,
    valueEnd: start + opening.length - dash.length - trailingSpaces(opening, dash.length),
    place,
    day,
    agency,
  };
}

// A look before the pattern: a dash or colon within reach, and before it no end of a sentence and few small words.
function mayOpen(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + maxChars);
  let smallWords = 0;
  for (let i = start; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20) {
      if (isAsciiLower(text.charCodeAt(i + 1)) && ++smallWords > maxSmallWords) return false;
    } else if (unit === 0x2d || unit === 0x3a || unit === 0x5f) {
      const next = i + 1 < end ? text.charCodeAt(i + 1) : 0x20;
      if (next === 0x2d || isSpace(next)) return true;
    } else if (isDash(unit)) return true;
  }
  return false;
}

const maxSmallWords = 3; // "RIO DE JANEIRO", "Port of Spain (Agency)"

function trailingSpaces(opening: string, dashLength: number): number {
  const before = opening.slice(0, opening.length - dashLength);
  return before.length - before.trimEnd().length;
}

// "Reuters" "AP Photo": one of the agencies, alone or first of several.
function agencyIn(bracket: string): string | undefined {
  const names = bracket.split(/[/,;]| - /).map((name) => name.trim());
  return names.some((name) => agencies.has(name.toLowerCase())) ? bracket.trim() : undefined;
}

// "LIMA, Peru, March 3" → place "LIMA, Peru", day "March 3".
function splitPlaceAndDay(before: string): { place: string; day: string | undefined } | undefined {
  const parts = before.split(",").map((part) => part.trim());
  if (parts.length > 5) return undefined;
  let count = parts.length;
  while (count > 1 && parts[count - 1] === "") count--; // "DELHI, (Agency)"
  // A year, a day and a weekday may each have a comma of its own.
  let dayFrom = count;
  for (let i = count - 1; i >= 1; i--) {
    const part = parts[i]!;
    if (isDay(part) || isWeekday(part)) dayFrom = i;
    else if (!(/^\d{4}$/.test(part) && i >= 2 && isDay(parts[i - 1]!))) break;
  }
  const placeEnd = nthComma(before, dayFrom);
  const place = before.slice(0, placeEnd).trim();
  const day =
    dayFrom < count
      ? before
          .slice(placeEnd + 1)
          .replace(/[\s,]{1,4}$/, "")
          .trim()
      : undefined;
  return { place, day };
}

function nthComma(text: string, n: number): number {
  let at = -1;
  for (let i = 0; i < n; i++) {
    at = text.indexOf(",", at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

function isDay(part: string): boolean {
  const match = DAY.exec(part);
  return match !== null && monthNumbers.has((match[2] ?? match[3] ?? "").toLowerCase());
}

function isWeekday(part: string): boolean {
  return weekdays.has(part.replace(/\.$/, "").toLowerCase());
}

function isConvincing(
  place: string,
  day: string | undefined,
  agency: string | undefined,
  dash: string,
): boolean {
  if (place === "") return agency !== undefined && day === undefined;
  const [city = "", ...regions] = place.split(",").map((part) => part.trim());
  if (!isPlaceShaped(city) || !regions.every(isPlaceShaped)) return false;
  if (countWords(city) > maxCityWords || countWords(place) > maxPlaceWords) return false;
  if (lineLabels.has(city.toLowerCase()) || lineLabels.has(city.split(" ")[0]!.toLowerCase()))
    return false;
  const known = datelineCities.has(city.toLowerCase());
  if (dash === ":") return known && (isCapitals(city) || agency !== undefined || day !== undefined);
  const isBare = regions.length === 0 && agency === undefined && day === undefined;
  if (isBare && countWords(city) > maxBareWords) return false;
  if (isCapitals(city)) return true;
  return agency !== undefined || (day !== undefined && (known || dash !== "-"));
}

function countWords(part: string): number {
  return part.split(/[\s/]+/).length;
}

// Words that start with a capital; "of", "de" and their like may stand between.
function isPlaceShaped(part: string): boolean {
  const words = part.split(/[\s/]+/).filter((word) => word !== "");
  if (words.length === 0) return false;
  return words.every((word, index) => {
    const first = word.charCodeAt(0);
    if (isUpper(first)) return !/[!?;"“”]/.test(word);
    return index > 0 && (smallWords.has(word) || isDigit(first));
  });
}

const smallWords = new Set([
  "of",
  "the",
  "de",
  "la",
  "del",
  "do",
  "da",
  "and",
  "al",
  "el",
  "en",
  "on",
  "upon",
]);

// "NEW YORK" "ST. LOUIS" "O'FALLON" "McLEAN": at least two letters, none of them small but after "Mc".
function isCapitals(city: string): boolean {
  let letters = 0;
  for (let i = 0; i < city.length; i++) {
    const unit = city.charCodeAt(i);
    if (!isLetter(unit)) continue;
    if (!isUpper(unit) && !(unit === 0x63 && city.charCodeAt(i - 1) === 0x4d)) return false;
    letters++;
  }
  return letters >= 2;
}
