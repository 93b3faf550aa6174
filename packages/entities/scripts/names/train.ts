import { classes } from "../../src/names/classify.ts";
import type { Example } from "./examples.ts";

/** Weights by line of evidence, one a class. */
export type Model = ReadonlyMap<string, readonly number[]>;

export interface TrainOptions {
  readonly epochs: number;
  readonly leastCount: number; // lines seen less often are left out
  readonly decay: number; // of a weight, each time its line is seen
  readonly rate: number;
  readonly dropout: number; // share of visits at which a name's own words are hidden
  readonly seed: number;
}

// Lines that repeat the name's own words. Hidden at times, so that the model cannot learn the
// training set's names by heart and must weigh what speaks of names it has never seen.
const LEXICAL = /^(?:last|first|inside|ending|beginning|ends|known seen-\w+)(?: |$)/;

const K = classes.length;

/** A generator of numbers in 0…1 that gives the same row for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

function probabilities(weights: Float64Array, lines: Int32Array): Float64Array {
  const p = new Float64Array(K);
  for (const line of lines) for (let k = 0; k < K; k++) p[k] = p[k]! + weights[line * K + k]!;
  const most = Math.max(...p);
  let sum = 0;
  for (let k = 0; k < K; k++) sum += p[k] = Math.exp(p[k]! - most);
  for (let k = 0; k < K; k++) p[k] = p[k]! / sum;
  return p;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad's step sizes. Where
 * an example allows several classes, their probability together is raised.
 */
export function train(examples: readonly Example[], options: TrainOptions): Model {
  const counts = new Map<string, number>();
  for (const { evidence } of examples)
    for (const line of evidence) counts.set(line, (counts.get(line) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= options.leastCount).map(([line]) => line);
  const index = new Map(kept.map((line, i) => [line, i]));
  const rows = examples.map(({ evidence, allowed, weight }) => ({
    lines: Int32Array.from(evidence.flatMap((line) => index.get(line) ?? [])),
    general: Int32Array.from(
      evidence.flatMap((line) => (LEXICAL.test(line) ? [] : (index.get(line) ?? []))),
    ),
    allowed,
    weight,
  }));
  const weights = new Float64Array(kept.length * K);
  const squares = new Float64Array(kept.length * K).fill(1e-8);
  const sums = new Float64Array(kept.length * K);
  const random = generator(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(rows, random);
    for (const { lines: all, general, allowed, weight } of rows) {
      const lines = random() < options.dropout ? general : all;
      const p = probabilities(weights, lines);
      const mass = allowed.reduce((sum, k) => sum + p[k]!, 0);
      for (let k = 0; k < K; k++) {
        const wanted = allowed.includes(k) ? p[k]! / mass : 0;
        const slope = (p[k]! - wanted) * weight;
        if (Math.abs(slope) < 1e-4) continue;
        for (const line of lines) {
          const at = line * K + k;
          const step = slope + options.decay * weights[at]!;
          squares[at] = squares[at]! + step * step;
          weights[at] = weights[at]! - (options.rate * step) / Math.sqrt(squares[at]!);
        }
      }
    }
    // The mean over epochs is steadier than the last; the first is far from settled.
    if (epoch > 0) for (let at = 0; at < sums.length; at++) sums[at] = sums[at]! + weights[at]!;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = sums[at]! / (options.epochs - 1);
  return new Map(kept.map((line, i) => [line, [...sums.subarray(i * K, i * K + K)]]));
}

/** The mean of models of the same lines: what one order of the examples happened to favour cancels out. */
export function averaged(models: readonly Model[]): Model {
  const [first, ...rest] = models;
  return new Map(
    [...(first ?? [])].map(([line, weights]) => [
      line,
      weights.map(
        (w, k) => rest.reduce((sum, model) => sum + model.get(line)![k]!, w) / models.length,
      ),
    ]),
  );
}
