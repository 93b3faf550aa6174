import { Mention, parseText } from "@corpus/core";
import { readCases, unmark } from "@corpus/testing";
import { expect, test } from "vitest";
import { readProse } from "../../prose.ts";
import { findQuotes } from "../../quotes/find-quotes.ts";
import { type Labelled, namesOf, readMarks, show } from "../marks.fixture.ts";
import { type Resolved, resolveEntities } from "../resolve-entities.ts";
import { resolveFirstPersons } from "./first-persons.ts";

function resolve(text: string, marks: readonly Labelled[]): Resolved {
  const prose = readProse(parseText(text, { segmented: true }));
  const named = resolveEntities(prose, namesOf(marks));
  return resolveFirstPersons(prose, named, findQuotes(prose, named));
}

test.each(readCases(import.meta.url, "first-persons.cases.txt"))("$name", ({ text, marked }) => {
  const marks = readMarks(marked);
  expect(show(text, marks, resolve(text, marks))).toBe(marked);
});

test("mentions stay sorted, and each is listed under its entity; entities keep the order of their names", () => {
  const marked =
    "[person-b:Finn Marsh] nodded. “I saw it,” said [person-a:Mara Dole]. “I did,” said [person-c:Ana Ruiz].";
  const { mentions, entities } = resolve(unmark(marked), readMarks(marked));
  expect(mentions.map(({ exact }) => exact)).toEqual([
    ...["Finn Marsh", "I", "Mara Dole", "I", "Ana Ruiz"],
  ]);
  expect(entities.map(({ name, mentions: own }) => [name, own.length])).toEqual([
    ["Finn Marsh", 1],
    ["Mara Dole", 2],
    ["Ana Ruiz", 2],
  ]);
  for (const mention of mentions) Mention.parse(mention);
});

test("time grows with the text, not with its square", () => {
  const unit =
    "[person-a:Mara Dole] gave an interview.\nDo you sing?\n“I do,” she said. I do, we do.\n";
  const one = unmark(unit);
  const run = (count: number) => {
    const text = one.repeat(count);
    const marks = Array.from({ length: count }, (_, i) =>
      readMarks(unit).map((m) => ({
        ...m,
        start: m.start + i * one.length,
        end: m.end + i * one.length,
      })),
    ).flat();
    const from = performance.now();
    resolve(text, marks);
    return performance.now() - from;
  };
  run(200); // warm
  const small = run(300);
  expect(run(2400)).toBeLessThan(small * 8 * 4 + 200);
});
