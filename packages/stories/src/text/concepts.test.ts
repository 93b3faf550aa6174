import { expect, test } from "vitest";
import { concepts } from "./concepts.lexicon.ts";
import { findConcepts, stemsOf } from "./concepts.ts";
import { stem } from "./stem.ts";

const found = (text: string) =>
  findConcepts(text.split(" ").map(stem)).map(({ concept, first, last }) => [concept, first, last]);

test.each([
  { text: "the pact", is: [["agreement", 1, 1]] },
  { text: "they stepped up patrols", is: [["increase", 1, 2]] },
  { text: "they beefed the harbour guard up", is: [] }, // too far apart to be one verb
  { text: "beefing patrols up", is: [["increase", 0, 2]] },
  { text: "two air strikes", is: [["airstrike", 1, 2]] },
  { text: "airstrikes", is: [["airstrike", 0, 0]] },
  { text: "gulls and herring", is: [] },
])("$text", ({ text, is }) => {
  expect(found(text)).toEqual(is);
});

test("a word stands for one concept, and every concept has a word by itself", () => {
  const words = Object.values(concepts).flatMap((forms) =>
    forms.split(/\s+/).map((form) => form.split("-").map(stem).join("-")),
  );
  const inTwo = Object.keys(concepts).filter((name) =>
    Object.entries(concepts).some(
      ([other, forms]) =>
        other > name &&
        forms
          .split(/\s+/)
          .map(stem)
          .some((form) =>
            concepts[name as keyof typeof concepts].split(/\s+/).map(stem).includes(form),
          ),
    ),
  );
  expect(words.length).toBeGreaterThan(300);
  expect(inTwo).toEqual([]);
  for (const name of Object.keys(concepts))
    expect(stemsOf(name as keyof typeof concepts), name).not.toEqual([]);
});
