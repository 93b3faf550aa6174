import { expect, test } from "vitest";
import type { Annotations } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import { parseText } from "../parse/text.ts";
import { diffArticles } from "./diff-articles.ts";

const text = "Ida Brandt met Lie on Tuesday.";
const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  exact: words,
});
const mention = (words: string, entity: string, type = "person") => ({
  id: `men_${words}`,
  ...span(words),
  form: "name",
  type,
  entity,
  confidence: 1,
  rule: "test/sketch",
});
const entity = (id: string, name: string, mentions: string[], link: object | null = null) => ({
  id,
  type: "person",
  name,
  aliases: [],
  link,
  candidates: [],
  mentions: mentions.map((words) => `men_${words}`),
});

function read(annotations: object, given: object = {}): Article {
  return { ...parseText(text, given), annotations: annotations as Annotations };
}

const both = {
  mentions: [mention("Ida Brandt", "ent_1"), mention("Lie", "ent_2")],
  entities: [entity("ent_1", "Ida Brandt", ["Ida Brandt"]), entity("ent_2", "Lie", ["Lie"])],
};

test("two equal readings differ in nothing", () => {
  expect(diffArticles(read(both), read(both))).toEqual({
    isOtherText: false,
    metadata: [],
    layers: [],
    items: [],
  });
});

test("another id for the same entity is no difference", () => {
  const renamed = JSON.parse(JSON.stringify(both).replaceAll("ent_2", "ent_9"));
  expect(diffArticles(read(both), read(renamed)).items).toEqual([]);
});

test("what is lost, found and said otherwise, by place", () => {
  const after = {
    mentions: [mention("Ida Brandt", "ent_1", "organization"), mention("Tuesday", "ent_3")],
    entities: [entity("ent_1", "Ida Brandt", ["Ida Brandt"], { id: "wikidata:Q1", score: 1 })],
  };
  const { items } = diffArticles(read(both), read(after));
  expect(items.map(({ layer, change, start }) => [layer, change, start])).toEqual([
    ["mentions", "changed", 0],
    ["mentions", "removed", 15],
    ["mentions", "added", 22],
    ["entities", "changed", 0],
    ["entities", "removed", 15],
  ]);
  expect(items[0]).toMatchObject({
    before: { type: "person", entity: "Ida Brandt" },
    after: { type: "organization", entity: "Ida Brandt" },
  });
  expect(items[3]?.after).toMatchObject({ link: "wikidata:Q1" });
});

test("of several at one place the equal ones are paired", () => {
  const quote = (kind: string) => ({ id: "quo_1", ...span("met Lie"), kind });
  const { items } = diffArticles(
    read({ quotes: [quote("direct"), quote("scare")] }),
    read({ quotes: [quote("scare")] }),
  );
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ change: "removed", before: { kind: "direct" } });
});

test("a layer that one of them lacks, another date, another text", () => {
  const dated = read({ times: [] }, { publishedAt: "2024-03-05" });
  expect(diffArticles(read(both), dated)).toMatchObject({
    metadata: ["published"],
    layers: ["mentions", "entities", "times"],
  });
  const other = { ...read(both), text: `${text} ` };
  expect(diffArticles(read(both), other)).toMatchObject({ isOtherText: true, items: [] });
});
