import { extensionOf, openingOf } from "../formats/ascii.ts";
import { collectBytes, headBytes, openSource } from "../formats/bytes.ts";
import type { FormatReader, Located, ReadContext, SourceDocument } from "../formats/document.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import { type LineDocument, readDocumentLines } from "./document-lines.ts";
import { isCertain, recognisesRecords } from "./recognise.ts";

/** Input records and outputs of Corpus: one JSON object a line, one alone, or an array of them. */
export const recordsReader: FormatReader = {
  name: "records",
  recognises: recognisesRecords,
  async *documents(source, context) {
    const { head, chunks } = await openSource(source, isCertain);
    if (isLines(head, context.uri)) yield* readRecordLines(chunks, context);
    else yield* readJson(chunks, context);
  },
};

function isLines(head: Uint8Array, uri: string): boolean {
  const extension = extensionOf(uri);
  if (extension === ".ndjson" || extension === ".jsonl") return true;
  const opening = openingOf(head);
  if (opening.startsWith("[")) return false;
  const [first = "", ...others] = opening.split("\n").filter((line) => line.trim() !== "");
  if (others.length === 0) return isJson(first) || head.length === headBytes;
  return isJson(first) || others[0]!.startsWith("{");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* readRecordLines(
  source: ByteSource,
  { uri, limits }: ReadContext,
): AsyncGenerator<SourceDocument> {
  // JSON can take six characters for one of text ("\u00e9"), and annotations ten times the text.
  for await (const { line, ...read } of readDocumentLines(source, limits.maxBytes * 16)) {
    yield { ...read, uri: `${uri}:${line}`, ...placeOf(read) };
  }
}

/** A line of a file is no place of its own: what stands in it tomorrow may be another article. */
function placeOf(read: Omit<LineDocument, "line">): Pick<Located, "location"> {
  const { record } = read as { record?: { url?: string } };
  return record?.url === undefined ? {} : { location: record.url };
}

/** A JSON file holds one record, or an array of them. */
async function* readJson(
  chunks: AsyncGenerator<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<SourceDocument> {
  const { uri, limits } = context;
  const bytes = await collectBytes(chunks, limits.maxBytes);
  if (bytes === undefined) {
    const message = `expected at most ${limits.maxBytes} bytes of JSON in one piece, got more; one record a line has no such limit`;
    yield { kind: "reject", uri, code: "article/too-large", message };
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const message = `expected JSON: ${error instanceof Error ? error.message : String(error)}`;
    yield { kind: "reject", uri, code: "record/invalid", message };
    return;
  }
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const lines = items.map((item) => `${JSON.stringify(item)}\n`);
  yield* readRecordLines(lines, context);
}
