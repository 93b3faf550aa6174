import { closed, LABELS, nameTypes, opening } from "../../src/names/labels.ts";
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
  readonly moves?: Float32Array; // the weights of label pairs, not to be moved; else they are learned
}

/** Weights by feature place and label, and of label pairs; logarithms. */
export interface Crf {
  readonly weights: Float32Array; // `weights[place * LABELS + label]`
  readonly moves: Float32Array; // `moves[from * LABELS + to]`
}

/** All pairs of labels that may follow each other. */
const pairs: readonly (readonly [from: number, to: number])[] = [
  ...closed.flatMap((from) => opening.map((to) => [from, to] as const)),
  ...nameTypes.flatMap((_, type) => {
    const b = 1 + 4 * type;
    return [b, b + 1].flatMap((from) => [[from, b + 1] as const, [from, b + 2] as const]);
  }),
];

/** Exponentials of the weights of label pairs, 0 where a pair is not allowed. */
export function exponentials(
  moves: Float32Array,
  into: Float64Array = new Float64Array(LABELS * LABELS),
): Float64Array {
  for (const [from, to] of pairs) into[from * LABELS + to] = Math.exp(moves[from * LABELS + to]!);
  return into;
}

const REFRESH = 16; // chunks between two looks at the pairs' weights, which change little at a time
const NEGLIGIBLE = 1e-3; // a slope below does not move a weight

/**
 * A conditional random field by stochastic gradient descent with AdaGrad's step sizes. Where a
 * token's label is left open, the probability of all that are allowed is raised.
 */
export function trainCrf(
  { chunks, features: { length: features } }: Examples,
  options: CrfOptions,
  onEpoch: (loss: number) => void,
): Crf {
  const weights = new Float32Array(features * LABELS);
  const squares = new Float32Array(features * LABELS).fill(1e-8);
  const sums = new Float32Array(features * LABELS);
  const moves = options.moves?.slice() ?? new Float32Array(LABELS * LABELS);
  const moveSquares = new Float32Array(LABELS * LABELS).fill(1e-8);
  const moveSums = new Float32Array(LABELS * LABELS);
  const moveSlopes = new Float64Array(LABELS * LABELS);
  const { rate, decay, dropout } = options;
  const random = generator(options.seed);
  const order = [...chunks];
  const free = newLattice();
  const bound = newLattice();
  let scores = new Float32Array(0);
  const steepLabels = new Uint8Array(LABELS);
  const slopes = new Float64Array(LABELS);
  const factors: Float64Array = exponentials(moves);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let visits = 0;
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
      const logAll = sumOver(free, factors);
      resize(bound, length);
      bound.types = free.types;
      bound.closed.set(free.closed);
      bound.opening.set(free.opening);
      bindTo(bound, free, labels);
      const logBound = sumOver(bound, factors);
      loss += weight * (logAll - logBound);
      if (!options.moves) {
        addPairSlopes(free, factors, weight, moveSlopes);
        addPairSlopes(bound, factors, -weight, moveSlopes);
      }
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
      if (options.moves || ++visits % REFRESH > 0) continue;
      for (const [from, to] of pairs) {
        const at = from * LABELS + to;
        const step = moveSlopes[at]! + decay * moves[at]!;
        moveSquares[at]! += step * step;
        moves[at]! -= (rate * step) / Math.sqrt(moveSquares[at]!);
      }
      moveSlopes.fill(0);
      exponentials(moves, factors);
    }
    onEpoch(loss);
    // The mean over epochs is steadier than the last; the first is far from settled.
    if (epoch === 0 && options.epochs > 1) continue;
    for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
    for (let at = 0; at < moveSums.length; at++) moveSums[at]! += moves[at]!;
  }
  const counted = Math.max(1, options.epochs - 1);
  for (let at = 0; at < sums.length; at++) sums[at]! /= counted;
  for (let at = 0; at < moveSums.length; at++) moveSums[at]! /= counted;
  return { weights: sums, moves: moveSums };
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

function addPairSlopes(
  { length, potential, forward, backward, scale }: Lattice,
  factors: Float64Array,
  weight: number,
  slopes: Float64Array,
): void {
  for (let k = 0; k < LABELS; k++) {
    slopes[k]! += weight * forward[k]! * backward[k]!; // from the start
    const end = (length - 1) * LABELS + k;
    slopes[k * LABELS]! += weight * forward[end]! * backward[end]!; // to the end
  }
  for (let t = 1; t < length; t++) {
    const row = t * LABELS;
    for (const [from, to] of pairs) {
      const p = forward[row - LABELS + from]!;
      if (p < 1e-9) continue;
      slopes[from * LABELS + to]! +=
        weight *
        p *
        factors[from * LABELS + to]! *
        potential[row + to]! *
        backward[row + to]! *
        scale[t]!;
    }
  }
}
