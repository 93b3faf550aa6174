import { CorpusError, type CorpusRecord, printRecord } from "@corpus/core";
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
    if (counts.in === 0) await write(header(settings.annotate));
    counts.in++;
    if ((await write(record)) === "article") counts.articles++;
    else counts.rejects++;
  }
  if (io.signal.aborted) return exit.interrupted;
  if (counts.in === 0) await write(header(settings.annotate));
  await write({ type: "summary", ...counts });
  await write(null);
  return counts.rejects > 0 ? exit.incomplete : exit.done;
}

/** Writes a record and says of what type it was; `null` ends the output. */
type RecordWriter = (record: CorpusRecord | null) => Promise<CorpusRecord["type"] | undefined>;

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
    const { type, line } = printed(record);
    await writeLine(io, opening + line);
    if (isArray) opening = ",";
    return type;
  };
}

function printed(record: CorpusRecord): { type: CorpusRecord["type"]; line: string } {
  try {
    return { type: record.type, line: printRecord(record).trimEnd() };
  } catch (error) {
    if (!(error instanceof CorpusError) || record.type !== "article") throw error;
    const { id, uri } = record.source;
    const source = { ...(id !== undefined && { id }), ...(uri !== undefined && { uri }) };
    const message = `${error.message}; fewer --layers, or a smaller document, would fit`;
    return printed({ type: "reject", source, code: error.code, message });
  }
}
