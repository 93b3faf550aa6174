import type { Amount, Article, Entity, EntityId, Range } from "@corpus/core";
import { codePointsIn, printItems } from "./plain.ts";
import { type ArticleSource, entitiesOf, webAddressOf } from "./source.ts";

/** How what has no address of its own is named. */
export interface IriOptions {
  /**
   * What the IRIs of annotations, articles without an address and entities without a link begin with. The
   * default, `urn:corpus:`, is registered nowhere: give an address of your own to what you publish.
   */
  readonly base?: string;
}

export const defaultBase = "urn:corpus:";

/** Where an article lies: its own address, or one made of its id. */
export const iriOf = (article: Article, base: string): string =>
  webAddressOf(article) ?? `${base}${article.id}`;

/** The address of a link in a knowledge base that we know the address of. */
export const linkIri = (link: string): string | undefined =>
  /^wikidata:Q\d+$/.test(link)
    ? `http://www.wikidata.org/entity/${link.slice("wikidata:".length)}`
    : undefined;

/**
 * W3C Web Annotation: an AnnotationPage in JSON-LD with an annotation for each mention, role, quote, time,
 * amount and event. Targets have a TextPositionSelector, in code points of the article's text, and a
 * TextQuoteSelector with 32 characters on each side.
 */
export async function* exportWebAnnotations(
  articles: ArticleSource,
  { base = defaultBase }: IriOptions = {},
): AsyncGenerator<string> {
  const head = JSON.stringify({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${base}annotations`,
    type: "AnnotationPage",
  });
  yield* printItems(`${head.slice(0, -1)},"items":[`, allAnnotations(articles, base), "]}");
}

async function* allAnnotations(articles: ArticleSource, base: string) {
  for await (const article of articles) yield* annotationsOf(article, base);
}

function* annotationsOf(article: Article, base: string): Generator<object> {
  const { mentions, roles, quotes, times, amounts, events } = article.annotations ?? {};
  const entities = entitiesOf(article);
  const target = targets(article, base);
  const iri = (id: string) => `${base}${article.id}:${id}`;
  const named = (part: string, id: EntityId) => about(entities.get(id), part);
  const made = (
    span: Range & { readonly rule: string },
    id: string,
    bodies: readonly object[],
  ) => ({
    ...{ id: iri(id), type: "Annotation", motivation: "describing" },
    generator: `${base}rule:${span.rule}`,
    ...{ body: bodies, target: target(span) },
  });

  for (const mention of mentions ?? [])
    yield {
      ...made(mention, mention.id, [
        classified(mention.type),
        described(mention.form),
        ...named("", mention.entity),
      ]),
      motivation: "identifying",
    };
  for (const [index, role] of (roles ?? []).entries())
    yield made(role, `role_${index}`, [
      classified("role"),
      described(role.title),
      ...named("holder: ", role.person),
      ...(role.of === null ? [] : named("of: ", role.of)),
    ]);
  for (const quote of quotes ?? [])
    yield made(quote, quote.id, [
      classified(`${quote.kind} quote`),
      described(`speaker: ${quote.speaker.status}`),
      ...("entity" in quote.speaker && quote.speaker.entity
        ? named("speaker: ", quote.speaker.entity)
        : []),
    ]);
  for (const time of times ?? [])
    yield made(time, time.id, [classified(time.kind), described(time.edtf ?? time.timex)]);
  for (const amount of amounts ?? [])
    yield made(amount, amount.id, [classified(amount.kind), ...amountIn(amount)]);
  for (const event of events ?? [])
    yield made(event, event.id, [
      classified(event.type),
      described(event.modality),
      ...event.actors.flatMap(({ entity }) => named("actor: ", entity)),
      ...event.recipients.flatMap(({ entity }) => named("recipient: ", entity)),
    ]);
}

const textual = (purpose: string, value: string) => ({ type: "TextualBody", purpose, value });
const classified = (value: string) => textual("classifying", value);
const described = (value: string) => textual("describing", value);

/** An entity as bodies: its name, and its address where it has one. */
function about(entity: Entity | undefined, part: string): object[] {
  if (!entity) return [];
  const iri = entity.link ? linkIri(entity.link.id) : undefined;
  return [
    textual("tagging", `${part}${entity.name}`),
    ...(iri ? [{ type: "SpecificResource", purpose: "identifying", source: iri }] : []),
  ];
}

const amountIn = ({ value, min, max }: Amount) =>
  value !== undefined || min !== undefined || max !== undefined
    ? [described(value === undefined ? `${min ?? ""}…${max ?? ""}` : String(value))]
    : [];

const contextChars = 32;

function targets(article: Article, base: string): (range: Range) => object {
  const { text } = article;
  const count = codePointsIn(text);
  const source = iriOf(article, base);
  return (range) => {
    const from = Math.max(0, range.start - contextChars);
    const to = Math.min(text.length, range.end + contextChars);
    return {
      source,
      selector: [
        { type: "TextPositionSelector", ...count(range) },
        {
          type: "TextQuoteSelector",
          exact: text.slice(range.start, range.end),
          prefix: text.slice(from + (isInPair(text, from) ? 1 : 0), range.start),
          suffix: text.slice(range.end, to - (isInPair(text, to) ? 1 : 0)),
        },
      ],
    };
  };
}

const isInPair = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
