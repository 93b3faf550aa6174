import type { Article, Comparison, CorpusEntity, Story } from "@corpus/core";
import type { ArticleHead, MarksData, ViewIndex } from "./data.ts";
import { type Entities, numberEntities } from "./number-entities.ts";
import { packEntityHeads } from "./pack-entities.ts";
import { packStoryHead } from "./pack-stories.ts";
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

/** What every part refers to: articles, stories and entities by number, stories in the order of the page. */
export interface Numbered {
  readonly articles: readonly Article[];
  readonly stories: readonly Story[];
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly entities: Entities;
  readonly articleNumbers: ReadonlyMap<string, number>;
  readonly storyNumbers: ReadonlyMap<string, number>;
}

export function numberAll({ articles, stories, comparisons, entities }: ViewCorpus): Numbered {
  const sorted = stories.toSorted(
    (a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1),
  );
  return {
    articles,
    stories: sorted,
    comparisons: new Map(comparisons.map((comparison) => [comparison.story, comparison])),
    entities: numberEntities(articles, entities),
    articleNumbers: new Map(articles.map(({ id }, a) => [id, a])),
    storyNumbers: new Map(sorted.map(({ id }, s) => [id, s])),
  };
}

/** The part of the page that is read first. */
export function packIndex(
  title: string,
  generator: string | null,
  all: Numbered,
  marks: readonly MarksData[],
): ViewIndex {
  const outlets = [...new Set(all.articles.flatMap((article) => outletOf(article) ?? []))].sort();
  const outletNumbers = new Map(outlets.map((name, o) => [name, o]));
  return {
    title,
    generator,
    outlets,
    articles: all.articles.map((article) => packHead(article, outletNumbers)),
    entities: packEntityHeads(all, marks),
    stories: all.stories.map((story) => packStoryHead(story, all)),
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
    uri: source.url ?? source.uri ?? null,
    authors: metadata.authors.map(({ value }) => value),
    agency: metadata.agency?.value ?? null,
    language: language.tag,
    quotes: annotations?.quotes?.length ?? 0,
    events: annotations?.events?.length ?? 0,
  };
}
