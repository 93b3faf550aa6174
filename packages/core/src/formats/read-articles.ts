import { CorpusError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import type { TableOptions } from "../tables/mapping.ts";
import { defaultLimits, type FormatReader, type ReadLimits, type RejectCode } from "./document.ts";
import { parseDocument } from "./parse-document.ts";

/** What became of one document: an article, or the reason why not. */
export type ReadArticle =
  | { readonly ok: true; readonly uri: string; readonly article: Article }
  | {
      readonly ok: false;
      readonly uri: string;
      readonly code: RejectCode;
      readonly message: string;
    };

/** Where the bytes came from, and limits that differ from the usual ones. */
export interface ReadArticlesOptions extends Partial<ReadLimits> {
  readonly uri?: string;
  readonly table?: TableOptions; // of files that are tables: which column is what
}

/** Every document of `source` as an article or a reject, in order. A document that fails does not end the rest. */
export async function* readArticles(
  reader: FormatReader,
  source: ByteSource,
  { uri = reader.name, table, ...own }: ReadArticlesOptions = {},
): AsyncGenerator<ReadArticle> {
  const limits = { ...defaultLimits, ...own };
  for await (const document of reader.documents(source, { uri, limits, ...(table && { table }) })) {
    if (document.kind === "reject") {
      const { code, message } = document;
      yield { ok: false, uri: document.uri, code, message };
      continue;
    }
    try {
      yield { ok: true, uri: document.uri, article: parseDocument(document, limits) };
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      yield { ok: false, uri: document.uri, code: error.code, message: error.message };
    }
  }
}
