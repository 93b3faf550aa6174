import type { Article, Comparison, Story } from "@corpus/core";
import { compareFacts } from "./compare-facts.ts";
import { comparePeople } from "./compare-people.ts";
import { comparePlaces } from "./compare-places.ts";
import { compareQuotes } from "./compare-quotes.ts";
import { compareSpellings } from "./compare-spellings.ts";
import { compareValues } from "./compare-values.ts";
import { findAdditions } from "./find-additions.ts";
import { rankItems } from "./items.ts";
import { readSources } from "./sources.ts";

/**
 * What the sources of `story` share, add and dispute, the gravest first: one utterance in several
 * wordings, dates and amounts that differ on one point, offices, ages, places and spellings, facts that two
 * or more origins tell, and the few facts of one alone. Near-duplicates are one origin, so that a
 * wire text printed ten times agrees with nobody.
 *
 * Reads the layers `sentences`, `mentions`, `entities`, `roles`, `quotes`, `times` and `amounts`;
 * what a missing layer would tell is missing. A story of one origin has no items.
 *
 * @param articles At least those of the story; others are passed over.
 * @returns At most 88 items; every claim is a span of its article, `value` its normalised form.
 */
export function compareSources(story: Story, articles: readonly Article[]): Comparison {
  if (story.origins.length < 2) return { story: story.id, items: [] };
  const sources = readSources(story, articles);
  const found = [
    ...compareQuotes(sources),
    ...compareValues(sources),
    ...comparePeople(sources),
    ...comparePlaces(sources),
    ...compareSpellings(sources),
    ...compareFacts(sources),
    ...findAdditions(sources),
  ];
  return { story: story.id, items: rankItems(found) };
}
