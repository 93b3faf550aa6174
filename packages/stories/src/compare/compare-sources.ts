import type { Article, Comparison, Story } from "@corpus/core";
import { compareAttribution } from "./compare-attribution.ts";
import { compareCertainty } from "./compare-certainty.ts";
import { compareCircumstances } from "./compare-circumstances.ts";
import { compareCopies } from "./compare-copies.ts";
import { compareDenials } from "./compare-denials.ts";
import { compareEvents } from "./compare-events.ts";
import { compareFacts } from "./compare-facts.ts";
import { compareFirsts } from "./compare-firsts.ts";
import { compareMeetings } from "./compare-meetings.ts";
import { compareMoves } from "./compare-moves.ts";
import { compareOffices } from "./compare-offices.ts";
import { comparePeople } from "./compare-people.ts";
import { comparePlaces } from "./compare-places.ts";
import { compareQuotes } from "./compare-quotes.ts";
import { compareSpellings } from "./compare-spellings.ts";
import { compareStages } from "./compare-stages.ts";
import { compareValues } from "./compare-values.ts";
import { compareWording } from "./compare-wording.ts";
import { findAdditions } from "./find-additions.ts";
import { rankItems } from "./items.ts";
import { groupFacts, linkFacts } from "./link-facts.ts";
import { type ArticlesById, readSources } from "./sources.ts";

export interface CompareOptions {
  /** All stories: one that follows another is compared with it as well, for what went on or was known before. */
  readonly stories?: readonly Story[];
}

/** All of `stories` compared, each with those that it follows. */
export function compareStories(
  stories: readonly Story[],
  articles: readonly Article[],
): Comparison[] {
  const byId = new Map(articles.map((article) => [article.id as string, article]));
  return stories.map((story) => compareSources(story, byId, { stories }));
}

/**
 * What the sources of `story` share, add and dispute, the gravest first: one utterance in several
 * wordings, dates and amounts that differ on one point, offices, ages, places and spellings, facts that two
 * or more origins tell, and the few facts of one alone. Near-duplicates are one origin, so that a
 * wire text printed ten times agrees with nobody.
 *
 * Reads the layers `sentences`, `mentions`, `entities`, `roles`, `quotes`, `times` and `amounts`
 * and `events`; what a missing layer would tell is missing. A story of one origin has no items but
 * what was changed from copy to copy.
 *
 * @param articles At least those of the story; others are passed over. Who compares many stories of many
 * articles hands them in by their ids, so that they are not indexed for each.
 * @returns At most 88 items; every claim is a span of its article, `value` its normalised form.
 */
export function compareSources(
  story: Story,
  articles: readonly Article[] | ArticlesById,
  { stories = [] }: CompareOptions = {},
): Comparison {
  const sources = readSources(story, articles, stories);
  if (new Set([...sources.all, ...sources.earlier].map(({ origin }) => origin)).size < 2)
    return { story: story.id, items: rankItems(compareCopies(sources)) };
  const links = linkFacts(sources);
  const ofStory = links.filter(({ a, b }) => !a.source.earlier && !b.source.earlier);
  const facts = groupFacts(links);
  const own = groupFacts(ofStory);
  const found = [
    ...compareQuotes(sources),
    ...compareValues(sources),
    ...comparePeople(sources),
    ...comparePlaces(sources),
    ...compareMoves(sources),
    ...compareMeetings(sources),
    ...compareFirsts(sources),
    ...compareOffices(sources),
    ...compareStages(sources),
    ...compareDenials(sources),
    ...compareSpellings(sources),
    ...compareWording(ofStory, sources),
    ...compareAttribution(own, sources),
    ...compareCopies(sources),
    ...compareCertainty(own, sources),
    ...compareEvents(sources),
    ...compareCircumstances(own, sources),
    ...compareFacts(facts, sources),
    ...findAdditions(sources),
  ];
  return { story: story.id, items: rankItems(found) };
}
