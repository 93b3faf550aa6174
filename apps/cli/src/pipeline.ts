import {
  type Article,
  type ArticleRecord,
  CorpusError,
  type HeaderRecord,
  type Override,
  type RejectRecord,
  schemaVersion,
} from "@corpus/core";
import { parseDocument, type SourceDocument } from "@corpus/core/formats";
import type { TableOptions } from "@corpus/core/tables";
import {
  type AnnotateOptions,
  annotate,
  defaultLayers,
  type Layer,
  modelFor,
} from "@corpus/entities";
import { inOrder } from "./in-order.ts";
import { type Passed, readInputs, type Survey } from "./inputs.ts";
import { type Io, progress, remark, reportBug } from "./io.ts";
import { printLine } from "./print-line.ts";
import { count } from "./render/wrap.ts";
import { version } from "./version.ts";
import { aheadOf, type MadeLine, startPool } from "./worker-pool.ts";

export interface ReadOptions {
  readonly maxBytes: number;
  readonly jobs: number; // threads that read documents
  readonly published?: string; // EDTF, for documents that bring no date of their own
  readonly table?: TableOptions; // which columns are read, in documents that are tables
  readonly keepAnnotations?: boolean; // of an output of ours that has some: they are not made anew
  readonly annotate: AnnotateOptions;
}

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
  document: SourceDocument,
  options: ReadOptions,
  onBug: (error: unknown) => void,
): ArticleRecord | RejectRecord {
  if (document.kind === "reject") {
    const { uri, code, message } = document;
    return { type: "reject", source: { uri }, code, message };
  }
  if (isKept(document, options)) return { type: "article", ...document.article };
  const parse = {
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

function isKept(
  document: SourceDocument,
  { keepAnnotations }: ReadOptions,
): document is Extract<SourceDocument, { kind: "article" }> {
  if (!keepAnnotations || document.kind !== "article") return false;
  return Object.keys(document.article.annotations ?? {}).length > 0;
}

/** A record of a document, as its line. */
export type Made = Pick<MadeLine, "type" | "line"> & Pick<SourceDocument, "location">;

/** A document to be read, with the layers to make of it where these are not those of the options. */
export interface Task {
  readonly document: SourceDocument;
  readonly layers?: readonly Layer[];
}

interface ReadingHooks {
  readonly choose?: (article: Article) => Promise<readonly Layer[]>;
  readonly except?: string; // a file that is not read: see `Survey`
  readonly pass?: (documents: AsyncIterable<SourceDocument>) => AsyncIterable<SourceDocument>;
}

/**
 * The line of the record of each document behind `paths`, in order, with a counter on the terminal;
 * the same lines for any number of jobs.
 *
 * @param own.choose Which layers to make of an article, asked once it is parsed: those of the options
 * where there is nobody to ask.
 * @param own.pass Passes over documents of the input.
 */
export async function* readLines(
  paths: readonly string[],
  io: Io,
  options: ReadOptions,
  own: ReadingHooks = {},
): AsyncGenerator<Made> {
  const survey: Survey = {
    passed: new Map(),
    ...(own.except !== undefined && { except: own.except }),
  };
  const matched = new Set<number>(); // overrides, by index
  const counter = progress(io, "articles read");
  const pool = startPool(options.jobs, options, (task) => makeLine(task, options));
  let read = 0;
  const make = async (document: SourceDocument): Promise<Made & MadeLine> => {
    const { location } = document;
    return { ...(await makeOne(document)), ...(location !== undefined && { location }) };
  };
  const makeOne = async (document: SourceDocument): Promise<MadeLine> => {
    const task = own.choose ? await chosen(document, options, own.choose) : { document };
    const isWork = task.layers?.length !== 0;
    return pool.run(task, isWork ? sizeOf(document) : 0);
  };
  try {
    const documents = untilAborted(readInputs(paths, io, options, survey), io.signal);
    for await (const made of inOrder(
      own.pass?.(documents) ?? documents,
      make,
      aheadOf(options.jobs),
    )) {
      for (const index of made.overrides) matched.add(index);
      if (made.bug) reportBug(io, made.bug.stack, version, made.bug.uri);
      yield made;
      counter.tick(++read, survey.documents);
    }
  } finally {
    counter.done();
    await pool.close();
  }
  if (survey.passed.size > 0) remark(io, `left alone: ${listPassed(survey.passed)}`);
  if (read === 0 && !own.pass && !io.signal.aborted)
    remark(
      io,
      "no articles found; of a folder's files, those are read that hold text, pages or a format that `corpus help annotate` lists",
    );
  // Only where all documents were read in full has an override had its chance.
  else if (!own.choose && !own.pass && !io.signal.aborted)
    remarkUnmatched(io, options.annotate, matched);
}

/** Ends after what is under way when Ctrl-C was pressed, also within a long file. */
async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}

function sizeOf(document: SourceDocument): number {
  switch (document.kind) {
    case "bytes":
      return document.bytes.length; // of a string, in code units: a measure of work is enough
    case "record":
      return (document.record.text ?? document.record.html ?? "").length;
    case "article":
      return document.article.text.length;
    case "reject":
      return 0;
  }
}

/** `document` parsed, with the layers that are wanted of it. */
async function chosen(
  document: SourceDocument,
  options: ReadOptions,
  choose: (article: Article) => Promise<readonly Layer[]>,
): Promise<Task> {
  const bare = { ...options, annotate: { ...options.annotate, layers: [] } };
  // What fails here fails again where it is read, and is told there.
  const record = readDocument(document, bare, () => {});
  if (record.type === "reject") return { document };
  const { type: _, ...article } = record;
  return {
    document: { kind: "article", uri: document.uri, article },
    layers: await choose(article),
  };
}

/** The record of a document as its line, and what reading it showed. */
export function makeLine({ document, layers }: Task, options: ReadOptions): MadeLine {
  const overrides = new Set<number>();
  let bug: MadeLine["bug"];
  const annotate = {
    ...options.annotate,
    ...(layers && { layers }),
    onOverride: (index: number) => void overrides.add(index),
  };
  const record = readDocument(document, { ...options, annotate }, (error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    bug = { uri: document.uri, stack };
  });
  const { type, line } = printLine(record);
  return {
    type: type === "article" ? type : "reject",
    line,
    overrides: [...overrides],
    ...(bug && { bug }),
  };
}

/** As `readLines`, as records. */
export async function* readAll(
  paths: readonly string[],
  io: Io,
  options: ReadOptions,
  own: ReadingHooks = {},
): AsyncGenerator<ArticleRecord | RejectRecord> {
  // Our own lines: they need no checking against the schema.
  for await (const { line } of readLines(paths, io, options, own))
    yield JSON.parse(line) as ArticleRecord | RejectRecord;
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
  own: ReadingHooks = {},
): AsyncGenerator<ArticleRecord | RejectRecord> {
  const seen = new Map<string, string>();
  for await (const record of readAll(paths, io, options, own)) yield onlyOnce(record, seen);
}

/** `record`, or a reject where it is an article that was `seen` before: by id, with what messages call it. */
export function onlyOnce(
  record: ArticleRecord | RejectRecord,
  seen: Map<string, string>,
): ArticleRecord | RejectRecord {
  if (record.type === "reject") return record;
  const { id, source } = record;
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, source.uri ?? id);
    return record;
  }
  return {
    type: "reject",
    source: source.uri === undefined ? {} : { uri: source.uri },
    code: "article/repeated",
    message: `the same bytes as ${first}, so it is counted once`,
  };
}

/** All articles in memory, for what has to see them together. The same article met twice is kept once. */
export async function collect(
  paths: readonly string[],
  io: Io,
  options: ReadOptions,
  own: ReadingHooks = {},
): Promise<{ articles: Article[]; rejects: RejectRecord[] }> {
  const articles: Article[] = [];
  const rejects: RejectRecord[] = [];
  for await (const record of readOnce(paths, io, options, own)) {
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
