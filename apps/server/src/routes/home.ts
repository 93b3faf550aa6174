import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Article, Comparison, CorpusEntity, Story } from "@corpus/core";
import type { CorpusStore } from "@corpus/store";
import { conditional, tagOf } from "../conditional.ts";
import type { ServedCorpus } from "../options.ts";
import type { RequestContext, Route } from "../route.ts";
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
POST /v1/articles    /v1/groupings: articles into the corpus, and stories found anew, where that is allowed
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
  description:
    "Pages of other sites may link to it and not load it. Where there is a token, it is taken as the password of HTTP Basic too, for any user.",
  gate: "reads",
  isPage: true,
  async handle(c, { corpus, view }) {
    const plain = "text/plain; charset=utf-8";
    if (!corpus || !view) return sendText(c, welcome, plain);
    const { articles } = await corpus.store.status();
    if (articles > mostViewed) return sendText(c, tooManyToView(articles), plain);
    const tag = await tagOf(corpus, "text/html");
    return conditional(c, tag, async () => sendPage(c, await viewOf(corpus, tag, view)));
  },
};

const mostViewed = 2_000; // of so many it is 17 MB, and making it holds up other requests

const tooManyToView = (articles: number) =>
  `This corpus holds ${articles} articles; one page shows at most ${mostViewed}. Search it, or render a part of it.\n\n${welcome}`;

interface Page {
  readonly html: string;
  readonly zipped: Buffer<ArrayBuffer>;
}
interface Viewed {
  readonly tag: string;
  readonly view: View;
  readonly page: Promise<Page>;
}
type View = (corpus: ReadCorpus) => string;
const viewed = new WeakMap<CorpusStore, Viewed>();

/** The page of a store, made once for each state that it is in, which `tag` names. */
async function viewOf({ store }: ServedCorpus, tag: string, view: View): Promise<Page> {
  const known = viewed.get(store);
  if (known?.tag === tag && known.view === view) return known.page;
  const page = makePage(store, view);
  viewed.set(store, { tag, view, page });
  page.catch(() => viewed.delete(store));
  return page;
}

async function makePage(store: CorpusStore, view: View): Promise<Page> {
  const html = view(await readCorpus(store));
  return { html, zipped: await zip(html) };
}

const zip = promisify<string, Buffer<ArrayBuffer>>(gzip);

function sendPage(c: RequestContext, { html, zipped }: Page): Response {
  const type = "text/html; charset=utf-8";
  c.header("Vary", "Accept-Encoding");
  if (!takesGzip(c.req.header("Accept-Encoding"))) return sendText(c, html, type);
  const length = String(zipped.byteLength);
  const headers = { "Content-Type": type, "Content-Encoding": "gzip", "Content-Length": length };
  return c.body(zipped, 200, headers);
}

/** Whether an Accept-Encoding allows gzip: it names it, and not with a weight of 0. */
const takesGzip = (header = ""): boolean =>
  /(^|[\s,])(gzip|\*)\s*(;(?!\s*q\s*=\s*0(\.0*)?\s*(,|$))|,|$)/i.test(header.slice(0, 1000));

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
