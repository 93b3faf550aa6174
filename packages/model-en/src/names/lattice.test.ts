import fc from "fast-check";
import { expect, test } from "vitest";
import { begin, inside, LABELS, last, OUTSIDE, single } from "./labels.ts";
import {
  bestLabels,
  exponentiate,
  marginal,
  newLattice,
  resize,
  spanProbability,
  sumOver,
} from "./lattice.ts";

// Three tokens and every way to label them: few enough to sum up one by one.
const LENGTH = 3;
const isOpen = (label: number) => label !== OUTSIDE && (label - 1) % 4 < 2;
const follows = (from: number, to: number): boolean => {
  const type = (to - 1) >> 2;
  const continues = to !== OUTSIDE && ((to - 1) % 4 === 1 || (to - 1) % 4 === 2);
  return continues ? isOpen(from) && (from - 1) >> 2 === type : !isOpen(from);
};

const labellings: number[][] = [];
for (let a = 0; a < LABELS; a++)
  for (let b = 0; b < LABELS; b++)
    for (let c = 0; c < LABELS; c++)
      if (follows(OUTSIDE, a) && follows(a, b) && follows(b, c) && !isOpen(c))
        labellings.push([a, b, c]);

const weights = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
  minLength: LENGTH * LABELS + LABELS * LABELS,
  maxLength: LENGTH * LABELS + LABELS * LABELS,
});

function readChain(numbers: readonly number[], reach = 1) {
  const scores = Float32Array.from(numbers.slice(0, LENGTH * LABELS));
  const moves = new Float64Array(LABELS * LABELS);
  for (let from = 0; from < LABELS; from++)
    for (let to = 0; to < LABELS; to++)
      if (follows(from, to))
        moves[from * LABELS + to] = Math.exp(
          numbers[LENGTH * LABELS + from * LABELS + to]! * reach,
        );
  const lattice = newLattice();
  resize(lattice, LENGTH);
  exponentiate(lattice, scores);
  const scoreOf = (labels: readonly number[]) => {
    let score = moves[labels[0]!]!;
    for (let t = 0; t < LENGTH; t++) {
      score *= lattice.potential[t * LABELS + labels[t]!]!;
      score *= moves[labels[t]! * LABELS + (labels[t + 1] ?? OUTSIDE)]!;
    }
    return score;
  };
  return { lattice, moves, scoreOf };
}

test("sums, marginals, spans and the best labelling are those of all labellings counted one by one", () => {
  fc.assert(
    fc.property(weights, (numbers) => {
      const { lattice, moves, scoreOf } = readChain(numbers);
      const scores = labellings.map(scoreOf);
      const total = scores.reduce((sum, score) => sum + score, 0);
      expect(sumOver(lattice, moves)).toBeCloseTo(Math.log(total), 6);
      const share = (holds: (labels: readonly number[]) => boolean) =>
        labellings.reduce((sum, labels, i) => sum + (holds(labels) ? scores[i]! : 0), 0) / total;
      for (const label of [OUTSIDE, begin(0), inside(2), last(3), single(7)])
        for (let t = 0; t < LENGTH; t++)
          expect(marginal(lattice, t, label)).toBeCloseTo(
            share((labels) => labels[t] === label),
            6,
          );
      expect(spanProbability(lattice, moves, 0, 2, 1)).toBeCloseTo(
        share(([a, b, c]) => a === begin(1) && b === inside(1) && c === last(1)),
        6,
      );
      expect(spanProbability(lattice, moves, 1, 1, 4)).toBeCloseTo(
        share((labels) => labels[1] === single(4)),
        6,
      );
      const best = new Uint8Array(LENGTH);
      bestLabels(lattice, moves, best);
      expect(scoreOf([...best])).toBeCloseTo(Math.max(...scores), 6);
    }),
    { numRuns: 20 },
  );
});

test("types that are out of the running change next to nothing", () => {
  const floor = 1e-4;
  fc.assert(
    fc.property(weights, (numbers) => {
      // Scores far apart and pairs close together, as a trained model has them.
      const { moves } = readChain(numbers, 0.25);
      const scores = Float32Array.from(numbers.slice(0, LENGTH * LABELS), (n) => n * 4);
      for (let t = 0; t < LENGTH; t++)
        scores[t * LABELS] = Math.max(...scores.subarray(t * LABELS, (t + 1) * LABELS)) - 2;
      const [all, few] = [newLattice(), newLattice()];
      for (const [lattice, least] of [
        [all, 0],
        [few, floor],
      ] as const) {
        resize(lattice, LENGTH);
        exponentiate(lattice, scores, least);
        sumOver(lattice, moves);
      }
      expect(few.types).toBeLessThanOrEqual(all.types);
      const [labels, same] = [new Uint8Array(LENGTH), new Uint8Array(LENGTH)];
      bestLabels(all, moves, labels);
      bestLabels(few, moves, same);
      const sure = labels.every((label, t) => marginal(all, t, label) > 0.9);
      if (sure) expect([...same]).toEqual([...labels]);
    }),
    { numRuns: 50 },
  );
});

test("a chain of 50,000 tokens neither vanishes nor overflows", () => {
  const length = 50_000;
  const lattice = newLattice();
  resize(lattice, length);
  const scores = new Float32Array(length * LABELS).map((_, i) => ((i * 7919) % 101) / 10 - 5);
  exponentiate(lattice, scores);
  const moves = new Float64Array(LABELS * LABELS);
  for (let from = 0; from < LABELS; from++)
    for (let to = 0; to < LABELS; to++) if (follows(from, to)) moves[from * LABELS + to] = 0.5;
  expect(Number.isFinite(sumOver(lattice, moves))).toBe(true);
  const labels = new Uint8Array(length);
  bestLabels(lattice, moves, labels);
  expect(labels.every((label, t) => t === 0 || follows(labels[t - 1]!, label))).toBe(true);
  let sum = 0;
  for (let k = 0; k < LABELS; k++) sum += marginal(lattice, length >> 1, k);
  expect(sum).toBeCloseTo(1, 9);
});
