import { expect, test } from "vitest";
import { findLines } from "./lines.ts";

test.each([
  ["line feeds", "ab\n cd \n\nef"],
  ["carriage returns and line feeds", "ab\r\n cd \r\n\r\nef"],
  ["carriage returns", "ab\r cd \r\ref"],
  ["line separators", "ab\u2028 cd \u2029\u2028ef"],
])("%s", (_, text) => {
  const lines = findLines(text).map(({ start, end, blankBefore, indent }) => [
    text.slice(start, end),
    blankBefore,
    indent,
  ]);
  expect(lines).toEqual([
    ["ab", true, 0],
    ["cd", false, 1],
    ["ef", true, 0],
  ]);
});
