import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreCoreference, scoreMentions } from "./coreference.ts";

/** "a bc def": an entity a word, a mention a letter. */
const read = (entities: string) =>
  entities
    .split(" ")
    .filter(Boolean)
    .map((entity) => [...entity]);
const score = (gold: string, found: string) =>
  scoreCoreference([{ gold: read(gold), found: read(found) }]);

type Expected = readonly [recall: number, precision: number];

interface Case {
  readonly name: string;
  readonly gold: string;
  readonly found: string;
  readonly muc?: Expected;
  readonly bCubed?: Expected;
  readonly ceafe?: Expected;
  readonly lea?: Expected;
}

// The published cases of the reference scorer of CoNLL-2011 and 2012, by their names there: recall and
// precision as its notes give them. Capitals are its overlapping mentions, x y z its false ones.
const key = "a bc def";
const cases: readonly Case[] = [
  {
    name: "TC-A-1",
    gold: key,
    found: key,
    muc: [1, 1],
    bCubed: [1, 1],
    ceafe: [1, 1],
    lea: [1, 1],
  },
  {
    ...{ name: "TC-A-2", gold: key, found: "a de", muc: [1 / 3, 1], bCubed: [7 / 18, 1] },
    ...{ ceafe: [1.8 / 3, 1.8 / 2], lea: [2 / 6, 1] },
  },
  {
    ...{ name: "TC-A-3", gold: key, found: "a bcx defy z", muc: [1, 3 / 5], bCubed: [1, 55 / 108] },
    ...{ ceafe: [0.88571, 0.66429], lea: [1, 4 / 9] },
  },
  {
    ...{ name: "TC-A-4", gold: key, found: "a bcx dy z", muc: [1 / 3, 1 / 3] },
    ...{ bCubed: [5 / 9, 17 / 42], ceafe: [2.2 / 3, 2.2 / 4], lea: [3 / 6, 2 / 7] },
  },
  {
    ...{ name: "TC-A-5", gold: key, found: "a bcxB dy z", muc: [1 / 3, 1 / 4] },
    ...{ bCubed: [5 / 9, 5 / 16], ceafe: [0.68889, 0.51667], lea: [3 / 6, 5 / 24] },
  },
  {
    ...{ name: "TC-A-6", gold: key, found: "a bcx dy Bz", muc: [1 / 3, 1 / 4] },
    ...{ bCubed: [5 / 9, 17 / 48], ceafe: [2.2 / 3, 2.2 / 4], lea: [3 / 6, 2 / 8] },
  },
  {
    // The same mention twice in one entity: the second is dropped.
    ...{ name: "TC-A-7", gold: key, found: "a bcxb dy z", muc: [1 / 3, 1 / 3] },
    ...{ bCubed: [5 / 9, 17 / 42], ceafe: [2.2 / 3, 2.2 / 4], lea: [3 / 6, 2 / 7] },
  },
  {
    // … in another entity.
    ...{ name: "TC-A-8", gold: key, found: "a bcx dy bz", muc: [1 / 3, 1 / 3] },
    ...{ bCubed: [5 / 9, 17 / 42], ceafe: [2.2 / 3, 2.2 / 4], lea: [3 / 6, 2 / 7] },
  },
  {
    // … ten times, which would bring the precision of B³ near 1.
    ...{ name: "TC-A-9", gold: key, found: "a bcx dy bbbbbbbbbbz", muc: [1 / 3, 1 / 3] },
    ...{ bCubed: [5 / 9, 17 / 42], ceafe: [2.2 / 3, 2.2 / 4], lea: [3 / 6, 2 / 7] },
  },
  {
    ...{ name: "TC-A-10", gold: key, found: "a b c d e f", muc: [0, 0] },
    ...{ bCubed: [3 / 6, 1], lea: [1 / 6, 1 / 6] },
  },
  {
    ...{ name: "TC-A-11", gold: key, found: "abcdef", muc: [1, 3 / 5] },
    ...{ bCubed: [1, 7 / 18], lea: [5 / 6, 4 / 15] },
  },
  {
    ...{ name: "TC-A-12", gold: key, found: "a x y c d e z", muc: [0, 0] },
    ...{ bCubed: [13 / 36, 4 / 7], lea: [1 / 6, 1 / 7] },
  },
  {
    ...{ name: "TC-A-13", gold: key, found: "axycdez", muc: [1 / 3, 1 / 6] },
    ...{ bCubed: [17 / 36, 6 / 49], lea: [1 / 6, 1 / 21] },
  },
  { name: "TC-B-1", gold: "ab cde", found: "bcx de", lea: [1 / 5, 2 / 5] },
  { name: "TC-C-1", gold: "ab cde fg", found: "bcx de fg", lea: [3 / 7, 4 / 7] },
  {
    ...{ name: "TC-D-1", gold: "12345 67 89ABC", found: "12345 6789ABC" },
    ...{ muc: [1, 9 / 10], bCubed: [1, 16 / 21], lea: [1, (5 + 77 / 21) / 12] },
  },
  {
    ...{ name: "TC-E-1", gold: "12345 67 89ABC", found: "1234589ABC 67" },
    ...{ muc: [1, 9 / 10], bCubed: [1, 7 / 12], lea: [1, (200 / 45 + 2) / 12] },
  },
  { name: "TC-F-1", gold: "ABCD", found: "AB CD", muc: [2 / 3, 1], lea: [2 / 6, 1] },
  { name: "TC-G-1", gold: "AB CD", found: "ABCD", muc: [1, 2 / 3], lea: [1, 2 / 6] },
  { name: "TC-H-1", gold: "ABCD", found: "ABCD", muc: [1, 1], lea: [1, 1] },
  { name: "TC-J-1", gold: "ABC", found: "AC", muc: [1 / 2, 1], lea: [1 / 3, 1] },
  {
    name: "TC-K-1",
    gold: "BCDEGHJ",
    found: "ABC DEF GHI",
    muc: [1 / 2, 1 / 2],
    lea: [3 / 21, 3 / 9],
  },
  {
    ...{ name: "TC-L-1", gold: "ABC DEFG", found: "AB CD FGH" },
    ...{ muc: [2 / 5, 2 / 4], lea: [(1 + 2 / 3) / 7, 3 / 7] },
  },
  { name: "TC-M-2", gold: "abcdef", found: "a b c d e f", muc: [0, 0], lea: [0, 0] },
  { name: "TC-M-3", gold: "abcdef", found: "ab cde f", lea: [4 / 15, 5 / 6] },
  { name: "TC-M-4", gold: "abcdef", found: "abcxyz", lea: [3 / 15, 3 / 15] },
  { name: "TC-M-6", gold: "abcdef", found: "ab cxy z", lea: [1 / 15, 2 / 6] },
  {
    ...{ name: "TC-N-1", gold: "a b c d e f", found: "a b c d e f" },
    ...{ muc: [0, 0], bCubed: [1, 1], ceafe: [1, 1], lea: [1, 1] },
  },
  { name: "TC-N-3", gold: "a b c d e f", found: "ab cde f", lea: [1 / 6, 1 / 6] },
  { name: "TC-N-4", gold: "a b c d e f", found: "a b c x y z", muc: [0, 0], lea: [3 / 6, 3 / 6] },
  { name: "TC-N-6", gold: "a b c d e f", found: "ab cxy z", lea: [0, 0] },
];

test.each(cases)("$name: $gold, $found", ({ gold, found, ...expected }) => {
  const scores = score(gold, found);
  for (const metric of ["muc", "bCubed", "ceafe", "lea"] as const) {
    const [recall, precision] = expected[metric] ?? [];
    if (recall === undefined || precision === undefined) continue;
    expect(scores[metric].recall, metric).toBeCloseTo(recall, 5);
    expect(scores[metric].precision, metric).toBeCloseTo(precision, 5);
  }
});

test("the CoNLL average is the mean of three F1", () => {
  // Pradhan et al. (2014), worked by hand: MUC 2/5, 2/5; CEAFe aligns abc with ab and defg with fghi.
  const { muc, bCubed, ceafe, conll } = score("abc defg", "ab cd fghi");
  expect([muc.recall, muc.precision]).toEqual([2 / 5, 2 / 5]);
  expect(bCubed.recall).toBeCloseTo((4 / 3 + 1 / 3 + 1 / 4 + 1) / 7, 10);
  expect(bCubed.precision).toBeCloseTo((2 + 1 + 1) / 8, 10);
  expect(ceafe.recall).toBeCloseTo((4 / 5 + 4 / 8) / 2, 10);
  expect(conll).toBeCloseTo((muc.f1 + bCubed.f1 + ceafe.f1) / 3, 10);
});

test("documents are summed before dividing", () => {
  const both = scoreCoreference([
    { gold: read("ab"), found: read("ab") },
    { gold: read("abc"), found: read("a b c") },
  ]);
  expect(both.muc.recall).toBe(1 / 3);
});

describe("on spans", () => {
  const mention = (start: number, entity: string) => ({
    start,
    end: start + 3,
    type: "person",
    entity,
  });
  const gold = [mention(0, "ana"), mention(10, "ana"), mention(20, "ben"), mention(30, "solo")];

  test("entities need not be called the same", () => {
    const found = gold.map((m) => ({ ...m, entity: `ent_${m.entity.length}${m.entity}` }));
    const { tallies } = scoreMentions(gold, found);
    expect(tallies.get("B³")!.get("")).toEqual({
      recallHits: 4,
      gold: 4,
      precisionHits: 4,
      found: 4,
    });
  });

  test("singletons can be left out on both sides", () => {
    const { tallies } = scoreMentions(gold, gold, { dropSingletons: true });
    expect(tallies.get("mentions")!.get("")!.gold).toBe(2);
  });

  test("a link that is missed or too much is told with the mention before it", () => {
    const found = [mention(0, "1"), mention(10, "2"), mention(20, "2")];
    expect(scoreMentions(gold, found).outcomes).toEqual([
      { kind: "missed", type: "person", start: 10, end: 13, note: "one with 0–3" },
      { kind: "spurious", type: "person", start: 20, end: 23, note: "one with 10–13" },
    ]);
  });
});

describe("whatever is given", () => {
  const clustering = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 }).map((labels) => {
    const entities = new Map<number, string[]>();
    for (const [i, label] of labels.entries()) {
      if (label === 6) continue; // not found
      entities.set(label, [...(entities.get(label) ?? []), `m${i}`]);
    }
    return [...entities.values()];
  });

  test("scores lie in 0…1, and recall one way is precision the other", () => {
    fc.assert(
      fc.property(clustering, clustering, (gold, found) => {
        const there = scoreCoreference([{ gold, found }]);
        const back = scoreCoreference([{ gold: found, found: gold }]);
        for (const metric of ["muc", "bCubed", "ceafe", "lea", "mentions"] as const) {
          for (const value of Object.values(there[metric])) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-12);
          }
          expect(back[metric].precision).toBeCloseTo(there[metric].recall, 10);
        }
      }),
    );
  });

  test("gold against itself is perfect, in any order", () => {
    fc.assert(
      fc.property(clustering, (gold) => {
        const turned = gold.map((keys) => [...keys].reverse()).reverse();
        const { bCubed, ceafe, lea } = scoreCoreference([{ gold, found: turned }]);
        const perfect = gold.length === 0 ? 0 : 1;
        for (const { f1 } of [bCubed, ceafe, lea]) expect(f1).toBeCloseTo(perfect, 10);
      }),
    );
  });

  test("a hundred thousand mentions take seconds", () => {
    const many = (size: number) =>
      Array.from({ length: 100_000 / size }, (_, i) =>
        Array.from({ length: size }, (_, j) => `m${i * size + j}`),
      );
    const started = performance.now();
    scoreCoreference([{ gold: many(20), found: many(25) }]);
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 30_000);
});
