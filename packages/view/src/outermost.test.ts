import { expect, test } from "vitest";
import type { QuoteData } from "./data.ts";
import { outermost } from "./outermost.ts";

const quote = (start: number, end: number, entity: number): QuoteData => {
  return [start, end, "direct", "named", entity, 0, 1];
};

test("words in marks within a clause of the same speaker are no second quote", () => {
  const clause = quote(0, 40, 1);
  const next = quote(50, 60, 1);
  expect(outermost([clause, quote(10, 40, 1), next])).toEqual([clause, next]);
});

test("within the words of somebody else they are, and so are those of nobody in particular", () => {
  const all = [quote(0, 40, 1), quote(10, 40, 2), quote(12, 20, -1), quote(14, 18, -1)];
  expect(outermost(all)).toEqual(all);
});
