import type { Article, Comparison, CorpusEntity, Story } from "@corpus/core";
import type { CorpusStore } from "@corpus/store";
import type { Route } from "../route.ts";
import { sendText } from "../send.ts";
import { turn } from "../served.ts";

/** A whole corpus, for a page that shows it. */
export interface ReadCorpus {
  readonly articles: readonly Article[];
  readonly stories: readonly Story[];
  readonly comparisons: readonly Comparison[];
  readonly entities: readonly CorpusEntity[];
}

const welcome = `Corpus: news articles in, sourced answers out.

POST /v1/annotate    text/plain, text/html, application/json or application/x-ndjson
POST /v1/stories     articles in, the stories they tell out
GET  /v1/articles    /v1/search /v1/kwic /v1/facets /v1/entities /v1/quotes /v1/events
GET  /v1/stories     /v1/comparison /v1/timeline: what the corpus holds, where there is one
GET  /openapi.json   what all of them take and give
GET  /health/live    whether this server answers; /health/ready whether it takes requests
GET  /metrics        for Prometheus
`;

/** `GET /`: the reading view where there are a corpus and a view of it, else what there is to ask for. */
export const homeRoute: Route = {
  method: "get",
  path: "/",
  operationId: "home",
  summary: "The reading view of the corpus, or what there is to ask for",
  answer: { "text/plain": { type: "string" }, "text/html": { type: "string" } },
  gate: "reads",
  async handle(c, { corpus, view }) {
    const plain = "text/plain; charset=utf-8";
    if (!corpus || !view) return sendText(c, welcome, plain);
    const { articles } = await corpus.store.status();
    if (articles > mostViewed) return sendText(c, tooManyToView(articles), plain);
    return sendText(c, await viewOf(corpus.store, view), "text/html; charset=utf-8");
  },
};

const mostViewed = 5_000; // a page of 2,000 is 17 MB; what is made for it holds up other requests

const tooManyToView = (articles: number) =>
  `This corpus holds ${articles} articles; one page shows at most ${mostViewed}. Search it, or render a part of it.\n\n${welcome}`;

interface Viewed {
  readonly revision: string;
  readonly page: Promise<string>;
}
const viewed = new WeakMap<CorpusStore, Viewed>();

/** The page of a store, made once for each state that it is in. */
async function viewOf(store: CorpusStore, view: (corpus: ReadCorpus) => string): Promise<string> {
  const revision = JSON.stringify(await store.status());
  const known = viewed.get(store);
  if (known?.revision === revision) return known.page;
  const page = readCorpus(store).then(view);
  viewed.set(store, { revision, page });
  page.catch(() => viewed.delete(store));
  return page;
}

async function readCorpus(store: CorpusStore): Promise<ReadCorpus> {
  const comparisons: Comparison[] = [];
  const stories = await collect(store.stories());
  for (const { id } of stories) {
    const comparison = await store.comparison(id);
    if (comparison) comparisons.push(comparison);
  }
  const articles = await collect(store.articles());
  return { articles, stories, comparisons, entities: await collect(store.entities()) };
}

async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of all) if (items.push(item) % 50 === 0) await turn();
  return items;
}
