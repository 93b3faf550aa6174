import {
  type Article,
  CorpusError,
  type CorpusRecord,
  type HeaderRecord,
  type InputRecord,
  parseRecord,
  type RecordLine,
  type RejectRecord,
  schemaVersion,
} from "@corpus/core";
import { parseHtmlRecord } from "@corpus/core/html";
import { annotate, keepLayers, type Layer, modelFor } from "@corpus/entities";
import { compareStories, groupStories } from "@corpus/stories";
import manifest from "../package.json" with { type: "json" };
import { Refusal } from "./problem.ts";
import type { AnswerRecord, RecordStream } from "./stream.ts";

/** Documents as they come: a record, or why there is none. */
export type Documents = AsyncIterable<RecordLine<InputRecord>>;

export interface RecordOptions {
  readonly layers: readonly Layer[] | undefined; // undefined: those of `annotate`
  readonly maxBytes: number; // of one document
  readonly place: (line: number) => string; // what a reject calls a document: "line 3", "articles[2]"
  readonly onError: (error: unknown) => void;
}

export const version: string = manifest.version;

function header(layers: RecordOptions["layers"]): HeaderRecord {
  return {
    type: "header",
    schemaVersion,
    offsetUnit: "utf16",
    generator: `@corpus/server ${version}`,
    model: modelFor(layers === undefined ? {} : { layers }),
  };
}

/** Reads and annotates one document. @throws {CorpusError} where it cannot become an article. */
export function annotateRecord(record: InputRecord, options: RecordOptions): Article {
  const parse = record.html === undefined ? parseRecord : parseHtmlRecord;
  const article = parse(record, { maxBytes: options.maxBytes });
  return annotate(article, options.layers === undefined ? {} : { layers: options.layers });
}

/**
 * Header, an article or a reject for each document as it is read, summary. Where the documents
 * cannot be read to their end, a reject that says why comes last and no summary.
 */
export async function* annotatedRecords(
  documents: Documents,
  options: RecordOptions,
): RecordStream {
  yield header(options.layers);
  const counts = { in: 0, articles: 0, rejects: 0 };
  try {
    for await (const document of documents) {
      const read = readDocument(document, options);
      counts.in++;
      counts[read.type === "article" ? "articles" : "rejects"]++;
      yield read;
      await turn();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The status is long sent: the reason goes last, and the missing summary says that this is not all.
    yield reject({}, error.code, error.message);
    return;
  }
  yield { type: "summary", ...counts };
}

interface StoryOptions extends RecordOptions {
  readonly compare: boolean;
  readonly timeoutMs: number;
}

/**
 * The same for documents that have to be seen together, with their stories, and where the sources
 * differ if that is asked for. Everything is computed before this returns.
 *
 * @throws {Refusal} 503 where it takes too long.
 */
export async function storyRecords(
  documents: Documents,
  options: StoryOptions,
): Promise<readonly AnswerRecord[]> {
  const ends = performance.now() + options.timeoutMs;
  const read: (ArticleRecord | RejectRecord)[] = [];
  for await (const document of documents) {
    // Grouping reads layers that were not asked for.
    read.push(readDocument(document, { ...options, layers: undefined }));
    await turn();
    if (performance.now() > ends) throw tooLong(options.timeoutMs);
  }
  const articles = read.filter((record) => record.type === "article");
  const stories = groupStories(articles);
  if (performance.now() > ends) throw tooLong(options.timeoutMs);
  const comparisons = options.compare ? compareStories(stories, articles) : [];
  return [
    header(undefined), // grouping reads every layer that is on by default
    ...read.map((record) => (record.type === "article" ? only(record, options.layers) : record)),
    ...stories.map((story) => ({ type: "story" as const, ...story })),
    ...comparisons.map((comparison) => ({ type: "comparison" as const, ...comparison })),
    {
      type: "summary",
      in: read.length,
      articles: articles.length,
      rejects: read.length - articles.length,
    },
  ];
}

type ArticleRecord = Extract<CorpusRecord, { type: "article" }>;

function readDocument(
  document: RecordLine<InputRecord>,
  options: RecordOptions,
): ArticleRecord | RejectRecord {
  if (!document.ok) return reject({}, document.error.code, document.error.message);
  const place = options.place(document.line);
  const { id, url } = document.record;
  const source = { ...(id !== undefined && { id }), ...(url !== undefined && { uri: url }) };
  try {
    return { type: "article", ...annotateRecord(document.record, options) };
  } catch (error) {
    if (error instanceof CorpusError)
      return reject(source, error.code, `${place}: ${error.message}`);
    // A fault of ours costs one document, and is told to whoever runs the server.
    options.onError(error);
    return reject(source, "server/failed", `${place}: Corpus failed on it; the fault is ours`);
  }
}

function reject(source: RejectRecord["source"], code: string, message: string): RejectRecord {
  return { type: "reject", source, code, message };
}

function only(record: ArticleRecord, layers: RecordOptions["layers"]): ArticleRecord {
  return layers === undefined ? record : { ...record, ...keepLayers(record, layers) };
}

function tooLong(ms: number): Refusal {
  const detail = `this took longer than ${ms / 1000} s; send fewer articles at a time`;
  return new Refusal(503, "server/timeout", detail, { headers: { "Retry-After": "60" } });
}

// Annotating does not wait for anything; other requests get their turn between documents.
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
