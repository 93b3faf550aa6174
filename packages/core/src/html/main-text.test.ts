import { expect, test } from "vitest";
import { decide } from "./main-text.ts";
import { readPage } from "./read-page.ts";
import { readStatements } from "./statements.ts";
import { findSurroundings } from "./surroundings.ts";

const prose =
  "<p>The ferry to Halden was late again on Monday, and passengers said that they were tired of it.</p>";
const page = readPage(prose.repeat(10), { maxDepth: 512, maxElements: 100_000 }, "ferry");
const around = findSurroundings(page, readStatements(page));
const no = -3;

test.each([
  ["what is likelier than not is text", [no, 2, 0.1, no, no, no, 0.2, no, no, no], [1, 2, 6]],
  ["but not in doubt and far below the sure", [2, no, no, no, no, no, 0.9, 0.2, no, 0.4], [0]],
  ["a sure block below keeps what is above it", [2, no, no, no, no, no, 0.9, 2, no, no], [0, 6, 7]],
  ["above the sure, doubt is no matter", [0.3, no, no, no, no, no, no, 2, 3, no], [0, 7, 8]],
  ["where nothing is sure, all stays", [0.4, no, no, no, no, no, no, no, 0.9, 0.2], [0, 8, 9]],
])("%s", (_, scores, main) => {
  const isMain = decide(around, scores);
  expect(isMain.flatMap((is, i) => (is ? [i] : []))).toEqual(main);
});
