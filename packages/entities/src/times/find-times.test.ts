import { type Article, type Edtf, parseEdtf, TimeExpression } from "@corpus/core";
import { mark, readCases } from "@corpus/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Prose } from "../prose.ts";
import { readWords } from "../words.ts";
import { findTimes } from "./find-times.ts";
import { values } from "./values.fixture.ts";

// One sentence a line, so that tense is read line by line.
function proseOf(text: string, published: string | null): Prose {
  const sentences: Prose["sentences"][number][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    sentences.push({ start, end: start + line.length, segment: 0, firstToken: 0, endToken: 0 });
    start += line.length + 1;
  }
  return {
    article: { id: "art_0", metadata: { dateline: null } } as Article,
    text,
    published: published as Edtf | null,
    sentences,
    tokenStart: new Int32Array(),
    tokenEnd: new Int32Array(),
    words: () => readWords(text, [], []),
  };
}

function timesIn(text: string, published: string | null = "2022-04-21"): readonly TimeExpression[] {
  return findTimes(proseOf(text, published));
}

test.each(readCases(import.meta.url, "find-times.cases.txt"))("$name", ({ text, marked }) => {
  const marks = timesIn(text).map(({ start, end, kind }) => ({ start, end, label: kind }));
  expect(mark(text, marks)).toBe(marked);
});

test.each(values)("%s", (text, edtf, timex, anchor, mod) => {
  const found = timesIn(text);
  expect(found).toHaveLength(1);
  expect({ edtf: found[0]?.edtf, timex: found[0]?.timex, anchor: found[0]?.anchor.kind }).toEqual({
    edtf,
    timex,
    anchor,
  });
  expect(found[0]?.mod).toBe(mod);
});

test("a date in figures with two readings keeps the other", () => {
  const [time] = timesIn("It was filed on 12/04/2016.");
  expect(time).toMatchObject({ edtf: "2016-12-04", alternatives: ["2016-04-12"] });
  const [near] = timesIn("It was filed on 12/04/2016.", "2016-04-13");
  expect(near).toMatchObject({ edtf: "2016-04-12", alternatives: ["2016-12-04"] });
});

test("the day of the dateline refines a coarse publication date, or stands in for none", () => {
  const read = (day: string, published: string | null) => {
    const prose = proseOf("He spoke on Thursday.", published);
    const dateline = { value: `LIMA, ${day}`, basis: "text", place: "LIMA", day } as const;
    const metadata = { ...prose.article.metadata, dateline };
    return findTimes({ ...prose, article: { ...prose.article, metadata } })[0]?.edtf;
  };
  expect(read("21 April", "2022")).toBe("2022-04-21");
  expect(read("April 21", "2022-04")).toBe("2022-04-21");
  expect(read("April 21, 2022", null)).toBe("2022-04-21");
  expect(read("21 April", null)).toBe(null);
  expect(read("21 April", "2022-04-28")).toBe("2022-04-28");
});

test("two dates share the year of the second", () => {
  const read = (text: string) => timesIn(text).map(({ edtf }) => edtf);
  expect(read("It ran between April and December 1986.")).toEqual(["1986-04", "1986-12"]);
  expect(read("It ran from November to March 1990.")).toEqual(["1989-11", "1990-03"]);
  expect(read("It met on June 3 and July 5, 2019.")).toEqual(["2019-06-03", "2019-07-05"]);
});

test("days that share a month and a year, and lengths that lie in no future", () => {
  const read = (text: string) => timesIn(text).map(({ edtf, timex }) => edtf ?? timex);
  expect(read("It met on June 3 and 4, 2019.")).toEqual(["2019-06-03", "2019-06-04"]);
  expect(read("It ran between May 3 and 12 June.")).toEqual(["2022-05-03", "2022-06-12"]);
  expect(read("It ran between June 3 and 5.")).toEqual(["2022-06-03/2022-06-05"]);
  expect(read("A few days later it fell.")).toEqual(["PXD"]);
});

test("a date that leans on another names it as its anchor", () => {
  const [first, next, later] = timesIn(
    "It began on 3 May 2011.\nThe following day it grew; two weeks later it ended.",
  );
  expect(next).toMatchObject({
    edtf: "2011-05-04",
    anchor: { kind: "expression", time: first?.id, edtf: "2011-05-03" },
  });
  expect(later?.edtf).toBe("2011-05-16/2011-05-22");
});

// Without a date of publication nothing is resolved: the words alone speak.
const unanchored: readonly [string, string | null, string][] = [
  ["He spoke on Thursday.", null, "XXXX-WXX-4"],
  ["He won last year.", null, "XXXX"],
  ["It opens in July.", "XXXX-07", "XXXX-07"],
  ["It opens on 18 April.", "XXXX-04-18", "XXXX-04-18"],
  ["He came yesterday.", null, "XXXX-XX-XX"],
  ["It is shut on Christmas Eve.", "XXXX-12-24", "XXXX-12-24"],
  ["It is shut on Good Friday.", null, "XXXX-XX-XX"],
];

test.each(unanchored)("with no date of publication: %s", (text, edtf, timex) => {
  const [time] = timesIn(text, null);
  expect(time).toMatchObject({ edtf, timex, anchor: { kind: "missing" } });
});

test("a publication date is used as far as it goes", () => {
  const text = "He won last year, spoke on Thursday and travels next month.";
  const read = (published: string) => timesIn(text, published).map((t) => t.edtf);
  expect(read("2022")).toEqual(["2021", null, null]);
  expect(read("2022-04")).toEqual(["2021", null, "2022-05"]);
  expect(read("2022-04-21T23:30:00Z")).toEqual(["2021", "2022-04-21", "2022-05"]);
  expect(read("2022-04-21~")).toEqual(["2021", "2022-04-21~", "2022-05"]);
  expect(read("2022-04-19/2022-04-21")).toEqual(["2021", null, "2022-05"]);
});

const pieces = fc.constantFrom(
  ..."the last next past two 3 21st 2016 12/04/2016 31 April May Monday , - week years ago later early late end of in on at a.m. 8 : 30 noon '90s quarter third half every daily now Christmas Day Easter and or so hundred 99999999999 9999 1000 billion trillion \ud800 \0 “ – ½ ago century decade 44 BC B.C. AD 30 T10:00Z in".split(
    " ",
  ),
);
const anchors = fc.constantFrom(
  null,
  "2022",
  "2022-04",
  "2022-04-21",
  "2020-02-29~",
  "0001-01-01",
  "8999-12-31",
  "199X",
  "2022-21",
);

test("spans slice back, in order and apart, and every date is EDTF, on any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 50 }).map((words) => words.join(" ")),
    fc.array(pieces, { maxLength: 50 }).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(texts, anchors, (text, published) => {
      let last = 0;
      for (const time of findTimes(proseOf(text, published))) {
        const { start, end, exact, edtf, alternatives } = time;
        expect(TimeExpression.safeParse(time).error).toBeUndefined();
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(exact).toBe(text.slice(start, end));
        for (const date of edtf === null ? alternatives : [edtf, ...alternatives])
          expect(parseEdtf(date), date).toBeDefined();
        last = end;
      }
    }),
    { numRuns: 200 },
  );
});

test("steps out of the calendar are not taken", () => {
  for (const unit of [
    "days",
    "weeks",
    "months",
    "years",
    "decades",
    "centuries",
    "millennia",
    "hours",
  ]) {
    for (const count of ["3", "99", "9999", "99999999", "9999999999999999999999"]) {
      for (const published of ["2022-04-21", "0001-01-01", "9000-12-31", "0003"]) {
        const text = `It was the past ${count} ${unit}, ${count} ${unit} ago and in ${count} ${unit} from now.`;
        for (const { edtf } of timesIn(text, published))
          if (edtf !== null) expect(parseEdtf(edtf), `${count} ${unit}: ${edtf}`).toBeDefined();
      }
    }
  }
});

test("long hostile lines pass in time that grows with their length", () => {
  for (const piece of [
    "“",
    "1-",
    "the ",
    "two hundred and ",
    "May ",
    "12/",
    "the end of ",
    "early ",
  ]) {
    expect(() => timesIn(piece.repeat(8_000))).not.toThrow();
  }
});
