import { expect, test } from "vitest";
import { mark, unmark } from "./cases.ts";

test("marks nest and come off again", () => {
  const text = "Ana Ruiz spoke in Lima.";
  const marked = mark(text, [
    { start: 18, end: 22, label: "place" },
    { start: 0, end: 8, label: "person" },
    { start: 0, end: 22, label: "clause" },
  ]);
  expect(marked).toBe("[clause:[person:Ana Ruiz] spoke in [place:Lima]].");
  expect(unmark(marked)).toBe(text);
});

test("square brackets that are no marks stay", () => {
  expect(unmark("He said [sic] it")).toBe("He said [sic] it");
});
