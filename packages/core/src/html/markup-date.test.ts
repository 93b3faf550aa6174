import { expect, test } from "vitest";
import { parseMarkupDate } from "./markup-date.ts";

test.each([
  ["2019-11-19", "2019-11-19"],
  ["2019-11-19T10:05:00.000-0500", "2019-11-19T10:05:00-05:00"],
  ["2019-11-19T10:05Z", "2019-11-19T10:05:00Z"],
  ["2019-11-19 10:05:30 +01:00", "2019-11-19T10:05:30+01:00"],
  ["2019-11-19T10:05:00", "2019-11-19"], // no zone: the day alone is sure
  ["20191119", "2019-11-19"],
  ["Tue, 19 Nov 2019 10:05:00 GMT", "2019-11-19"],
  ["November 19th, 2019", "2019-11-19"],
  ["Tue Nov 19 10:05:00 EST 2019", "2019-11-19"],
  ["19/11/2019", "2019-11-19"],
  ["1574175900", "2019-11-19T15:05:00Z"],
  ["05/11/2019", undefined], // May or November
  ["2019-13-40", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("%j", (stated, edtf) => {
  expect(parseMarkupDate(stated)).toBe(edtf);
});
