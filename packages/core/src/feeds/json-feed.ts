import { collectBytes, openSource } from "../formats/bytes.ts";
import type { FormatReader, ReadContext, SourceDocument } from "../formats/document.ts";
import { decode } from "../parse/decode.ts";
import { type Content, documentOf, type FeedItem } from "./item.ts";
import { recognisesJsonFeed } from "./recognise.ts";
import { resolved } from "./xml-item.ts";

/** JSON Feed 1.0 and 1.1: one document an item. A feed is JSON in one piece, so it is held in memory. */
export const jsonFeedReader: FormatReader = {
  name: "JSON Feed",
  recognises: recognisesJsonFeed,
  async *documents(source, context) {
    const { uri, limits } = context;
    const { chunks } = await openSource(source);
    const bytes = await collectBytes(chunks, limits.maxBytes);
    if (bytes === undefined) {
      const message = `expected at most ${limits.maxBytes} bytes of JSON Feed, got more; raise maxBytes (--max-bytes) to read it`;
      yield { kind: "reject", uri, code: "article/too-large", message };
      return;
    }
    yield* documentsOf(decode(bytes).text, context);
  },
};

function* documentsOf(json: string, { uri, limits }: ReadContext): Generator<SourceDocument> {
  let feed: unknown;
  try {
    feed = JSON.parse(json);
  } catch (error) {
    const message = `expected JSON Feed: ${error instanceof Error ? error.message : String(error)}`;
    yield { kind: "reject", uri, code: "source/damaged", message };
    return;
  }
  const head = objectOf(feed);
  const items = listOf(head["items"]);
  for (const [i, item] of items.slice(0, limits.maxItems).entries())
    yield documentOf(itemOf(objectOf(item), head), uri, i + 1, "application/feed+json");
  if (items.length > limits.maxItems) {
    const message = `expected at most ${limits.maxItems} items, got ${items.length}; the rest is not read`;
    yield { kind: "reject", uri, code: "article/too-large", message };
  }
}

type Json = Readonly<Record<string, unknown>>;

function itemOf(item: Json, head: Json): FeedItem {
  const authors = [...listOf(item["authors"]), item["author"]];
  const feedAuthors = [...listOf(head["authors"]), head["author"]];
  const own = namesOf(authors);
  return {
    id: textOf(item["id"]),
    link: resolved(
      textOf(item["url"]) ?? textOf(item["external_url"]),
      textOf(head["home_page_url"]),
    ),
    title: textOf(item["title"]),
    authors: own.length > 0 ? own : namesOf(feedAuthors), // the standard's rule
    published: textOf(item["date_published"]) ?? textOf(item["date_modified"]),
    outlet: textOf(head["title"]),
    section: listOf(item["tags"]).map(textOf).find(Boolean),
    content: contentOf(item["content_html"], "html") ?? contentOf(item["content_text"], "text"),
    summary: contentOf(item["summary"], "text"),
  };
}

function contentOf(value: unknown, as: Content["as"] & string): Content | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : { value: text, as };
}

const namesOf = (authors: readonly unknown[]) =>
  authors.flatMap((author) => textOf(objectOf(author)["name"]) ?? []);

const objectOf = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

// Ids are numbers in some feeds, though the standard wants strings.
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
