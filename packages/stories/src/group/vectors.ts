import { type Feature, type FeatureKind, featureKinds } from "./article-profile.ts";
import { rarity, type Vocabulary } from "./vocabulary.ts";

/** A sparse vector: feature numbers in rising order, with their weights in the whole and in the opening. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  readonly opening: Float32Array; // 0 where a feature is not in the opening
}

// Swept on the cluster dev sets. Names count again as the words that they are made of. How much a kind
// of feature says of a happening is learned (see weights.generated.ts); these choose what is looked up.
const kindWeights: { readonly [K in FeatureKind]: number } = {
  word: 1,
  person: 1,
  organization: 0.8,
  place: 0.4,
  name: 0.8,
  event: 1,
};
const earlyBoost = 2;
const countExponent = 0.5; // four mentions weigh as two
const rarityExponent = 1.2;
const keptFeatures = 160; // of an article, heaviest first: what is beyond weighs nothing
const keptInSum = 800; // of a cluster

/** A vector of length 1, weighted by how often the article has a feature and how rare it is. */
export function weigh(
  features: readonly Feature[],
  ids: readonly number[],
  vocabulary: Vocabulary,
): SparseVector {
  const weighed = features.map(({ kind, count, early }, f) => ({
    id: ids[f]!,
    early,
    weight:
      kindWeights[kind] *
      count ** countExponent *
      (early ? earlyBoost : 1) *
      rarity(vocabulary, ids[f]!) ** rarityExponent,
  }));
  const kept = weighed
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, keptFeatures)
    .sort((a, b) => a.id - b.id);
  const norm = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return {
    ids: Int32Array.from(kept, ({ id }) => id),
    weights: Float32Array.from(kept, ({ weight }) => weight / norm),
    opening: Float32Array.from(kept, ({ weight, early }) => (early ? weight / norm : 0)),
  };
}

/** What is compared of two vectors apart: each kind of feature, and last the opening. */
export const parts = [...featureKinds, "opening"] as const;
const openingPart = parts.length - 1;

/** The products over shared features, for each of `parts`. */
export function dots(a: SparseVector, b: SparseVector, kinds: readonly number[]): Float64Array {
  const sums = new Float64Array(parts.length);
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const id = a.ids[i]!;
    const difference = id - b.ids[j]!;
    if (difference === 0) {
      sums[kinds[id]!]! += a.weights[i]! * b.weights[j]!;
      sums[openingPart]! += a.opening[i++]! * b.opening[j++]!;
    } else if (difference < 0) i++;
    else j++;
  }
  return sums;
}

/** The length of a vector in each of `parts`. */
export function lengths(vector: SparseVector, kinds: readonly number[]): Float64Array {
  return dots(vector, vector, kinds).map(Math.sqrt);
}

/** The sum of two vectors; of a long one the heaviest features. */
export function add(a: SparseVector, b: SparseVector): SparseVector {
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const weights = new Float32Array(ids.length);
  const opening = new Float32Array(ids.length);
  let n = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length || j < b.ids.length) {
    const left = a.ids[i] ?? Number.POSITIVE_INFINITY;
    const right = b.ids[j] ?? Number.POSITIVE_INFINITY;
    const id = Math.min(left, right);
    ids[n] = id;
    if (left === id) {
      weights[n] = a.weights[i]!;
      opening[n] = a.opening[i++]!;
    }
    if (right === id) {
      weights[n]! += b.weights[j]!;
      opening[n]! += b.opening[j++]!;
    }
    n++;
  }
  const sum = {
    ids: ids.slice(0, n),
    weights: weights.slice(0, n),
    opening: opening.slice(0, n),
  };
  return n > keptInSum
    ? pick(
        sum,
        heaviest(sum, keptInSum).sort((x, y) => x - y),
      )
    : sum;
}

function pick({ ids, weights, opening }: SparseVector, at: readonly number[]): SparseVector {
  return {
    ids: Int32Array.from(at, (i) => ids[i]!),
    weights: Float32Array.from(at, (i) => weights[i]!),
    opening: Float32Array.from(at, (i) => opening[i]!),
  };
}

/** Where the heaviest features of a vector stand in it, heaviest first. */
export function heaviest({ ids, weights }: SparseVector, most: number): number[] {
  return Array.from(ids.keys())
    .sort((x, y) => weights[y]! - weights[x]! || x - y)
    .slice(0, most);
}
