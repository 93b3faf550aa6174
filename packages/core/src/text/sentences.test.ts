import { mark, readCases } from "@corpus/testing";
import { expect, test } from "vitest";
import { findSentences } from "./sentences.ts";

test.each(readCases(import.meta.url, "sentences.cases.txt"))("$name", ({ text, marked }) => {
  const cuts = findSentences(text);
  const marks = cuts.flatMap((start, i) =>
    i % 2 === 0 ? [{ start, end: cuts[i + 1]!, label: "s" }] : [],
  );
  expect(mark(text, marks)).toBe(marked);
});

// Not among the cases, whose marks are square brackets too.
test("numbers of notes hang on to the sentence before", () => {
  const text = "The bridge fell in 1921. [1] [2] It was rebuilt.";
  const second = text.indexOf("It");
  expect(findSentences(text)).toEqual([0, second - 1, second, text.length]);
});
