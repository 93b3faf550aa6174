import type { Edtf } from "@corpus/core";
import { expect, test } from "vitest";
import { lacksYear, printDate } from "./date.ts";

test.each([
  ["2022-04-21", "2022-04-21"],
  ["2022-04", "2022-04"],
  ["XXXX-04-18", "18 Apr, ????"],
  ["XXXX-07", "Jul, ????"],
  ["1986-23", "autumn 1986"],
  ["2021/2023", "2021/2023"],
])("%s reads as %s", (edtf, printed) => {
  expect(printDate(edtf as Edtf)).toBe(printed);
  expect(lacksYear(edtf as Edtf)).toBe(printed.endsWith("????"));
});
