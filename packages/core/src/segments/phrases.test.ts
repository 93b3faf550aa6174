import { expect, test } from "vitest";
import { furniture } from "./furniture.lexicon.ts";
import { findPhrase } from "./phrases.ts";

const find = (line: string) => findPhrase(line, 0, line.length);

test("every phrase of the lexicon is found, alone in its line", () => {
  const lost = furniture
    .flatMap(({ phrases }) => phrases)
    .filter((phrase) => find(phrase.toUpperCase()) === undefined);
  expect(lost).toEqual([]);
});

test.each([
  ["» Leave a Comment:", "leave a comment", "whole"],
  ["Leave  a\u00a0comment", "leave a comment", "whole"],
  ["Don’t miss: the vote in full", "don't miss", "opens"],
  ["Ferries run daily. All rights reserved.", "all rights reserved", "within"],
])("%s", (line, phrase, place) => {
  expect(find(line)).toMatchObject({ phrase, place });
});

test.each(["Leave a comments box", "She will leave a comment", "Sharewood", "Homeland"])(
  "not in: %s",
  (line) => {
    expect(find(line)).toBeUndefined();
  },
);
