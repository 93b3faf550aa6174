import { extensionOf, openingOf } from "../formats/ascii.ts";
import { headBytes, openSource } from "../formats/bytes.ts";
import type {
  DocumentContents,
  FormatReader,
  Located,
  ReadContext,
  SourceDocument,
} from "../formats/document.ts";
import { CorpusRecord } from "../model/record.ts";
import { type Line, readLines } from "../ndjson/lines.ts";
import { isCertain, isJson } from "./is-json.ts";
import { RowReader } from "./json-rows.ts";
import { readJsonValues } from "./json-values.ts";
import { plainBytes } from "./latin.ts";

/**
 * JSON in any form that holds articles: an object a line (NDJSON), an array of them, one alone, or one
 * with the array inside. Input records and the articles of an output of Corpus are taken as they are, other
 * objects by their columns. They are `uri:1`, `uri:2`: the line, or the number in the array; those of an array
 * inside are `uri:1.1`, `uri:1.2`.
 */
export const jsonReader: FormatReader = {
  name: "JSON",
  recognises: isJson,
  async *documents(source, context): AsyncGenerator<SourceDocument> {
    const plain = plainBytes(source, isCertain);
    const { head, chunks: all } = await openSource(plain, isCertain);
    // JSON can take six characters for one of text ("\\u00e9"), and annotations ten times the text.
    const maxBytes = context.limits.maxBytes * 16;
    const values = hasValueALine(head, context.uri)
      ? readLines(all, { maxLineBytes: maxBytes })
      : readJsonValues(all, maxBytes);
    yield* documentsOf(values, context);
  },
};

// A line that cannot be read costs itself alone, where it is known that each is a value.
function hasValueALine(head: Uint8Array, uri: string): boolean {
  const extension = extensionOf(uri);
  if (extension === ".ndjson" || extension === ".jsonl") return true;
  const opening = openingOf(head);
  if (opening.startsWith("[")) return false;
  const [first = "", second] = opening.split("\n").filter((line) => line.trim() !== "");
  if (second === undefined) return !opening.includes("\n") && head.length === headBytes;
  return parses(first) || second.startsWith("{");
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* documentsOf(
  values: AsyncIterable<Line>,
  context: ReadContext,
): AsyncGenerator<SourceDocument> {
  const { uri, limits, table = {} } = context;
  const rows = new RowReader(table);
  let items = 0;
  for await (const value of values) {
    const inValue = [...contentsOf(value, rows)];
    for (const [i, document] of inValue.entries()) {
      const place = { uri: `${uri}:${value.line}${inValue.length > 1 ? `.${i + 1}` : ""}` };
      yield { ...place, ...placeOf(document), ...document };
      if (++items < limits.maxItems) continue;
      const message = `expected at most ${limits.maxItems} articles; what follows was not read`;
      yield { ...place, kind: "reject", code: "article/too-large", message };
      return;
    }
  }
}

/** A row of a file is no place of its own: what stands there tomorrow may be another article. */
function placeOf(document: DocumentContents): Pick<Located, "location"> {
  const url =
    document.kind === "record"
      ? document.record.url
      : document.kind === "bytes"
        ? document.url
        : undefined;
  return url === undefined ? {} : { location: url };
}

function* contentsOf(value: Line, rows: RowReader): Generator<DocumentContents> {
  if (!value.ok) {
    const message = value.error.message.replace(/^line \d+: /, "");
    yield { kind: "reject", code: value.error.code, message };
    return;
  }
  let json: unknown;
  try {
    json = JSON.parse(value.text);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error; // RangeError: too deep
    const message = `expected one JSON object, got ${JSON.stringify(startOf(value.text))}`;
    yield { kind: "reject", code: "record/invalid", message };
    return;
  }
  // Other programs write lines of these types as well: one that is not ours is read as input.
  const written = WRITTEN.test(value.text) ? CorpusRecord.safeParse(json) : undefined;
  if (!written?.success) yield* rows.read(json);
  else if (written.data.type === "article") {
    const { type: _, ...article } = written.data;
    yield { kind: "article", article };
  }
}

// `type` comes first in what Corpus writes, so one look at the start of a line tells.
const WRITTEN = /^\s*\{"type":"(?:article|header|reject|story|comparison|entity|summary)"/;

const shownChars = 40;
const startOf = (text: string) =>
  text.length > shownChars ? `${text.slice(0, shownChars)}…` : text;
