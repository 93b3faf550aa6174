import type { Content, FeedItem } from "./item.ts";
import { withParagraphs } from "./markup.ts";
import type { Field, Fields } from "./xml-fields.ts";

/** What the head of a feed says of all its items. */
export interface FeedHead {
  readonly isAtom: boolean;
  readonly title: string | undefined;
  readonly base: string | undefined; // that relative links start from
}

export function itemOf(fields: Fields, head: FeedHead): FeedItem {
  return { ...(head.isAtom ? atomItem(fields, head) : rssItem(fields, head)) };
}

function rssItem(fields: Fields, { title, base }: FeedHead): FeedItem {
  const first = (...names: string[]) => firstOf(fields, names)?.value;
  const isWordPress = fields.has("wp:post_type");
  const guid = fields.get("guid")?.[0];
  const permalink =
    guid?.attributes["isPermaLink"] === "false" ? undefined : addressOf(guid?.value);
  const link = first("link") ?? linkAmong(fields.get("atom:link")) ?? permalink;
  const content = firstOf(fields, ["content:encoded", "atom:content"]);
  return {
    id: first("guid", "dc:identifier"),
    link: resolved(link, base),
    title: first("title", "dc:title"),
    authors: valuesOf(fields, ["dc:creator", "author", "atom:author/name"]),
    published: first("pubDate", "dc:date", "dcterms:created", "atom:published", "atom:updated"),
    outlet: first("source", "dc:publisher") ?? title,
    section: first("category", "dc:subject"),
    content: content && {
      value: isWordPress ? withParagraphs(content.value) : content.value,
      as: "html",
    },
    summary: summaryOf(fields, ["description", "excerpt:encoded", "atom:summary"]),
    status: first("wp:status"),
  };
}

function atomItem(fields: Fields, { title, base }: FeedHead): FeedItem {
  const first = (...names: string[]) => firstOf(fields, names)?.value;
  const category = fields.get("category")?.[0]?.attributes;
  const content = fields.get("content")?.[0];
  return {
    id: first("id"),
    link: resolved(linkAmong(fields.get("link")), content?.attributes["xml:base"] ?? base),
    title: first("title"),
    authors: valuesOf(fields, ["author/name"]),
    published: first("published", "issued", "created", "updated", "modified"),
    outlet: first("source/title") ?? title,
    section: category?.["label"] ?? category?.["term"] ?? first("dc:subject"),
    content: atomContent(content),
    summary: atomContent(fields.get("summary")?.[0]),
  };
}

function atomContent(field: Field | undefined): Content | undefined {
  if (!field) return undefined;
  const type = (field.attributes["type"] ?? "text").toLowerCase();
  const mode = field.attributes["mode"]; // Atom 0.3
  if (mode === "base64") return undefined;
  if (field.hasElements || /html/.test(type) || mode === "escaped")
    return { value: field.value, as: "html" };
  if (type === "text" || type.startsWith("text/")) return { value: field.value, as: "text" };
  return undefined; // a picture, or something else that is not read
}

function summaryOf(fields: Fields, names: readonly string[]): Content | undefined {
  const field = firstOf(fields, names);
  return field && { value: field.value, ...(field.hasElements && { as: "html" }) };
}

/** The first of `names` that has a value that is not blank. */
function firstOf(fields: Fields, names: readonly string[]): Field | undefined {
  for (const name of names) {
    const found = fields.get(name)?.find(({ value }) => value.trim() !== "");
    if (found) return found;
  }
  return undefined;
}

/** The values of the first of `names` that has any. */
function valuesOf(fields: Fields, names: readonly string[]): string[] {
  const name = names.find((each) => firstOf(fields, [each]));
  return name === undefined ? [] : fields.get(name)!.map(({ value }) => value);
}

export function linkAmong(links: readonly Field[] | undefined): string | undefined {
  const isAlternate = ({ attributes }: Field) => (attributes["rel"] ?? "alternate") === "alternate";
  const isPage = ({ attributes }: Field) => (attributes["type"] ?? "text/html").includes("html");
  const own = links?.filter(isAlternate) ?? [];
  return (own.find(isPage) ?? own[0])?.attributes["href"];
}

const addressOf = (text: string | undefined) =>
  text !== undefined && /^\s*https?:\/\//i.test(text) ? text : undefined;

/** `link` from where the feed lies; as it stands where it needs no base, or there is none. */
export function resolved(link: string | undefined, base: string | undefined): string | undefined {
  const own = link?.trim();
  if (own === undefined || own === "" || /^[a-z][a-z0-9+.-]*:/i.test(own)) return own || undefined;
  return base !== undefined && URL.canParse(own, base) ? new URL(own, base).href : own;
}
