import { areaDemonyms, areaMiddles } from "./area-middles.lexicon.ts";
import { areasTable } from "./areas.generated.ts";
import { type Country, countries, countryNamed, countryOfDemonym } from "./countries.ts";
import { formerStateNamed } from "./former-states.ts";
import type { Place } from "./place.ts";
import { type FiledUnder, placeAliases } from "./place-aliases.lexicon.ts";
import { placeKey, regionKey } from "./place-key.ts";
import { everyRow, filedUnder, rowWithId } from "./place-rows.ts";
import { lazy, rowsOf } from "./table.ts";

/** A place's own entry for each country. */
const ofCountry = ({ code2, name, link, latitude, longitude }: Country): Place => ({
  id: link,
  name,
  kind: "country",
  country: code2,
  region: "",
  thousands: 0,
  point: [latitude, longitude],
});

const slug = (name: string) => placeKey(name).replace(/[^a-z0-9]+/g, "-");

const areas = lazy(() => {
  const found = new Map<string, Place>();
  const file = (names: readonly string[], place: Place) => {
    for (const name of names) if (!found.has(placeKey(name))) found.set(placeKey(name), place);
  };
  const known = new Map<string, string>();
  const points = new Map<string, Place["point"]>();
  for (const [names, latitude, longitude] of areaMiddles)
    for (const name of names.split("|")) points.set(placeKey(name), [latitude, longitude]);
  for (const [name = "", others = "", qid = "", country = ""] of rowsOf(areasTable)) {
    known.set(placeKey(name), qid);
    // Hawaii is a part of a country on the one list and a region on the other.
    const twin = filedUnder(regionKey(name)).find(
      (t) => t.kind === "region" && t.country === country,
    );
    const place: Place = {
      id: `wikidata:${qid}`,
      name,
      kind: "area",
      country,
      region: twin?.region ?? "",
      thousands: twin?.thousands ?? 0,
      point: points.get(placeKey(name)) ?? twin?.point ?? null,
    };
    file([name, ...others.split("|").filter((other) => other !== "")], place);
  }
  for (const [list, latitude, longitude] of areaMiddles) {
    const names = list.split("|");
    const qid = names.map((name) => known.get(placeKey(name))).find(Boolean);
    const name = names[0]!;
    file(names, {
      id: qid ? `wikidata:${qid}` : `corpus:place/${slug(name)}`,
      name,
      kind: "area",
      country: "",
      region: "",
      thousands: 0,
      point: [latitude, longitude],
    });
  }
  return found;
});

/**
 * The continent, sea, range, part of a country, or state that is no more of that name: "Diaoyu" and
 * "Senkaku Islands" are one.
 */
export const areaNamed = (name: string): Place | undefined =>
  areas().get(placeKey(name)) ?? formerStateNamed(name);

const aliases = lazy(() => {
  const found = new Map<string, FiledUnder[]>();
  for (const place of placeAliases) {
    const key = placeKey(place.alias);
    found.set(key, [...(found.get(key) ?? []), place]);
  }
  return found;
});

// The largest that fits: "NYC" is no hamlet of that name.
const filedAs = ({ name, country, isRegion }: FiledUnder): Place[] =>
  filedUnder(placeKey(name))
    .filter((place) => place.country === country && isRegion === (place.kind === "region"))
    .sort((a, b) => b.thousands - a.thousands)
    .slice(0, 1);

// "FRANCE" is France, and "US" is no word in capitals.
function countryCalled(name: string): Country | undefined {
  const bare = name.length > 60 ? "" : name.replace(/^the /i, "");
  const isShouted = bare.length > 4 && bare === bare.toUpperCase();
  const lower = bare.toLowerCase().replace(/(^|[\s-])(\p{Ll})/gu, (found) => found.toUpperCase());
  return countryNamed(bare) ?? (isShouted ? countryNamed(lower) : undefined);
}

function lookUp(name: string): Place[] {
  const key = placeKey(name);
  const country = countryCalled(name);
  const found = country ? [ofCountry(country)] : [];
  const towns = new Map(filedUnder(key).map((place) => [place.id, place]));
  const region = regionKey(name);
  const more = region === key ? [] : filedUnder(region).filter(({ kind }) => kind === "region");
  const aliased = (aliases().get(key) ?? []).flatMap(filedAs);
  for (const place of [...more, ...aliased]) towns.set(place.id, place);
  const area = areas().get(key);
  if (area) {
    found.push(area);
    for (const { id, kind, country: of, region: code } of towns.values())
      if (kind === "region" && of === area.country && code === area.region) towns.delete(id);
  }
  return [...found, ...towns.values()];
}

/** The country or area whose people or things are called so: "Danish" → Denmark, "Scots" → Scotland. */
export function placeOfDemonym(word: string): Place | undefined {
  const area = areaDemonyms.get(word) ?? areaDemonyms.get(unshouted(word));
  if (area !== undefined) return areas().get(placeKey(area));
  const country = countryOfDemonym(word) ?? countryOfDemonym(unshouted(word));
  return country && ofCountry(country);
}

/** "DUTCH" → "Dutch". */
const unshouted = (word: string) =>
  /^\p{Lu}{4,20}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

// Kept from one article to the next: the answer depends on nothing but the name.
const kept = new Map<string, readonly Place[]>();
const mostKept = 20_000;

/**
 * Every place of that name or alias, in no order of weight; empty where there is none. A part of a
 * country that is an area and a region is there once, with the area's id.
 */
export function placesNamed(name: string): readonly Place[] {
  const known = kept.get(name);
  if (known) return known;
  const found = lookUp(name);
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, found);
  return found;
}

/** Countries and areas, which have no row among the towns. */
const wide = lazy(() => {
  const found = new Map<string, Place>();
  for (const country of countries()) found.set(country.link, ofCountry(country));
  for (const area of areas().values()) if (!found.has(area.id)) found.set(area.id, area);
  return found;
});

/** Every place of the tables, areas before their twins among the regions. Reads all of them. */
export function* allPlaces(): Generator<Place> {
  yield* wide().values();
  yield* everyRow();
}

// An article asks for the same place at each mention.
const keptById = new Map<string, Place | undefined>();

/** The place that a link points at; undefined where the id is no place's. */
export function placeWithId(id: string): Place | undefined {
  if (keptById.has(id)) return keptById.get(id);
  const found = wide().get(id) ?? rowWithId(id);
  if (keptById.size >= mostKept) keptById.clear();
  keptById.set(id, found);
  return found;
}
