import type { EntityType } from "@corpus/core";
import {
  type Country,
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
} from "../knowledge/countries.ts";
import { foldWord } from "../words.ts";
import { governmentSeats } from "./government-seats.lexicon.ts";

// "RAMALLAH" in a dateline is Ramallah, "japanese" in a list of tags Japanese; "US" and "DPRK" are themselves.
function asWritten(name: string): string {
  const isUpper = name.length > 4 && name === name.toUpperCase();
  if (!isUpper && name !== name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

const withoutThe = (name: string) => name.replace(/^the\s+/i, "");

const lookUp = (of: (name: string) => Country | undefined, name: string) =>
  name.length > 60 ? undefined : (of(withoutThe(name)) ?? of(asWritten(withoutThe(name))))?.code;

/** ISO 3166-1 alpha-3 code of the country or people so called: a place by its name, a group by its demonym. */
export function countryCode(type: EntityType, name: string): string | undefined {
  if (type === "place") return lookUp(countryNamed, name);
  // "the New Zealand side": finders call a country's name before a noun either a place or a group.
  return type === "group"
    ? (lookUp(countryOfDemonym, name) ?? lookUp(countryNamed, name))
    : undefined;
}

/** Code of the country that is governed from a capital or building of that name. */
export function seatOfGovernment(name: string): string | undefined {
  if (name.length > 60 || countryCode("place", name) !== undefined) return undefined;
  const folded = withoutThe(name).split(/\s+/).map(foldWord).join(" ");
  return lookUp(countryOfCapital, name) ?? governmentSeats.get(folded);
}
