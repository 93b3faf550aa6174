import { CorpusError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { InputRecord } from "../model/record.ts";
import { type ParseOptions, parseText } from "./text.ts";

/**
 * The article of one input record.
 *
 * @param options Limits and where the record was read from; what the record says of itself wins.
 * @throws {CorpusError} as `parseText` does, and "article/unsupported" for a record with `html`.
 */
export function parseRecord(record: InputRecord, options: ParseOptions = {}): Article {
  if (record.text === undefined) {
    throw new CorpusError(
      "article/unsupported",
      `${record.id ?? options.uri ?? "record"}: expected "text", got "html", which parseHtmlRecord of @corpus/core/html reads`,
    );
  }
  const { id, url, title, publishedAt, outlet, segmented } = record;
  return parseText(record.text, {
    ...options,
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(outlet !== undefined && { outlet }),
    ...(segmented !== undefined && { segmented }),
  });
}
