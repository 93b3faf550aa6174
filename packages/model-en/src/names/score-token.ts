import type { FeatureTable } from "../feature-table.ts";
import { feature, pair } from "../hash.ts";
import {
  besideFeatures,
  besideOf,
  besides,
  contextFeatures,
  EDGE,
  MOST_FEATURES,
  modeOf,
  ownFeatures,
} from "./features.ts";
import { isKept, type KeptSums, keptAt, newKeptSums, take } from "./kept-sums.ts";
import {
  addScores,
  addSum,
  addWeights,
  type LabelWeights,
  packWeights,
  SUM,
} from "./label-weights.ts";
import type { NamesView } from "./view.ts";

/** Weights of the first look, with the sums of the words it met: for one `NamesKnowledge` only. */
export interface FirstWeights {
  readonly weights: LabelWeights;
  readonly kept: KeptSums;
}

export const firstWeights = (table: FeatureTable): FirstWeights => ({
  weights: packWeights(table),
  kept: newKeptSums(),
});

// Shared by all calls: nothing in them outlives a call.
const features = new Int32Array(MOST_FEATURES);
const sums = new Int32Array(SUM);

/** Adds the score of each label of token `t` to the row of `scores` that starts at `at`. */
export function scoreToken(
  { weights, kept }: FirstWeights,
  view: NamesView,
  t: number,
  scores: Float32Array,
  at: number,
): void {
  const { exact, check } = view.columns;
  sums.fill(0);
  const key = pair(exact[t]!, modeOf(view, t));
  const own = keptAt(key);
  if (!isKept(kept, own, key, check[t]!)) {
    take(kept, own, key, check[t]!);
    addWeights(weights, features, ownFeatures(view, t, features, 0), kept.sums, own * SUM);
  }
  addSum(kept.sums, own * SUM, sums);
  for (let place = 0; place < besides.length; place++) {
    const i = besideOf(view, t, place);
    const beside = feature(place, i < 0 ? EDGE : exact[i]!);
    const besideCheck = i < 0 ? 0 : check[i]!;
    const from = keptAt(beside);
    if (!isKept(kept, from, beside, besideCheck)) {
      take(kept, from, beside, besideCheck);
      const count = besideFeatures(view, i, place, features, 0);
      addWeights(weights, features, count, kept.sums, from * SUM);
    }
    addSum(kept.sums, from * SUM, sums);
  }
  addWeights(weights, features, contextFeatures(view, t, features, 0), sums, 0);
  addScores(weights, sums, scores, at);
}
