import { admin1Table } from "./admin1.generated.ts";
import { citiesTable } from "./cities.generated.ts";
import { lazy, plainName, rowsOf } from "./table.ts";

/** A city of 50,000 people or more, or a capital. */
export interface City {
  readonly name: string;
  readonly country: string; // ISO 3166-1 alpha-2
  readonly admin1: string; // GeoNames code of the first-order region
  readonly thousands: number; // of people
  readonly latitude: number;
  readonly longitude: number;
  readonly link: string; // "geonames:…"
}

/** A state, province or other region of the first order. */
export interface Admin1 {
  readonly name: string;
  readonly country: string; // ISO 3166-1 alpha-2
  readonly code: string; // GeoNames code inside the country; a state's letters for the United States
}

function gather<T extends { readonly name: string }>(
  things: readonly T[],
  keys: (thing: T) => readonly string[],
) {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of keys(thing)) {
      const namesakes = found.get(key);
      if (namesakes) namesakes.push(thing);
      else found.set(key, [thing]);
    }
  }
  return found;
}

// "New York City" is "New York" in most copy; "Mexico City" is never "Mexico".
const cityKeys = ({ name }: City): string[] =>
  name === "New York City" ? [name, "New York"] : [name];

const cities = lazy(() => {
  const all = rowsOf(citiesTable).map(
    ([name = "", country = "", admin1 = "", thousands, lat, lon, id]) => ({
      name,
      country,
      admin1,
      thousands: Number(thousands),
      latitude: Number(lat),
      longitude: Number(lon),
      link: `geonames:${id}`,
    }),
  );
  const found = gather<City>(all, cityKeys);
  for (const namesakes of found.values()) namesakes.sort((a, b) => b.thousands - a.thousands);
  return found;
});

// "Nandi County", "Bihar State", "Asir Region" also go by the first word alone.
const GENERIC =
  / (?:Province|Region|County|State|Oblast|Governorate|Department|Prefecture|Krai|Voivodeship)$/;
const admin1Keys = ({ name }: Admin1): string[] =>
  GENERIC.test(name) ? [name, name.replace(GENERIC, "")] : [name];

const admin1s = lazy(() =>
  gather<Admin1>(
    rowsOf(admin1Table).map(([name = "", country = "", code = ""]) => ({ name, country, code })),
    admin1Keys,
  ),
);

/** Cities of that name, the largest first; empty where there is none. */
export const citiesNamed = (name: string): readonly City[] => cities().get(plainName(name)) ?? [];

/** First-order regions of that name, in no order of weight; empty where there is none. */
export const admin1Named = (name: string): readonly Admin1[] =>
  admin1s().get(plainName(name)) ?? [];
