import type { DocumentBytes, Located, SourceDocument } from "../formats/document.ts";
import { shownUrl } from "../formats/shown-url.ts";
import type { Stated } from "../metadata/stated.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { parseFeedDate } from "./date.ts";
import { isMarkup, wordsOf } from "./markup.ts";

/** Text of an item, and what it is written in where the feed says so. */
export interface Content {
  readonly value: string;
  readonly as?: "text" | "html";
}

/** An item of a feed of any kind; "" and nothing are alike. */
export interface FeedItem {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined; // may hold markup
  readonly authors: readonly string[];
  readonly published?: string | undefined; // as the feed writes it
  readonly outlet?: string | undefined;
  readonly section?: string | undefined;
  readonly content?: Content | undefined; // all of the article
  readonly summary?: Content | undefined; // or all of it: the feed does not say
  readonly status?: string | undefined; // of WordPress: "draft"
}

const summaryOnly: Diagnostic = {
  code: "feed/summary-only",
  severity: "info",
  message:
    "the feed gives a summary of this item and not its content: the text may be less than the article",
};

/**
 * The document of an item; one without text is a reject.
 *
 * @param number Of the item in its feed, from 1: where it has no address, it goes by that.
 */
export function documentOf(
  item: FeedItem,
  feed: string,
  number: number,
  mediaType: string,
): SourceDocument {
  const link = item.link?.trim() || undefined;
  const where: Located =
    link === undefined
      ? { uri: `${feed}:${number}` }
      : { uri: `${feed}!/${shownUrl(link)}`, location: link };
  const content = [item.content, item.summary].find((each) => each && each.value.trim() !== "");
  if (!content) {
    const named = wordsOf(item.title ?? "");
    const message = `expected the text of an item, found ${named === "" ? "nothing" : `a title alone: “${named.slice(0, 80)}”`}`;
    return { ...where, kind: "reject", code: "article/empty", message };
  }
  const diagnostics = [
    ...(content === item.content ? [] : [summaryOnly]),
    ...(item.status && item.status !== "publish" ? [unpublished(item.status)] : []),
    ...(item.published?.trim() && !statedDate(item) ? [undated(item.published)] : []),
  ];
  const document: DocumentBytes = {
    kind: "bytes",
    bytes: content.value,
    ...textOrBody(content),
    mediaType,
    ...(item.id?.trim() && { id: item.id.trim() }),
    ...(link !== undefined && { url: link }),
    ...(diagnostics.length > 0 && { diagnostics }),
    stated: statedBy(item),
  };
  return { ...where, ...document };
}

function textOrBody({ value, as }: Content): Pick<DocumentBytes, "as" | "isBody"> {
  const isText = as === undefined ? !isMarkup(value) : as === "text";
  return isText ? { as: "text" } : { as: "html", isBody: true };
}

function statedBy(item: FeedItem): Stated {
  const publishedAt = statedDate(item);
  return {
    ...given("title", wordsOf(item.title ?? "")),
    authors: item.authors.map(nameOf).filter((name) => name !== ""),
    ...given("outlet", wordsOf(item.outlet ?? "")),
    ...given("section", wordsOf(item.section ?? "")),
    ...(publishedAt !== undefined && { publishedAt }),
  };
}

const given = <K extends string>(key: K, value: string) =>
  (value === "" ? {} : { [key]: value }) as { [each in K]?: string };

// "desk@example.net (Ana Ruiz)", as RSS wants it; most write the name alone.
function nameOf(author: string): string {
  const words = wordsOf(author);
  return /^\S{1,100}@\S{1,100} \((.{1,200})\)$/.exec(words)?.[1] ?? words;
}

const statedDate = ({ published = "" }: FeedItem) => parseFeedDate(published);

const undated = (date: string): Diagnostic => ({
  code: "feed/unread-date",
  severity: "warning",
  message: `expected a date, got “${date.trim().slice(0, 40)}”`,
});

const unpublished = (status: string): Diagnostic => ({
  code: "feed/unpublished",
  severity: "info",
  message: `the feed says that this item is not published: ${status.slice(0, 40)}`,
});
