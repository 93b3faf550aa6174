import type { Evidence, Story } from "@corpus/core";
import type { EntryData, ItemData, Place, StoryData, StoryHead } from "./data.ts";
import type { Numbered } from "./pack-index.ts";
import { whenOf } from "./when.ts";

// What points at an article or story that was left out has nothing to show, and is left out with it.
const known = (ids: readonly string[], numbers: ReadonlyMap<string, number>): number[] =>
  ids.flatMap((id) => numbers.get(id) ?? []);

/** Of a story what lists show. */
export function packStoryHead(story: Story, all: Numbered): StoryHead {
  const tally = new Map<string, number>();
  for (const { relation } of all.comparisons.get(story.id)?.items ?? [])
    tally.set(relation, (tally.get(relation) ?? 0) + 1);
  return {
    id: story.id,
    title: story.title,
    articles: known(story.articles, all.articleNumbers),
    people: story.signature.people,
    sources: story.origins.length,
    tally: [...tally],
  };
}

/** Of a story the rest. */
export function packStory(story: Story, all: Numbered): StoryData {
  return {
    origins: story.origins.map(({ kind, agency, articles }) => [
      kind,
      agency ?? null,
      known(articles, all.articleNumbers),
    ]),
    reasons: story.reasons,
    related: story.relatedTo.flatMap(({ story: other, relation, reason }) =>
      known([other], all.storyNumbers).map((s) => [s, relation, reason] as const),
    ),
    timeline: packTimeline(story, all),
    items: packItems(story, all),
  };
}

function packTimeline(story: Story, { articles, articleNumbers }: Numbered): EntryData[] {
  return story.timeline.map(({ edtf, title, support }) => {
    const places = support.flatMap(({ article, start, end }) =>
      known([article], articleNumbers).map((a) => [a, start, end] as const),
    );
    const [first] = places;
    const found = first && placeIn(articles[first[0]]!.text, title, support[0]!);
    return [whenOf(edtf), found ?? title, places] as const;
  });
}

/** Where a title stands that is the words of its article, so that they need not be carried twice. */
function placeIn(text: string, title: string, { start, end }: Evidence): Place | undefined {
  const at = text.slice(start, end).indexOf(title);
  return at < 0 ? undefined : [start + at, start + at + title.length];
}

function packItems(
  { id }: Story,
  { comparisons, articleNumbers, storyNumbers }: Numbered,
): ItemData[] {
  const items = comparisons.get(id)?.items ?? [];
  return items.flatMap(({ relation, aspect, claims }) => {
    const kept = claims.flatMap((claim) => {
      const [a] = known([claim.article], articleNumbers);
      const s = storyNumbers.get(claim.story ?? id);
      if (a === undefined || s === undefined) return [];
      const { start, end, value, polarity, origin } = claim;
      return [[a, start, end, value, polarity === "negated" ? 1 : 0, origin, s] as const];
    });
    return kept.length === 0 ? [] : [{ relation, aspect, claims: kept }];
  });
}
