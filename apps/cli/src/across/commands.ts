import type { Article, Comparison, Story } from "@corpus/core";
import type { Layer } from "@corpus/entities";
import { compareStories, groupStories } from "@corpus/stories";
import { runStories } from "../commands/stories.ts";
import { exit } from "../exit.ts";
import { type Io, stylist, writeLine } from "../io.ts";
import { collect, type ReadOptions } from "../pipeline.ts";
import { comparisonMarkdown, comparisonTable } from "../render/comparison.ts";
import type { Screen } from "../render/screen.ts";
import { timelineMarkdown, timelineTable } from "../render/timeline.ts";
import type { AcrossFormat } from "./formats.ts";

export interface AcrossSettings extends ReadOptions {
  readonly format: AcrossFormat;
  readonly layers: readonly Layer[]; // of the articles in the output
}

/** A story with its articles, and what it takes to print either. */
export interface ReadStory {
  readonly story: Story;
  readonly comparison: Comparison;
}

/** `corpus stories`: which articles tell one story. */
export const runStoryList = (
  paths: readonly string[],
  settings: AcrossSettings,
  io: Io,
): Promise<number> => runStories(paths, settings, io, { comparisons: false });

/** `corpus compare`: what the sources of each story share and dispute. */
export function runCompare(
  paths: readonly string[],
  settings: AcrossSettings,
  io: Io,
): Promise<number> {
  const { format } = settings;
  if (format === "ndjson" || format === "json")
    return runStories(paths, { ...settings, format }, io, { comparisons: true });
  return printStories(paths, settings, io, (stories, articles, screen) => {
    const comparisons = compareStories(stories, articles);
    const compared = stories.map((story, i) => ({ story, comparison: comparisons[i]! }));
    const byId = new Map(articles.map((article) => [article.id as string, article]));
    return format === "md"
      ? comparisonMarkdown(compared, byId)
      : comparisonTable(compared, byId, screen);
  });
}

/** `corpus timeline`: what the articles of each story date. Its records are those of `corpus stories`. */
export function runTimeline(
  paths: readonly string[],
  settings: AcrossSettings,
  io: Io,
): Promise<number> {
  const { format } = settings;
  if (format === "ndjson" || format === "json")
    return runStories(paths, { ...settings, format }, io, { comparisons: false });
  return printStories(paths, settings, io, (stories, articles, screen) => {
    const byId = new Map(articles.map((article) => [article.id as string, article]));
    return format === "md" ? timelineMarkdown(stories, byId) : timelineTable(stories, byId, screen);
  });
}

/** Reads and groups the articles and prints their stories, the largest first. */
async function printStories(
  paths: readonly string[],
  settings: AcrossSettings,
  io: Io,
  render: (
    stories: readonly Story[],
    articles: readonly Article[],
    screen: Screen,
  ) => readonly string[],
): Promise<number> {
  const { articles, rejects } = await collect(paths, io, settings);
  if (io.signal.aborted) return exit.interrupted;
  const stories = groupStories(articles).toSorted(
    (a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1),
  );
  const width = Math.max(60, Math.min(io.stdout.columns ?? 100, 160));
  for (const line of render(stories, articles, { width, style: stylist(io) }))
    await writeLine(io, line);
  return rejects.length > 0 ? exit.incomplete : exit.done;
}
