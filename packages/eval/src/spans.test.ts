import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreSpans } from "./spans.ts";
import { type DocumentScore, scoreOf } from "./tally.ts";

/** "0-3 person, 5-9 place" */
const read = (spans: string) =>
  spans
    .split(", ")
    .filter(Boolean)
    .map((span) => {
      const [, start, end, type] = /^(\d+)-(\d+) (\w+)$/.exec(span)!;
      return { start: Number(start), end: Number(end), type: type! };
    });
const of = ({ tallies }: DocumentScore, metric: string, type = "") =>
  scoreOf(tallies.get(metric)!.get(type)!);

describe("by hand", () => {
  const gold = read("0-8 person, 12-16 place, 20-30 organization, 40-44 place");
  const found = read("0-8 person, 12-16 organization, 22-30 organization, 50-54 person");
  const score = scoreSpans(gold, found);

  test("exact: span and type", () => {
    expect(of(score, "exact")).toEqual({ precision: 1 / 4, recall: 1 / 4, f1: 1 / 4 });
    expect(of(score, "exact", "person")).toEqual({ precision: 1 / 2, recall: 1, f1: 2 / 3 });
    expect(of(score, "exact", "organization").f1).toBe(0);
  });

  test("overlap: type, and a character", () => {
    expect(of(score, "overlap").recall).toBe(2 / 4);
    expect(of(score, "overlap", "organization")).toEqual({
      precision: 1 / 2,
      recall: 1,
      f1: 2 / 3,
    });
  });

  test("span: whatever the type", () => {
    expect(of(score, "span").f1).toBe(2 / 4);
  });

  test("what is wrong is told, with what stands in its place", () => {
    expect(score.outcomes.map(({ kind, start, note }) => [kind, start, note])).toEqual([
      ["right", 0, undefined],
      ["missed", 12, "found as organization"],
      ["missed", 20, undefined],
      ["missed", 40, undefined],
      ["spurious", 12, "gold has place"],
      ["spurious", 22, undefined],
      ["spurious", 50, undefined],
    ]);
  });
});

test("one span cannot stand for two", () => {
  const score = scoreSpans(read("0-4 person, 5-9 person"), read("0-9 person"));
  expect(of(score, "overlap")).toEqual({ precision: 1, recall: 1 / 2, f1: 2 / 3 });
});

test("a span given twice counts once", () => {
  expect(of(scoreSpans(read("0-4 person"), read("0-4 person, 0-4 person")), "exact").f1).toBe(1);
});

test("nested names count each", () => {
  const nested = read("0-20 organization, 8-14 place");
  expect(of(scoreSpans(nested, nested), "exact").recall).toBe(1);
});

test("nothing to find and nothing found is 0, as conlleval has it", () => {
  expect(of(scoreSpans([], []), "exact")).toEqual({ precision: 0, recall: 0, f1: 0 });
});

describe("whatever is given", () => {
  const spans = fc.array(
    fc
      .record({ start: fc.nat(60), size: fc.nat(9), type: fc.constantFrom("a", "b", "c") })
      .map(({ start, size, type }) => ({ start, end: start + size, type })),
    { maxLength: 15 },
  );

  test("scores lie in 0…1; recall one way is precision the other; overlap forgives, never more strict", () => {
    fc.assert(
      fc.property(spans, spans, (gold, found) => {
        const [there, back] = [scoreSpans(gold, found), scoreSpans(found, gold)];
        for (const metric of ["exact", "overlap", "span"]) {
          const { precision, recall } = of(there, metric);
          expect(Math.max(precision, recall)).toBeLessThanOrEqual(1);
          expect(of(back, metric).precision).toBe(recall);
        }
        expect(of(there, "overlap").f1).toBeGreaterThanOrEqual(of(there, "exact").f1);
      }),
    );
  });

  test("gold against itself is perfect, in any order", () => {
    fc.assert(
      fc.property(
        spans.filter(({ length }) => length > 0),
        (gold) => {
          const score = scoreSpans(gold, [...gold].reverse());
          for (const metric of ["exact", "overlap", "span"]) expect(of(score, metric).f1).toBe(1);
          expect(score.outcomes.every(({ kind }) => kind === "right")).toBe(true);
        },
      ),
    );
  });

  test.each([
    ["side by side", (i: number) => ({ start: 2 * i, end: 2 * i + 3 })],
    ["all around one place", (i: number) => ({ start: 100_000 - i, end: 100_001 + i })],
    ["all the same", () => ({ start: 0, end: 9 })],
  ])(
    "a hundred thousand spans %s take seconds",
    (_, at) => {
      const many = (shift: number) =>
        Array.from({ length: 100_000 }, (_, i) => {
          const { start, end } = at(i);
          return { start: start + shift, end: end + shift, type: "person" };
        });
      const started = performance.now();
      scoreSpans(many(0), many(1));
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    30_000,
  );
});
