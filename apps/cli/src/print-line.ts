import { CorpusError, type CorpusRecord, printRecord } from "@corpus/core";

/** `record` as its line, without the line's end. An article whose record no string can hold becomes a reject. */
export function printLine(record: CorpusRecord): {
  readonly type: CorpusRecord["type"];
  readonly line: string;
} {
  try {
    return { type: record.type, line: printRecord(record).trimEnd() };
  } catch (error) {
    if (!(error instanceof CorpusError) || record.type !== "article") throw error;
    const { id, uri } = record.source;
    const source = { ...(id !== undefined && { id }), ...(uri !== undefined && { uri }) };
    const message = `${error.message}; fewer --layers, or a smaller document, would fit`;
    return printLine({ type: "reject", source, code: error.code, message });
  }
}
