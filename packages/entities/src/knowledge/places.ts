import type { Place } from "./place.ts";
import { asciiName, placeKey, regionKey } from "./place-key.ts";
import { filedUnder } from "./place-rows.ts";

/** Smaller places are more often somebody's surname or a common word than the place. */
const leastThousands = 50;

const isKnownCity = ({ kind, thousands }: Place) =>
  kind === "capital" || (kind === "city" && thousands >= leastThousands);

// "New York City" is "New York" in most copy; "Mexico City" is never "Mexico".
const fullName = (name: string) => (name === "New York" ? "New York City" : name);

/**
 * Capitals, and cities of 50,000 people or more, by their very name: no city is called "nice". The
 * largest first; empty where there is none.
 */
export function citiesNamed(name: string): readonly Place[] {
  const full = fullName(name);
  return filedUnder(placeKey(full))
    .filter((place) => isKnownCity(place) && place.name === asciiName(full))
    .sort((a, b) => b.thousands - a.thousands);
}

// Parishes and districts of small islands bear saints' and people's names.
const SMALL = /\b(?:Parish|District|Sector)\b/;

// "Nandi County", "Bihar State", "Asir Region" also go by the first word alone.
const GENERIC =
  / (?:Province|Region|County|State|Oblast|Governorate|Department|Prefecture|Krai|Voivodeship)$/;

/** First-order regions of that name, in no order of weight; empty where there is none. */
export function admin1Named(name: string): readonly Place[] {
  const plain = asciiName(name);
  return filedUnder(regionKey(name)).filter(
    (place) =>
      place.kind === "region" &&
      !SMALL.test(place.name) &&
      (place.name === plain || place.name.replace(GENERIC, "") === plain),
  );
}
