import {
  type Article,
  type ArticleRecord,
  CorpusError,
  type HeaderRecord,
  type Override,
  type ParseOptions,
  parseRecord,
  parseText,
  type RejectRecord,
  schemaVersion,
  toEdtf,
} from "@corpus/core";
import { looksLikeHtml, parseHtml, parseHtmlRecord } from "@corpus/core/html";
import { type AnnotateOptions, annotate, defaultLayers, modelFor } from "@corpus/entities";
import manifest from "../package.json" with { type: "json" };
import { type InputDocument, type Passed, readInputs } from "./inputs.ts";
import { type Io, progress, remark, reportBug } from "./io.ts";
import { count } from "./render/wrap.ts";

export interface ReadOptions {
  readonly maxBytes: number;
  readonly published?: string; // EDTF, for documents that bring no date of their own
  readonly annotate: AnnotateOptions;
}

export const version: string = manifest.version;

/** The first record of an output whose articles hold what `options` ask for. */
export function header(options: AnnotateOptions): HeaderRecord {
  return {
    type: "header",
    schemaVersion,
    offsetUnit: "utf16",
    generator: `@corpus/cli ${version}`,
    model: modelFor(options),
  };
}

/**
 * Reads and annotates one document; a document that cannot become an article becomes a reject. One
 * that we fail on does too, and `onBug` is told: a fault of ours costs a document and not a run.
 */
export function readDocument(
  document: InputDocument,
  options: ReadOptions,
  onBug: (error: unknown) => void,
): ArticleRecord | RejectRecord {
  if (document.kind === "reject") {
    const { uri, code, message } = document;
    return { type: "reject", source: { uri }, code, message };
  }
  const parse: ParseOptions = {
    uri: document.uri,
    maxBytes: options.maxBytes,
    ...(options.published !== undefined && { publishedAt: options.published }),
  };
  try {
    return { type: "article", ...annotate(parseInput(document, parse), options.annotate) };
  } catch (error) {
    const id = document.kind === "record" ? document.record.id : undefined;
    const source = { ...(id !== undefined && { id }), uri: document.uri };
    if (error instanceof CorpusError)
      return { type: "reject", source, code: error.code, message: error.message };
    onBug(error);
    const message = "corpus failed on this document; the fault is ours";
    return { type: "reject", source, code: "corpus/failed", message };
  }
}

function parseInput(
  document: Exclude<InputDocument, { kind: "reject" }>,
  options: ParseOptions,
): Article {
  const { publishedAt, ...undated } = options;
  switch (document.kind) {
    case "bytes":
      return looksLikeHtml(document.bytes)
        ? datedBy(publishedAt, parseHtml(document.bytes, undated))
        : parseText(document.bytes, options);
    case "record":
      return document.record.html === undefined
        ? parseRecord(document.record, options)
        : datedBy(publishedAt, parseHtmlRecord(document.record, undated));
    case "article":
      return document.article;
  }
}

// A page states its own date; the date of the whole run is for documents that state none.
function datedBy(published: string | undefined, article: Article): Article {
  if (published === undefined || article.metadata.published !== null) return article;
  const edtf = toEdtf(published, `${article.source.uri ?? article.id}: publishedAt`);
  return { ...article, metadata: { ...article.metadata, published: { edtf, basis: "given" } } };
}

/** One record for each document behind `paths`, in order, with a counter on the terminal. */
export async function* readAll(
  paths: readonly string[],
  io: Io,
  options: ReadOptions,
): AsyncGenerator<ArticleRecord | RejectRecord> {
  const passed: Passed = new Map();
  const matched = new Set<number>(); // overrides, by index
  const told = { ...options.annotate, onOverride: (index: number) => void matched.add(index) };
  const counter = progress(io, "articles read");
  let read = 0;
  try {
    for await (const document of readInputs(paths, io, options, passed)) {
      yield readDocument(document, { ...options, annotate: told }, (error) =>
        reportBug(io, error, version, document.uri),
      );
      counter.tick(++read);
      // Annotating does not wait for anything; give Ctrl-C its turn.
      if (read % 16 === 0) await new Promise(setImmediate);
      if (io.signal.aborted) return;
    }
  } finally {
    counter.done();
  }
  if (passed.size > 0) remark(io, `left alone in folders: ${listPassed(passed)}`);
  if (read === 0)
    remark(
      io,
      "no articles found; in a folder, files ending in .txt, .text, .html, .htm, .xhtml, .ndjson and .jsonl are read",
    );
  else remarkUnmatched(io, options.annotate, matched);
}

const shownOverrides = 10;

/** Overrides that no article had anything for: a slip in a name says nothing else. */
function remarkUnmatched(
  io: Io,
  { overrides, layers = defaultLayers }: AnnotateOptions,
  matched: ReadonlySet<number>,
): void {
  if (!layers.includes("entities")) return; // then not all are tried
  const unmatched = (overrides?.overrides ?? []).flatMap((override, index) =>
    matched.has(index) ? [] : `${override.kind} “${nameIn(override)}”`,
  );
  if (unmatched.length === 0) return;
  const shown = unmatched.slice(0, shownOverrides).join(", ");
  const more = unmatched.length - shownOverrides;
  remark(
    io,
    `${count(unmatched.length, "override")} matched nothing: ${shown}${more > 0 ? `, and ${more} more` : ""}`,
  );
}

const nameIn = (override: Override) =>
  override.kind === "merge" ? override.names.join("” and “") : override.name;

/** As `readAll`; the same article met again is a reject, so that it is counted once. */
export async function* readOnce(
  paths: readonly string[],
  io: Io,
  options: ReadOptions,
): AsyncGenerator<ArticleRecord | RejectRecord> {
  const seen = new Map<string, string>(); // id → what messages call it
  for await (const record of readAll(paths, io, options)) {
    if (record.type === "reject") {
      yield record;
      continue;
    }
    const { id, source } = record;
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, source.uri ?? id);
      yield record;
    } else
      yield {
        type: "reject",
        source: source.uri === undefined ? {} : { uri: source.uri },
        code: "article/repeated",
        message: `the same bytes as ${first}, so it is counted once`,
      };
  }
}

/** All articles in memory, for what has to see them together. The same article met twice is kept once. */
export async function collect(
  paths: readonly string[],
  io: Io,
  options: ReadOptions,
): Promise<{ articles: Article[]; rejects: RejectRecord[] }> {
  const articles: Article[] = [];
  const rejects: RejectRecord[] = [];
  for await (const record of readOnce(paths, io, options)) {
    if (record.type === "reject") rejects.push(record);
    else {
      const { type: _, ...article } = record;
      articles.push(article);
    }
  }
  return { articles, rejects };
}

function listPassed(passed: Passed): string {
  const kinds = [...passed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = kinds.slice(0, 6).map(([kind, count]) => `${count} ${kind}`);
  return shown.join(", ") + (kinds.length > 6 ? `, and ${kinds.length - 6} other kinds` : "");
}
