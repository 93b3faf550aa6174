import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRuns } from "./runs.ts";

const mark = (start: number, end: number, name: string) => ({ start, end, name });
const shown = (start: number, end: number, marks: readonly ReturnType<typeof mark>[]) =>
  cutRuns(start, end, marks).map(
    (run) => `${run.start}-${run.end} ${run.marks.map(({ name }) => name).join("")}`,
  );

test("marks that overlap are cut where one begins or ends, and none is lost", () => {
  expect(shown(0, 10, [mark(2, 6, "a"), mark(4, 8, "b")])).toEqual([
    "0-2 ",
    "2-4 a",
    "4-6 ab",
    "6-8 b",
    "8-10 ",
  ]);
});

test("what reaches over the edge is cut there, what lies outside is left out", () => {
  expect(shown(5, 10, [mark(0, 7, "a"), mark(10, 12, "b"), mark(9, 20, "c")])).toEqual([
    "5-7 a",
    "7-9 ",
    "9-10 c",
  ]);
});

test("runs follow one another without a gap, each with all that covers it", () => {
  const anyMark = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(
      fc.array(anyMark),
      fc.nat(20),
      fc.integer({ min: 1, max: 30 }),
      (pairs, start, size) => {
        const marks = pairs.map(([from, length], i) => mark(from, from + length, `${i}`));
        const runs = cutRuns(start, start + size, marks);
        expect(runs[0]!.start).toBe(start);
        expect(runs.at(-1)!.end).toBe(start + size);
        for (const [i, run] of runs.entries()) {
          expect(run.start).toBe(runs[i - 1]?.end ?? start);
          const covering = marks.filter((one) => one.start <= run.start && one.end >= run.end);
          expect(new Set(run.marks)).toEqual(new Set(covering));
        }
      },
    ),
  );
});
