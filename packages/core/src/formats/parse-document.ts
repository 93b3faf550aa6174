import { toEdtf } from "../edtf.ts";
import { looksLikeHtml, parseHtml, parseHtmlRecord } from "../html/index.ts";
import type { Article } from "../model/article.ts";
import { parseRecord } from "../parse/record.ts";
import { type ParseOptions, parseText } from "../parse/text.ts";
import type { DocumentBytes, SourceDocument } from "./document.ts";

/** A document that an article can be made of. */
export type ReadableDocument = Exclude<SourceDocument, { kind: "reject" }>;

/** Limits, and what is known of a document that states less. */
export interface ParseDocumentOptions {
  readonly maxBytes?: number; // default 32 MiB
  /** EDTF, for documents that state no date of their own; in plain text, which states none for certain, it goes first. */
  readonly publishedAt?: string;
}

/**
 * The article of a document.
 *
 * @throws {CorpusError} as `parseText` and `parseHtml` do.
 */
export function parseDocument(
  document: ReadableDocument,
  options: ParseDocumentOptions = {},
): Article {
  const { publishedAt, ...limits } = options;
  const undated = { ...limits, uri: document.uri };
  const dated = { ...undated, ...(publishedAt !== undefined && { publishedAt }) };
  switch (document.kind) {
    case "bytes":
      return parseBytes(document, undated, dated);
    case "record":
      return document.record.html === undefined
        ? parseRecord(document.record, dated)
        : datedBy(publishedAt, parseHtmlRecord(document.record, undated));
    case "article":
      return document.article;
  }
}

function parseBytes(document: DocumentBytes, undated: ParseOptions, dated: ParseOptions): Article {
  const {
    bytes,
    id,
    url,
    mediaType,
    charset,
    isBody,
    segmented,
    wrapped,
    labels,
    stated,
    diagnostics = [],
  } = document;
  const known = {
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(mediaType !== undefined && { mediaType }),
    ...(stated && { stated }),
  };
  const isHtml = document.as === undefined ? looksLikeHtml(bytes) : document.as === "html";
  const isDated = isHtml || stated?.publishedAt !== undefined;
  const options = { ...(isDated ? undated : dated), ...known };
  const article = isHtml
    ? datedBy(
        dated.publishedAt,
        parseHtml(bytes, {
          ...options,
          ...(charset !== undefined && { charset }),
          ...(isBody !== undefined && { isBody }),
        }),
      )
    : parseText(bytes, {
        ...options,
        ...(segmented !== undefined && { segmented }),
        ...(wrapped !== undefined && { wrapped }),
        ...(labels && { labels }),
      });
  return diagnostics.length === 0
    ? article
    : { ...article, diagnostics: [...diagnostics, ...article.diagnostics] };
}

// A page states its own date; the date of the whole run is for documents that state none.
function datedBy(published: string | undefined, article: Article): Article {
  if (published === undefined || article.metadata.published !== null) return article;
  const edtf = toEdtf(published, `${article.source.uri ?? article.id}: publishedAt`);
  return { ...article, metadata: { ...article.metadata, published: { edtf, basis: "given" } } };
}
