import {
  type Article,
  type ArticleRecord,
  CorpusError,
  type HeaderRecord,
  type ParseOptions,
  parseRecord,
  parseText,
  type RejectRecord,
  schemaVersion,
} from "@corpus/core";
import { type AnnotateOptions, annotate, modelFor } from "@corpus/entities";
import manifest from "../package.json" with { type: "json" };
import { type InputDocument, type Passed, readInputs } from "./inputs.ts";
import { type Io, progress, remark, reportBug } from "./io.ts";

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
    return { type: "article", ...annotate(parseDocument(document, parse), options.annotate) };
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

function parseDocument(
  document: Exclude<InputDocument, { kind: "reject" }>,
  options: ParseOptions,
): Article {
  switch (document.kind) {
    case "bytes":
      return parseText(document.bytes, options);
    case "record":
      return parseRecord(document.record, options);
    case "article":
      return document.article;
  }
}

/** One record for each document behind `paths`, in order, with a counter on the terminal. */
export async function* readAll(
  paths: readonly string[],
  io: Io,
  options: ReadOptions,
): AsyncGenerator<ArticleRecord | RejectRecord> {
  const passed: Passed = new Map();
  const counter = progress(io, "articles read");
  let count = 0;
  try {
    for await (const document of readInputs(paths, io, options, passed)) {
      yield readDocument(document, options, (error) => reportBug(io, error, version, document.uri));
      counter.tick(++count);
      // Annotating does not wait for anything; give Ctrl-C its turn.
      if (count % 16 === 0) await new Promise(setImmediate);
      if (io.signal.aborted) return;
    }
  } finally {
    counter.done();
  }
  if (passed.size > 0) remark(io, `left alone in folders: ${listPassed(passed)}`);
  if (count === 0)
    remark(
      io,
      "no articles found; in a folder, files ending in .txt, .text, .ndjson and .jsonl are read",
    );
}

/** All articles in memory, for what has to see them together. The same article met twice is kept once. */
export async function collect(
  paths: readonly string[],
  io: Io,
  options: ReadOptions,
): Promise<{ articles: Article[]; rejects: RejectRecord[] }> {
  const articles = new Map<string, Article>();
  const rejects: RejectRecord[] = [];
  for await (const record of readAll(paths, io, options)) {
    if (record.type === "reject") {
      rejects.push(record);
      continue;
    }
    const { type: _, ...article } = record;
    const first = articles.get(article.id);
    if (!first) articles.set(article.id, article);
    else
      rejects.push({
        type: "reject",
        source: article.source.uri === undefined ? {} : { uri: article.source.uri },
        code: "article/repeated",
        message: `the same bytes as ${first.source.uri ?? first.id}, so it is counted once`,
      });
  }
  return { articles: [...articles.values()], rejects };
}

function listPassed(passed: Passed): string {
  const kinds = [...passed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = kinds.slice(0, 6).map(([kind, count]) => `${count} ${kind}`);
  return shown.join(", ") + (kinds.length > 6 ? `, and ${kinds.length - 6} other kinds` : "");
}
