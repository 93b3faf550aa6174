import { expect, test } from "vitest";
import { alignWords } from "./align-words.ts";

const align = (...wordings: readonly string[]) => alignWords(wordings.map((one) => one.split(" ")));

test.each([
  { wordings: ["we never pay", "we pay"], lined: ["we [never] pay", "we pay"] },
  { wordings: ["we pay now", "we pay now"], lined: ["we pay now", "we pay now"] },
  {
    wordings: ["the doors would not open", "the doors did not open", "no doors open"],
    lined: ["[the] doors [would not] open", "[the] doors [did not] open", "[no] doors open"],
  },
  { wordings: ["frank", "candid talks"], lined: ["frank", "candid talks"] },
  { wordings: ["again and again", "again"], lined: ["[again and] again", "again"] },
])("$wordings", ({ wordings, lined }) => {
  expect(align(...wordings)).toEqual(lined);
});

test("nothing to line up", () => {
  expect(alignWords([])).toEqual([]);
});
