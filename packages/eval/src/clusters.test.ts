import fc from "fast-check";
import { expect, test } from "vitest";
import { tallyClusters } from "./clusters.ts";
import { addTallies, noTally, scoreOf } from "./tally.ts";

/** "a a b": the group of each item in turn. */
const read = (labels: string) => new Map(labels.split(" ").map((label, i) => [i, label]));
const score = (gold: ReadonlyMap<number, string>, found: ReadonlyMap<number, string>) =>
  scoreOf([...tallyClusters(gold, found).values()].reduce(addTallies, noTally));

test("the worked example of Amigó et al. (2009): precision 0.59, recall 0.69", () => {
  // Fourteen items: five of one category, six of another, three each alone. The output has three
  // clusters: four of the first; one of the first with two of the second; the rest.
  const gold = read("g g g g g k k k k k k x y z");
  const found = read("1 1 1 1 2 2 2 3 3 3 3 3 3 3");
  const { precision, recall } = score(gold, found);
  expect(precision).toBeCloseTo((4 + 1 / 3 + 4 / 3 + 3 / 7 + 16 / 7) / 14, 10);
  expect(recall).toBeCloseTo((16 / 5 + 1 / 5 + 4 / 6 + 3 + 16 / 6) / 14, 10);
  // In print cut off after two digits, not rounded: 0.598…, 0.695….
  expect([Math.floor(precision * 100), Math.floor(recall * 100)]).toEqual([59, 69]);
});

test("its four constraints: the better of two groupings scores higher", () => {
  // Homogeneity, completeness, a rag bag, and many small clusters against one large.
  const better = (gold: string, good: string, bad: string) =>
    expect(score(read(gold), read(good)).f1).toBeGreaterThan(score(read(gold), read(bad)).f1);
  better("a a b b", "1 1 2 2", "1 1 1 1");
  better("a a a a", "1 1 1 1", "1 1 2 2");
  better("a a a a b c d e", "1 1 1 1 2 2 2 2", "1 1 1 1 1 2 2 2");
  better("a a a a a b b c c d d e e", "1 1 1 1 2 3 3 4 4 5 5 6 6", "1 1 1 1 1 2 3 4 5 6 7 8 9");
});

test("items that one side lacks do not count", () => {
  expect(
    score(
      read("a a b"),
      new Map([
        [0, "x"],
        [1, "x"],
        [9, "x"],
      ]),
    ).f1,
  ).toBe(1);
});

test("precision and recall change places with the sides", () => {
  const labels = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(labels, labels, (a, b) => {
      const [gold, found] = [new Map(a.entries()), new Map(b.entries())];
      const there = score(gold, found);
      expect(score(found, gold).precision).toBeCloseTo(there.recall, 10);
      expect(there.f1).toBeLessThanOrEqual(1 + 1e-12);
      expect(score(gold, gold).f1).toBeCloseTo(1, 10);
    }),
  );
});
