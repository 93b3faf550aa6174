import { expect, test } from "vitest";
import { jsonFaultLine } from "./json-fault.ts";

test.each([
  ['{\n  "a": 1,\n}', 3],
  ['{\n  "a":\n  }', 3],
  ['{\n  "a" 1\n}', 2],
  ['{\n  "a": [1\n  2]\n}', 3],
  ['{\n  "a": [1, {}, [], -2.5e3, true, null, "\\u00e9\\n"],\n  b: 1\n}', 3],
  ['{\n  "a": tru\n}', 2],
  ["{}\n\nx", 3],
  ['{\n  "a": [1,\n  2', 3],
  ['{\n  "a": "x\ny"\n}', 2],
  ["// remark\n{}", 1],
  ["[\n{]\n}", 2],
  ['{\n  "a": "\u007f \\"",\n}', 3],
  ["", 1],
])("%j is no JSON from line %i on", (text, line) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonFaultLine(text)).toBe(line);
});
