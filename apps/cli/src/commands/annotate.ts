import { type CorpusRecord, printRecord } from "@corpus/core";
import { exit } from "../exit.ts";
import { type Io, writeLine } from "../io.ts";
import { header, type ReadOptions, readAll } from "../pipeline.ts";

export interface AnnotateSettings extends ReadOptions {
  readonly format: "ndjson" | "json";
}

/** `corpus annotate`: each document with its annotations, as it is read. */
export async function runAnnotate(
  paths: readonly string[],
  settings: AnnotateSettings,
  io: Io,
): Promise<number> {
  const write = recordWriter(io, settings.format);
  const counts = { in: 0, articles: 0, rejects: 0 };
  for await (const record of readAll(paths, io, settings)) {
    // Not before the first document, so that a path that is not there leaves no half output.
    if (counts.in === 0) await write(header());
    counts.in++;
    if (record.type === "article") counts.articles++;
    else counts.rejects++;
    await write(record);
  }
  if (io.signal.aborted) return exit.interrupted;
  if (counts.in === 0) await write(header());
  await write({ type: "summary", ...counts });
  await write(null);
  return counts.rejects > 0 ? exit.incomplete : exit.done;
}

/** Writes records one a line, or as the elements of one JSON array; `null` ends the output. */
export function recordWriter(
  io: Io,
  format: "ndjson" | "json",
): (record: CorpusRecord | null) => Promise<void> {
  if (format === "ndjson")
    return async (record) => void (record && (await writeLine(io, printRecord(record).trimEnd())));
  let opening = "[";
  return async (record) => {
    if (record) await writeLine(io, opening + printRecord(record).trimEnd());
    else await writeLine(io, opening === "[" ? "[]" : "]");
    opening = ",";
  };
}
