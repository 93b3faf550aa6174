import type { Clusters } from "../clusters.ts";
import type { Columns } from "../columns.ts";
import { readFeatureTable } from "../feature-table.ts";
import type { ModelFile } from "../model-file.ts";
import type { Words } from "../words.ts";
import { candidateRanges } from "./candidates.ts";
import { MOST_FEATURES } from "./features.ts";
import { addScores, addWeights, type LabelWeights, packWeights, SUM } from "./label-weights.ts";
import { LABELS, OUTSIDE } from "./labels.ts";
import {
  bestLabels,
  exponentiate,
  marginal,
  newLattice,
  resize,
  spanProbability,
  sumOver,
} from "./lattice.ts";
import { readPhrases } from "./phrases.ts";
import { type FirstWeights, firstWeights, scoreToken } from "./score-token.ts";
import { type FirstLook, initialsOf, secondFeaturesAt } from "./second-look.ts";
import { type NamesKnowledge, type NamesView, viewNames } from "./view.ts";

/** What finds names: a look at each sentence, then one at the article as a whole. */
export interface NamesModel {
  readonly knowledge: NamesKnowledge;
  readonly first: FirstWeights;
  readonly second: LabelWeights;
  readonly calibration: Calibration;
}

/** Turns the chain's own probability `p` into the share that is right: σ(slope · logit p + offset). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Leaves probabilities as the chain has them. */
export const UNCALIBRATED: Calibration = { slope: 1, offset: 0 };

/** Names as columns, in order; they do not overlap. Offsets count UTF-16 code units, `end` is excluded. */
export interface NameSpans {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly type: Uint8Array; // index into `nameTypes`
  readonly confidence: Float32Array; // 0…1
}

export function readNamesModel(file: ModelFile, clusters: Clusters): NamesModel {
  return {
    knowledge: { clusters, phrases: readPhrases(file), affinity: file.uint32("names.affinity") },
    first: firstWeights(readFeatureTable(file, "names.first")),
    second: packWeights(readFeatureTable(file, "names.second")),
    calibration: file.meta("names.calibration") as Calibration,
  };
}

/** The scores of all labels of all candidates, and what the first look makes of them. */
export interface FirstResult extends FirstLook {
  readonly view: NamesView;
  readonly ranges: readonly number[]; // of candidates, as flat pairs of tokens
  readonly scores: readonly Float32Array[]; // a range each, `LABELS` numbers a token
}

// Shared by all calls: nothing in them outlives a call.
const lattice = newLattice();
const features = new Int32Array(MOST_FEATURES);
const sums = new Int32Array(SUM);

/** Looks at each sentence by itself. */
export function lookFirst(
  words: Words,
  columns: Columns,
  { knowledge, first }: Pick<NamesModel, "knowledge" | "first">,
): FirstResult {
  const view = viewNames(words, columns, knowledge);
  const ranges = candidateRanges(view);
  const labels = new Uint8Array(columns.length);
  const certainty = new Float32Array(columns.length).fill(1);
  const scores: Float32Array[] = [];
  for (let r = 0; r < ranges.length; r += 2) {
    const from = ranges[r]!;
    const to = ranges[r + 1]!;
    const own = new Float32Array((to - from) * LABELS);
    for (let t = from; t < to; t++) scoreToken(first, view, t, own, (t - from) * LABELS);
    scores.push(own);
    resize(lattice, to - from);
    bestLabels(lattice, own, labels.subarray(from, to));
    // How sure it is matters only to other mentions of a word.
    if (!hasOthers(view, from, to)) continue;
    exponentiate(lattice, own);
    sumOver(lattice);
    for (let t = from; t < to; t++) certainty[t] = marginal(lattice, t - from, labels[t]!);
  }
  return { view, ranges, labels, certainty, scores };
}

/** Whether a word in the range is written alike elsewhere in the article. */
function hasOthers({ elsewhere }: NamesView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (elsewhere[t]! >= 0) return true;
  return false;
}

/** Names of the document: each sentence is looked at, then each word in the light of its other mentions. */
export function findSpans(model: NamesModel, words: Words, columns: Columns): NameSpans {
  return lookAgain(lookFirst(words, columns, model), model);
}

/** What the first look saw, each word weighed again by what its other mentions were taken for. */
export function lookAgain(
  seen: FirstResult,
  { second, calibration }: Pick<NamesModel, "second" | "calibration">,
): NameSpans {
  const { view, ranges, scores } = seen;
  const initials = initialsOf(view, seen);
  const found: { start: number[]; end: number[]; type: number[]; confidence: number[] } = {
    start: [],
    end: [],
    type: [],
    confidence: [],
  };
  for (let r = 0; r < ranges.length; r += 2) {
    const from = ranges[r]!;
    const to = ranges[r + 1]!;
    const own = scores[r / 2]!.slice();
    let isWeighedAgain = false;
    for (let t = from; t < to; t++) {
      const count = secondFeaturesAt(view, seen, initials, t, features);
      if (count === 0) continue;
      isWeighedAgain = true;
      sums.fill(0);
      addWeights(second, features, count, sums, 0);
      addScores(second, sums, own, (t - from) * LABELS);
    }
    const labels = seen.labels.slice(from, to);
    if (!isWeighedAgain && isOutside(labels)) continue;
    resize(lattice, to - from);
    if (isWeighedAgain) bestLabels(lattice, own, labels);
    if (isOutside(labels)) continue;
    exponentiate(lattice, own);
    sumOver(lattice);
    for (let t = 0; t < labels.length; t++) {
      if (labels[t] === OUTSIDE) continue;
      const type = (labels[t]! - 1) >> 2;
      const open = t;
      while (((labels[t]! - 1) & 3) < 2) t++;
      const p = spanProbability(lattice, open, t, type);
      found.start.push(view.words.start[from + open]!);
      found.end.push(view.words.end[from + t]!);
      found.type.push(type);
      found.confidence.push(calibrated(p, calibration));
    }
  }
  return {
    start: Int32Array.from(found.start),
    end: Int32Array.from(found.end),
    type: Uint8Array.from(found.type),
    confidence: Float32Array.from(found.confidence),
  };
}

const isOutside = (labels: Uint8Array): boolean => {
  for (let t = 0; t < labels.length; t++) if (labels[t] !== OUTSIDE) return false;
  return true;
};

function calibrated(p: number, { slope, offset }: Calibration): number {
  const bounded = Math.min(Math.max(p, 1e-6), 1 - 1e-6);
  const logit = Math.log(bounded / (1 - bounded));
  return 1 / (1 + Math.exp(-(slope * logit + offset)));
}
