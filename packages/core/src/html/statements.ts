import type { Edtf } from "../edtf.ts";
import { isObject, type LinkedObject, plain, readJsonLd, textOf, typesOf } from "./json-ld.ts";
import { parseMarkupDate } from "./markup-date.ts";
import type { Page } from "./page.ts";

/** What a page's head and its JSON-LD state of the article; lists open with the most trusted. */
export interface Statements {
  readonly shared: string; // the headline for sharing; "" where there is none
  readonly searched: string; // the headline for search engines, of JSON-LD
  readonly titles: readonly string[]; // of <title> and others that copy the headline, mostly with the site's name behind it
  readonly authors: readonly string[];
  readonly published: readonly Edtf[];
  readonly outlets: readonly string[];
  readonly section: string;
  readonly descriptions: readonly string[];
  readonly body: string; // JSON-LD articleBody, "" where there is none
  readonly url: string; // the page's own address, "" where it is not said
}

/** Reads what a page states of its article in JSON-LD and in the metadata of its head. */
export function readStatements(page: Page): Statements {
  const objects = readJsonLd(page.jsonLd);
  const article = articleAmong(objects);
  const metas = new Map<string, string[]>();
  for (const { name, content } of page.metas) {
    const value = plain(content);
    if (value === "") continue;
    const known = metas.get(name);
    if (known) known.push(value);
    else metas.set(name, [value]);
  }
  const stated = (names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const outlets = [
    ...stated([
      "og:site_name",
      "application-name",
      "publisher",
      "dc.publisher",
      "apple-mobile-web-app-title",
    ]),
    textOf(article?.["publisher"]),
    ...objects.filter((o) => typesOf(o).includes("WebSite")).map((o) => textOf(o["name"])),
  ].filter((name) => name !== "" && !/^https?:|^@/.test(name));
  return {
    shared: stated(["og:title"])[0] ?? "",
    searched: textOf(article?.["headline"]),
    titles: unique([...stated(["twitter:title", "parsely-title", "dc.title"]), page.title]),
    authors: unique([...namesOf(article?.["author"]), ...stated(authorMetas)]),
    published: datesOf([
      textOf(article?.["datePublished"]),
      ...stated(dateMetas),
      textOf(article?.["dateCreated"]),
    ]),
    outlets: unique(outlets),
    section:
      textOf(article?.["articleSection"]) ||
      (stated(["article:section", "section", "parsely-section"])[0] ?? ""),
    descriptions: unique([
      ...stated(["og:description", "description", "twitter:description"]),
      textOf(article?.["description"]),
    ]),
    body: bodyOf(article),
    url: stated(["og:url"])[0] ?? canonicalOf(page) ?? "",
  };
}

// Names in lower case, the most reliable first; swept by nothing: each is the usual name of a system of publishing.
const authorMetas = [
  "author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dc.creator.name",
  "byl",
  "article:author",
  "og:article:author",
  "twitter:creator:name",
  "cxenseparse:author",
  "dcsext.author",
  "article_author",
];
const dateMetas = [
  "article:published_time",
  "article:published",
  "datepublished",
  "og:article:published_time",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "published_time",
  "pubdate",
  "publishdate",
  "publish_date",
  "publish-date",
  "publication_date",
  "published-date",
  "publicationdate",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.created",
  "dc.date",
  "dc.date.created",
  "dc.created",
  "article_date_original",
  "originalpublicationdate",
  "cxenseparse:recs:publishtime",
  "pub_date",
  "published_at",
  "published",
  "ptime",
  "pdate",
  "displaydate",
  "date_published",
  "datecreated",
  "rnews:datepublished",
  "citation_publication_date",
  "citation_date",
  "date",
  "created",
];

const articleTypes = /(?:Article|BlogPosting|Posting|Report|Review|Recipe)$/;

// The first article with a headline; one that lies in a list of others comes later by breadth.
function articleAmong(objects: readonly LinkedObject[]): LinkedObject | undefined {
  const ofType = (test: (type: string) => boolean) => objects.filter((o) => typesOf(o).some(test));
  const articles = ofType((type) => articleTypes.test(type));
  return (
    articles.find((o) => o["headline"] !== undefined && o["datePublished"] !== undefined) ??
    articles.find((o) => o["headline"] !== undefined || o["datePublished"] !== undefined) ??
    ofType((type) => type === "WebPage" || type === "CreativeWork").find(
      (o) => o["datePublished"] !== undefined,
    )
  );
}

const maxAuthors = 20;

function namesOf(value: unknown): string[] {
  const all = Array.isArray(value) ? value.slice(0, maxAuthors) : [value];
  const isBody = (author: unknown) =>
    isObject(author) && typesOf(author).some((type) => /Organization$/.test(type));
  // A publisher named beside its writers is not one of them.
  const people = all.some((author) => !isBody(author))
    ? all.filter((author) => !isBody(author))
    : all;
  return people.flatMap((person) => {
    const name =
      isObject(person) && Array.isArray(person["name"])
        ? person["name"].map(textOf)
        : [textOf(person)];
    return name.filter((each) => each !== "");
  });
}

function datesOf(values: readonly string[]): Edtf[] {
  return unique(values.flatMap((value) => parseMarkupDate(value) ?? []));
}

const maxBodyChars = 500_000;

function bodyOf(article: LinkedObject | undefined): string {
  const body = article?.["articleBody"];
  const text = Array.isArray(body)
    ? body.filter((part) => typeof part === "string").join(" ")
    : body;
  if (typeof text !== "string") return "";
  // Some hold markup, as it is or with its brackets as entities.
  const withoutTags = (markup: string) => markup.replace(/<[^<>]{0,500}>/g, " ");
  return withoutTags(plain(withoutTags(text.slice(0, maxBodyChars))))
    .replace(/ {2,}/g, " ")
    .trim();
}

function canonicalOf(page: Page): string | undefined {
  return page.links.find(({ rel }) => rel?.toLowerCase() === "canonical")?.["href"];
}

const maxStatements = 20; // each is compared with blocks of the page

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)].filter((value) => value !== "").slice(0, maxStatements);
}
