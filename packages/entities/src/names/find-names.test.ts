import { findTokens, parseText } from "@corpus/core";
import { mark, readCases } from "@corpus/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Prose, readProse } from "../prose.ts";
import { readWords } from "../words.ts";
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
  const words = () => readWords(text, tokenStart, tokenEnd);
  return { article, text, published: null, sentences, tokenStart, tokenEnd, words };
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

const hostile: Readonly<Record<string, (n: number) => string>> = {
  marks: (n) => '"'.repeat(8 * n),
  capitals: (n) => "A".repeat(8 * n),
  "one run": (n) => "Ana ".repeat(n),
  "of-chains": (n) => "Bank of ".repeat(n),
  "and-chains": (n) => "Bank of Ruiz and ".repeat(n),
  hyphens: (n) => "Ana-".repeat(n),
  compounds: (n) => "Ana-i-".repeat(n),
  possessives: (n) => "Ana's ".repeat(n),
  stops: (n) => "A.".repeat(2 * n),
  titles: (n) => "President ".repeat(n),
  demonyms: (n) => "Danish ".repeat(n),
  initials: (n) => "Port Union (PU) ".repeat(n),
};

const msOf = (text: string) => {
  const prose = asOneSentence(text);
  const times = [0, 1].map(() => {
    const started = performance.now();
    findNames(prose);
    return performance.now() - started;
  });
  return Math.min(...times);
};

test.each(Object.entries(hostile))(
  "four times a hostile text of %s takes about four times as long, not sixteen",
  (_, textOf) => {
    msOf(textOf(500)); // what is compiled and loaded once is not counted
    expect(msOf(textOf(8000))).toBeLessThan(12 * msOf(textOf(2000)) + 20);
  },
  20_000,
);
