import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { contexts, nodesOf, valueIn } from "./contexts.fixture.ts";
import { hostileArticle } from "./hostile.fixture.ts";
import { exportNewsArticles } from "./news-article.ts";
import { plain, written } from "./read.fixture.ts";
import { sampleArticle } from "./sample.fixture.ts";

const schema = (name: string) => `http://schema.org/${name}`;
const expand = async (text: string) => jsonld.expand(JSON.parse(text), contexts);

test("the article, who is named in it, and who is quoted", async () => {
  const [article] = await expand(await written(exportNewsArticles([sampleArticle()])));
  const value = (name: string) => valueIn(article, schema(name));
  expect(article).toMatchObject({
    "@id": "https://news.example/harbour",
    "@type": [schema("NewsArticle")],
  });
  expect(value("headline")).toBe("Harbour talks resume");
  expect(value("datePublished")).toBe("2024-03-06");
  expect(value("inLanguage")).toBe("en");
  const body = String(value("articleBody"));
  expect(body).toContain("offered 40 boats.");
  expect(body).not.toContain("Share this page");

  const mentions = nodesOf(article, schema("mentions"));
  expect(mentions.map((node) => [node["@type"], valueIn(node, schema("name"))])).toEqual([
    [[schema("Place")], "Elstow"],
    [[schema("Person")], "Ida Brandt"],
    [[schema("Organization")], "Lumen Bank"],
  ]);
  const [quotation] = nodesOf(article, schema("hasPart"));
  expect(valueIn(quotation, schema("text"))).toBe("We start again,");
  const [speaker] = nodesOf(quotation, schema("spokenByCharacter"));
  expect(speaker?.["@id"]).toBe("http://www.wikidata.org/entity/Q42");
});

test("layers that the article came without are left out, not empty", async () => {
  const article = sampleArticle((annotations) => Reflect.deleteProperty(annotations, "quotes"));
  const text = await written(exportNewsArticles([article]));
  expect(JSON.parse(text)["@graph"][0]).not.toHaveProperty("hasPart");
});

test("a date that is no plain ISO date is not given as one", async () => {
  const article = sampleArticle();
  const published = { edtf: "2024-03~" as never, basis: "given" as const };
  const vague = { ...article, metadata: { ...article.metadata, published } };
  const text = await written(exportNewsArticles([vague]));
  expect(JSON.parse(text)["@graph"][0]).not.toHaveProperty("datePublished");
});

test("hostile text survives", async () => {
  await fc.assert(
    fc.asyncProperty(hostileArticle, async (article) => {
      const [node] = await expand(await written(exportNewsArticles([article])));
      expect(valueIn(node, schema("articleBody"))).toBe(plain(article.text));
      expect(nodesOf(node, schema("hasPart"))).toHaveLength(
        article.annotations?.quotes?.length ?? 0,
      );
    }),
    { numRuns: 60 },
  );
});
