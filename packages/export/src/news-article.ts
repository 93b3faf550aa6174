import type { Article, Entity, EntityType, SegmentKind } from "@corpus/core";
import { printItems } from "./plain.ts";
import { type ArticleSource, isoDateOf } from "./source.ts";
import { defaultBase, type IriOptions, iriOf, linkIri } from "./web-annotation.ts";

/**
 * schema.org in JSON-LD: a graph with a NewsArticle for each article, the entities that it names and its
 * quotations with who spoke them.
 */
export async function* exportNewsArticles(
  articles: ArticleSource,
  { base = defaultBase }: IriOptions = {},
): AsyncGenerator<string> {
  yield* printItems('{"@context":"https://schema.org","@graph":[', allNodes(articles, base), "]}");
}

async function* allNodes(articles: ArticleSource, base: string) {
  for await (const article of articles) yield nodeOf(article, base);
}

const schemaTypes: Readonly<Record<EntityType, string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  group: "Thing",
  event: "Event",
  law: "Legislation",
  work: "CreativeWork",
  product: "Product",
};

const bodyKinds: ReadonlySet<SegmentKind> = new Set(["heading", "paragraph", "list"]);

function nodeOf(article: Article, base: string): object {
  const { metadata, annotations = {}, segments, text } = article;
  const { headline, authors, outlet, agency, dateline, published, section } = metadata;
  const texts = (isWanted: (kind: SegmentKind) => boolean) =>
    segments.filter(({ kind }) => isWanted(kind)).map(({ start, end }) => text.slice(start, end));
  const body = texts((kind) => bodyKinds.has(kind));
  const standfirst = texts((kind) => kind === "standfirst");
  const date = isoDateOf(published?.edtf);
  const organization = (name: string) => ({ "@type": "Organization", name });
  const iri = iriOf(article, base);
  const { mentions, quotations } = spoken(article, base);
  return {
    "@type": "NewsArticle",
    "@id": iri,
    identifier: article.source.id ?? article.id,
    ...(iri.startsWith("http") && { url: iri }),
    ...(headline && { headline: headline.value }),
    ...(standfirst.length > 0 && { abstract: standfirst.join("\n") }),
    ...(authors.length > 0 && {
      author: authors.map(({ value }) => ({ "@type": "Person", name: value })),
    }),
    ...(outlet && { publisher: organization(outlet.value) }),
    ...(agency && { sourceOrganization: organization(agency.value) }),
    ...(date !== undefined && { datePublished: date }),
    ...(dateline && { dateline: dateline.value }),
    ...(section && { articleSection: section.value }),
    ...(article.language.tag !== "und" && { inLanguage: article.language.tag }),
    articleBody: body.join("\n\n"),
    ...(annotations.entities && { mentions }),
    ...(annotations.quotes && { hasPart: quotations }),
  };
}

/** Entities that are named or speak, and what they are quoted with. */
function spoken(article: Article, base: string) {
  const { entities = [], mentions = [], quotes = [] } = article.annotations ?? {};
  const named = new Set<string>(
    mentions.filter(({ form }) => form === "name").map(({ entity }) => entity),
  );
  for (const { speaker } of quotes)
    if ("entity" in speaker && speaker.entity) named.add(speaker.entity);
  const listed = entities.filter(({ id }) => named.has(id));
  const iris = new Map(
    listed.map((entity) => [entity.id as string, entityIri(entity, article, base)]),
  );
  return {
    mentions: listed.map((entity) => entityNode(entity, iris.get(entity.id)!)),
    quotations: quotes.map(({ content, speaker }) => {
      const by = "entity" in speaker && speaker.entity ? iris.get(speaker.entity) : undefined;
      return {
        "@type": "Quotation",
        text: content.exact,
        ...(by !== undefined && { spokenByCharacter: { "@id": by } }),
      };
    }),
  };
}

const entityIri = ({ id, link }: Entity, article: Article, base: string): string =>
  (link && linkIri(link.id)) ?? `${base}${article.id}:${id}`;

function entityNode({ type, name, aliases, link }: Entity, iri: string): object {
  const others = aliases.filter((alias) => alias !== name);
  const sameAs = link && linkIri(link.id);
  return {
    ...{ "@type": schemaTypes[type], "@id": iri, name },
    ...(others.length > 0 && { alternateName: others }),
    ...(sameAs && { sameAs }),
  };
}
