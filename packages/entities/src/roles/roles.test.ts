import { EntityType, parseText } from "@corpus/core";
import { readCases, unmark } from "@corpus/testing";
import { expect, test } from "vitest";
import { resolveEntities } from "../coreference/resolve-entities.ts";
import type { FoundName } from "../names/find-names.ts";
import { readProse } from "../prose.ts";

// A case is a text with its names marked, and one line for each role: title | holder | of | tenure.
function namesIn(marked: string): FoundName[] {
  return [...marked.matchAll(/\[([a-z]+):/g)].map(({ index, 1: label }) => {
    const start = unmark(marked.slice(0, index)).length;
    const words = unmark(marked.slice(index, marked.indexOf("]", index) + 1));
    const type = EntityType.parse(label);
    return { start, end: start + words.length, type, confidence: 1, rule: "names/given" };
  });
}

const cases = readCases(import.meta.url, "roles.cases.txt").map(({ name, marked }) => {
  const [sentence = "", ...wanted] = marked.split(/\n=> /);
  return { name, sentence, wanted };
});

test.each(cases)("$name", ({ sentence, wanted }) => {
  const text = unmark(sentence);
  const prose = readProse(parseText(text, { segmented: true }));
  const { roles, entities } = resolveEntities(prose, namesIn(sentence));
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? "null";
  const shown = roles.map(({ title, person, of, validFrom, validTo }) => {
    const tenure = validTo
      ? ` | ${validFrom ?? ""}/${validTo}`
      : validFrom
        ? ` | ${validFrom}`
        : "";
    return `${title} | ${nameOf(person)} | ${nameOf(of)}${tenure}`;
  });
  expect(shown).toEqual(wanted);
  for (const { start, end, exact } of roles) expect(text.slice(start, end)).toBe(exact);
});
