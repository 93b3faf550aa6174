import type { Article, CorpusEntity } from "@corpus/core";
import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { exportGexf, type GraphOptions } from "./gexf.ts";
import { hostileArticle } from "./hostile.fixture.ts";
import { plain, written } from "./read.fixture.ts";
import { sampleArticle } from "./sample.fixture.ts";

/** The graph as graphology reads it, after a strict XML parser found nothing wrong. */
async function graphOf(articles: Iterable<Article>, options?: GraphOptions) {
  const xml = await written(exportGexf(articles, options));
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return parse(MultiGraph, xml);
}

const edgesOf = (graph: Awaited<ReturnType<typeof graphOf>>) =>
  graph.mapEdges((_, attributes, __, ___, from, to, isUndirected) => ({
    ends: [from["label"], to["label"]],
    isUndirected,
    ...attributes,
  }));

test("who did what to whom", async () => {
  expect(edgesOf(await graphOf([sampleArticle()]))).toMatchObject([
    {
      ends: ["Ida Brandt", "Lumen Bank"],
      isUndirected: false,
      ...{ kind: "events", type: "ACCUSE", modality: "occurred", weight: 1, articles: 1 },
      ...{ first: "2024-03-06", last: "2024-03-06" },
    },
  ]);
});

/** The sample, in which the bank is quoted too. */
const withTwoSpeakers = (published: string): Article => {
  const article = sampleArticle(({ quotes, entities }) => {
    quotes[1]!.speaker.entity = entities[2]!.id as (typeof quotes)[1]["speaker"]["entity"];
  });
  const metadata = {
    ...article.metadata,
    published: { edtf: published as never, basis: "given" as const },
  };
  return { ...article, id: `art_${published.replaceAll("-", "")}` as never, metadata };
};

test("who is quoted with whom, in how many articles, from when to when", async () => {
  const articles = [withTwoSpeakers("2024-03-09"), withTwoSpeakers("2024-03-07")];
  expect(edgesOf(await graphOf(articles, { graphs: ["quotes"] }))).toMatchObject([
    {
      isUndirected: true,
      ...{ kind: "quotes", type: "quoted with", weight: 2, articles: 2 },
      ...{ first: "2024-03-07", last: "2024-03-09" },
    },
  ]);
});

test("entities of the corpus take the place of those of its articles", async () => {
  const [first, second] = [withTwoSpeakers("2024-03-09"), withTwoSpeakers("2024-03-07")];
  const renamed = second!.annotations!.entities!.map((one) => ({
    ...one,
    name: `${one.name} Ltd.`,
  }));
  const other = { ...second!, annotations: { ...second!.annotations, entities: renamed } };
  const bank = ({ id, annotations }: Article) => ({
    ...{ article: id, entity: annotations!.entities![2]!.id, name: "Lumen Bank", joined: null },
  });
  const joined = [
    {
      ...{
        id: "cen_1",
        entityType: "organization",
        name: "Lumen Bank plc",
        aliases: [],
        link: null,
      },
      ...{ mentions: 2, articles: 2, firstPublished: null, lastPublished: null, roles: [] },
      members: [bank(first!), bank(other)],
    },
  ] as unknown as CorpusEntity[];
  const options: GraphOptions = { graphs: ["events"] };
  expect((await graphOf([first!, other], options)).order).toBe(3);
  const graph = await graphOf([first!, other], { ...options, entities: () => joined });
  expect(graph.getNodeAttribute("cen_1", "label")).toBe("Lumen Bank plc");
  expect(graph.order).toBe(2);
});

test("no articles are an empty graph", async () => {
  expect((await graphOf([])).order).toBe(0);
});

test("hostile text survives", async () => {
  // graphology's reader trims no label; what XML has no form for is U+FFFD.
  const kept = (text: string) =>
    plain(text).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "\ufffd");
  await fc.assert(
    fc.asyncProperty(hostileArticle, async (article) => {
      const graph = await graphOf([article]);
      for (const label of graph.mapNodes((_, attributes) => attributes["label"]))
        expect(label).toBe(kept(article.text));
      if (article.annotations!.events!.length > 0) expect(graph.size).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});
