import fc from "fast-check";
import { expect, test } from "vitest";
import { begin, inside, LABELS, last, nameTypes, OUTSIDE, single } from "./labels.ts";
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
  minLength: LENGTH * LABELS,
  maxLength: LENGTH * LABELS,
});

function readChain(numbers: readonly number[]) {
  const scores = Float32Array.from(numbers);
  const lattice = newLattice();
  resize(lattice, LENGTH);
  exponentiate(lattice, scores);
  const scoreOf = (labels: readonly number[]) =>
    labels.reduce((score, label, t) => score * lattice.potential[t * LABELS + label]!, 1);
  return { lattice, scores, scoreOf };
}

test("sums, marginals, spans and the best labelling are those of all labellings counted one by one", () => {
  fc.assert(
    fc.property(weights, (numbers) => {
      const { lattice, scores, scoreOf } = readChain(numbers);
      const ways = labellings.map(scoreOf);
      const total = ways.reduce((sum, score) => sum + score, 0);
      expect(sumOver(lattice)).toBeCloseTo(Math.log(total), 6);
      const share = (holds: (labels: readonly number[]) => boolean) =>
        labellings.reduce((sum, labels, i) => sum + (holds(labels) ? ways[i]! : 0), 0) / total;
      for (const label of [OUTSIDE, begin(0), inside(2), last(3), single(7)])
        for (let t = 0; t < LENGTH; t++)
          expect(marginal(lattice, t, label)).toBeCloseTo(
            share((labels) => labels[t] === label),
            6,
          );
      expect(spanProbability(lattice, 0, 2, 1)).toBeCloseTo(
        share(([a, b, c]) => a === begin(1) && b === inside(1) && c === last(1)),
        6,
      );
      expect(spanProbability(lattice, 1, 1, 4)).toBeCloseTo(
        share((labels) => labels[1] === single(4)),
        6,
      );
      const best = new Uint8Array(LENGTH);
      bestLabels(lattice, scores, best);
      expect(scoreOf([...best])).toBeCloseTo(Math.max(...ways), 6);
    }),
    { numRuns: 20 },
  );
});

test("a chain of one token, in a lattice that held a longer one", () => {
  fc.assert(
    fc.property(weights, (numbers) => {
      const { lattice } = readChain(numbers);
      sumOver(lattice);
      resize(lattice, 1);
      const scores = Float32Array.from(numbers.slice(0, LABELS));
      exponentiate(lattice, scores);
      const alone = [OUTSIDE, ...nameTypes.map((_, type) => single(type))]; // nothing else may stand alone
      const total = alone.reduce((sum, label) => sum + lattice.potential[label]!, 0);
      expect(sumOver(lattice)).toBeCloseTo(Math.log(total), 6);
      for (const label of alone)
        expect(marginal(lattice, 0, label)).toBeCloseTo(lattice.potential[label]! / total, 6);
      expect(marginal(lattice, 0, begin(3))).toBe(0);
      const best = new Uint8Array(1);
      bestLabels(lattice, scores, best);
      expect(scores[best[0]!]).toBeCloseTo(Math.max(...alone.map((label) => scores[label]!)));
    }),
    { numRuns: 20 },
  );
});

test("a chain of 50,000 tokens neither vanishes nor overflows", () => {
  const length = 50_000;
  const lattice = newLattice();
  resize(lattice, length);
  const scores = new Float32Array(length * LABELS).map((_, i) => ((i * 7919) % 101) * 2 - 100);
  exponentiate(lattice, scores);
  expect(Number.isFinite(sumOver(lattice))).toBe(true);
  const labels = new Uint8Array(length);
  bestLabels(lattice, scores, labels);
  expect(labels.every((label, t) => follows(labels[t - 1] ?? OUTSIDE, label))).toBe(true);
  expect(isOpen(labels[length - 1]!)).toBe(false);
  let sum = 0;
  for (let k = 0; k < LABELS; k++) sum += marginal(lattice, length >> 1, k);
  expect(sum).toBeCloseTo(1, 9);
});
