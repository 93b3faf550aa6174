import type { CorpusRecord } from "@corpus/core";
import { exit } from "../exit.ts";
import { type Io, remark, writeLine } from "../io.ts";
import { header, type Made, type ReadOptions, readLines } from "../pipeline.ts";
import { printLine } from "../print-line.ts";
import { type Output, openOutput, passOver } from "../resume.ts";

export interface AnnotateSettings extends ReadOptions {
  readonly format: "ndjson" | "json";
}

/** Where the output goes: to standard output, or to a file that can be gone on with. */
interface AnnotateTarget {
  readonly out?: string;
  readonly resume: boolean;
}

/** `corpus annotate`: each document with its annotations, as it is read. */
export async function runAnnotate(
  paths: readonly string[],
  settings: AnnotateSettings & AnnotateTarget,
  io: Io,
): Promise<number> {
  if (settings.out === undefined) return writeAll(paths, settings, io);
  const output = await openOutput(settings.out, settings.resume, io.cwd);
  try {
    const status = await writeAll(paths, settings, { ...io, stdout: output.stream }, output);
    if (status === exit.interrupted && settings.format === "ndjson")
      remark(io, "interrupted; the same command with --resume goes on from here");
    return status;
  } finally {
    await output.close();
  }
}

async function writeAll(
  paths: readonly string[],
  settings: AnnotateSettings,
  io: Io,
  output?: Output,
): Promise<number> {
  const begun = output?.begun;
  const write = recordWriter(io, settings.format);
  const counts = {
    in: begun?.done ?? 0,
    articles: begun?.articles ?? 0,
    rejects: begun?.rejects ?? 0,
  };
  const hooks = {
    ...(output && { except: output.file }),
    ...(begun && { pass: passOver(begun) }),
  };
  let isHeaded = begun !== undefined && begun.bytes > 0;
  const writeHeader = async () => {
    if (!isHeaded) await write(header(settings.annotate));
    isHeaded = true;
  };
  for await (const record of readLines(paths, io, settings, hooks)) {
    // Not before the first document, so that a path that is not there leaves no half output.
    await writeHeader();
    counts.in++;
    if ((await write(record)) === "article") counts.articles++;
    else counts.rejects++;
  }
  if (io.signal.aborted) return exit.interrupted;
  await writeHeader();
  await write({ type: "summary", ...counts });
  await write(null);
  return counts.rejects > 0 ? exit.incomplete : exit.done;
}

/** Writes a record and says of what type it was; `null` ends the output. */
type RecordWriter = (
  record: CorpusRecord | Made | null,
) => Promise<CorpusRecord["type"] | undefined>;

/**
 * Writes records one a line, or as the elements of one JSON array. An article whose record no string
 * can hold is written as a reject.
 */
export function recordWriter(io: Io, format: "ndjson" | "json"): RecordWriter {
  const isArray = format === "json";
  let opening = isArray ? "[" : "";
  return async (record) => {
    if (!record) {
      if (isArray) await writeLine(io, opening === "[" ? "[]" : "]");
      return undefined;
    }
    const { type, line } = "line" in record ? record : printLine(record);
    await writeLine(io, opening + line);
    if (isArray) opening = ",";
    return type;
  };
}
