import type { CorpusEntity, CorpusEntityId, EntityId } from "@corpus/core";
import { expect, test } from "vitest";
import { rankPeople } from "./people.ts";
import { sampleArticle } from "./testing/sample-article.ts";

const long = sampleArticle({
  id: "a",
  text: `Mayor Ana Ruiz of Lumen met Tom Berg. “We agree on the bridge,” Ana Ruiz said.`,
  names: { "Ana Ruiz": "person", "Tom Berg": "person", Lumen: "place" },
  roles: [{ title: "Mayor", holder: "Ana Ruiz", of: "Lumen" }],
  quotes: [{ words: "We agree on the bridge,", speaker: "Ana Ruiz" }],
});
const short = sampleArticle({
  id: "b",
  text: "Ruiz was in Lumen again.",
  names: { Ruiz: "person", Lumen: "place" },
});
const namesake = sampleArticle({
  id: "c",
  text: "Pedro Ruiz sells boats.",
  names: { "Pedro Ruiz": "person" },
});

const facts = (people: ReturnType<typeof rankPeople>) =>
  people.map(({ name, mentions, quotes, articles, offices }) => ({
    name,
    mentions,
    quotes,
    articles: articles.length,
    office: offices[0] && `${offices[0].title} of ${offices[0].of}`,
  }));

test("a surname alone is the one person of that surname", () => {
  expect(facts(rankPeople([long, short]))).toEqual([
    { name: "Ana Ruiz", mentions: 3, quotes: 1, articles: 2, office: "Mayor of Lumen" },
    { name: "Tom Berg", mentions: 1, quotes: 0, articles: 1, office: undefined },
  ]);
});

test("a surname that two people share stays by itself", () => {
  expect(rankPeople([long, short, namesake]).map(({ name }) => name)).toEqual([
    "Ana Ruiz",
    "Pedro Ruiz",
    "Ruiz",
    "Tom Berg",
  ]);
});

test("whom the corpus's entities tell apart or join is told apart or joined", () => {
  const idOf = ({ annotations }: typeof long, words: string) =>
    annotations?.entities?.find(({ name }) => name === words)?.id as EntityId;
  const entity = (name: string, ...members: [typeof long, string][]): CorpusEntity => ({
    ...{ id: `cen_${name.length}` as CorpusEntityId, entityType: "person", name, aliases: [] },
    ...{ link: null, mentions: 1, articles: 1, firstPublished: null, lastPublished: null },
    roles: [],
    members: members.map(([article, words]) => ({
      ...{ article: article.id, entity: idOf(article, words), name: words, joined: null },
    })),
  });
  const joined = [
    entity("Ana Ruiz", [long, "Ana Ruiz"]),
    entity("Pedro Ruiz", [namesake, "Pedro Ruiz"], [short, "Ruiz"]),
  ];
  expect(
    rankPeople([long, short, namesake], joined).map(({ name, mentions }) => [name, mentions]),
  ).toEqual([
    ["Pedro Ruiz", 2],
    ["Ana Ruiz", 2],
    ["Tom Berg", 1],
  ]);
});
