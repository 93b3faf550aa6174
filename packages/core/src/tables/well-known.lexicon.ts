import type { ColumnRole } from "./mapping.ts";

/**
 * Names under which archives, feeds' interfaces and spreadsheets keep what an article consists of, in
 * small letters without the signs between words; of one line the first that a table has is taken.
 * Left out: "content type", "created" and "updated" (of the row, not the article), "description" and
 * "summary" (a part of the text), "topic" and "tags" (many at a time), "domain".
 */
export const wellKnown: Readonly<Record<ColumnRole, readonly string[]>> = {
  text: words(
    "text fulltext bodytext articletext articlebody maintext body content contenttext plaintext article story storytext",
  ),
  html: words("html bodyhtml contenthtml articlehtml rawhtml"),
  title: words("title headline articletitle heading webtitle head"),
  publishedAt: words(
    "publishedat published datepublished publisheddate publicationdate publishdate publishedon publishdatetime pubdate webpublicationdate firstpublished date datetime",
  ),
  url: words("url link weburl articleurl permalink sourceurl href uri"),
  outlet: words("outlet publication publisher newspaper sourcename source sitename site medium"),
  id: words("id guid articleid docid documentid uid uuid"),
  authors: words("authors author byline creator writer journalist reporter"),
  section: words("section sectionname desk category"),
};

function words(list: string): readonly string[] {
  return list.split(" ");
}

/** "published_at" → "publishedat" */
export function plainName(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
