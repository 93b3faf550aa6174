import { parseText } from "@corpus/core";
import { describe, expect, test } from "vitest";
import { annotate } from "../annotate.ts";
import { readProse } from "../prose.ts";
import { type RecognizedName, type Recognizer, recognizedNames } from "./recognizer.ts";

const text = "Case 14-C of the Harbour Court was heard by Ana Ruiz in Lima.";
const prose = readProse(parseText(text, { segmented: true }));

const at = (words: string, more: Partial<RecognizedName> = {}): RecognizedName => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type: "law", ...more };
};
const finds = (name: string, ...found: readonly RecognizedName[]): Recognizer => ({
  name,
  findNames: () => found,
});

test("a recognizer's names stand before the model's, under its own rule", () => {
  const caseNumbers: Recognizer = {
    name: "case-numbers",
    findNames: (text) =>
      [...text.matchAll(/\bCase \d+-[A-Z]\b/g)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        type: "law",
      })),
  };
  const recognizers = [caseNumbers, finds("courts", at("Court was", { type: "event" }))];
  const { annotations } = annotate(parseText(text, { segmented: true }), { recognizers });
  const mentions = annotations?.mentions?.filter(({ form }) => form === "name") ?? [];
  const shown = mentions.map(({ exact, type, rule }) => `${exact} ${type} ${rule}`);
  expect(shown.slice(0, 2)).toEqual([
    "Case 14-C law recognizer/case-numbers",
    "Court was event recognizer/courts",
  ]);
  expect(shown.join("\n")).toMatch(/Ana Ruiz person names\/model/);
});

test("of two that overlap, the earlier recognizer's stands, and the first of one recognizer's", () => {
  const found = recognizedNames(prose, [
    finds("first", at("Harbour Court")),
    finds("second", at("Court was"), at("Ana Ruiz", { type: "person" }), at("Ruiz in Lima")),
  ]);
  expect(found.map(({ start, end, rule }) => `${text.slice(start, end)} ${rule}`)).toEqual([
    "Harbour Court recognizer/first",
    "Ana Ruiz recognizer/second",
  ]);
});

describe("a recognizer that breaks its promises is named, with what was expected", () => {
  test.each([
    ["Bad Name", at("Ana Ruiz"), "expected a name in small letters"],
    ["a", at("Ana Ruiz", { end: 20 }), "expected whole numbers with start before end"],
    ["a", at("Ana Ruiz", { start: 0.5 }), "expected whole numbers with start before end"],
    ["a", at("Ana Ruiz", { end: 500 }), "expected a place inside one sentence"],
    ["a", at("Ana Ruiz "), "expected no blank at its edges"],
    ["a", at("Ana Ruiz", { type: "ship" as "law" }), "expected a type of person, organization"],
    ["a", at("Ana Ruiz", { confidence: 2 }), "expected a confidence from 0 to 1, got 2"],
  ])("%s %o", (name, found, message) => {
    expect(() => recognizedNames(prose, [finds(name, found)])).toThrow(message);
  });
});
