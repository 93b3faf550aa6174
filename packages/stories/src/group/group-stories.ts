import type { Article, Story } from "@corpus/core";
import { findOrigins } from "../reuse/find-origins.ts";
import { buildTimeline } from "../timeline/build-timeline.ts";
import { createStoryIndex, type StoryIndexOptions } from "./story-index.ts";

/** How articles become stories, and what is filled in. */
export interface GroupOptions extends StoryIndexOptions {
  /** Whether to fill each story's timeline; default true. */
  readonly timeline?: boolean;
}

/**
 * Stories: every article is in exactly one, an article that comes twice counts once. Articles are
 * together where they name the same people, organisations and places in the same words at about the
 * same time; different holders of one office, and dates far apart, keep them apart. A story that
 * takes up another is linked to it by `relatedTo`.
 *
 * Articles are taken day by day, as a story index takes them: what comes later joins what stands.
 * Reads the layers `mentions`, `entities`, `roles`, `times`, `events` and `sentences`; without one of
 * them its evidence is missing, without any it goes by capitals and words.
 *
 * @returns The largest story first, then by id; the same for any order of `articles`.
 */
export function groupStories(
  articles: readonly Article[],
  options: GroupOptions = {},
): readonly Story[] {
  const index = createStoryIndex(options);
  index.add(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return index.groups().map((group) => {
    const members = group.articles.map((id) => byId.get(id)!);
    return {
      ...group,
      origins: findOrigins(members),
      timeline: options.timeline === false ? [] : buildTimeline(members),
    };
  });
}
