import { CorpusError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import type { InputRecord } from "../model/record.ts";
import { type HtmlOptions, parseHtml } from "./parse-html.ts";

/**
 * The article of one input record that holds a page.
 *
 * @param options Limits and where the record was read from; what the record says of itself wins.
 * @throws {CorpusError} as `parseHtml` does, and "article/unsupported" for a record with `text`.
 */
export function parseHtmlRecord(record: InputRecord, options: HtmlOptions = {}): Article {
  const { html, id, url, title, publishedAt, outlet } = record;
  if (html === undefined) {
    throw new CorpusError(
      "article/unsupported",
      `${id ?? options.uri ?? "record"}: expected "html", got "text", which parseRecord of @corpus/core reads`,
    );
  }
  return parseHtml(html, {
    ...options,
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(outlet !== undefined && { outlet }),
  });
}
