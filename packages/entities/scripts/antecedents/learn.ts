import type { Example } from "./examples.ts";

export type Weights = Record<string, number>;

// Chosen by cross-validation over both sets, from 0.02 to 2: less fits GAP by heart.
const shrinking = 0.05; // of a weight, at each pass
const passes = 25;
const step = 0.15;

/**
 * Weights that make the right clusters likely (softmax over clusters, each by its best mention),
 * by gradient steps with their sizes adapted to each feature (AdaGrad). The same examples give the
 * same weights.
 */
export function learn(examples: readonly Example[]): Weights {
  const usable = examples.filter(({ candidates, right }) => {
    const clusters = new Set(candidates.map(({ cluster }) => cluster));
    return clusters.size > 1 && [...right].some((cluster) => clusters.has(cluster));
  });
  const weights: Weights = {};
  const squares: Weights = {};
  const next = random(1);
  for (let pass = 0; pass < passes; pass++) {
    for (const example of shuffled(usable, next)) {
      for (const [feature, slope] of slopesOf(example, weights)) {
        const whole = slope + shrinking * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 1e-4) + whole * whole;
        weights[feature] = (weights[feature] ?? 0) - (step * whole) / Math.sqrt(squares[feature]);
      }
    }
    for (const feature of Object.keys(weights)) weights[feature]! *= 1 - shrinking;
  }
  return weights;
}

interface Best {
  readonly score: number;
  readonly features: readonly string[];
}

/** By cluster, its best mention under `weights`. */
function bestMentions({ candidates }: Example, weights: Weights): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const { cluster, features } of candidates) {
    let score = 0;
    for (const feature of features) score += weights[feature] ?? 0;
    const known = best.get(cluster);
    if (!known || score > known.score) best.set(cluster, { score, features });
  }
  return best;
}

/** The cluster that scores best; undefined where there is none. */
export function choose(example: Example, weights: Weights): number | undefined {
  const [first] = [...bestMentions(example, weights)].sort((a, b) => b[1].score - a[1].score);
  return first?.[0];
}

function slopesOf(example: Example, weights: Weights): Map<string, number> {
  const best = bestMentions(example, weights);
  const top = Math.max(...[...best.values()].map(({ score }) => score));
  let sum = 0;
  let sumRight = 0;
  for (const [cluster, { score }] of best) {
    sum += Math.exp(score - top);
    if (example.right.has(cluster)) sumRight += Math.exp(score - top);
  }
  const slopes = new Map<string, number>();
  for (const [cluster, { score, features }] of best) {
    const share = Math.exp(score - top);
    const slope = share / sum - (example.right.has(cluster) ? share / sumRight : 0);
    if (Math.abs(slope) < 1e-6) continue;
    for (const feature of features) slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
  }
  return slopes;
}

/** Numbers in 0…1 that look random and are the same at every run (Lehmer). */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}
