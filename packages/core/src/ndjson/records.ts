import type { z } from "zod";
import { CorpusError } from "../errors.ts";
import { formatIssues, issuesOf } from "../model/issues.ts";
import { CorpusRecord, InputRecord } from "../model/record.ts";
import { type ByteSource, type Line, type LineOptions, readLines } from "./lines.ts";

/** A record with the number of its line, from 1, or why that line is none. */
export type RecordLine<T> =
  | { readonly ok: true; readonly line: number; readonly record: T }
  | { readonly ok: false; readonly line: number; readonly error: CorpusError };

/**
 * Documents handed in as NDJSON, one at a time. A bad line is given as an error and the next one is
 * read: "record/invalid" where it is no JSON or not an `InputRecord`, "record/too-long" over the limit.
 */
export function readInputRecords(
  source: ByteSource,
  options: LineOptions = {},
): AsyncGenerator<RecordLine<InputRecord>> {
  return readRecords(source, InputRecord, options);
}

/** What Corpus wrote, or another program in the same form, checked against the schema of its `type`. */
export function readCorpusRecords(
  source: ByteSource,
  options: LineOptions = {},
): AsyncGenerator<RecordLine<CorpusRecord>> {
  return readRecords(source, CorpusRecord, options);
}

/**
 * One line of NDJSON with its line end; `type` comes first, wherever it stands in `record`.
 *
 * @throws {CorpusError} "record/too-long" where the line would be longer than a string can be.
 */
export function printRecord(record: CorpusRecord): string {
  try {
    const { type, ...rest } = record;
    return `${JSON.stringify({ type, ...rest })}\n`;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new CorpusError("record/too-long", "the record would be longer than a string can be", {
      cause,
    });
  }
}

/** Records as lines of NDJSON, each made when it is asked for. */
export async function* writeRecords(
  records: Iterable<CorpusRecord> | AsyncIterable<CorpusRecord>,
): AsyncGenerator<string> {
  for await (const record of records) yield printRecord(record);
}

async function* readRecords<T>(
  source: ByteSource,
  schema: z.ZodType<T>,
  options: LineOptions,
): AsyncGenerator<RecordLine<T>> {
  for await (const line of readLines(source, options)) {
    yield line.ok ? parseLine(line, schema) : line;
  }
}

function parseLine<T>(line: Line & { ok: true }, schema: z.ZodType<T>): RecordLine<T> {
  const number = line.line;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return bad(number, `expected one JSON object, got ${JSON.stringify(start(line.text))}`, cause);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, line: number, record: parsed.data };
  return bad(number, formatIssues(issuesOf(parsed.error)), parsed.error);
}

const shownChars = 40;

function start(text: string): string {
  return text.length > shownChars ? `${text.slice(0, shownChars)}…` : text;
}

function bad(line: number, message: string, cause: Error): RecordLine<never> {
  const error = new CorpusError("record/invalid", `line ${line}: ${message}`, { cause });
  return { ok: false, line, error };
}
