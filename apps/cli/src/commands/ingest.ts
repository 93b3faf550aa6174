import type { Article, ArticleId, ArticleRecord, Comparison, RejectRecord } from "@corpus/core";
import { joinEntities, type Layer, layerVersions, readEntities } from "@corpus/entities";
import { type CorpusStore, openStore, type Put } from "@corpus/store";
import { compareSources, groupStories } from "@corpus/stories";
import { exit } from "../exit.ts";
import { type Io, progress, remark, writeLine } from "../io.ts";
import { onlyOnce, type ReadOptions, readLines } from "../pipeline.ts";
import { count } from "../render/wrap.ts";
import { atCwd } from "../store/at-cwd.ts";

export interface IngestOptions extends ReadOptions {
  readonly layers: readonly Layer[];
}

interface IngestSettings extends IngestOptions {
  readonly db: string;
  readonly across: boolean;
  readonly json: boolean;
}

// A batch is one write to disk, and what a crash can cost.
const batchArticles = 200;
const batchUnits = 4_000_000; // UTF-16 code units of text

/** `corpus ingest`: articles into a store; what it holds already is neither read again nor written. */
export async function runIngest(
  paths: readonly string[],
  settings: IngestSettings,
  io: Io,
): Promise<number> {
  const store = await openStore(atCwd(settings.db, io));
  try {
    const counts = await ingest(paths, settings, store, io);
    if (settings.across && !io.signal.aborted) await groupAll(store, settings, io);
    await report(counts, settings, store, io);
    if (io.signal.aborted) {
      remark(io, "interrupted; the same command again goes on from here");
      return exit.interrupted;
    }
    return counts.rejects > 0 ? exit.incomplete : exit.done;
  } finally {
    await store.close();
  }
}

type Counts = Record<Put | "rejects", number>;

/** Puts the articles behind `paths` into `store`; tells on stderr what is set aside. */
export async function ingest(
  paths: readonly string[],
  settings: IngestOptions,
  store: CorpusStore,
  io: Io,
): Promise<Counts> {
  const versions = layerVersions(settings.annotate);
  const counts: Counts = { added: 0, replaced: 0, updated: 0, unchanged: 0, rejects: 0 };
  let batch: Article[] = [];
  const locations = new Map<Article, string | undefined>();
  const placed = new Map<string, ArticleId>();
  const seen = new Map<string, string>(); // id → what messages call it
  let units = 0;
  const flush = async () => {
    const location = (article: Article) => locations.get(article);
    for (const put of await store.put(batch, { versions, location, placed })) counts[put]++;
    batch = [];
    locations.clear();
    units = 0;
  };
  const refuse = ({ source, message }: RejectRecord) => {
    counts.rejects++;
    remark(io, `${source.uri ?? source.id ?? "a document"}: set aside: ${message}`);
  };
  // Most of an article's time is its annotations, which the store may have.
  const missing = async (article: Article) => {
    const stale = (await store.staleLayers(article, versions)) ?? Object.keys(versions);
    return settings.layers.filter((layer) => stale.includes(layer === "syntax" ? "tokens" : layer));
  };
  for await (const { line, location } of readLines(paths, io, settings, { choose: missing })) {
    const record = onlyOnce(JSON.parse(line) as ArticleRecord | RejectRecord, seen);
    if (record.type === "reject") refuse(record);
    else {
      const { type: _, ...article } = record;
      batch.push(article);
      locations.set(article, location);
      units += article.text.length;
    }
    if (batch.length >= batchArticles || units >= batchUnits) await flush();
  }
  await flush();
  return counts;
}

/**
 * Groups all articles of the store: stories, what their sources share and dispute, entities. What is
 * current is left as it is. Ctrl-C leaves what was there before.
 */
export async function groupAll(
  store: CorpusStore,
  { annotate: options }: ReadOptions,
  io: Io,
): Promise<void> {
  const { revision, storiesAreCurrent, entitiesAreCurrent } = await store.status();
  if (storiesAreCurrent && entitiesAreCurrent) return;
  const articles: Article[] = [];
  for await (const article of store.articles()) articles.push(article);
  const stories = groupStories(articles);
  const counter = progress(io, "stories compared");
  const comparisons: Comparison[] = [];
  const byId = new Map(articles.map((article) => [article.id as string, article]));
  for (const story of stories) {
    comparisons.push(compareSources(story, byId, { stories }));
    counter.tick(comparisons.length, stories.length);
    await new Promise(setImmediate); // comparing does not wait for anything; give Ctrl-C its turn
    if (io.signal.aborted) break;
  }
  counter.done();
  if (io.signal.aborted) return;
  await store.saveStories(stories, { comparisons, revision });
  await store.saveEntities(joinEntities(articles.flatMap(readEntities), options), { revision });
}

async function report(counts: Counts, settings: IngestSettings, store: CorpusStore, io: Io) {
  const status = await store.status();
  if (settings.json) return writeLine(io, JSON.stringify({ ...counts, store: status }));
  const { added, replaced, updated, unchanged, rejects } = counts;
  await writeLine(
    io,
    `added ${added}, replaced ${replaced}, updated ${updated}, unchanged ${unchanged}, set aside ${rejects}`,
  );
  const across =
    status.stories === 0 && status.entities === 0
      ? ""
      : `, ${count(status.stories, "story", "stories")}${status.storiesAreCurrent ? "" : " (of before)"}, ${count(status.entities, "entity", "entities")}${status.entitiesAreCurrent ? "" : " (of before)"}`;
  await writeLine(io, `${settings.db} holds ${count(status.articles, "article")}${across}`);
}
