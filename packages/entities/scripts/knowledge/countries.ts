import { wikidataOfCountry } from "./borders.ts";
import { middleOfCountry } from "./middles.ts";
import { type Row, readJson, rounded, sorted } from "./read.ts";

interface Mledoze {
  readonly name: string;
  readonly official: string;
  readonly cca2: string;
  readonly cca3: string;
  readonly capital: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly un: boolean;
  readonly latlng: readonly [latitude: number, longitude: number];
  readonly demonym: { readonly f?: string; readonly m?: string };
}

export interface Factbook {
  readonly name: string;
  readonly name_long: string;
  readonly capital: string;
  readonly chief_of_state: string;
  readonly head_of_government: string;
  readonly parties: string;
  readonly orgs: string;
  readonly demonym_noun: string;
  readonly demonym_adj: string;
}

/** "Fijian(s)", "Dane(s), Danish", "Marshallese (singular and plural)" → the words themselves. */
function demonyms(field: string): string[] {
  return field
    .replace(/\(s\)/g, "")
    .replace(/\([^)]*\)/g, "")
    .split(/[,;]| or /)
    .map((word) => word.replace(/\b(?:note|singular|plural|noun|adjective)\b.*$/, "").trim())
    .filter((word) => /^\p{Lu}[\p{L}' -]{2,30}$/u.test(word) && word !== "NA" && word !== "None");
}

/** "no official capital", "Suva (on Viti Levu)" → nothing, "Suva". */
const capitalsOf = (field: string): string[] =>
  field
    .replace(/\([^)]*\)/g, "")
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{L}'’. -]{1,30}$/u.test(name));

// The factbook's own names where they are neither the common nor the official one.
const otherNames: ReadonlyMap<string, string> = new Map([
  ["Holy See (Vatican City)", "VAT"],
  ["Falkland Islands (Islas Malvinas)", "FLK"],
  ["Saint Barthelemy", "BLM"],
  ["Burma", "MMR"],
  ["Turkey (Turkiye)", "TUR"],
]);

/** Factbook entries by ISO 3166-1 alpha-3 code; entries of no country (reefs, oceans) are left out. */
export function factbookByCode(): Map<string, Factbook> {
  const codes = new Map(otherNames);
  for (const country of readJson<Mledoze & { alt: readonly string[] }>(
    "data",
    "knowledge",
    "countries_mledoze.jsonl",
  )) {
    for (const name of [...country.alt, country.official, country.name])
      codes.set(name, country.cca3);
  }
  const found = new Map<string, Factbook>();
  for (const entry of readJson<Factbook>("data", "knowledge", "factbook_government.jsonl")) {
    const code = codes.get(entry.name) ?? codes.get(entry.name_long);
    if (code && !found.has(code)) found.set(code, entry);
  }
  return found;
}

/**
 * code3, code2, name, official, capitals, demonym adjectives, demonym nouns, region, subregion, "un"
 * for a member of the United Nations, Wikidata id, latitude and longitude of its middle.
 */
export function countryRows(): Row[] {
  const factbook = factbookByCode();
  const rows = readJson<Mledoze>("data", "knowledge", "countries_mledoze.jsonl").map((country) => {
    const more = factbook.get(country.cca3);
    const adjectives = demonyms(more?.demonym_adj ?? "");
    const nouns = demonyms(more?.demonym_noun ?? "");
    const both = [country.demonym.m, country.demonym.f].flatMap((d) => demonyms(d ?? ""));
    const capitals = [...country.capital, ...capitalsOf(more?.capital ?? "")];
    const list = (words: readonly string[]) => [...new Set(words)].join("|");
    return [
      country.cca3,
      country.cca2,
      country.name,
      country.official,
      list(capitals),
      list([...adjectives, ...both]),
      list([...nouns, ...both]),
      country.region,
      country.subregion,
      country.un ? "un" : "",
      wikidataOfCountry(country.cca2, country.name),
      ...middleOfCountry(country.cca2, country.latlng).map(rounded),
    ];
  });
  return sorted(rows);
}

/** Alpha-3 codes of the members of the United Nations. */
export const memberCodes = (): Set<string> =>
  new Set(countryRows().flatMap((row) => (row[9] === "un" ? [row[0]!] : [])));
