import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Edtf, toEdtf } from "../edtf.ts";
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isoWeekOf,
  startOfIsoWeek,
  weekdayOf,
} from "./arithmetic.ts";
import { compareEdtf, edtfBounds } from "./bounds.ts";
import { daysInMonth } from "./calendar.ts";
import { parseEdtf } from "./parse.ts";
import { printEdtf } from "./print.ts";

// Shape, then the first and the last day it may mean.
const valid = `
2024                        2024-01-01 2024-12-31
0000                        0000-01-01 0000-12-31
-0044                       -0044-01-01 -0044-12-31
0099-02                     0099-02-01 0099-02-28
2024-02                     2024-02-01 2024-02-29
2023-02~                    2023-02-01 2023-02-28
-0044-03-15                 -0044-03-15 -0044-03-15
1985-04-12?                 1985-04-12 1985-04-12
1985-04-12%                 1985-04-12 1985-04-12
2022-04-21T09               2022-04-21 2022-04-21
2022-04-21T09:30            2022-04-21 2022-04-21
2022-04-21T23:59:59.125Z    2022-04-21 2022-04-21
2022-04-21T23:30-05:00      2022-04-21 2022-04-21
201X                        2010-01-01 2019-12-31
19XX~                       1900-01-01 1999-12-31
2004-XX                     2004-01-01 2004-12-31
2004-02-XX                  2004-02-01 2004-02-29
2004-XX-XX                  2004-01-01 2004-12-31
2004-XX-30                  2004-01-30 2004-12-30
XXXX-12                     null null
XXXX-12-25                  null null
XXXX-02-29                  null null
XXXX-XX-31                  null null
Y170000002                  null null
Y-17000                     null null
9999                        9999-01-01 9999-12-31
2021-21                     2021-01-01 2021-12-31
2021-22                     2021-01-01 2022-02-28
2023-24?                    2023-01-01 2024-02-29
2004-06/2006                2004-06-01 2006-12-31
2004-06-01/2004-06-20~      2004-06-01 2004-06-20
2004-02~/2004?              2004-02-01 2004-12-31
2024/..                     2024-01-01 null
../2024-02                  null 2024-02-29
2024-03/                    2024-03-01 null
/2024                       null 2024-12-31
2021-22/2021-23             2021-01-01 2021-12-31
2024-03-05T09:00/2024-03-05T17:30  2024-03-05 2024-03-05
P3D                         null null
P1Y6M                       null null
PT90M                       null null
P1M                         null null
PT1M                        null null
P2W                         null null
P0.5Y                       null null
P1DT12H                     null null
P0D                         null null
`;

const rows = valid
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/ +/))
  .map(([text, earliest, latest]) => ({ text: text!, earliest, latest }));

const invalid = [
  ["", "nothing"],
  ["2024-13", "no such month"],
  ["2024-00", "no such month"],
  ["2023-02-29", "no leap year"],
  ["XXXX-02-30", "in no year"],
  ["2024-04-31", "a short month"],
  ["2024-1", "one digit"],
  ["24", "two digits"],
  ["12024", "five digits without Y"],
  ["Y2024", "four digits with Y"],
  ["Y01234", "a leading zero"],
  ["-0000", "zero has no sign"],
  ["2024/03/05", "slashes"],
  ["5 March 2024", "words"],
  ["2024-03-05 09:30", "a blank for T"],
  ["2024-03-05T24:00", "the hour 24"],
  ["2024-03-05T09:60", "the minute 60"],
  ["2024-03-05T09:30~", "a qualified time"],
  ["2024-03T09:30", "a time on a month"],
  ["~2024", "level 2: qualifier in front"],
  ["2024-03~-05", "level 2: qualified part"],
  ["2X24", "level 2: a digit in the middle"],
  ["201X-03", "level 2: a month in some year of a decade"],
  ["XXXX", "says nothing"],
  ["XXXX-XX-XX", "says nothing"],
  ["2024-25", "level 2: season with a hemisphere"],
  ["2024-21-05", "a day of a season"],
  ["XXXX-21", "level 2: a season of some year"],
  ["[2024,2025]", "level 2: one of"],
  ["/", "no date"],
  ["../..", "no date"],
  ["2024/2023", "ends before it starts"],
  ["2024/2025/2026", "three ends"],
  ["2024/P3D", "a length as an end"],
  ["P", "no unit"],
  ["P1DT", "no unit after T"],
  ["P03D", "not canonical"],
  ["P1.0D", "not canonical"],
  ["P0.5Y1M", "decimals before the last unit"],
  ["P1D1Y", "units out of order"],
  ["p1d", "lower case"],
  ["2024-03-05\n", "a line end"],
  ["２０２４", "full-width digits"],
] as const;

describe("parse", () => {
  test.each(rows)("$text", ({ text, earliest, latest }) => {
    const value = parseEdtf(text);
    expect(value).toBeDefined();
    expect(printEdtf(value!)).toBe(text);
    const bounds = edtfBounds(text);
    expect([bounds.earliest ?? "null", bounds.latest ?? "null"]).toEqual([earliest, latest]);
    expect(Edtf.safeParse(text).success).toBe(true);
  });

  test.each(invalid)("%j: %s", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
    expect(Edtf.safeParse(text).success).toBe(false);
    expect(() => toEdtf(text)).toThrow(expect.objectContaining({ code: "edtf/invalid" }));
  });

  test("takes a value apart", () => {
    expect(parseEdtf("XXXX-12-25")).toEqual({
      kind: "date",
      precision: "day",
      year: null,
      month: 12,
      day: 25,
      qualifier: null,
    });
    expect(parseEdtf("201X~")).toEqual({
      kind: "date",
      precision: "decade",
      year: 2010,
      qualifier: "approximate",
    });
    expect(parseEdtf("2022-24")).toEqual({
      kind: "season",
      year: 2022,
      season: "winter",
      qualifier: null,
    });
    expect(parseEdtf("2024-03-05T09:30:15.250+02:00")).toEqual({
      kind: "date",
      precision: "dateTime",
      year: 2024,
      month: 3,
      day: 5,
      hour: 9,
      minute: 30,
      second: 15,
      fraction: "250",
      offset: "+02:00",
    });
    expect(parseEdtf("2024?/..")).toEqual({
      kind: "interval",
      start: { kind: "date", precision: "year", year: 2024, qualifier: "uncertain" },
      end: { kind: "open" },
    });
    expect(parseEdtf("P1MT1M")).toEqual({ kind: "duration", months: 1, minutes: 1 });
  });

  test("the error says where, what was expected and what came, cut short", () => {
    expect(() => toEdtf(`yesterday${"!".repeat(500)}`, "article art_1: publishedAt")).toThrow(
      `article art_1: publishedAt: expected an EDTF date like "2024-03-05", "2024-03~" or "2024/2026", got "yesterday${"!".repeat(31)}…"`,
    );
  });

  test("any string costs little and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0129X-/~?%.:TZPYMWDHS+") }), (text) => {
        const value = parseEdtf(text);
        if (value !== undefined) expect(printEdtf(value)).toBe(text);
      }),
      { numRuns: 2000 },
    );
    expect(parseEdtf("1".repeat(1_000_000))).toBeUndefined();
  });
});

const texts = rows.map((row) => row.text);
const anyEdtf = fc.oneof(
  fc.constantFrom(...texts),
  fc
    .tuple(
      fc.integer({ min: -9999, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) =>
      printEdtf({ kind: "date", precision: "day", year, month, day, qualifier: null }),
    ),
);

describe("compare", () => {
  test("sorts a timeline", () => {
    const sorted = [
      "/2022-04",
      "-0044-03-15",
      "201X",
      "2022",
      "2022-04-21",
      "2022-04-21/..",
      "2022-04-21T09:30+09:00", // half past midnight in UTC
      "2022-04-21T09:00",
      "2022-05",
      "Y170000002",
      "XXXX-12",
      "PT1M",
      "P3D",
      "next week",
    ];
    expect(sorted.toReversed().sort(compareEdtf)).toEqual(sorted);
  });

  test("times with offsets are moments", () => {
    expect(compareEdtf("2024-03-05T10:30+02:00", "2024-03-05T09:00Z")).toBeLessThan(0);
    expect(compareEdtf("2024-03-05T23:30-05:00", "2024-03-06T00:30+00:00")).toBeGreaterThan(0);
  });

  test("is a total order whose 0 means the same string", () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, anyEdtf, (a, b, c) => {
        const sign = Math.sign(compareEdtf(a, b));
        expect(Math.sign(compareEdtf(b, a))).toBe(sign === 0 ? 0 : -sign);
        expect(sign === 0).toBe(a === b);
        if (sign <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("bounds", () => {
  test("a season has months once the hemisphere is known", () => {
    expect(edtfBounds("2022-24", { hemisphere: "north" })).toEqual({
      earliest: "2022-12-01",
      latest: "2023-02-28",
    });
    expect(edtfBounds("2022-24", { hemisphere: "south" })).toEqual({
      earliest: "2022-06-01",
      latest: "2022-08-31",
    });
    expect(edtfBounds("2022-21/2022-22", { hemisphere: "south" })).toEqual({
      earliest: "2022-09-01",
      latest: "2023-02-28",
    });
  });

  test("no EDTF, no bounds", () => {
    expect(edtfBounds("soon")).toEqual({ earliest: null, latest: null });
  });
});

describe("arithmetic", () => {
  test.each([
    [addDays, "2024-02-28", 2, "2024-03-01"],
    [addDays, "2011-12-29", 1, "2011-12-30"], // skipped by Samoa's clocks
    [addDays, "2024-03-31", 1, "2024-04-01"], // a short day in Europe
    [addDays, "2024-01-01T09:30Z", -1, "2023-12-31T09:30Z"],
    [addDays, "2024-03-05~", 7, "2024-03-12~"],
    [addDays, "0000-01-01", -1, "-0001-12-31"],
    [addMonths, "2024-01-31", 1, "2024-02-29"],
    [addMonths, "2022-04", -4, "2021-12"],
    [addMonths, "0099-12", 1, "0100-01"],
    [addYears, "2024-02-29", 1, "2025-02-28"],
    [addYears, "2024", -1, "2023"],
    [addYears, "2024-05", 10, "2034-05"],
  ] as const)("%o %s %d", (step, from, count, to) => {
    expect(step(from, count)).toBe(to);
  });

  test.each([
    () => addDays("2024-03", 1),
    () => addDays("2024-03-XX", 1),
    () => addMonths("2024", 1),
    () => addYears("201X", 1),
    () => addYears("Y17000", 1),
    () => addDays("2024-03-05", 0.5),
    () => addDays("9999-12-31", 1),
    () => addYears("2024", Number.MAX_SAFE_INTEGER),
    () => weekdayOf("yesterday"),
  ])("refuses what it cannot count on: %s", (call) => {
    expect(call).toThrow(expect.objectContaining({ code: "edtf/invalid" }));
  });

  test("weeks and weekdays", () => {
    expect(weekdayOf("2022-04-21")).toBe(4);
    expect(weekdayOf("2024-03-10")).toBe(7);
    expect(isoWeekOf("2021-01-03")).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf("2024-12-30")).toEqual({ year: 2025, week: 1 });
    expect(startOfIsoWeek(2020, 53)).toBe("2020-12-28");
    expect(startOfIsoWeek(2025, 1)).toBe("2024-12-30");
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  test("days add up, and a week starts on its Monday", () => {
    const day = fc.integer({ min: -700_000, max: 2_900_000 }).map((n) => addDays("1970-01-01", n));
    fc.assert(
      fc.property(day, fc.integer({ min: -10_000, max: 10_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        expect(Math.abs((weekdayOf(from) + days - weekdayOf(to)) % 7)).toBe(0);
        const { year, week } = isoWeekOf(from);
        expect(addDays(startOfIsoWeek(year, week), weekdayOf(from) - 1)).toBe(from);
      }),
    );
  });
});
