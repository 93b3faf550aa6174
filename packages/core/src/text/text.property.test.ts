import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSentences } from "./sentences.ts";
import { findTokens } from "./tokens.ts";

// Pieces in which the scanners take decisions, so that random joins of them reach every branch.
const pieces = [
  ..." .!?…\"'“”‘’()[]-–—,:;/@#$%&_*•`~1Ab\n\t\u00a0\u200b\u0000\ud83d\ude00é中。",
  ...[
    "\r\n",
    "\n\n",
    "...",
    "U.S.",
    "Mr.",
    "a.m.",
    "n't",
    "'s",
    "can't",
    "cannot",
    "www.",
    "http://",
  ],
  ...[
    "word",
    "The",
    "said",
    "Ruiz",
    "3.5",
    "1.",
    "'70s",
    "pre-",
    "x.com",
    "a@b.org",
    "Inc.",
    "555-0142",
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

function expectCover(source: string, spans: readonly number[], start: number, end: number): void {
  expect(spans.length % 2).toBe(0);
  let last = start;
  for (let i = 0; i < spans.length; i += 2) {
    const [from, to] = [spans[i]!, spans[i + 1]!];
    expect(source.slice(last, from).trim()).toBe("");
    expect(from).toBeLessThan(to);
    expect(source.slice(from, to)).toBe(source.slice(from, to).trim());
    last = to;
  }
  expect(last).toBeLessThanOrEqual(end);
  expect(source.slice(last, end).trim()).toBe("");
}

describe.each([
  ["findSentences", findSentences],
  ["findTokens", findTokens],
] as const)("%s", (_, find) => {
  test("covers every character but white space, once and in order", () => {
    fc.assert(
      fc.property(text, (source) => expectCover(source, find(source), 0, source.length)),
      {
        numRuns: 3000,
      },
    );
  });

  test("stays inside the range it is given, and reads it as a text of its own", () => {
    const ranged = fc.tuple(text, fc.nat(40), fc.nat(40)).map(([source, a, b]) => ({
      source,
      start: Math.min(a, b, source.length),
      end: Math.min(Math.max(a, b), source.length),
    }));
    fc.assert(
      fc.property(ranged, ({ source, start, end }) => {
        const spans = find(source, start, end);
        expectCover(source, spans, start, end);
        expect(spans.map((at) => at - start)).toEqual(find(source.slice(start, end)));
      }),
      { numRuns: 3000 },
    );
  });

  test("what follows the range does not count", () => {
    for (const source of ["\u200b\n1.。", "\n1. ", "a. B.", "end.T", "end.The", "• ", "(a"])
      for (let end = 0; end <= source.length; end++)
        expect(find(source, 0, end)).toEqual(find(source.slice(0, end)));
  });

  test.each([
    ".",
    '"',
    "“",
    "’",
    "a",
    "A.",
    "a.",
    " ",
    "\n",
    ". ",
    '." ',
    "1,",
    "a'",
    "-",
    "\ud83d",
    "a@",
    ".a",
    "a-",
    "www.",
    "\n1. ",
    ".\n",
  ])("takes time in line with length on %j again and again", (piece) => {
    const hostile = piece.repeat(Math.ceil(200_000 / piece.length));
    const started = performance.now();
    const spans = find(hostile);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(spans.length % 2).toBe(0);
  });
});
