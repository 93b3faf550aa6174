import { expect, test } from "vitest";
import { pickKeyQuotes } from "./key-quotes.ts";
import { sampleArticle } from "./testing/sample-article.ts";

const first = sampleArticle({
  id: "a",
  text: `“The bridge will open before the first snow falls,” Ana Ruiz said.
“Nobody has asked us what the tolls are going to be,” Tom Berg said.
“Every bolt in that bridge has been looked at twice,” Ana Ruiz said. Ana Ruiz left.
“No,” Ana Ruiz said.`,
  names: { "Ana Ruiz": "person", "Tom Berg": "person" },
  quotes: [
    { words: "The bridge will open before the first snow falls,", speaker: "Ana Ruiz" },
    { words: "Nobody has asked us what the tolls are going to be,", speaker: "Tom Berg" },
    { words: "Every bolt in that bridge has been looked at twice,", speaker: "Ana Ruiz" },
    { words: "No,", speaker: "Ana Ruiz" },
  ],
});
const reprint = sampleArticle({
  id: "b",
  text: "“The bridge will open before the first snow,” Ana Ruiz said.",
  names: { "Ana Ruiz": "person" },
  quotes: [{ words: "The bridge will open before the first snow,", speaker: "Ana Ruiz" }],
});

const wordings = (picked: ReturnType<typeof pickKeyQuotes>) =>
  picked.map(({ speaker, quote }) => `${speaker}: ${quote.content.exact.slice(0, 12)}`);

test("one voice does not fill the list, one wording counts once, a bare word is no key quote", () => {
  expect(wordings(pickKeyQuotes([first, reprint]))).toEqual([
    "Ana Ruiz: The bridge w",
    "Ana Ruiz: Every bolt i",
    "Tom Berg: Nobody has a",
  ]);
});

test("the order of the articles does not matter, and the limit holds", () => {
  const one = pickKeyQuotes([reprint, first], { limit: 1 });
  expect(wordings(one)).toEqual(["Ana Ruiz: The bridge w"]);
  expect(pickKeyQuotes([])).toEqual([]);
});
