import { EntityType } from "@corpus/core";
import type { DocumentPair, LabelledDocument, TypedSpan } from "./document.ts";

/**
 * Which types are told apart. `fine`: the model's eight. `four`: PER, ORG, LOC and MISC, where group,
 * event, law, work and product are MISC. `three`: PER, ORG and LOC.
 */
export type TypeScheme = "fine" | "four" | "three";

/** A label of gold or output → a type of the scheme, or `null`: not labelled, so not scored. */
export type TypeMap = (label: string) => string | null;

// Labels of the sets in use: CoNLL-2003, OntoNotes, GUM, WNUT, GMB, and the model's own.
const known: Readonly<Record<string, EntityType | "misc">> = {
  ...Object.fromEntries(EntityType.options.map((type) => [type.toUpperCase(), type])),
  ...{ PER: "person", PEOPLE: "person" },
  ...{ ORG: "organization", ORGANISATION: "organization", CORPORATION: "organization" },
  ...{ LOC: "place", LOCATION: "place", GPE: "place", GEO: "place", FAC: "place" },
  ...{ GRP: "group", NORP: "group", EVT: "event", EVE: "event" },
  ...{ WRK: "work", WORK_OF_ART: "work", ART: "work", "CREATIVE-WORK": "work", PRD: "product" },
  ...{ MISC: "misc", MISCELLANEOUS: "misc" },
};

const coarse: Readonly<Record<string, string>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
};

/** The map of a scheme; labels that it does not know are `null`. */
export function typeMapOf(scheme: TypeScheme): TypeMap {
  return (label) => {
    const type = known[label.toUpperCase()];
    if (type === undefined) return null;
    if (scheme === "fine") return type === "misc" ? null : type;
    return coarse[type] ?? (scheme === "four" ? "MISC" : null);
  };
}

/**
 * The scheme that a gold set's labels ask for: `four` where it has MISC, `three` where it has no more
 * than persons, organisations and places under other names than the model's, else `fine`.
 */
export function schemeOf(labels: Iterable<string>): TypeScheme {
  const all = [...labels];
  if (all.some((label) => known[label.toUpperCase()] === "misc")) return "four";
  const isOurs = (label: string) => EntityType.options.some((type) => type === label);
  const types = all.flatMap((label) => known[label.toUpperCase()] ?? []);
  const isCoarse = types.length > 0 && types.every((type) => type in coarse);
  return isCoarse && !all.every(isOurs) ? "three" : "fine";
}

/** Pairs whose labels are of one scheme, and how many labels had no place in it. */
export interface TypedPairs {
  readonly pairs: readonly DocumentPair[];
  readonly leftOut: { readonly gold: number; readonly system: number }; // spans of a type that is not scored
}

/**
 * The pairs with their names, links and mentions under the types of `map`. What it maps to `null` is
 * left out on both sides: a set that does not label products says nothing on the products that a
 * system finds. Coreference keeps every mention, because its measures do not look at types.
 */
export function mapTypes(pairs: readonly DocumentPair[], map: TypeMap): TypedPairs {
  const leftOut = { gold: 0, system: 0 };
  const retyped = <T extends TypedSpan>(spans: readonly T[], side: "gold" | "system"): T[] =>
    spans.flatMap((span) => {
      const type = map(span.type);
      if (type !== null) return [{ ...span, type }];
      leftOut[side]++;
      return [];
    });
  const of = (document: LabelledDocument, side: "gold" | "system"): LabelledDocument => ({
    ...document,
    ...(document.names && { names: retyped(document.names, side) }),
    ...(document.links && {
      links: document.links.flatMap((span) => {
        const type = span.type === "" ? "" : map(span.type); // gold for linking often has no types
        return type === null ? [] : [{ ...span, type }];
      }),
    }),
  });
  return {
    pairs: pairs.map((pair) => ({
      ...pair,
      gold: of(pair.gold, "gold"),
      system: of(pair.system, "system"),
    })),
    leftOut,
  };
}
