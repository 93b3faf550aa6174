import { parseText } from "@corpus/core";
import {
  type FoundName,
  findNames,
  locatePlaces,
  type Place,
  type Prose,
  readProse,
  resolveEntities,
} from "@corpus/entities";
import { type Figure, f1 } from "../report.ts";
import { type GoldLink, type LinkDocument, readLinkSet } from "./link-sets.ts";
import { printFigures } from "./print-figures.ts";

// Adjectives ("Russian") count as toponyms in TR-News and not in GeoVirus.
const sets = [
  { name: "geo-trnews", withDemonyms: true },
  { name: "geo-geovirus", withDemonyms: false },
] as const;

/** A hundred miles: the distance within which the field calls a toponym resolved. */
const resolvedKm = 161;

type Report = ((line: string) => void) | undefined;

/**
 * Toponyms of two sets: found, and put on the map. The weights were tuned on the documents at even
 * places of each set; the figures are for the others, and for all where the name says so.
 */
export async function measureGeoparsing(report?: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, withDemonyms } of sets) {
    const documents = await readLinkSet(name);
    if (documents.length === 0) continue;
    const scored = documents.map((document, i) =>
      score(document, withDemonyms, i % 2 === 0 ? report : undefined),
    );
    figures.push(
      ...figuresOf(
        `${name}, held-out half`,
        scored.filter((_, i) => i % 2 === 1),
        true,
      ),
    );
    figures.push(
      ...figuresOf(
        `${name}, half tuned on`,
        scored.filter((_, i) => i % 2 === 0),
        false,
      ),
    );
  }
  return figures;
}

interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly hits: number;
  readonly endToEnd: Resolution;
  readonly goldSpans: Resolution;
}

interface Resolution {
  readonly located: number; // toponyms with a point in the gold
  readonly near: number;
  readonly right: number; // near, or the same country, state or continent, whose middle is a convention
  readonly linked: number;
}

function figuresOf(set: string, counts: readonly Counts[], isHeld: boolean): Figure[] {
  const sum = (of: (each: Counts) => number) => counts.reduce((total, each) => total + of(each), 0);
  const spans = f1(
    sum((c) => c.hits),
    sum((c) => c.found),
    sum((c) => c.gold),
  );
  const target = isHeld ? { target: 0.85 } : {};
  const resolution = (what: string, of: (each: Counts) => Resolution): Figure[] => {
    const [located, near, right, linked] = [
      sum((c) => of(c).located),
      sum((c) => of(c).near),
      sum((c) => of(c).right),
      sum((c) => of(c).linked),
    ];
    const at = { set, ...target };
    const note = `${near} of ${located}; ${linked} linked`;
    return [
      { ...at, metric: `within 161 km, ${what}`, value: near / located, note },
      {
        ...{ ...at, metric: `within 161 km or same country or state, ${what}` },
        ...{ value: right / located, note: `${right} of ${located}` },
      },
    ];
  };
  return [
    {
      set,
      metric: "toponym spans, F1",
      value: spans.f,
      ...(isHeld ? { target: 0.8 } : {}),
      note: `P ${spans.p.toFixed(3)} R ${spans.r.toFixed(3)} of ${sum((c) => c.gold)}`,
    },
    ...resolution("found spans", (c) => c.endToEnd),
    ...resolution("gold spans", (c) => c.goldSpans),
  ];
}

const spanKey = ({ start, end }: { readonly start: number; readonly end: number }) =>
  `${start}-${end}`;

function score(document: LinkDocument, withDemonyms: boolean, report: Report): Counts {
  const { id, text, url, entities } = document;
  const prose = readProse(parseText(text, { id, segmented: true, ...(url ? { url } : {}) }));
  const names = findNames(prose);
  const gold = new Map(entities.map((toponym) => [spanKey(toponym), toponym]));
  const own = locate(prose, names, withDemonyms);
  const keys = [...own.keys()];
  const say = (kind: string, toponym: GoldLink, place?: Place) =>
    report?.(
      `${kind} ${id} "${text.slice(toponym.start, toponym.end)}" gold ${toponym.id} ${toponym.name ?? ""} ${toponym.lat},${toponym.lon} ours ${place ? `${place.id} ${place.point}` : "none"}`,
    );
  for (const key of keys) {
    const [start, end] = key.split("-").map(Number);
    if (!gold.has(key))
      report?.(
        `extra ${id} "${text.slice(start, end)}" in "${text.slice(Math.max(0, start! - 20), end! + 20).replace(/\s+/g, " ")}"`,
      );
  }
  const found = entities.filter((toponym) => own.has(spanKey(toponym)));
  for (const toponym of entities) if (!own.has(spanKey(toponym))) say("missed", toponym);
  return {
    gold: gold.size,
    found: keys.length,
    hits: keys.filter((key) => gold.has(key)).length,
    endToEnd: resolutionOf(found, own),
    goldSpans: resolutionOf(entities, locate(prose, withGold(names, entities), withDemonyms), say),
  };
}

/** The gold's toponyms as names, among ours that they leave standing. */
function withGold(names: readonly FoundName[], gold: readonly GoldLink[]): FoundName[] {
  const kept = names.filter(
    (name) => !gold.some(({ start, end }) => start < name.end && name.start < end),
  );
  const given = gold.map(({ start, end }): FoundName => {
    const same = names.find((name) => name.start === start && name.end === end);
    const type = same?.type === "group" ? "group" : "place";
    return { start, end, type, rule: "gold/span", confidence: 1 };
  });
  return [...kept, ...given].sort((a, b) => a.start - b.start);
}

/** Toponyms by span, each with its place if it has a link to one. */
function locate(
  prose: Prose,
  names: readonly FoundName[],
  withDemonyms: boolean,
): Map<string, Place | undefined> {
  const resolved = resolveEntities(prose, names);
  const places = locatePlaces(prose, resolved);
  const found = new Map<string, Place | undefined>();
  for (const { id, form, type, start, end } of resolved.mentions) {
    if (form !== "name" || (type !== "place" && type !== "group")) continue;
    const place = places.get(id);
    if (type === "place" || (withDemonyms && place)) found.set(spanKey({ start, end }), place);
  }
  return found;
}

function resolutionOf(
  toponyms: readonly GoldLink[],
  places: ReadonlyMap<string, Place | undefined>,
  onFar?: (kind: "far" | "wide", toponym: GoldLink, place?: Place) => void,
): Resolution {
  let [located, near, right, linked] = [0, 0, 0, 0];
  for (const toponym of toponyms) {
    const { lat, lon } = toponym;
    if (lat === undefined || lon === undefined) continue;
    located++;
    const place = places.get(spanKey(toponym));
    if (place?.point) linked++;
    const isNear = place?.point != null && kilometresBetween(place.point, [lat, lon]) <= resolvedKm;
    if (isNear) near++;
    const isRight = isNear || (place !== undefined && isSameArea(place, toponym));
    if (isRight) right++;
    if (!isNear) onFar?.(isRight ? "wide" : "far", toponym, place);
  }
  return { located, near, right, linked };
}

const isWide = new Set<Place["kind"]>(["country", "area", "region"]);
const widestKm = 1500;

// "wiki:Georgia_(country)", "Georgia": the middle of a country or state is a convention, its name is not.
function isSameArea({ kind, name, point }: Place, gold: GoldLink): boolean {
  const { id = "", name: title, lat, lon } = gold;
  const wanted =
    title ??
    id
      .replace(/^wiki:/, "")
      .replace(/_/g, " ")
      .replace(/ \(country\)$/, "");
  if (!isWide.has(kind) || !point || lat === undefined || lon === undefined) return false;
  const isSameName = name.toLowerCase() === wanted.toLowerCase();
  return isSameName && kilometresBetween(point, [lat, lon]) <= widestKm;
}

// The scorer's own: it must not lean on what it scores.
const radians = (degrees: number) => (degrees * Math.PI) / 180;

function kilometresBetween(
  [latA, lonA]: readonly [number, number],
  [latB, lonB]: readonly [number, number],
): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const cosines = Math.cos(radians(latA)) * Math.cos(radians(latB));
  return 12_742 * Math.asin(Math.sqrt(half(latA, latB) + cosines * half(lonA, lonB)));
}

// `node geoparsing.ts --errors` prints what was wrong, too.
if (process.argv[1] === import.meta.filename) await printFigures(measureGeoparsing);
