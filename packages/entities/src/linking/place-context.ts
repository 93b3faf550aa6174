import { placeOfDemonym, placesNamed } from "../knowledge/gazetteer.ts";
import type { Place } from "../knowledge/place.ts";

/** A named place: what it may be by the tables, and what the text says it lies in. */
export interface PlaceCase {
  readonly id: string;
  readonly options: readonly Place[];
  readonly containers: readonly Place[]; // "Texas" of "Paris, Texas"
  readonly mentions: number;
}

// Where the names of what contains a place stand: "Paris, Texas", "Paris (Texas)".
const CONTAINER = /^ ?[,(] ?(\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2})/u;
const lookAhead = 70;

const canContain = ({ kind }: Place) => kind === "country" || kind === "region" || kind === "area";

/** What a place at `end` is said to lie in; empty where nothing is said. */
function containersAt(text: string, end: number): readonly Place[] {
  const mark = text.charAt(text.charAt(end) === " " ? end + 1 : end);
  if (mark !== "," && mark !== "(") return []; // as nearly always
  const words = CONTAINER.exec(text.slice(end, end + lookAhead))?.[1]?.split(" ") ?? [];
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(" ");
    const found = [name, name.replace(/\.$/, "")].flatMap(placesNamed).filter(canContain);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether `place` lies in `container`, as far as the tables know. */
export const liesIn = (place: Place, container: Place): boolean =>
  place.id !== container.id &&
  container.country !== "" &&
  place.country === container.country &&
  (container.kind === "country" || (container.region !== "" && place.region === container.region));

// "New York state", "Washington governor"; not "Ohio State University".
const REGION_AFTER =
  /^ (?:state|province|governor|Gov(?:ernor|\.)|(?:State|Province)(?! \p{Lu}))\b/u;
const REGION_BEFORE = /\b(?:state|province|[Gg]overnor|Gov\.) of $/;
// "Buffalo, " before "New York".
const TOWN_BEFORE = /(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}), $/u;
const lookBack = 70;

/** The regions among the options, where the text says that it means one; all of them where it does not. */
function asCalled(
  text: string,
  spans: readonly Stretch[],
  options: readonly Place[],
): readonly Place[] {
  const regions = options.filter(({ kind }) => kind === "region");
  if (regions.length === 0 || regions.length === options.length) return options;
  for (const { start, end } of spans.slice(0, mostMentions)) {
    const before = text.slice(Math.max(0, start - lookBack), start);
    if (REGION_AFTER.test(text.slice(end, end + lookAhead)) || REGION_BEFORE.test(before))
      return regions;
    const around = regions.filter((region) => isAroundTown(region, TOWN_BEFORE.exec(before)?.[1]));
    if (around.length > 0) return around;
  }
  return options;
}

const isAroundTown = (region: Place, town: string | undefined): boolean =>
  town !== undefined &&
  placesNamed(town).some(
    (place) => isTown(place) && place.kind !== "section" && liesIn(place, region),
  );

// Regions are called so, but "the East" of an article is a part of the world or of what it speaks of.
const directions = new Set(
  "north south east west northern southern eastern western centre center central".split(" "),
);

/** What the tables have under a name, with what no reader would take it for left out. */
function optionsOf(
  names: readonly string[],
  text: string,
  spans: readonly Stretch[],
): readonly Place[] {
  for (const name of names) {
    if (directions.has(name.toLowerCase())) continue;
    const found = placesNamed(name);
    if (found.length > 0) return withoutTwins(asCalled(text, spans, found));
    const called = placeOfDemonym(name); // "the Turkish" something, found as a place
    if (called) return [called];
  }
  return [];
}

// A region is its capital's twin where that much of it lives there: which one is meant, nobody asks.
// A country's capital may be a region of its own beside the one that is called like it: Lima, Moscow.
const shareOfTwin = 0.2;

/** "Mexico" is no state of Mexico, and "Aleppo" the city before it is the province around it. */
function withoutTwins(options: readonly Place[]): readonly Place[] {
  const isInside = (place: Place) =>
    options.some(({ kind, country }) => kind === "country" && country === place.country);
  const isAround = ({ country, region, thousands }: Place) =>
    options.some(
      (town) =>
        isTown(town) &&
        town.country === country &&
        (town.region === region || town.kind === "capital") &&
        town.thousands >= shareOfTwin * thousands,
    );
  return options.filter(
    (place) =>
      place.kind === "country" ||
      !(isInside(place) || (place.kind === "region" && isAround(place))),
  );
}

/** Whether it is a place where people live side by side, with a point of its own. */
export const isTown = ({ kind }: Place): boolean =>
  kind === "city" || kind === "capital" || kind === "section";

/** A name to be put on the map: where it stands, under an id of the caller's. */
export interface NamedPlace {
  readonly id: string;
  readonly names: readonly string[]; // the fullest first
  readonly spans: readonly Stretch[]; // its mentions in the text
}

/** In UTF-16 code units of the text; `end` is excluded. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

// What the first mentions do not say of a place, the others seldom do.
const mostMentions = 20;

/** Each named place with what it may be. */
export function placeCases(text: string, places: readonly NamedPlace[]): PlaceCase[] {
  return places.map(({ id, names, spans }): PlaceCase => {
    const [name = ""] = names;
    const cut = name.indexOf(", ");
    const options = optionsOf(names, text, spans);
    const mentions = spans.length;
    if (options.length > 0 || cut < 0) {
      const containers = spans.slice(0, mostMentions).flatMap(({ end }) => containersAt(text, end));
      return { id, options, containers, mentions };
    }
    const containers = containersAt(name, cut);
    return { id, options: optionsOf([name.slice(0, cut)], text, []), containers, mentions };
  });
}
