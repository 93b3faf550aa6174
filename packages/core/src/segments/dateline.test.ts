import { mark, readCases } from "@corpus/testing";
import { expect, test } from "vitest";
import { parseDateline } from "./dateline.ts";

test.each(readCases(import.meta.url, "dateline.cases.txt"))("$name", ({ text, marked }) => {
  const found = parseDateline(text, 0, text.length);
  expect(mark(text, found ? [{ ...found, label: "dateline" }] : [])).toBe(marked);
});

test.each([
  ["LIMA, Peru, March 3 (UPI) — The", "LIMA, Peru", "March 3", "UPI"],
  ["LIMA, Monday, 3 March 2021 (AFP) – The", "LIMA", "Monday, 3 March 2021", "AFP"],
  ["LAKE MAREN, Minn. - The", "LAKE MAREN, Minn.", undefined, undefined],
  ["(Reuters) - The", "", undefined, "Reuters"],
])("%s", (text, place, day, agency) => {
  expect(parseDateline(text, 0, text.length)).toMatchObject({ place, day, agency });
});
