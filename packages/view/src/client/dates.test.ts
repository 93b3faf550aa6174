import { expect, test } from "vitest";
import { dateText, spanText } from "./dates.ts";

test.each([
  ["2022-04-21", "21 April 2022"],
  ["2022-04", "April 2022"],
  ["2022", "2022"],
  ["2022-24", "winter 2022"],
  ["2022-04-21T18:30:00Z", "21 April 2022"],
  ["2022~", "about 2022"],
  ["2022-04-XX", "April 2022"],
  ["XXXX-04-18", "18 April, year not said"],
  ["2022-04-21/2022-04-24", "21 April 2022 – 24 April 2022"],
  ["2022/..", "since 2022"],
  ["../2022-04", "until April 2022"],
  ["P2Y", "2 years"],
  ["P1D", "1 day"],
  // What has no words of its own stays as it is written.
  ["201X", "201X"],
  ["2022-13-01", "2022-13-01"],
  ["P1Y2M", "P1Y2M"],
])("%s is shown as %s", (edtf, words) => {
  expect(dateText(edtf)).toBe(words);
});

test("a span goes from the earliest to the latest day, and passes over what says none", () => {
  const day = (n: number) => ["", n, n] as const;
  expect(spanText([day(19103), null, ["XXXX", null, null], day(19101)])).toBe(
    "19 April 2022 – 21 April 2022",
  );
  expect(spanText([day(19103), day(19103)])).toBe("21 April 2022");
  expect(spanText([null])).toBe("");
});
