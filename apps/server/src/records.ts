import type { Article, HeaderRecord, InputRecord, RecordLine, RejectRecord } from "@corpus/core";
import { schemaVersion } from "@corpus/core";
import { keepLayers, type Layer } from "@corpus/entities/layers";
import manifest from "../package.json" with { type: "json" };
import type { Annotation, Annotator, Fault, Made } from "./annotator.ts";
import { Refusal } from "./problem.ts";
import { type PrintedRecord, printed, type RecordStream } from "./stream.ts";

/** Documents as they come: a record, or why there is none. */
export type Documents = AsyncIterable<RecordLine<InputRecord>>;

export interface RecordOptions extends Annotation {
  readonly annotator: Annotator;
  readonly maxBytes: number; // of one document
  readonly place: (line: number) => string; // what a reject calls a document: "line 3", "articles[2]"
  readonly onFault: (fault: Fault) => void;
}

export const version: string = manifest.version;

/** The first record of an output whose articles hold what `annotation` asks for. */
async function headerOf(annotator: Annotator, annotation: Annotation): Promise<PrintedRecord> {
  return printed(headerWith((await annotator.basisOf(annotation)).model));
}

/** @param model What made the annotations; null where several may have, or none. */
export function headerWith(model: string | null): HeaderRecord {
  return {
    type: "header",
    schemaVersion,
    offsetUnit: "utf16",
    generator: `@corpus/server ${version}`,
    model,
  };
}

/**
 * Header, an article or a reject for each document as it is read, summary. Where the documents
 * cannot be read to their end, a reject that says why comes last and no summary.
 */
export async function* annotatedRecords(
  documents: Documents,
  options: RecordOptions,
): RecordStream {
  yield await headerOf(options.annotator, options);
  const counts = { in: 0, articles: 0, rejects: 0 };
  try {
    for await (const read of readDocuments(documents, options)) {
      counts.in++;
      counts[read.type === "article" ? "articles" : "rejects"]++;
      yield read;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The status is long sent: the reason goes last, and the missing summary says that this is not all.
    yield printed(rejectOf({}, error.code, error.message));
    return;
  }
  yield printed({ type: "summary", ...counts });
}

interface StoryOptions extends RecordOptions {
  readonly compares: boolean;
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
): Promise<readonly PrintedRecord[]> {
  const ends = performance.now() + options.timeoutMs;
  // Grouping reads layers that were not asked for.
  const whole = { ...options, layers: undefined };
  const read: PrintedRecord[] = [];
  for await (const record of readDocuments(documents, whole)) {
    read.push(record);
    if (performance.now() > ends) throw tooLong(options.timeoutMs);
  }
  const articles = read.flatMap(({ type, line }) => (type === "article" ? [line] : []));
  const { annotator, compares, layers } = options;
  const { stories, comparisons } = await annotator.group({ articles, compares });
  return [
    await headerOf(annotator, whole), // grouping reads every layer that is on by default
    ...read.map((record) => (record.type === "article" ? onlyLayers(record, layers) : record)),
    ...stories.map((line) => ({ type: "story" as const, line })),
    ...comparisons.map((line) => ({ type: "comparison" as const, line })),
    printed({
      type: "summary",
      in: read.length,
      articles: articles.length,
      rejects: read.length - articles.length,
    }),
  ];
}

// With knowledge of the request's own, that is sent to a thread with every batch, and not with every document.
const batchWithKnowledge = 16;

export async function* readDocuments(documents: Documents, options: RecordOptions): RecordStream {
  const most = options.knowledge ? batchWithKnowledge : 1;
  let batch: RecordLine<InputRecord>[] = [];
  for await (const document of documents) {
    batch.push(document);
    if (batch.length < most) continue;
    yield* readBatch(batch, options);
    batch = [];
  }
  yield* readBatch(batch, options);
}

async function* readBatch(
  batch: readonly RecordLine<InputRecord>[],
  options: RecordOptions,
): RecordStream {
  const records = batch.flatMap((document) => (document.ok ? [document.record] : []));
  const made = records.length === 0 ? [] : await annotateRecords(records, options);
  let at = 0;
  for (const document of batch) {
    if (!document.ok) yield printed(rejectOf({}, document.error.code, document.error.message));
    else yield recordOf(document.record, document.line, made[at++]!, options);
  }
}

function annotateRecords(
  records: readonly InputRecord[],
  { annotator, layers, knowledge, maxBytes }: RecordOptions,
): Promise<readonly Made[]> {
  const documents = records.map((record) => ({ kind: "record" as const, record }));
  return annotator.annotate({ documents, layers, maxBytes, ...(knowledge && { knowledge }) });
}

function recordOf(
  { id, url }: InputRecord,
  line: number,
  made: Made,
  { place, onFault }: RecordOptions,
): PrintedRecord {
  if (made.ok) return { type: "article", line: made.line };
  if (made.fault) onFault(made.fault);
  const source = { ...(id !== undefined && { id }), ...(url !== undefined && { uri: url }) };
  return printed(rejectOf(source, made.code, `${place(line)}: ${made.message}`));
}

function rejectOf(source: RejectRecord["source"], code: string, message: string): RejectRecord {
  return { type: "reject", source, code, message };
}

/** An article's line with no other layers than these. */
function onlyLayers(record: PrintedRecord, layers: readonly Layer[] | undefined): PrintedRecord {
  if (layers === undefined) return record;
  const article = JSON.parse(record.line) as Article; // a line of ours
  return { type: record.type, line: JSON.stringify(keepLayers(article, layers)) };
}

function tooLong(ms: number): Refusal {
  const detail = `this took longer than ${ms / 1000} s; send fewer articles at a time`;
  return new Refusal(503, "server/timeout", detail, { headers: { "Retry-After": "60" } });
}
