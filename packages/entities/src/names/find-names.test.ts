import { findTokens, parseText } from "@corpus/core";
import { mark, readCases } from "@corpus/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Prose, readProse } from "../prose.ts";
import { findNames } from "./find-names.ts";

const namesIn = (text: string) => findNames(readProse(parseText(text, { segmented: true })));

test.each(readCases(import.meta.url, "find-names.cases.txt"))("$name", ({ text, marked }) => {
  const marks = namesIn(text).map(({ start, end, type }) => ({ start, end, label: type }));
  expect(mark(text, marks)).toBe(marked);
});

/** One sentence over the whole text, however odd: the finder must not lean on good sentences. */
function asOneSentence(text: string): Prose {
  const tokens = findTokens(text);
  const tokenStart = Int32Array.from(tokens.filter((_, i) => i % 2 === 0));
  const tokenEnd = Int32Array.from(tokens.filter((_, i) => i % 2 === 1));
  const sentence = { start: 0, end: text.length, segment: 0, firstToken: 0 };
  const sentences = [{ ...sentence, endToken: tokenStart.length }];
  const article = parseText("Nothing.");
  return { article, text, published: null, sentences, tokenStart, tokenEnd };
}

const scraps = fc.constantFrom(
  ..."Japan US U.S. the of and bin al - ' ’ “ ” . , & ( ) Mr. President Ana Ruiz's Ministry 19 G20 é \ud800 \u0000 \u00a0 \n".split(
    " ",
  ),
  " ",
);

test("names are sorted, apart, and free of blanks at their edges, on any text", () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { start, end, confidence, rule } of findNames(asOneSentence(text))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(rule).toMatch(/^names\/[a-z-]+$/);
        last = end;
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

const hostile = {
  marks: '"'.repeat(200_000),
  capitals: "A".repeat(200_000),
  "one run": "Ana ".repeat(40_000),
  "of-chains": "Bank of ".repeat(30_000),
  "and-chains": "Bank of Ruiz and ".repeat(15_000),
  hyphens: "Ana-".repeat(40_000),
  possessives: "Ana's ".repeat(40_000),
  stops: "A.".repeat(60_000),
  titles: "President ".repeat(30_000),
  demonyms: "Danish ".repeat(30_000),
};

test.each(Object.entries(hostile))(
  "a hostile text of %s takes no more than linear time",
  (_, text) => {
    const started = performance.now();
    findNames(asOneSentence(text));
    expect(performance.now() - started).toBeLessThan(3000);
  },
);
