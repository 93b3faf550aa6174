import type { Place } from "../knowledge/gazetteer.ts";
import { choose, type Linked, type Weighed } from "./candidates.ts";
import {
  addPlace,
  isTown,
  liesIn,
  mentionWeight,
  type PlaceCase,
  type Setting,
} from "./place-context.ts";

/** What one magnitude of population, or one unit below, is worth in log units. */
const sharpness = 1.6;

// In magnitudes of population. Tuned by hand on every second article of TR-News and GeoVirus.
const weights = {
  country: 7.5, // as good as a city of thirty million
  area: 6.5,
  capital: 1.1, // on top of its people
  leastCapital: 7.8, // Washington is in the news like a city of sixty million
  region: 0.3,
  section: 0.3,
  county: 3.6,
  ofSetting: 2, // for the country that the whole article speaks of
  foreign: -1, // for a town of a country that nothing else in the article is of
  ofRegion: 1.5, // for a region that the article names among few
  ofKind: 2, // for a region where other places of the article are regions
  contained: 6, // "Paris, Texas"
  near: 1, // to another place of the article
  none: 3.4, // a town of 2,500: what has no more in its favour is more often a place that no table has
};
const nearKm = 150;
const thresholds = { least: 0.6, margin: 1.5 };

const magnitude = (thousands: number) => Math.log10(Math.max(thousands, 1) * 1000);

function prior({ kind, thousands }: Place): number {
  if (kind === "country" || kind === "area") return weights[kind];
  if (kind === "county") return weights.county;
  const size = magnitude(thousands);
  if (kind === "capital")
    return Math.max(size + weights.capital, size > 5.7 ? weights.leastCapital : 0);
  return kind === "city" ? size : size + weights[kind];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points on the globe. */
export function kilometresBetween(
  [latA, lonA]: readonly [number, number],
  [latB, lonB]: readonly [number, number],
): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const cosines = Math.cos(radians(latA)) * Math.cos(radians(latB));
  return 12_742 * Math.asin(Math.sqrt(Math.min(1, half(latA, latB) + cosines * half(lonA, lonB))));
}

const isLocal = (place: Place) => isTown(place) || place.kind === "county";

interface Ranked {
  readonly case: PlaceCase;
  readonly weighed: readonly Weighed[];
  readonly shares: readonly number[]; // by option
}

/** Links each place by its size, by what the text says it lies in, and by the company it keeps. */
export function rankPlaces(
  cases: readonly PlaceCase[],
  opening: ReadonlyMap<string, number>,
): Map<string, Linked> {
  let ranked = cases.map((each) => weigh(each, undefined, []));
  // Twice: what is decided of one place tells of the next.
  for (let round = 0; round < 2; round++) {
    const all = settingOf(ranked, opening);
    const anchors = ranked.flatMap(anchorOf);
    ranked = ranked.map((own) => weigh(own.case, without(all, own), anchors));
  }
  return new Map(
    ranked.map(({ case: { id }, weighed }) => [
      id,
      choose(weighed, sharpness * weights.none, thresholds),
    ]),
  );
}

interface Anchor {
  readonly of: string;
  readonly point: readonly [number, number];
}

// A place that is certain enough to tell where others are.
function anchorOf({ case: { id, options }, shares }: Ranked): Anchor[] {
  const best = shares.findIndex((share) => share > 0.8);
  const place = options[best];
  return place?.point && isLocal(place) ? [{ of: id, point: place.point }] : [];
}

const mostAnchors = 40;

function weigh(own: PlaceCase, setting: Setting | undefined, anchors: readonly Anchor[]): Ranked {
  const others = anchors.filter(({ of }) => of !== own.id).slice(0, mostAnchors);
  const weighed = own.options.map((place) => {
    let weight = prior(place);
    if (setting) weight += company(place, setting, others);
    if (own.containers.some((container) => liesIn(place, container))) weight += weights.contained;
    return { id: place.id, weight: sharpness * weight };
  });
  const top = Math.max(...weighed.map(({ weight }) => weight), sharpness * weights.none);
  const powers = weighed.map(({ weight }) => Math.exp(weight - top));
  const sum = powers.reduce((total, power) => total + power, Math.exp(sharpness * weights.none - top));
  return { case: own, weighed, shares: powers.map((power) => power / sum) };
}

function company(place: Place, setting: Setting, anchors: readonly Anchor[]): number {
  const { country, region, kind, point } = place;
  if (country === "") return 0;
  const share = shareOf(setting.countries, country);
  let weight = weights.ofSetting * share;
  if (kind === "region") weight += weights.ofKind * setting.shareOfRegions;
  if (!isLocal(place)) return weight;
  if (share < 0.01) weight += weights.foreign;
  // A list of fifty states says nothing of a town in one of them.
  const regionShare = Math.min(1, fewRegions * shareOf(setting.regions, `${country}.${region}`));
  weight += weights.ofRegion * regionShare;
  if (point && anchors.some((anchor) => kilometresBetween(anchor.point, point) < nearKm))
    weight += weights.near;
  return weight;
}

const fewRegions = 3;

function shareOf(all: ReadonlyMap<string, number>, key: string): number {
  let sum = 0;
  for (const weight of all.values()) sum += weight;
  return sum === 0 ? 0 : (all.get(key) ?? 0) / sum;
}

function settingOf(
  ranked: readonly Ranked[],
  opening: ReadonlyMap<string, number>,
): Setting {
  const countries = new Map(opening);
  const regions = new Map<string, number>();
  let [all, ofRegions] = [0, 0];
  for (const each of ranked) {
    each.case.options.forEach((place, index) => {
      const share = each.shares[index]!;
      addPlace(countries, regions, place, share * mentionWeight(each.case));
      all += share;
      if (place.kind === "region") ofRegions += share;
    });
  }
  return { countries, regions, shareOfRegions: all === 0 ? 0 : ofRegions / all };
}

// The setting that the other places make: a town is no evidence for itself.
function without(all: Setting, { case: own, shares }: Ranked): Setting {
  const countries = new Map(all.countries);
  const regions = new Map(all.regions);
  own.options.forEach((place, index) => {
    addPlace(countries, regions, place, -shares[index]! * mentionWeight(own));
  });
  return { ...all, countries, regions };
}
