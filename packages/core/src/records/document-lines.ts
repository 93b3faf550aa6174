import type { CorpusErrorCode } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { InputRecord } from "../model/record.ts";
import { type ByteSource, readLines } from "../ndjson/lines.ts";
import { readCorpusRecords, readInputRecords } from "../ndjson/records.ts";

/** What one line of NDJSON brings. */
export type LineDocument =
  | { readonly kind: "record"; readonly line: number; readonly record: InputRecord }
  | { readonly kind: "article"; readonly line: number; readonly article: Article }
  | {
      readonly kind: "reject";
      readonly line: number;
      readonly code: CorpusErrorCode;
      readonly message: string;
    };

// `type` comes first in what Corpus writes, so one look at the start of a line tells.
const written = /^\s*\{"type":"(article|header|reject|story|comparison|entity|summary)"/;

/**
 * The documents of NDJSON, line by line: input records, and the articles of an output of Corpus,
 * which keep their ids and dates. What else such an output holds is no document and passed over.
 */
export async function* readDocumentLines(
  source: ByteSource,
  maxLineBytes: number,
): AsyncGenerator<LineDocument> {
  for await (const line of readLines(source, { maxLineBytes })) {
    if (!line.ok) {
      yield rejected(line.line, line.error);
      continue;
    }
    const type = written.exec(line.text)?.[1];
    if (type !== undefined && type !== "article") continue;
    // Other programs write lines of that type as well: one that is not ours is read as input.
    const article = type === "article" ? await readArticle(line.text) : undefined;
    if (article) yield { kind: "article", line: line.line, article };
    else yield await readInput(line.text, line.line);
  }
}

async function readArticle(text: string): Promise<Article | undefined> {
  for await (const read of readCorpusRecords(text)) {
    if (!read.ok || read.record.type !== "article") return undefined;
    const { type: _, ...article } = read.record;
    return article;
  }
  return undefined;
}

async function readInput(text: string, line: number): Promise<LineDocument> {
  for await (const read of readInputRecords(text)) {
    return read.ok ? { kind: "record", line, record: read.record } : rejected(line, read.error);
  }
  throw new Error("a line that is not blank gives one record");
}

function rejected(line: number, error: { code: CorpusErrorCode; message: string }): LineDocument {
  const message = error.message.replace(/^line \d+: /, "");
  return { kind: "reject", line, code: error.code, message };
}
