import { expect, test } from "vitest";
import { countries, countryNamed, countryOfCapital, countryOfDemonym } from "./countries.ts";
import { leadersNamed, legislatorsNamed } from "./leaders.ts";
import { organizationKind } from "./organizations.ts";
import { genderOfGivenName, personNameUse } from "./person-names.ts";
import { admin1Named, citiesNamed } from "./places.ts";

test("a country goes by its common, official, short and accented names", () => {
  for (const name of ["Solomon Islands", "Solomons"]) expect(countryNamed(name)?.code).toBe("SLB");
  for (const name of ["UK", "Britain", "United Kingdom"])
    expect(countryNamed(name)?.code2).toBe("GB");
  expect(countryNamed("Türkiye")?.code).toBe("TUR");
  expect(countryNamed("Atlantis")).toBeUndefined();
});

test("a demonym shared by territories belongs to the member of the United Nations", () => {
  expect(countryOfDemonym("Dutch")?.code).toBe("NLD");
  expect(countryOfDemonym("American")?.code).toBe("USA");
});

test("demonyms as adjectives, nouns and plurals", () => {
  for (const word of ["Danish", "Dane", "Danes"]) expect(countryOfDemonym(word)?.code).toBe("DNK");
  expect(countryOfDemonym("Frenchmen")?.code).toBe("FRA");
  expect(countryOfDemonym("France")).toBeUndefined();
});

test("every country has a name and no country is twice there", () => {
  expect(new Set(countries().map(({ code }) => code)).size).toBe(countries().length);
  for (const { name, names } of countries()) expect(names[0]).toBe(name);
});

test("capitals, cities and regions", () => {
  expect(countryOfCapital("Wellington")?.code).toBe("NZL");
  expect(citiesNamed("Paris")[0]?.country).toBe("FR");
  expect(citiesNamed("São Paulo")[0]?.id).toBe("geonames:3448439");
  expect(admin1Named("Bihar")[0]?.country).toBe("IN");
  expect(citiesNamed("Łódź")[0]?.country).toBe("PL");
  for (const name of ["Nowhereville", "nice", "Aspen"]) expect(citiesNamed(name)).toEqual([]);
  expect(admin1Named("Adiyaman")[0]?.country).toBe("TR"); // "Adıyaman Province" in the table
});

test("given names tell a gender only where they do", () => {
  expect(genderOfGivenName("Jacinda")).toBe("female");
  expect(genderOfGivenName("Robert")).toBe("male");
  expect(genderOfGivenName("Taylor")).toBeUndefined();
  expect(personNameUse("xqzt")).toBeUndefined();
});

test("leaders and legislators by family name", () => {
  expect(leadersNamed("Luxon")).toEqual([
    {
      name: "Christopher Luxon",
      title: "Prime Minister",
      country: "NZL",
      since: "2023-11-27",
      until: "",
    },
  ]);
  expect(legislatorsNamed("Klobuchar")[0]?.link).toBe("wikidata:Q22237");
});

test("organisations in any case", () => {
  expect(organizationKind("Amnesty International")).toBe("nongovernmental");
  expect(organizationKind("NATO")).toBe("intergovernmental");
});
