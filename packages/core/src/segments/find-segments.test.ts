import { mark, readCases } from "@corpus/testing";
import { expect, test } from "vitest";
import { findParagraphs, findSegments } from "./find-segments.ts";

test.each(readCases(import.meta.url, "find-segments.cases.txt"))("$name", ({ text, marked }) => {
  const segments = findSegments(text).map(({ start, end, kind }) => ({ start, end, label: kind }));
  expect(mark(text, segments)).toBe(marked);
});

test("a copy of the headline points at the headline, also where the copy comes first", () => {
  const title = "Port Maren Votes to Keep Its Night Ferry";
  const body = "Residents voted on Sunday to keep the night ferry running for five more years.";
  const glued = findSegments(`Home Region ${title}\n\n${title}\n\n${body}`);
  expect(glued.map(({ kind, duplicateOf }) => [kind, duplicateOf])).toEqual([
    ["breadcrumb", undefined],
    ["headline", "seg_2"],
    ["headline", undefined],
    ["paragraph", undefined],
  ]);
  const twice = findSegments(`${title}\n\n${title}\n\n${body}`);
  expect(twice.map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, "seg_0", undefined]);
});

test("with the title known, a first line in other words is a standfirst", () => {
  const text =
    "Two in three back the line despite a warning over rising costs\nResidents of Port Maren voted on Sunday to keep the night ferry running for five more years.";
  const title = "Harbour town votes to keep its ferry";
  expect(findSegments(text, title)[0]?.kind).toBe("standfirst");
  expect(findSegments(text)[0]?.kind).toBe("headline");
});

test("segmented text is one paragraph a line, whatever the line says", () => {
  const segments = findParagraphs("  Leave a comment \r\n\r\nBy Ana Ruiz\n");
  expect(segments.map(({ start, end, kind }) => [start, end, kind])).toEqual([
    [2, 17, "paragraph"],
    [22, 33, "paragraph"],
  ]);
});
