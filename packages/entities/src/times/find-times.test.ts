import { type Article, type Edtf, parseEdtf, TimeExpression } from "@corpus/core";
import { mark, readCases } from "@corpus/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Prose } from "../prose.ts";
import { readWords } from "../words.ts";
import { findTimes } from "./find-times.ts";

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

// Published on Thursday, 21 April 2022: text, EDTF, TIMEX3 value, anchor, modifier
const values: readonly [string, string | null, string, string, string?][] = [
  ["He spoke on Thursday.", "2022-04-21", "2022-04-21", "publication"],
  ["He spoke on Friday.", "2022-04-15", "2022-04-15", "publication"],
  ["He will speak on Friday.", "2022-04-22", "2022-04-22", "publication"],
  ["He spoke late on Thursday.", "2022-04-21", "2022-04-21", "publication", "END"],
  ["He left last Thursday.", "2022-04-14", "2022-04-14", "publication"],
  ["He leaves next Monday.", "2022-04-25", "2022-04-25", "publication"],
  ["He came yesterday.", "2022-04-20", "2022-04-20", "publication"],
  ["It fell three days ago.", "2022-04-18", "2022-04-18", "publication"],
  ["It fell two weeks ago.", "2022-04-04/2022-04-10", "2022-W14", "publication"],
  ["He won last year.", "2021", "2021", "publication"],
  ["It meets next month.", "2022-05", "2022-05", "publication"],
  ["It met earlier this week.", "2022-04-18/2022-04-24", "2022-W16", "publication", "START"],
  ["It met last weekend.", "2022-04-16/2022-04-17", "2022-W15-WE", "publication"],
  ["It was signed on 21 April.", "2022-04-21", "2022-04-21", "publication"],
  ["It was signed on 24 December.", "2021-12-24", "2021-12-24", "publication"],
  ["It will be held in July.", "2022-07", "2022-07", "publication"],
  ["It was held in July.", "2021-07", "2021-07", "publication"],
  ["It rose in the third quarter of 1990.", "1990-07/1990-09", "1990-Q3", "none"],
  ["Profit dropped in the third quarter.", "2021-07/2021-09", "2021-Q3", "publication"],
  ["Profit will drop in the third quarter.", "2022-07/2022-09", "2022-Q3", "publication"],
  ["Profit fell in the latest quarter.", "2022-01/2022-03", "2022-Q1", "publication"],
  ["It grew in the 1990s.", "199X", "199", "none"],
  ["It stood in the 20th century.", "19XX", "19", "none"],
  ["It snowed in the winter of 1994.", "1994-24", "1994-WI", "none"],
  ["It was hot last summer.", "2021-22", "2021-SU", "publication"],
  ["It ran from June 3-5.", "2022-06-03/2022-06-05", "2022-06-03/2022-06-05", "publication"],
  ["It closed around Nov. 1, 2009.", "2009-11-01~", "2009-11-01", "none", "APPROX"],
  ["It began in mid-1996.", "1996", "1996", "none", "MID"],
  ["It opens at 8 a.m. on Tuesday.", "2022-04-26T08:00", "2022-04-26T08:00", "publication"],
  ["They will proceed on Monday.", "2022-04-25", "2022-04-25", "publication"],
  ["She could not be reached on Monday.", "2022-04-18", "2022-04-18", "publication"],
  ["She could be freed on Monday.", "2022-04-25", "2022-04-25", "publication"],
  ["They planned a march on Monday.", "2022-04-25", "2022-04-25", "publication"],
  ["They said they would respect Monday's ruling.", "2022-04-18", "2022-04-18", "publication"],
  ["She said it was free as early as Monday.", "2022-04-25", "2022-04-25", "publication"],
  [
    "Minister will back bridge On Monday, she met owners.",
    "2022-04-18",
    "2022-04-18",
    "publication",
  ],
  ["She sails in this Monday, Dec. 28, 2020, photo.", "2020-12-28", "2020-12-28", "none"],
  ["He rang on Monday morning.", "2022-04-18", "2022-04-18TMO", "publication"],
  ["He rang last night.", "2022-04-20", "2022-04-20TNI", "publication"],
  ["A three-day visit.", "P3D", "P3D", "none"],
  ["It took two and a half years.", "P2Y6M", "P2Y6M", "none"],
  ["It took two hours and ten minutes.", "PT2H10M", "PT2H10M", "none"],
  ["It took one year, six months.", "P1Y6M", "P1Y6M", "none"],
  ["They met on Friday the 15th.", "2022-04-15", "2022-04-15", "publication"],
  ["It grew in the nineteen seventies.", "197X", "197", "none"],
  ["It took several weeks.", null, "PXW", "none"],
  ["It fell over the past two years.", "2020-04~/2022-04", "P2Y", "publication"],
  ["It grew in recent years.", "/2022-04", "PAST_REF", "publication"],
  ["It is now shut.", "2022-04-21", "PRESENT_REF", "publication"],
  ["They meet every two weeks.", "P2W", "P2W", "none"],
  ["They meet on Mondays.", null, "XXXX-WXX-1", "none"],
  ["It is shut on Good Friday.", "2022-04-15", "2022-04-15", "publication"],
  ["It was shut on Thanksgiving 2013.", "2013-11-28", "2013-11-28", "none"],
  ["It was shut on All Saints' Day 2019.", "2019-11-01", "2019-11-01", "none"],
  ["It was shut on Remembrance Sunday 2021.", "2021-11-14", "2021-11-14", "none"],
  ["It meets on Friday of next week.", "2022-04-29", "2022-04-29", "publication"],
  ["It ran between 3 and 12 May 2019.", "2019-05-03/2019-05-12", "2019-05-03/2019-05-12", "none"],
  ["It ran from May 3 through 12, 2019.", "2019-05-03/2019-05-12", "2019-05-03/2019-05-12", "none"],
  ["It grew this decade.", "202X", "202", "publication"],
  ["It fell a decade ago.", "2012", "2012", "publication"],
  ["It won on Monday.", "2022-04-18", "2022-04-18", "publication"],
  ["It won't open on Monday.", "2022-04-25", "2022-04-25", "publication"],
  ["Due to the storm it shut on Monday.", "2022-04-18", "2022-04-18", "publication"],
  ["It lasted a minute and a half.", "PT1M30S", "PT1M30S", "none"],
  ["It is shut on Memorial Day.", "2022-05-30", "2022-05-30", "publication"],
  ["After the September 11 attacks, all changed.", "2001-09-11", "2001-09-11", "none"],
  ["It was signed on 31/10/1974.", "1974-10-31", "1974-10-31", "none"],
];

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
  ..."the last next past two 3 21st 2016 12/04/2016 31 April May Monday , - week years ago later early late end of in on at a.m. 8 : 30 noon '90s quarter third half every daily now Christmas Day Easter and or so hundred 99999999999 9999 1000 billion trillion \ud800 \0 “ – ½ ago century decade".split(
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
