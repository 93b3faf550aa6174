import type { Mention } from "@corpus/core";
import type { Prose } from "@corpus/entities";
import type { Clusters, Score } from "@corpus/eval";
import type { GoldMention } from "./gold-names.ts";

export const spanKey = ({ start, end }: { readonly start: number; readonly end: number }) =>
  `${start}-${end}`;

/** The spans of each entity, for the scorers. */
export function clustersOf<T extends { readonly start: number; readonly end: number }>(
  mentions: readonly T[],
  entity: (mention: T) => string,
): string[][] {
  const found = new Map<string, string[]>();
  for (const mention of mentions) {
    const key = entity(mention);
    found.set(key, [...(found.get(key) ?? []), spanKey(mention)]);
  }
  return [...found.values()];
}

export const precisionAndRecall = ({ precision, recall }: Score) =>
  `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;

export const withoutSingletons = (clusters: Clusters) => clusters.filter((keys) => keys.length > 1);

/**
 * Whether a found mention is the gold's: names and pronouns by their span; titles and descriptions,
 * which the seeds mark with article and all ("the French president") and we do not, by their end.
 */
export function isSame(found: Mention, gold: GoldMention): boolean {
  const isPhrase = gold.form === "title" || gold.form === "nominal";
  return isPhrase
    ? found.end === gold.end && found.start >= gold.start && found.form !== "name"
    : spanKey(found) === spanKey(gold);
}

/** Annotations outside the prose that is read are no fault of coreference. */
export function inProse<T extends { readonly start: number; readonly end: number }>(
  prose: Prose,
  spans: readonly T[],
): T[] {
  return spans.filter((span) =>
    prose.sentences.some((s) => s.start <= span.start && span.end <= s.end),
  );
}
