import type { Place } from "../knowledge/place.ts";
import { choose, type Linked, sharesOf, type Weighed } from "./candidates.ts";
import { isTown, liesIn, type PlaceCase } from "./place-context.ts";
import { type Setting, type Shared, settingOf, sharesBeside } from "./setting.ts";

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
function kilometresBetween(
  [latA, lonA]: readonly [number, number],
  [latB, lonB]: readonly [number, number],
): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const cosines = Math.cos(radians(latA)) * Math.cos(radians(latB));
  return 12_742 * Math.asin(Math.sqrt(Math.min(1, half(latA, latB) + cosines * half(lonA, lonB))));
}

const isLocal = (place: Place) => isTown(place) || place.kind === "county";

interface Ranked extends Shared {
  readonly weighed: readonly Weighed[];
}

/** Links each place by its size, by what the text says it lies in, and by the company it keeps. */
export function rankPlaces(
  cases: readonly PlaceCase[],
  opening: ReadonlyMap<string, number>,
): Map<string, Linked> {
  let ranked = cases.map((each) => weigh(each, prior));
  // Twice: what is decided of one place tells of the next.
  for (let round = 0; round < 2; round++) {
    const setting = settingOf(ranked, opening);
    const anchors = anchorsOf(ranked);
    ranked = ranked.map((own) => {
      const company = companyOf(setting, anchors, own);
      return weigh(own.case, (place) => prior(place) + company(place));
    });
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

// More would make the work grow with the square of an article's places.
const mostAnchors = 40;

/** Places that are certain enough to tell where others are. */
function anchorsOf(ranked: readonly Ranked[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { case: own, shares } of ranked) {
    const place = own.options[shares.findIndex((share) => share > 0.8)];
    if (place?.point && isLocal(place)) anchors.push({ of: own.id, point: place.point });
    if (anchors.length > mostAnchors) break;
  }
  return anchors;
}

function weigh(own: PlaceCase, weightOf: (place: Place) => number): Ranked {
  const weighed = own.options.map((place) => {
    const isContained = own.containers.some((container) => liesIn(place, container));
    const weight = weightOf(place) + (isContained ? weights.contained : 0);
    return { id: place.id, weight: sharpness * weight };
  });
  return { case: own, weighed, shares: sharesOf(weighed, sharpness * weights.none) };
}

// A region that is one of three named or fewer counts in full: a list of fifty says nothing of a town in one.
const fewRegions = 3;

/** What the other places of the article say for or against a place. */
function companyOf(
  setting: Setting,
  anchors: readonly Anchor[],
  own: Ranked,
): (place: Place) => number {
  const beside = sharesBeside(setting, own);
  return (place) => {
    if (place.country === "") return 0;
    const { ofCountry, ofRegion } = beside(place);
    const weight = weights.ofSetting * ofCountry;
    if (place.kind === "region") return weight + weights.ofKind * setting.shareOfRegions;
    if (!isLocal(place)) return weight;
    const { point } = place;
    const isNear =
      point !== null &&
      anchors.some(
        ({ of, point: at }) => of !== own.case.id && kilometresBetween(at, point) < nearKm,
      );
    return (
      weight +
      (ofCountry < 0.01 ? weights.foreign : 0) +
      weights.ofRegion * Math.min(1, fewRegions * ofRegion) +
      (isNear ? weights.near : 0)
    );
  };
}
