import type { Entity } from "@corpus/core";
import { countries } from "../knowledge/countries.ts";
import { placeOfDemonym } from "../knowledge/gazetteer.ts";
import type { Place } from "../knowledge/place.ts";
import { lazy } from "../knowledge/table.ts";
import type { Prose } from "../prose.ts";
import type { PlaceCase } from "./place-context.ts";

/** A case while it is being decided: by option, how likely the place is that one. */
export interface Shared {
  readonly case: PlaceCase;
  readonly shares: readonly number[];
}

/** What an article speaks of as a whole: weights of countries by alpha-2 code, and of regions ("US.TX"). */
export interface Setting {
  readonly countries: Evidence;
  readonly regions: Evidence;
  readonly shareOfRegions: number; // of its places
}

interface Evidence {
  readonly weights: Map<string, number>;
  sum: number;
}

function add(evidence: Evidence, key: string, weight: number): void {
  if (key === "") return;
  evidence.weights.set(key, (evidence.weights.get(key) ?? 0) + weight);
  evidence.sum += weight;
}

const nothing = (): Evidence => ({ weights: new Map(), sum: 0 });

// A country named thirty times says no more of where a town lies than one named five times.
const mostMentions = 5;
const mentionWeight = (mentions: number) => Math.min(Math.max(mentions, 1), mostMentions);

const regionCode = ({ country, region }: Place) => (region === "" ? "" : `${country}.${region}`);

/** What nationalities and the outlet's domain say before any place is decided: weights by alpha-2 code. */
export function openSetting(
  prose: Prose,
  entities: readonly Entity[],
): ReadonlyMap<string, number> {
  const found = nothing();
  for (const { type, name, mentions } of entities) {
    if (type !== "group") continue;
    const called = placeOfDemonym(name);
    if (called) add(found, called.country, mentionWeight(mentions.length));
  }
  add(found, countryOfDomain(prose.article.source.uri ?? ""), 1);
  return found.weights;
}

/** The setting that all cases make together, from what the opening says of countries. */
export function settingOf(cases: readonly Shared[], opening: ReadonlyMap<string, number>): Setting {
  const [countries, regions] = [nothing(), nothing()];
  for (const [country, weight] of opening) add(countries, country, weight);
  let [all, ofRegions] = [0, 0];
  for (const each of cases) {
    addCase(countries, regions, each);
    each.case.options.forEach(({ kind }, index) => {
      all += each.shares[index]!;
      if (kind === "region") ofRegions += each.shares[index]!;
    });
  }
  return { countries, regions, shareOfRegions: all === 0 ? 0 : ofRegions / all };
}

function addCase(countries: Evidence, regions: Evidence, { case: own, shares }: Shared): void {
  own.options.forEach((place, index) => {
    const weight = shares[index]! * mentionWeight(own.mentions);
    add(countries, place.country, weight);
    add(regions, regionCode(place), weight);
  });
}

/** How much of the setting a place's country and region are, by what the other cases say: a town is no evidence for itself. */
export function sharesBeside(
  setting: Setting,
  own: Shared,
): (place: Place) => { readonly ofCountry: number; readonly ofRegion: number } {
  const [countries, regions] = [nothing(), nothing()];
  addCase(countries, regions, own);
  return (place) => ({
    ofCountry: shareWithout(setting.countries, countries, place.country),
    ofRegion: shareWithout(setting.regions, regions, regionCode(place)),
  });
}

function shareWithout(all: Evidence, own: Evidence, key: string): number {
  const sum = all.sum - own.sum;
  if (sum < 1e-9) return 0;
  return Math.max(0, ((all.weights.get(key) ?? 0) - (own.weights.get(key) ?? 0)) / sum);
}

const codes = lazy(() => new Set(countries().map(({ code2 }) => code2)));

// Sold to everybody: they say nothing of a country.
const soldDomains = new Set("AI AM CC CO FM GG IO LY ME TO TV WS".split(" "));

/** "https://www.example.co.nz/a" → "NZ"; empty where the domain tells nothing. */
function countryOfDomain(uri: string): string {
  const top = /^https?:\/\/[^/?#:]{1,250}\.([a-z]{2})(?:[/?#:]|$)/i.exec(uri)?.[1]?.toUpperCase();
  if (top === undefined || soldDomains.has(top)) return "";
  const code = top === "UK" ? "GB" : top;
  return codes().has(code) ? code : "";
}
