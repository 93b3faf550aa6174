import type { Article, Comparison, Story } from "@corpus/core";

export function compareSources(story: Story, _articles: readonly Article[]): Comparison {
  return { story: story.id, items: [] };
}
