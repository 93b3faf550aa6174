import { backgroundCount, backgroundDocuments } from "../text/background.ts";
import { stem } from "../text/stem.ts";
import type { ArticleProfile, Feature, FeatureKind } from "./article-profile.ts";

/** A sparse vector: feature ids in rising order, each with its weight. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Every feature of a set of articles by number, with how to show it. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly kinds: readonly FeatureKind[];
  readonly shown: readonly string[];
}

// Swept on the cluster dev sets. Names count again as the words that they are made of, so that a
// weight below 1 is still more than a word has. A person's name parts happenings better than a place's.
const kindWeights: { readonly [K in FeatureKind]: number } = {
  word: 1,
  person: 1,
  organization: 0.8,
  place: 0.4,
  name: 0.8,
};
const earlyBoost = 2;
const countExponent = 0.5; // four mentions weigh as two
const rarityExponent = 1.2;
const keptFeatures = 160; // of an article, heaviest first: what is beyond weighs nothing

/** One unit vector an article, weighted by how often the article has a feature and how rare it is. */
export function weighProfiles(profiles: readonly ArticleProfile[]): {
  readonly vectors: readonly SparseVector[];
  readonly vocabulary: Vocabulary;
} {
  const numbers = new Map<string, number>();
  const kinds: FeatureKind[] = [];
  const keys: string[] = [];
  const shown: string[] = [];
  const documents: number[] = [];
  const numbered = profiles.map(({ features }) =>
    features.map((feature) => {
      const name = `${feature.kind}:${feature.key}`;
      let id = numbers.get(name);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(name, id);
        kinds.push(feature.kind);
        keys.push(feature.key);
        shown.push(feature.shown);
        documents.push(0);
      }
      documents[id]!++;
      if (feature.shown.length > shown[id]!.length) shown[id] = feature.shown;
      return id;
    }),
  );
  const idf = keys.map((key, id) => rarity(kinds[id]!, key, documents[id]!, profiles.length));
  const vectors = profiles.map(({ features }, i) => vectorOf(features, numbered[i]!, idf));
  return { vectors, vocabulary: { keys, kinds, shown } };
}

/** Inverse document frequency over the background and the articles at hand together. */
function rarity(kind: FeatureKind, key: string, documents: number, total: number): number {
  const rarest =
    kind === "word"
      ? backgroundCount(key)
      : Math.min(...key.split(" ").map((word) => backgroundCount(stem(word))));
  const background = Math.log((backgroundDocuments + 1) / (rarest + 1));
  const own = Math.log((total + 1) / documents);
  const trust = total / (total + 100); // a handful of articles says little of what is rare
  return (1 - trust) * background + trust * own;
}

function vectorOf(
  features: readonly Feature[],
  ids: readonly number[],
  idf: readonly number[],
): SparseVector {
  const weighed = features
    .map((feature, f) => ({
      id: ids[f]!,
      weight:
        kindWeights[feature.kind] *
        feature.count ** countExponent *
        (feature.early ? earlyBoost : 1) *
        idf[ids[f]!]! ** rarityExponent,
    }))
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, keptFeatures)
    .sort((a, b) => a.id - b.id);
  const norm = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return {
    ids: Int32Array.from(weighed, ({ id }) => id),
    weights: Float64Array.from(weighed, ({ weight }) => weight / norm),
  };
}

/** The sum of products over shared features. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const difference = a.ids[i]! - b.ids[j]!;
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** The sum of two vectors. */
export function add(a: SparseVector, b: SparseVector): SparseVector {
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const weights = new Float64Array(ids.length);
  let n = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length || j < b.ids.length) {
    const left = a.ids[i] ?? Number.POSITIVE_INFINITY;
    const right = b.ids[j] ?? Number.POSITIVE_INFINITY;
    ids[n] = Math.min(left, right);
    weights[n++] = (left <= right ? a.weights[i++]! : 0) + (right <= left ? b.weights[j++]! : 0);
  }
  return { ids: ids.subarray(0, n), weights: weights.subarray(0, n) };
}
