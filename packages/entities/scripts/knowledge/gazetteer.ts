import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { asciiName, placeKey, regionKey, rowKey } from "../../src/knowledge/place-key.ts";
import { middleOfCounty } from "./middles.ts";
import { byCodeUnits, type Row, readTable, readTsv, rounded } from "./read.ts";
import { countyMiddles, regionMiddles } from "./region-middles.lexicon.ts";

/** As few as the source has. A cut at 2,000 saves a quarter of the table and loses two toponyms of a hundred in news of floods and crimes. */
const LEAST_PEOPLE = 1_000;

/** Countries whose counties, departments or provinces the news in English names without more. */
const withCounties = new Set(["US", "GB", "IE", "PH", "FR", "ES", "IT"]);

interface Town {
  readonly row: Row;
  readonly region: string; // "US.KY"
  readonly people: number;
  readonly latitude: number;
  readonly longitude: number;
}

const readTowns = (): Town[] =>
  readTsv("data", "knowledge", "geonames_cities1000.tsv").map((row) => ({
    row,
    region: `${row[3]}.${row[4]}`,
    people: Number(row[7]),
    latitude: Number(row[8]),
    longitude: Number(row[9]),
  }));

// What is filed in another script alone, or at such length, no English text calls so. And the table
// keeps to ASCII: one letter beyond would double what it takes in memory.
const canBeCalled = ([name = "", kind = ""]: Row) =>
  /^[\x20-\x7e]+$/.test(name) && rowKey(name, kind) !== "";

/** A city that the news calls by the front of its name has this many people. */
const LEAST_OF_SHORT = 100_000;

// "Acapulco de Juarez", "Frankfurt am Main", "Newcastle upon Tyne": the front alone names it.
const LONG_NAME = /^([\p{L}'-]{5,}) (?:de|del|am|an der|upon|on|sur|ob der|do|da) \p{L}/u;

/** The names that a town is filed under. */
function namesOf({ row, people }: Town): string[] {
  const name = asciiName(row[1]!);
  const front = people >= LEAST_OF_SHORT ? LONG_NAME.exec(name)?.[1] : undefined;
  return front && !/^(?:Santa|Santo|Villa|Puerto|Ciudad|Monte|Campo|Porto)$/.test(front)
    ? [name, front]
    : [name];
}

/** Wikidata ids of regions, by country and key of the name. */
function provedIds(): Map<string, string> {
  const file = fileURLToPath(
    new URL("../../src/knowledge/data/wikidata-regions.tsv", import.meta.url),
  );
  return new Map(
    readTable(readFileSync(file, "utf8")).map(([country, name, id]) => [
      `${country} ${regionKey(name!)}`,
      id!,
    ]),
  );
}

const inThousands = (people: number) => String(Math.round(people / 1000));

function townRows(towns: readonly Town[]): Row[] {
  return towns
    .filter(({ row, people }) => people >= LEAST_PEOPLE || row[6] === "PPLC")
    .flatMap((town) => namesOf(town).map((name) => townRow(name, town)));
}

const townRow = (name: string, { row, people, latitude, longitude }: Town): Row => [
  name,
  row[6] === "PPLC" ? "capital" : row[6] === "PPLX" ? "section" : "",
  row[3]!,
  row[4]!,
  inThousands(people),
  rounded(latitude),
  rounded(longitude),
  row[0]!,
];

/** Where the towns of each region lie: the middle between the middle of their box and their mean. */
function middlesOf(towns: readonly Town[]): Map<string, readonly [number, number]> {
  const middle = (values: readonly number[]) => {
    const box = (Math.min(...values) + Math.max(...values)) / 2;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return (box + mean) / 2;
  };
  const byRegion = new Map<string, Town[]>();
  for (const town of towns) {
    const members = byRegion.get(town.region);
    if (members) members.push(town);
    else byRegion.set(town.region, [town]);
  }
  return new Map(
    [...byRegion].map(([region, members]) => [
      region,
      regionMiddles.get(region) ?? [
        middle(members.map(({ latitude }) => latitude)),
        middle(members.map(({ longitude }) => longitude)),
      ],
    ]),
  );
}

function regionRows(towns: readonly Town[], proved: ReadonlyMap<string, string>): Row[] {
  const middles = middlesOf(towns);
  const people = new Map<string, number>();
  for (const town of towns) people.set(town.region, (people.get(town.region) ?? 0) + town.people);
  return readTsv("data", "knowledge", "geonames_admin1.tsv").flatMap(([code, name]) => {
    const middle = middles.get(code!);
    if (!middle || !name) return [];
    return [
      [
        asciiName(name),
        "region",
        code!.slice(0, 2),
        code!.slice(3),
        inThousands(people.get(code!) ?? 0),
        ...middle.map(rounded),
        proved.get(`${code!.slice(0, 2)} ${regionKey(name)}`) ?? "",
      ],
    ];
  });
}

/**
 * Counties of the United States lie in their middle, others where the town lies that bears their name, and
 * the rest for want of better in the middle of their region.
 */
function countyRows(towns: readonly Town[]): Row[] {
  const middles = middlesOf(towns);
  const regions = new Map(
    readTsv("data", "knowledge", "geonames_admin1.tsv").map(([code, name]) => [code!, name!]),
  );
  const places = new Map(towns.map((town) => [`${town.region} ${placeKey(town.row[1]!)}`, town]));
  return readTsv("data", "knowledge", "geonames_admin2.tsv").flatMap(([code = "", name]) => {
    const [country = "", region = "", county = ""] = code.split(".");
    if (!withCounties.has(country) || !name) return [];
    const seat = places.get(
      `${country}.${region} ${placeKey(name.replace(/^County | County$/, ""))}`,
    );
    const at =
      (country === "US"
        ? middleOfCounty(regions.get(`${country}.${region}`) ?? "", county)
        : undefined) ??
      (country === "GB" ? countyMiddles.get(name) : undefined) ??
      (seat ? [seat.latitude, seat.longitude] : middles.get(`${country}.${region}`));
    return at
      ? [
          [
            asciiName(name).replace(/^(?:Province of|Provincia d[ei]l?) /, ""),
            "county",
            country,
            region,
            "",
            ...at.map(rounded),
            county,
          ],
        ]
      : [];
  });
}

/**
 * name, kind (nothing for a city, "capital", "section" of a city, "region" of the first order, "county" of the
 * second), country code2, admin-1 code, thousands of people, latitude, longitude, GeoNames id (of a
 * county its admin-2 code, of a region its Wikidata id or nothing); sorted by the key of the name, for search without an index.
 */
export function gazetteerRows(): Row[] {
  const towns = readTowns();
  const proved = provedIds();
  const rows = [...townRows(towns), ...regionRows(towns, proved), ...countyRows(towns)].filter(
    canBeCalled,
  );
  const keyed = rows.map((row) => ({ row, key: rowKey(row[0]!, row[1]!), line: row.join("\t") }));
  return keyed
    .sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.line, b.line))
    .map(({ row }) => row);
}
