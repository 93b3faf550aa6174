import type { Article, Story } from "@corpus/core";

export interface GroupOptions {
  readonly threshold?: number;
}

/** Stories of annotated articles: every article is in exactly one; order does not depend on input order. */
export function groupStories(
  _articles: readonly Article[],
  _options: GroupOptions = {},
): readonly Story[] {
  return [];
}
