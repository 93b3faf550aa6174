import { LABELS } from "../../src/names/labels.ts";
import {
  exponentiate,
  type Lattice,
  marginal,
  newLattice,
  resize,
  sumOver,
} from "../../src/names/lattice.ts";
import { generator, shuffle } from "../random.ts";
import { allowedLabels, type Examples } from "./chunks.ts";

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number; // of a weight, each time its feature is seen
  readonly dropout: number; // share of visits at which the words themselves are hidden
  readonly seed: number;
}

const NEGLIGIBLE = 1e-3; // a slope below does not move a weight

/**
 * A conditional random field by stochastic gradient descent with AdaGrad's step sizes. Where a
 * token's label is left open, the probability of all that are allowed is raised.
 *
 * @returns Weights by feature place and label, logarithms: `weights[place * LABELS + label]`.
 */
export function trainCrf(
  { chunks, features: { length: features } }: Examples,
  options: CrfOptions,
  onEpoch: (loss: number) => void,
): Float32Array {
  const weights = new Float32Array(features * LABELS);
  const squares = new Float32Array(features * LABELS).fill(1e-8);
  const sums = new Float32Array(features * LABELS);
  const { rate, decay, dropout } = options;
  const random = generator(options.seed);
  const order = [...chunks];
  const free = newLattice();
  const bound = newLattice();
  let scores = new Float32Array(0);
  const steepLabels = new Uint8Array(LABELS);
  const slopes = new Float64Array(LABELS);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const chunk of order) {
      const { length, features: own, ends, lexical, labels, weight } = chunk;
      const hides = random() < dropout;
      if (scores.length < length * LABELS) scores = new Float32Array(length * LABELS * 2);
      if (chunk.scores) scores.set(chunk.scores);
      else scores.fill(0, 0, length * LABELS);
      for (let t = 0; t < length; t++) {
        const row = t * LABELS;
        const start = hides ? lexical[t]! : t === 0 ? 0 : ends[t - 1]!;
        for (let i = start; i < ends[t]!; i++) {
          const from = own[i]! * LABELS;
          for (let k = 0; k < LABELS; k++) scores[row + k]! += weights[from + k]!;
        }
      }
      resize(free, length);
      exponentiate(free, scores);
      const logAll = sumOver(free);
      resize(bound, length);
      bindTo(bound, free, labels);
      const logBound = sumOver(bound);
      loss += weight * (logAll - logBound);
      for (let t = 0; t < length; t++) {
        const start = hides ? lexical[t]! : t === 0 ? 0 : ends[t - 1]!;
        let steep = 0; // labels whose weights move
        for (let k = 0; k < LABELS; k++) {
          const slope = weight * (marginal(free, t, k) - marginal(bound, t, k));
          if (slope < NEGLIGIBLE && slope > -NEGLIGIBLE) continue;
          steepLabels[steep] = k;
          slopes[steep++] = slope;
        }
        if (steep === 0) continue;
        for (let i = start; i < ends[t]!; i++) {
          const from = own[i]! * LABELS;
          for (let j = 0; j < steep; j++) {
            const at = from + steepLabels[j]!;
            const step = slopes[j]! + decay * weights[at]!;
            squares[at]! += step * step;
            weights[at]! -= (rate * step) / Math.sqrt(squares[at]!);
          }
        }
      }
    }
    onEpoch(loss);
    // The mean over epochs is steadier than the last; the first is far from settled.
    if (epoch === 0 && options.epochs > 1) continue;
    for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
  }
  const counted = Math.max(1, options.epochs - 1);
  for (let at = 0; at < sums.length; at++) sums[at]! /= counted;
  return sums;
}

/** The same potentials, but for labels that the example does not allow. */
function bindTo(bound: Lattice, free: Lattice, labels: Uint8Array): void {
  for (let t = 0; t < bound.length; t++) {
    const allowed = allowedLabels[labels[t]!]!;
    for (let k = 0; k < LABELS; k++)
      bound.potential[t * LABELS + k] =
        allowed[k] === 1 ? free.potential[t * LABELS + k]! + 1e-30 : 0;
  }
}
