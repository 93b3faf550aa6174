import { countriesTable } from "./countries.generated.ts";
import { countryShortForms, moreDemonyms } from "./country-names.lexicon.ts";
import { lazy, plainName, rowsOf } from "./table.ts";

/** A country or territory with an ISO 3166-1 code. */
export interface Country {
  readonly code: string; // ISO 3166-1 alpha-3
  readonly code2: string; // alpha-2
  readonly name: string; // the common one
  readonly names: readonly string[]; // all known, the common one first, then the official one
  readonly capitals: readonly string[];
  readonly adjectives: readonly string[]; // "Danish"
  readonly nouns: readonly string[]; // "Dane": people, in the singular
  readonly region: string;
  readonly subregion: string;
  readonly isMember: boolean; // of the United Nations
  readonly link: string; // "wikidata:Q…"
  readonly latitude: number; // of its middle
  readonly longitude: number;
}

const list = (cell: string | undefined) => (cell ? cell.split("|") : []);
const words = (cell: string | undefined) => (cell ? cell.split(" ") : []);
const unique = (names: readonly string[]) => [...new Set(names)];

/** Every country, sorted by alpha-3 code. */
export const countries: () => readonly Country[] = lazy(() =>
  rowsOf(countriesTable).map((cells) => {
    const [code = "", code2 = "", name = "", official = ""] = cells;
    const [adjectives, nouns] = moreDemonyms.get(code) ?? [];
    return {
      code,
      code2,
      name,
      names: unique([name, official, ...(countryShortForms.get(code) ?? [])]),
      capitals: list(cells[4]),
      adjectives: unique([...words(adjectives), ...list(cells[5])]).filter((word) => word !== ""),
      nouns: unique([...words(nouns), ...list(cells[6])]).filter((word) => word !== ""),
      region: cells[7] ?? "",
      subregion: cells[8] ?? "",
      isMember: cells[9] === "un",
      link: `wikidata:${cells[10]}`,
      latitude: Number(cells[11]),
      longitude: Number(cells[12]),
    };
  }),
);

// Members of the United Nations come first: "Dutch" is of the Netherlands before it is of Aruba.
function index(keys: (country: Country) => readonly string[]): Map<string, Country> {
  const found = new Map<string, Country>();
  for (const member of [true, false]) {
    for (const country of countries()) {
      if (country.isMember !== member) continue;
      for (const key of keys(country)) {
        const plain = plainName(key);
        if (!found.has(plain)) found.set(plain, country);
      }
    }
  }
  return found;
}

const byName = lazy(() => index(({ names }) => names));
const byCapital = lazy(() => index(({ capitals }) => capitals));
const plural = (noun: string) =>
  /(?:[sz]|ese|man)$/.test(noun) ? noun.replace(/man$/, "men") : `${noun}s`;
const byDemonym = lazy(() =>
  index(({ adjectives, nouns, names }) =>
    [...adjectives, ...nouns, ...nouns.map(plural)].filter((word) => !names.includes(word)),
  ),
);

/** The country of that common, official or short name, without "the": "Solomons" → Solomon Islands. */
export const countryNamed = (name: string): Country | undefined => byName().get(plainName(name));

/** The country whose capital it is. Two states can share the name of a capital; the larger body decides nothing. */
export const countryOfCapital = (city: string): Country | undefined =>
  byCapital().get(plainName(city));

/** The country whose people or things are called so: "Danish", "Dane", "Danes" → Denmark. */
export const countryOfDemonym = (word: string): Country | undefined =>
  byDemonym().get(plainName(word));

/** Whether a word for a country's people or things is used before a noun: "Danish", not "Danes". */
export const isAdjective = (word: string): boolean => !nounsAlone().has(plainName(word));

const nounsAlone = lazy(() => {
  const adjectives = new Set(countries().flatMap((country) => country.adjectives.map(plainName)));
  const nouns = countries().flatMap((country) =>
    country.nouns.flatMap((noun) => [noun, plural(noun)]),
  );
  return new Set(nouns.map(plainName).filter((noun) => !adjectives.has(noun)));
});
