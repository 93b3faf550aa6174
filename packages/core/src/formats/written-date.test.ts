import fc from "fast-check";
import { expect, test } from "vitest";
import { readWrittenDate } from "./written-date.ts";

test.each([
  ["2021-03-04", "2021-03-04"],
  ["2021-03", "2021-03"],
  ["2021", "2021"],
  ["2021/2022", "2021/2022"],
  ["2021/03/04 9:05", "2021-03-04T09:05:00"],
  ["20210304", "2021-03-04"],
  ["2021-03-04T10:05:31.123Z", "2021-03-04T10:05:31.123Z"],
  ["2021-03-04 10:05:31+0100", "2021-03-04T10:05:31+01:00"],
  ["2021-03-04 10:05 UTC", "2021-03-04T10:05:00Z"],
  ["Thu, 4 Mar 2021 22:18:43 -0800 (PST)", "2021-03-04T22:18:43-08:00"],
  ["4 March 2021", "2021-03-04"],
  ["4 Mar 21 17:26 EST", "2021-03-04T17:26:00-05:00"],
  ["4 Mar 98", "1998-03-04"],
  ["4th of March, 2021", "2021-03-04"],
  ["04-Mar-2021", "2021-03-04"],
  ["March 4, 2021", "2021-03-04"],
  ["Thursday, Mar. 4th, 2021 at 10:05 p.m.", "2021-03-04T22:05:00"],
  ["Mar 4, 2021, 12:05 AM", "2021-03-04T00:05:00"],
  ["Thu Mar  4 10:05:31 2021", "2021-03-04T10:05:31"],
  ["Thu Mar 04 10:05:31 +0000 2021", "2021-03-04T10:05:31Z"],
  ["04.03.2021", "2021-03-04"],
  ["25/12/2021 10:05", "2021-12-25T10:05:00"],
  ["12/25/2021", "2021-12-25"],
  ["03/03/2021", "2021-03-03"],
  ["1614852331", "2021-03-04T10:05:31Z"],
  ["1614852331000", "2021-03-04T10:05:31Z"],
])("%s is %s", (written, edtf) => {
  expect(readWrittenDate(written)).toEqual({ edtf });
});

test.each([
  ["03/04/2021", "may be day or month first"],
  ["3-4-2021", "may be day or month first"],
  ["31 February 2021", "a day of the calendar"],
  ["2021-13-04", "a day of the calendar"],
  ["2021-02-30", "a day of the calendar"],
  ["yesterday", "expected a date like"],
  ["4 Harbour 2021", "a day of the calendar"],
  ["", "expected a date like"],
])("%s is refused in words", (written, words) => {
  expect(readWrittenDate(written)).toEqual({ problem: expect.stringContaining(words) });
});

test("a stated order settles what may be read in two ways", () => {
  expect(readWrittenDate("03/04/2021", "dmy")).toEqual({ edtf: "2021-04-03" });
  expect(readWrittenDate("03/04/2021", "mdy")).toEqual({ edtf: "2021-03-04" });
  expect(readWrittenDate("25/12/2021", "mdy")).toEqual({
    problem: expect.stringContaining("in the order mdy"),
  });
});

test("whatever comes, it is a date or a reason", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const read = readWrittenDate(text);
      expect("edtf" in read || read.problem !== "").toBe(true);
    }),
  );
});
