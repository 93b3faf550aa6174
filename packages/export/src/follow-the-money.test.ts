import type { Article } from "@corpus/core";
import { defaultModel, Model } from "@opensanctions/followthemoney";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportFollowTheMoney } from "./follow-the-money.ts";
import { hostileArticle } from "./hostile.fixture.ts";
import { plain, written } from "./read.fixture.ts";
import { sampleArticle } from "./sample.fixture.ts";

const model = new Model(defaultModel);

interface Fragment {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The entities, after FollowTheMoney's own model took each, and found every reference to be of a schema that it may be. */
async function entitiesOf(articles: readonly Article[]): Promise<Fragment[]> {
  const lines = (await written(exportFollowTheMoney(articles))).split("\n").slice(0, -1);
  const fragments = lines.map((line) => JSON.parse(line) as Fragment);
  const schemaOf = new Map(fragments.map(({ id, schema }) => [id, model.getSchema(schema)]));
  for (const fragment of fragments) {
    const entity = model.getEntity(structuredClone(fragment) as never);
    for (const name of entity.schema.required) expect(fragment.properties).toHaveProperty(name);
    for (const [name, values] of Object.entries(fragment.properties)) {
      const property = entity.schema.getProperty(name);
      expect(property.stub).toBe(false);
      if (property.type.name === "date")
        for (const value of values) expect(value).toMatch(/^\d{4}/);
      if (property.type.name !== "entity") continue;
      for (const value of values) expect(schemaOf.get(value)?.isA(property.getRange())).toBe(true);
    }
  }
  return fragments;
}

test("an article, who is named in it, in what office, and what they did", async () => {
  const fragments = await entitiesOf([sampleArticle()]);
  expect(fragments.map(({ schema }) => schema)).toEqual([
    ...["Article", "Person", "Mention", "Organization", "Mention"],
    ...["Position", "Occupancy", "Event"],
  ]);
  const [article, person] = fragments;
  expect(article?.properties).toMatchObject({
    title: ["Harbour talks resume"],
    publishedAt: ["2024-03-06"],
    language: ["eng"],
    peopleMentioned: ["Ida Brandt"],
    locationMentioned: ["Elstow"],
  });
  expect(person?.properties).toMatchObject({ name: ["Ida Brandt"], wikidataId: ["Q42"] });
  expect(fragments.at(-1)?.properties).toMatchObject({
    name: ["ACCUSE: accused"],
    date: ["2024-03-05"],
    involved: [person!.id, fragments[3]!.id],
  });
});

test("the language is one that the model knows", async () => {
  const known = [...model.getType("language").values.keys()];
  const [article] = await entitiesOf([sampleArticle()]);
  expect(known).toContain(article!.properties["language"]![0]);
});

test("the same person in two articles has one id", async () => {
  const article = sampleArticle();
  const other = { ...article, id: "art_2" as never };
  const people = (await entitiesOf([article, other])).filter(({ schema }) => schema === "Person");
  expect(new Set(people.map(({ id }) => id)).size).toBe(1);
});

test("entities of the corpus give their ids", async () => {
  const article = sampleArticle();
  const member = { article: article.id, entity: article.annotations!.entities![1]!.id };
  const entities = [{ id: "cen_7", members: [member] }] as never;
  const lines = await written(exportFollowTheMoney([article], { entities }));
  expect(lines).toContain('{"id":"cen_7","schema":"Person"');
});

test("hostile text survives", async () => {
  await fc.assert(
    fc.asyncProperty(hostileArticle, async (article) => {
      const [first] = await entitiesOf([article]);
      expect(first?.properties["bodyText"]).toEqual([plain(article.text)]);
    }),
    { numRuns: 100 },
  );
});
