import { describe, expect, test } from "vitest";
import { stem } from "./stem.ts";
import { findWords } from "./words.ts";

const words = (text: string) => findWords(text, [{ start: 0, end: text.length }]).norms;

test.each([
  ["Ana’s “low-carbon” plan", ["ana", "low", "carbon", "plan"]],
  ["don't O'Brien's 1,000 2.5 U.S.", ["don't", "o'brien", "1,000", "2.5", "u", "s"]],
  ["Élan — Zürich…\u00a0naïve", ["élan", "zürich", "naïve"]],
  ["'quoted' end.", ["quoted", "end"]],
  ["\u0000 \u2028 …", []],
])("words of %s", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("words carry where they stand", () => {
  const text = "x: Ana’s";
  const found = findWords(text, [{ start: 3, end: text.length }]);
  expect([found.starts, found.ends]).toEqual([[3], [8]]);
});

describe("stems", () => {
  test.each([
    ["negotiations", "negotiation"],
    ["agreed", "agree"],
    ["agreeing", "agree"],
    ["defence", "defense"],
    ["labour", "labor"],
    ["destabilising", "destabilizing"],
    ["planned", "plan"],
    ["countries", "country"],
    ["attempt", "attempts"],
  ])("%s and %s are one", (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each([
    ["news", "new"],
    ["prime", "primary"],
    ["1990s", "1990"],
    ["sing", "s"],
  ])("%s and %s are two", (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
