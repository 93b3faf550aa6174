import { createRequire } from "node:module";
import { iso1A2Code } from "@rapideditor/country-coder";
import {
  mainlandMiddleOf,
  middleOf,
  type Outline,
  outlinesOf,
  type Point,
  turned,
} from "./outlines.ts";
import { plain } from "./read.ts";
import { countryMiddles } from "./region-middles.lexicon.ts";

const require = createRequire(import.meta.url);
const worldFile = require.resolve("world-atlas/countries-50m.json");
const statesFile = require.resolve("us-atlas/counties-10m.json");

/** Outlines by the alpha-2 code of their country: the source has some countries in parts. */
function countryOutlines(): Map<string, Outline> {
  const found = new Map<string, Outline>();
  for (const part of outlinesOf(worldFile, "countries")) {
    const code = iso1A2Code(part.id);
    if (!code) continue;
    const known = found.get(code);
    found.set(code, known ? { ...known, pieces: [...known.pieces, ...part.pieces] } : part);
  }
  return found;
}

const outlines = countryOutlines();

/**
 * Where a country's middle is, by convention: halfway between the round degrees of the source and the
 * middle of its main land.
 */
export function middleOfCountry(code2: string, source: Point): Point {
  const given = countryMiddles.get(code2) ?? source;
  const outline = outlines.get(code2);
  const mainland = outline && mainlandMiddleOf(outline);
  if (!mainland) return given;
  const [latitude, longitude] = mainland;
  const east = turned(longitude - given[1]); // not around the world where the two lie at the date line
  return [(given[0] + latitude) / 2, turned(given[1] + east / 2)];
}

const statesByFips = new Map(outlinesOf(statesFile, "states").map(({ id, name }) => [id, name]));
const countyKey = (state: string, code: string) => `${state} ${code}`;

const counties = new Map(
  outlinesOf(statesFile, "counties").map((county) => [
    countyKey(statesByFips.get(county.id.slice(0, 2)) ?? "", county.id.slice(2)),
    middleOf(county),
  ]),
);

/** The middle of a county of the United States, by its state's name and its number within the state. */
export const middleOfCounty = (state: string, code: string): Point | undefined =>
  counties.get(countyKey(plain(state), code));
