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
import {
  type AnnotateOptions,
  annotate,
  defaultLayers,
  type Layer,
  modelFor,
} from "@corpus/entities";
import { inOrder } from "./in-order.ts";
import { type InputDocument, type Passed, readInputs, type Survey } from "./inputs.ts";
import { type Io, progress, remark, reportBug } from "./io.ts";
import { printLine } from "./print-line.ts";
import { count } from "./render/wrap.ts";
import { version } from "./version.ts";
import { type MadeLine, startPool } from "./worker-pool.ts";

export interface ReadOptions {
  readonly maxBytes: number;
  readonly jobs: number; // threads that read documents
  readonly published?: string; // EDTF, for documents that bring no date of their own
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

// So much is read in this thread before others are started, which takes about as long.
const aloneBytes = 256 * 1024;
const aheadPerJob = 4;

/** A record of a document, as its line. */
export type Made = Pick<MadeLine, "type" | "line"> & Pick<InputDocument, "location">;

/** A document to be read, with the layers to make of it where these are not those of the options. */
export interface Task {
  readonly document: InputDocument;
  readonly layers?: readonly Layer[];
}

interface ReadingHooks {
  readonly choose?: (article: Article) => Promise<readonly Layer[]>;
  readonly except?: string; // a file that is not read: see `Survey`
  readonly pass?: (documents: AsyncIterable<InputDocument>) => AsyncIterable<InputDocument>;
  readonly keepAnnotated?: boolean;
}

/**
 * The line of the record of each document behind `paths`, in order, with a counter on the terminal;
 * the same lines for any number of jobs.
 *
 * @param own.choose Which layers to make of an article, asked once it is parsed: those of the options
 * where there is nobody to ask.
 * @param own.pass Passes over documents of the input.
 * @param own.keepAnnotated Whether an article that comes annotated is passed on as it is.
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
  const pool = startPool(options.jobs, options);
  let seenBytes = 0;
  let read = 0;
  const make = async (document: InputDocument): Promise<Made & MadeLine> => {
    const { location } = document;
    return { ...(await makeOne(document)), ...(location !== undefined && { location }) };
  };
  const makeOne = async (document: InputDocument): Promise<MadeLine> => {
    if (own.keepAnnotated && document.kind === "article" && isAnnotated(document.article))
      return kept(document.article);
    const task = own.choose ? await chosen(document, options, own.choose) : { document };
    seenBytes += sizeOf(document);
    const isWork = task.layers?.length !== 0;
    if (options.jobs > 1 && isWork && seenBytes > aloneBytes) return pool.run(task);
    await new Promise(setImmediate); // reading does not wait for anything; give Ctrl-C its turn
    return makeLine(task, options);
  };
  const ahead = options.jobs > 1 ? options.jobs * aheadPerJob : 1;
  try {
    const documents = untilAborted(readInputs(paths, io, options, survey), io.signal);
    for await (const made of inOrder(own.pass?.(documents) ?? documents, make, ahead)) {
      for (const index of made.overrides) matched.add(index);
      if (made.bug) reportBug(io, made.bug.stack, version, made.bug.uri);
      yield made;
      counter.tick(++read, survey.documents);
    }
  } finally {
    counter.done();
    await pool.close();
  }
  if (survey.passed.size > 0) remark(io, `left alone in folders: ${listPassed(survey.passed)}`);
  if (read === 0 && !own.pass && !io.signal.aborted)
    remark(
      io,
      "no articles found; in a folder, files ending in .txt, .text, .html, .htm, .xhtml, .ndjson and .jsonl are read",
    );
  // Only where all documents were read in full has an override had its chance.
  else if (!own.choose && !own.pass && !io.signal.aborted)
    remarkUnmatched(io, options.annotate, matched);
}

const isAnnotated = ({ annotations = {} }: Article): boolean => Object.keys(annotations).length > 0;

function kept(article: Article): MadeLine {
  const { type, line } = printLine({ type: "article", ...article });
  return { type: type === "article" ? type : "reject", line, overrides: [] };
}

/** Ends after what is under way when Ctrl-C was pressed, also within a long file. */
async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}

function sizeOf(document: InputDocument): number {
  switch (document.kind) {
    case "bytes":
      return document.bytes.length;
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
  document: InputDocument,
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
): AsyncGenerator<ArticleRecord | RejectRecord> {
  // Our own lines: they need no checking against the schema.
  for await (const { line } of readLines(paths, io, options))
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
): AsyncGenerator<ArticleRecord | RejectRecord> {
  const seen = new Map<string, string>();
  for await (const record of readAll(paths, io, options)) yield onlyOnce(record, seen);
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
