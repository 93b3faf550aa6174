import type { Article, Comparison, CorpusEntity, Story } from "@corpus/core";
import type { ArticleHead, EntityData, StoryData, ViewIndex, When } from "./data.ts";
import type { Entities } from "./number-entities.ts";
import { labelOf, outletOf, titleOf } from "./source-name.ts";
import { whenOf } from "./when.ts";

/** What the page shows: articles as annotated, and what was found across them, where anything was. */
export interface ViewCorpus {
  readonly title?: string;
  readonly articles: readonly Article[];
  readonly stories: readonly Story[];
  readonly comparisons: readonly Comparison[];
  readonly entities: readonly CorpusEntity[];
}

/** The part of the page that is read first. */
export function packIndex(
  { title, articles, stories, comparisons }: Omit<ViewCorpus, "entities">,
  numbered: Entities,
  generator: string | null,
): ViewIndex {
  const outlets = [...new Set(articles.flatMap((article) => outletOf(article) ?? []))].sort();
  const outletNumbers = new Map(outlets.map((name, o) => [name, o]));
  const articleNumbers = new Map(articles.map(({ id }, a) => [id as string, a]));
  return {
    title: title ?? "News articles, read side by side",
    generator,
    outlets,
    articles: articles.map((article) => packHead(article, outletNumbers)),
    entities: packEntities(articles, articleNumbers, numbered),
    stories: packStories(stories, comparisons, articleNumbers),
  };
}

function packHead(article: Article, outlets: ReadonlyMap<string, number>): ArticleHead {
  const { id, metadata, source, language, annotations } = article;
  const outlet = outletOf(article);
  return {
    id,
    title: titleOf(article),
    label: labelOf(article),
    outlet: outlet === null ? -1 : (outlets.get(outlet) ?? -1),
    when: metadata.published ? whenOf(metadata.published.edtf) : null,
    uri: source.uri ?? null,
    authors: metadata.authors.map(({ value }) => value),
    agency: metadata.agency?.value ?? null,
    language: language.tag,
    quotes: annotations?.quotes?.length ?? 0,
    events: annotations?.events?.length ?? 0,
  };
}

function packEntities(
  articles: readonly Article[],
  articleNumbers: ReadonlyMap<string, number>,
  { entities, named, numberOf }: Entities,
): EntityData[] {
  const quotes = new Array<number>(entities.length).fill(0);
  const events = new Array<number>(entities.length).fill(0);
  for (const { id, annotations } of articles) {
    for (const { speaker } of annotations?.quotes ?? []) {
      const entity = speaker.status === "unknown" ? undefined : speaker.entity;
      if (entity !== undefined) quotes[numberOf(id, entity)]!++;
    }
    for (const { actors, recipients } of annotations?.events ?? [])
      for (const { entity } of [...actors, ...recipients]) events[numberOf(id, entity)]!++;
  }
  return entities.map((entity, e) => ({
    id: entity.id,
    type: entity.entityType,
    name: entity.name,
    isNamed: named.has(e) ? 1 : 0,
    aliases: entity.aliases,
    link: entity.link?.id ?? null,
    mentions: entity.mentions,
    quotes: quotes[e]!,
    events: events[e]!,
    first: optionalWhen(entity.firstPublished),
    last: optionalWhen(entity.lastPublished),
    roles: entity.roles.map(({ title, of, articles: count, validFrom, validTo }) => [
      title,
      of,
      count,
      validFrom ?? null,
      validTo ?? null,
    ]),
    members: entity.members.flatMap(({ article, name, joined }) => {
      const a = articleNumbers.get(article);
      return a === undefined ? [] : [[a, name, joined?.reason ?? null] as const];
    }),
  }));
}

const optionalWhen = (edtf: string | null): When | null => (edtf === null ? null : whenOf(edtf));

function packStories(
  stories: readonly Story[],
  comparisons: readonly Comparison[],
  articleNumbers: ReadonlyMap<string, number>,
): StoryData[] {
  const compared = new Map(comparisons.map(({ story, items }) => [story as string, items]));
  const sorted = stories.toSorted(
    (a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1),
  );
  const storyNumbers = new Map(sorted.map(({ id }, s) => [id as string, s]));
  // What points at an article or story that was left out has nothing to show, and is left out with it.
  const known = (ids: readonly string[]) => ids.flatMap((id) => articleNumbers.get(id) ?? []);
  return sorted.map((story, s) => ({
    id: story.id,
    title: story.title,
    articles: known(story.articles),
    origins: story.origins.map(({ kind, agency, articles }) => [
      kind,
      agency ?? null,
      known(articles),
    ]),
    reasons: story.reasons,
    people: story.signature.people,
    related: story.relatedTo.flatMap(({ story: other, relation, reason }) => {
      const number = storyNumbers.get(other);
      return number === undefined ? [] : [[number, relation, reason] as const];
    }),
    timeline: story.timeline.map(({ edtf, title, support }) => [
      whenOf(edtf),
      title,
      support.flatMap(({ article, start, end }) =>
        known([article]).map((a) => [a, start, end] as const),
      ),
    ]),
    items: (compared.get(story.id) ?? []).flatMap(({ relation, aspect, claims }) => {
      const kept = claims.flatMap((claim) => {
        const [a] = known([claim.article]);
        const of = claim.story === undefined ? s : storyNumbers.get(claim.story);
        if (a === undefined || of === undefined) return [];
        const { start, end, value, polarity, origin } = claim;
        return [[a, start, end, value, polarity === "negated" ? 1 : 0, origin, of] as const];
      });
      return kept.length === 0 ? [] : [{ relation, aspect, claims: kept }];
    }),
  }));
}
