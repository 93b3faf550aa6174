import { mark, readCases } from "@corpus/testing";
import { expect, test } from "vitest";
import { findMarked } from "./marks.ts";

const marksOf = (text: string) =>
  findMarked(text, 0, text.length).map(({ start, end }) => ({ start, end, label: "marked" }));

test.each(readCases(import.meta.url, "marks.cases.txt"))("$name", ({ text, marked }) => {
  expect(mark(text, marksOf(text))).toBe(marked);
});

test("content leaves the marks and the blanks inside them out", () => {
  const text = "She said “ no ” twice.";
  const [found] = findMarked(text, 0, text.length);
  expect(found && text.slice(found.contentStart, found.contentEnd)).toBe("no");
});

test("depth counts the stretches around", () => {
  const text = "“He said ‘no’ to me,” she said.";
  expect(findMarked(text, 0, text.length).map(({ depth }) => depth)).toEqual([0, 1]);
});

test("a mark alone at a paragraph's end opens the next paragraph, if something closes it there", () => {
  const text = "It was over. “\nWe go on,” she said.";
  const start = text.indexOf("We");
  expect(findMarked(text, start, text.length)).toMatchObject([
    { start: text.indexOf("“"), contentStart: start },
  ]);
  const open = "It was over. “\nWe go on, she said.";
  expect(findMarked(open, start, open.length)).toEqual([]);
});
