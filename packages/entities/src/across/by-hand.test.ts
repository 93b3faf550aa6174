import { Gazetteer, parseText } from "@corpus/core";
import { expect, test } from "vitest";
import { annotate } from "../annotate.ts";
import { readEntities } from "./article-entities.ts";
import { joinEntities } from "./join-entities.ts";

test("a bare surname of a list does not join those whose full names the articles give", () => {
  const person = { name: "Ida Brandt", type: "person", aliases: ["Brandt"] };
  const gazetteers = [Gazetteer.parse({ name: "desk", entries: [person] })];
  const texts = [
    "Peter Brandt opened a bakery in Leeds. Brandt said little.",
    "Ida Brandt spoke in Lima. Brandt said more.",
    "Brandt spoke in Lima again.",
  ];
  const read = texts.flatMap((text, i) => {
    const article = parseText(text, { id: `a${i}`, segmented: true });
    return readEntities(annotate(article, { gazetteers }));
  });
  const joined = joinEntities(read, { gazetteers });
  const people = joined.filter(({ entityType }) => entityType === "person");
  expect(people.map(({ name, articles }) => `${name} ${articles}`)).toEqual([
    "Ida Brandt 2",
    "Peter Brandt 1",
  ]);
});
