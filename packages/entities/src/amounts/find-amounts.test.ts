import { Amount, type Article } from "@corpus/core";
import { mark, readCases } from "@corpus/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Prose } from "../prose.ts";
import { findTimes } from "../times/find-times.ts";
import { readWords } from "../words.ts";
import { findAmounts } from "./find-amounts.ts";

function proseOf(text: string): Prose {
  const sentence = { start: 0, end: text.length, segment: 0, firstToken: 0, endToken: 0 };
  return {
    article: { id: "art_0", metadata: { dateline: null } } as Article,
    text,
    published: null,
    sentences: [sentence],
    tokenStart: new Int32Array(),
    tokenEnd: new Int32Array(),
    words: () => readWords(text, [], []),
  };
}

function amountsIn(text: string): readonly Amount[] {
  const prose = proseOf(text);
  return findAmounts(prose, findTimes(prose));
}

test.each(readCases(import.meta.url, "find-amounts.cases.txt"))("$name", ({ text, marked }) => {
  const marks = amountsIn(text).map(({ start, end, kind }) => ({ start, end, label: kind }));
  expect(mark(text, marks)).toBe(marked);
});

// text, then the fields that matter of its only amount
const values: readonly [string, Partial<Amount>][] = [
  ["It gave up to $6 million.", { value: 6e6, qualifier: "at-most", currency: null, unit: "$" }],
  ["It gave $8 million.", { value: 8e6, currency: null, candidates: ["USD", "AUD"] }],
  ["It gave A$8 million.", { value: 8e6, currency: "AUD", candidates: [] }],
  ["It gave more than €3bn.", { value: 3e9, currency: "EUR", qualifier: "more-than" }],
  ["It gave between $5 million and $8 million.", { min: 5e6, max: 8e6, currency: null }],
  ["It gave Rs 500 crore.", { value: 5e9, currency: null, candidates: ["INR", "PKR"] }],
  ["It was minus 5 degrees.", { value: -5, kind: "measure" }],
  ["More than half a million people came.", { value: 5e5, qualifier: "more-than", unit: "people" }],
  ["It cost half a billion dollars.", { value: 5e8, kind: "money" }],
  ["It lost a quarter of a million votes.", { value: 2.5e5, unit: "votes" }],
  ["Half a dozen boats sank.", { value: 6, unit: "boats" }],
  ["It cost a million and a half euros.", { value: 1.5e6, currency: "EUR" }],
  ["Output: -5 percent.", { value: -5, kind: "percent", exact: "-5 percent" }],
  ["Output (\u22125 percent) fell.", { value: -5, exact: "\u22125 percent" }],
  ["\u20132.5% was the result.", { value: -2.5, exact: "\u20132.5%" }],
  ["Profit was -$5 million.", { value: -5e6, kind: "money", exact: "-$5 million" }],
  ["Profit was -5m euros.", { value: -5e6, kind: "money" }],
  ["It was -5 to 3 degrees.", { min: -5, max: 3, kind: "measure" }],
  ["It was -10 to -5 degrees.", { min: -10, max: -5, kind: "measure" }],
  ["It was minus five degrees.", { value: -5, kind: "measure" }],
  ["It rose a pre-5 percent.", { value: 5 }],
  ["He was 1.8m tall.", { value: 1.8, unit: "m", kind: "measure" }],
  ["She won the 100m hurdles.", { value: 100, unit: "m", kind: "measure" }],
  ["It sold 5m barrels.", { value: 5e6, unit: "barrels" }],
  ["Some 2m people came.", { value: 2e6, unit: "people" }],
  ["It was a 20m euro fund.", { value: 2e7, currency: "EUR" }],
  ["Women aged 18-25 came.", { min: 18, max: 25, kind: "measure" }],
  ["She finished 21st.", { value: 21, kind: "ordinal", unit: null }],
  ["It sold two and a half million cars.", { value: 2.5e6, unit: "cars" }],
  ["Two hundred and fifty people came.", { value: 250, unit: "people" }],
  ["It costs NZ$5m.", { value: 5e6, currency: "NZD", candidates: [] }],
  ["It costs £2.5bn.", { value: 2.5e9, currency: "GBP" }],
  ["It costs ¥300.", { currency: null, candidates: ["JPY", "CNY"] }],
  ["It cost $2-3 million.", { min: 2e6, max: 3e6 }],
  ["It cost $2 million to $3 million.", { min: 2e6, max: 3e6 }],
  ["It costs 40 Canadian dollars.", { value: 40, currency: "CAD", unit: "Canadian dollars" }],
  ["At least 5 per cent fell.", { value: 5, unit: "%", qualifier: "at-least" }],
  ["About 3.2 percentage points.", { value: 3.2, unit: "percentage points", qualifier: "about" }],
  ["Between 10 and 15 people came.", { min: 10, max: 15, unit: "people" }],
  ["Hundreds of thousands of refugees fled.", { min: 200_000, qualifier: "about" }],
  ["More than twenty-five ships left.", { value: 25, qualifier: "more-than", unit: "ships" }],
  ["Some 2 1/2 tonnes fell.", { value: 2.5, qualifier: "about", unit: "tonnes" }],
  ["He served 1,250,000 meals or more.", { value: 1_250_000, qualifier: "at-least" }],
  ["It was their first home defeat.", { value: 1, unit: "home defeat" }],
  ["A third cargo ship ran aground.", { value: 3, unit: "cargo ship" }],
  ["Net profit was 4,275.4 billion won.", { value: 4_275_400_000_000, candidates: ["KRW", "KPW"] }],
  ["It sold for six mln dlrs.", { value: 6e6, unit: "dlrs", currency: null }],
  ["It paid 40 U.S. dollars.", { value: 40, currency: "USD", unit: "U.S. dollars" }],
  ["Rates rose 3-1/4 pct.", { value: 3.25, unit: "%" }],
  ["Eight US firms bid.", { value: 8, unit: "US firms" }],
  ["It paid 12.5p a share.", { value: 12.5, unit: "p", currency: "GBP" }],
  ["Some 3 million-plus people came.", { value: 3e6, unit: "people", kind: "count" }],
  ["Twenty-odd ships came.", { value: 20, unit: "ships", qualifier: "about" }],
  ["It is the fourth-largest bank.", { value: 4, unit: "largest bank", kind: "ordinal" }],
  ["It was 20°C there.", { value: 20, unit: "°C", kind: "measure" }],
  ["He died in Lima aged 84.", { value: 84, kind: "measure" }],
  ["It carried five million passengers.", { value: 5e6, unit: "passengers" }],
];

test.each(values)("%s", (text, fields) => {
  const found = amountsIn(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(fields);
});

test("the countries of the article order the candidates of a shared sign, and decide nothing", () => {
  const [amount] = amountsIn("New Zealand will pay $7 million, Wellington said.");
  expect(amount).toMatchObject({
    currency: null,
    candidates: ["NZD", "USD"],
    reasons: ["the article names its country 2 times", "the commonest of this name"],
  });
  const [plain] = amountsIn("The firm will pay $8 million.");
  expect(plain?.candidates[0]).toBe("USD");
});

const pieces = fc.constantFrom(
  ..."$ US$ € 5 10 1,000 3.5 -  million bn per cent % people km one two twenty hundred of to and between first 21st dozens half a quarter - − – ( m tall BC \ud800 \0 “ ½".split(
    " ",
  ),
);

test("spans slice back, in order and apart, on any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const amount of amountsIn(text)) {
        const { start, end, exact } = amount;
        expect(Amount.safeParse(amount).error).toBeUndefined();
        expect(start).toBeGreaterThanOrEqual(last);
        expect(exact).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});

test("long hostile lines pass in time that grows with their length", () => {
  for (const piece of ["$", "“", "1-", "one ", "two hundred and ", "dozens of ", "5,000"]) {
    expect(() => amountsIn(piece.repeat(8_000))).not.toThrow();
  }
});
