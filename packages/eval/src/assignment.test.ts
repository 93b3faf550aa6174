import fc from "fast-check";
import { expect, test } from "vitest";
import { bestAssignment } from "./assignment.ts";

const rowsOf = (weights: readonly (readonly number[])[]) =>
  weights.map((row) => new Map([...row.entries()].filter(([, weight]) => weight > 0)));

/** By trying every order: the definition itself. */
function tryAll(
  weights: readonly (readonly number[])[],
  row = 0,
  used = new Set<number>(),
): number {
  if (row === weights.length) return 0;
  let best = tryAll(weights, row + 1, used);
  for (const [column, weight] of weights[row]!.entries()) {
    if (used.has(column)) continue;
    best = Math.max(best, weight + tryAll(weights, row + 1, new Set([...used, column])));
  }
  return best;
}

test("the greedy choice is not always the best", () => {
  expect(bestAssignment(rowsOf([[0.9, 0.8], [0.8]]))).toBeCloseTo(1.6, 10);
});

test("nothing to assign weighs nothing", () => {
  expect(bestAssignment([])).toBe(0);
  expect(bestAssignment([new Map(), new Map()])).toBe(0);
});

test("finds what trying every order finds", () => {
  const weight = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }));
  const row = fc.array(weight, { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (weights) => {
      expect(bestAssignment(rowsOf(weights))).toBeCloseTo(tryAll(weights), 8);
    }),
    { numRuns: 500 },
  );
});

test("thousands of rows that hang together in one chain", () => {
  // Row i may have column i or i + 1: one part, in which greedy choices push all others along.
  const size = 5000;
  const rows = Array.from(
    { length: size },
    (_, i) =>
      new Map([
        [i, 1],
        [i + 1, i % 3 === 0 ? 2 : 1],
      ]),
  );
  const started = performance.now();
  expect(bestAssignment(rows)).toBe(size + Math.ceil(size / 3));
  expect(performance.now() - started).toBeLessThan(10_000);
}, 30_000);
