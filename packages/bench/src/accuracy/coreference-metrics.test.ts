import { expect, test } from "vitest";
import { bestAssignment, type Clusters, scoreCoreference } from "./coreference-metrics.ts";

// The worked example of Luo (2005) and of the reference scorer's documentation: gold {a b c} {d e f g},
// output {a b} {c d} {f g h i}; figures computed by hand from the definitions.
const gold: Clusters = [
  ["a", "b", "c"],
  ["d", "e", "f", "g"],
];
const found: Clusters = [
  ["a", "b"],
  ["c", "d"],
  ["f", "g", "h", "i"],
];
const scores = scoreCoreference([{ gold, found }]);

test("MUC counts missing links", () => {
  // Recall: (3-2) + (4-3) of 2 + 3; precision: (2-1) + (2-2) + (4-3) of 1 + 1 + 3.
  expect(scores.muc.r).toBeCloseTo(2 / 5, 10);
  expect(scores.muc.p).toBeCloseTo(2 / 5, 10);
});

test("B³ averages over mentions", () => {
  // Recall: a, b 2/3 each, c 1/3, d 1/4, e 0, f, g 2/4 each, over 7.
  expect(scores.bCubed.r).toBeCloseTo((4 / 3 + 1 / 3 + 1 / 4 + 1) / 7, 10);
  // Precision: a, b 1 each, c, d 1/2 each, f, g 2/4 each, h, i 0, over 8.
  expect(scores.bCubed.p).toBeCloseTo((2 + 1 + 1) / 8, 10);
});

test("CEAFe aligns clusters one to one", () => {
  // φ4: gold 1 with found 1 is 4/5; gold 2 with found 3 is 4/8.
  expect(scores.ceafe.r).toBeCloseTo((4 / 5 + 4 / 8) / 2, 10);
  expect(scores.ceafe.p).toBeCloseTo((4 / 5 + 4 / 8) / 3, 10);
  expect(scores.conll).toBeCloseTo((scores.muc.f + scores.bCubed.f + scores.ceafe.f) / 3, 10);
});

test("LEA weighs resolved links by size", () => {
  // Recall: 3·(1/3) + 4·(1/6) over 7; precision: 2·1 + 2·0 + 4·(1/6) over 8.
  expect(scores.lea.r).toBeCloseTo((1 + 4 / 6) / 7, 10);
  expect(scores.lea.p).toBeCloseTo((2 + 4 / 6) / 8, 10);
});

test("a perfect output scores 1 and an empty one 0", () => {
  expect(scoreCoreference([{ gold, found: gold }]).conll).toBe(1);
  expect(scoreCoreference([{ gold, found: [] }]).conll).toBe(0);
});

test("the greedy alignment is not always the best", () => {
  const rows = [
    new Map([
      [0, 0.9],
      [1, 0.8],
    ]),
    new Map([[0, 0.8]]),
  ];
  expect(bestAssignment(rows, 2)).toBeCloseTo(1.6, 10);
});
