import type { Article, RejectRecord } from "@corpus/core";
import { joinEntities, readEntities } from "@corpus/entities";
import { type FormatName, formatLayers, type LayerName } from "@corpus/export";
import { type CorpusStore, type Filter, openStore } from "@corpus/store";
import { exit } from "../exit.ts";
import { type Exported, exportAs, layersFor } from "../export/formats.ts";
import { writeChunks, writeFolder } from "../export/write.ts";
import { type Io, progress, remark } from "../io.ts";
import { onlyOnce, type ReadOptions, readLines } from "../pipeline.ts";
import { count } from "../render/wrap.ts";
import { openOutput } from "../resume.ts";
import { atCwd } from "../store/at-cwd.ts";

export interface ExportSettings extends ReadOptions {
  readonly to: FormatName;
  readonly out?: string;
  readonly part?: string;
  readonly base: string;
  readonly store?: { readonly db: string; readonly filter: Filter }; // in place of paths
}

/** What became of the articles, and which layers some of them came without. */
interface Tally {
  articles: number;
  rejects: number;
  readonly lacking: Map<LayerName, number>;
}

/** `corpus export`: annotated articles in the forms that other tools read. */
export async function runExport(
  paths: readonly string[],
  settings: ExportSettings,
  io: Io,
): Promise<number> {
  if (!settings.store) return exportAll(readArticles(paths, settings, io), settings, io);
  const store = await openStore(atCwd(settings.store.db, io), { readonly: true });
  try {
    const articles = storedArticles(store, settings.store.filter, io);
    return await exportAll(articles, settings, io, await knownEntities(store));
  } finally {
    await store.close();
  }
}

const knownEntities = async (store: CorpusStore) => {
  const { entities, entitiesAreCurrent } = await store.status();
  return entities > 0 && entitiesAreCurrent ? store.entities() : undefined;
};

async function exportAll(
  source: AsyncGenerator<Article | RejectRecord>,
  settings: ExportSettings,
  io: Io,
  entities?: ReturnType<CorpusStore["entities"]>,
): Promise<number> {
  const { to, part, base } = settings;
  const tally: Tally = { articles: 0, rejects: 0, lacking: new Map() };
  const members: ReturnType<typeof readEntities>[] = [];
  const articles = tapped(usable(source, to, tally, io), (article) => {
    if (to === "gexf") members.push(readEntities(article));
  });
  // Not before the first article, so that a path that is not there leaves no half output.
  const exported = await exportAs(await begun(articles), {
    ...{ to, base, joined: () => joinEntities(members.flat(), settings.annotate) },
    ...(part !== undefined && { part }),
    ...(entities && { entities }),
  });
  const files = await write(exported, settings, io);
  report(tally, files, settings, io);
  if (io.signal.aborted) return exit.interrupted;
  return tally.rejects > 0 ? exit.incomplete : exit.done;
}

async function write(exported: Exported, { out }: ExportSettings, io: Io): Promise<number> {
  if (exported.kind === "files") return writeFolder(exported.parts, out!, io.cwd);
  if (out === undefined) await writeChunks(exported.chunks, io.stdout);
  else {
    const output = await openOutput(out, false, io.cwd, "give another name, or remove it");
    try {
      await writeChunks(exported.chunks, output.stream);
    } finally {
      await output.close();
    }
  }
  return 1;
}

/** Articles of documents; those that come annotated stay as they are. */
async function* readArticles(
  paths: readonly string[],
  settings: ExportSettings,
  io: Io,
): AsyncGenerator<Article | RejectRecord> {
  const seen = new Map<string, string>(); // id → what messages call it
  for await (const { line } of readLines(paths, io, { ...settings, keepAnnotations: true })) {
    const record = onlyOnce(JSON.parse(line), seen);
    if (record.type === "reject") yield record;
    else {
      const { type: _, ...article } = record;
      yield article;
    }
  }
}

async function* storedArticles(
  store: CorpusStore,
  filter: Filter,
  io: Io,
): AsyncGenerator<Article> {
  const counter = progress(io, "articles written");
  let written = 0;
  for await (const article of store.articles(filter)) {
    if (io.signal.aborted) break;
    yield article;
    counter.tick(++written);
  }
  counter.done();
}

/** The articles that the format can be made of; the others are set aside in words. */
async function* usable(
  source: AsyncGenerator<Article | RejectRecord>,
  format: FormatName,
  tally: Tally,
  io: Io,
): AsyncGenerator<Article> {
  const { needs, reads }: { needs: readonly LayerName[]; reads: readonly LayerName[] } =
    formatLayers[format];
  const setAside = (name: string, reason: string) => {
    tally.rejects++;
    remark(io, `${name}: set aside: ${reason}`);
  };
  for await (const item of source) {
    if ("type" in item) {
      setAside(item.source.uri ?? item.source.id ?? "a document", item.message);
      continue;
    }
    const { annotations = {}, language, source: from, id } = item;
    const isForeign = !isEnglish(language.tag) && Object.keys(annotations).length === 0;
    const lacking = needs.filter((layer) => annotations[layer] === undefined);
    if (lacking.length > 0) {
      const reason = isForeign
        ? `its language is “${language.tag}”, of which nothing is annotated, and ${format} is made of ${needs.join(" and ")}`
        : `it comes without ${lacking.join(" and ")}, which ${format} is made of; ${makeThem(format)}`;
      setAside(from.id ?? from.uri ?? id, reason);
      continue;
    }
    tally.articles++;
    if (!isForeign)
      for (const layer of reads)
        if (annotations[layer] === undefined)
          tally.lacking.set(layer, (tally.lacking.get(layer) ?? 0) + 1);
    yield item;
  }
}

const isEnglish = (tag: string): boolean => tag === "en" || tag === "und";

const makeThem = (format: FormatName): string =>
  `corpus annotate --layers ${layersFor(format).join(",")} makes them`;

async function* tapped<T>(items: AsyncIterable<T>, look: (item: T) => void): AsyncGenerator<T> {
  for await (const item of items) {
    look(item);
    yield item;
  }
}

/** `items`, of which the first has come: what fails before it fails here. */
async function begun<T>(items: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await items.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* items;
  })();
}

function report(
  { articles, rejects, lacking }: Tally,
  files: number,
  { to, out }: ExportSettings,
  io: Io,
): void {
  if (lacking.size > 0) {
    const layers = [...lacking].map(([layer, times]) => `${layer} (${count(times, "article")})`);
    remark(
      io,
      `there are none in the input and so none in the output of: ${layers.join(", ")}; ${makeThem(to)}`,
    );
  }
  if (out === undefined) return;
  const aside = rejects > 0 ? `, ${rejects} set aside` : "";
  remark(
    io,
    `${count(articles, "article")} written to ${out}${files > 1 ? ` in ${files} files` : ""}${aside}`,
  );
  if (io.signal.aborted) remark(io, "interrupted; what is written is whole as far as it goes");
}
