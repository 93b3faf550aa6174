import path from "node:path";
import type { Article, Comparison, CorpusEntity, RejectRecord, Story } from "@corpus/core";
import { joinEntities, readEntities } from "@corpus/entities";
import { openStore } from "@corpus/store";
import { compareStories, groupStories } from "@corpus/stories";
import type { ViewCorpus } from "@corpus/view";
import { exit } from "../exit.ts";
import { type Io, remark, writeLine } from "../io.ts";
import { collect, type ReadOptions } from "../pipeline.ts";
import { checkFolder, renderReport, writeReport } from "../report.ts";
import { atCwd } from "../store/at-cwd.ts";

export interface RenderSettings extends ReadOptions {
  readonly db?: string; // a store, where there are no paths
  readonly out?: string; // else standard output
  readonly title?: string;
}

/** `corpus render`: articles, of files or of a store, as the reading view. */
export async function runRender(
  paths: readonly string[],
  settings: RenderSettings,
  io: Io,
): Promise<number> {
  const { db, out, title } = settings;
  if (out !== undefined) await checkFolder(out, io);
  const read =
    paths.length > 0 || db === undefined
      ? await readPaths(paths, settings, io)
      : await readStore(db, settings, io);
  if (io.signal.aborted) return exit.interrupted;
  const corpus: ViewCorpus = { ...read.corpus, ...(title !== undefined && { title }) };
  if (out === undefined) await writeLine(io, renderReport(corpus).trimEnd());
  else await writeReport(out, corpus, io);
  for (const { source, message } of read.rejects)
    remark(io, `${source.uri ?? source.id ?? "a document"}: set aside: ${message}`);
  return read.rejects.length > 0 ? exit.incomplete : exit.done;
}

interface Read {
  readonly corpus: ViewCorpus;
  readonly rejects: readonly RejectRecord[];
}

async function readPaths(
  paths: readonly string[],
  settings: RenderSettings,
  io: Io,
): Promise<Read> {
  const except = settings.out === undefined ? {} : { except: path.resolve(io.cwd, settings.out) };
  const { articles, rejects } = await collect(paths, io, settings, except);
  return { corpus: across(articles, settings), rejects };
}

/** What the store has across its articles, where that is of the articles that it has now. */
async function readStore(db: string, settings: RenderSettings, io: Io): Promise<Read> {
  const store = await openStore(atCwd(db, io), { readonly: true });
  try {
    const articles = await all(store.articles());
    const { storiesAreCurrent, entitiesAreCurrent } = await store.status();
    if (!storiesAreCurrent || !entitiesAreCurrent)
      return { corpus: across(articles, settings), rejects: [] };
    const stories: Story[] = await all(store.stories());
    const comparisons: Comparison[] = [];
    for (const { id } of stories) {
      const comparison = await store.comparison(id);
      if (comparison) comparisons.push(comparison);
    }
    const entities: CorpusEntity[] = await all(store.entities());
    return { corpus: { articles, stories, comparisons, entities }, rejects: [] };
  } finally {
    await store.close();
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function across(articles: readonly Article[], { annotate }: ReadOptions): ViewCorpus {
  const stories = groupStories(articles);
  return {
    articles,
    stories,
    comparisons: compareStories(stories, articles),
    entities: joinEntities(articles.flatMap(readEntities), annotate),
  };
}
