import type { Article, Comparison, Story } from "@corpus/core";

/** What the sources of `story` share, add and dispute. */
export function compareSources(story: Story, _articles: readonly Article[]): Comparison {
  return { story: story.id, items: [] };
}
