import { wikidataQID } from "@rapideditor/country-coder";
import { expect, test } from "vitest";
import { countryNamed } from "./countries.ts";
import { countryNow } from "./former-states.ts";
import { allPlaces, areaNamed, placeOfDemonym, placesNamed, placeWithId } from "./gazetteer.ts";
import { groupingNamed, groupings } from "./groupings.ts";
import { placeKey } from "./place-key.ts";

const idsOf = (name: string) => placesNamed(name).map(({ id }) => id);

test.each([
  ["Zürich", "geonames:2657896"], // with marks or without
  ["ZURICH", "geonames:2657896"],
  ["Saint Louis", "geonames:4407066"], // "St. Louis" in the table
  ["the Hague", "geonames:2747373"],
  ["NYC", "geonames:5128581"],
  ["Acapulco", "geonames:3533462"], // "Acapulco de Juarez"
  ["Edirne Province", "geonames-admin1:TR.22"],
  ["N.C.", "wikidata:Q1454"],
  ["Hawaii", "wikidata:Q782"],
  ["Metcalfe County", "geonames-admin2:US.KY.169"],
  ["FRANCE", "wikidata:Q142"],
  ["Türkiye", "wikidata:Q43"],
])("%s is %s", (name, id) => {
  expect(idsOf(name)).toContain(id);
});

test("names that no table has, and what is too long to be a name", () => {
  for (const name of ["Brenmoor", "", "   ", "a".repeat(100_000), "Soviet Union"])
    expect(placesNamed(name)).toEqual([]);
});

test("the first and the last row of the table are found", () => {
  const rows = [...allPlaces()].filter(({ id }) => id.startsWith("geonames:"));
  const sorted = rows.map(({ name }) => name).sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : 1));
  for (const name of [sorted[0]!, sorted.at(-1)!]) expect(placesNamed(name)).not.toEqual([]);
});

test("every place of the tables has an id of a known base, a country or none, and a point on the globe", () => {
  const base =
    /^(?:wikidata:Q\d+|geonames:\d+|geonames-admin1:[A-Z]{2}\.\S+|geonames-admin2:[A-Z]{2}\.\S+\.\S+|corpus:place\/[a-z0-9-]+)$/;
  const odd = [...allPlaces()].filter(
    ({ id, country, point }) =>
      !base.test(id) ||
      !/^(?:[A-Z]{2})?$/.test(country) ||
      (point !== null && !(Math.abs(point[0]) <= 90 && Math.abs(point[1]) <= 180)),
  );
  expect(odd).toEqual([]);
});

test("a former state is one by all its names, and no country and no place of today", () => {
  expect(areaNamed("USSR")).toBe(areaNamed("the Soviet Union"));
  for (const name of ["USSR", "Yugoslavia"]) {
    expect(placesNamed(name)).toEqual([]);
    expect(countryNamed(name)).toBeUndefined();
  }
  expect(countryNow("Soviet")).toBe(countryNamed("Russia"));
});

test("every place is found by its id", () => {
  const drawn = [...allPlaces()].filter((_, index) => index % 2000 === 0);
  expect(drawn.length).toBeGreaterThan(50);
  for (const place of drawn) expect(placeWithId(place.id)?.id).toBe(place.id);
});

test("a place by its id", () => {
  expect(placeWithId("geonames:2988507")).toMatchObject({ name: "Paris", country: "FR" });
  expect(placeWithId("wikidata:Q22")).toMatchObject({ name: "Scotland", kind: "area" });
  expect(placeWithId("geonames:1")).toBeUndefined();
});

test("demonyms of countries and of parts of them", () => {
  expect(placeOfDemonym("Danish")?.id).toBe("wikidata:Q35");
  expect(placeOfDemonym("SCOTTISH")?.id).toBe("wikidata:Q22");
  expect(placeOfDemonym("Soviet")).toBeUndefined();
  expect(placeOfDemonym("Brenmoorish")).toBeUndefined();
});

test("groupings: one id for all names of a body, and unions under the ids that the borders have too", () => {
  expect(groupingNamed("the Quad")?.id).toBe("corpus:organization/quadrilateral-security-dialogue");
  expect(groupingNamed("G-20")).toBe(groupingNamed("G20"));
  expect(groupingNamed("THE UNITED NATIONS")).toBe(groupingNamed("UN"));
  expect(groupingNamed("QUAD")).toBeUndefined();
  expect(groupingNamed("Quad bikes")).toBeUndefined();
  const ids = groupings().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, name } of groupings()) {
    const proved = wikidataQID(name);
    if (proved) expect(id).toBe(`wikidata:${proved}`);
  }
});
