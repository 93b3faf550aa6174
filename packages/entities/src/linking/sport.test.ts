import { parseText } from "@corpus/core";
import { expect, test } from "vitest";
import { readProse } from "../prose.ts";
import { locatives, sportWords } from "./sport.lexicon.ts";

test("every word of the lists is one token, or it would never be found", () => {
  const words = [...sportWords, ...locatives];
  const { text, tokenStart, tokenEnd } = readProse(
    parseText(`${words.join(" ")}.`, { segmented: true }),
  );
  const tokens = new Set(Array.from(tokenStart, (start, i) => text.slice(start, tokenEnd[i])));
  expect(words.filter((word) => !tokens.has(word))).toEqual([]);
});
