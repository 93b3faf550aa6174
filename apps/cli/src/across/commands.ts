import type { Article, Comparison, CorpusRecord, RejectRecord, Story } from "@corpus/core";
import { keepLayers, type Layer } from "@corpus/entities";
import { compareStories, groupStories } from "@corpus/stories";
import { recordWriter } from "../commands/annotate.ts";
import { exit } from "../exit.ts";
import { type Io, remark, stylist, writeLine } from "../io.ts";
import { collect, header, type ReadOptions } from "../pipeline.ts";
import { comparisonMarkdown, comparisonTable } from "../render/comparison.ts";
import type { Screen } from "../render/screen.ts";
import { renderStories, storiesMarkdown } from "../render/stories.ts";
import { timelineMarkdown, timelineTable } from "../render/timeline.ts";
import type { AcrossFormat, AcrossName } from "./formats.ts";

export interface AcrossSettings extends ReadOptions {
  readonly format: AcrossFormat;
  readonly layers: readonly Layer[]; // of the articles in the output
}

/** A story with what its sources share and dispute. */
export interface ReadStory {
  readonly story: Story;
  readonly comparison: Comparison;
}

interface Read {
  readonly articles: readonly Article[];
  readonly rejects: readonly RejectRecord[];
  readonly stories: readonly Story[];
}

/** `corpus stories`, `corpus compare` and `corpus timeline`: articles read across one another. */
export async function runAcross(
  name: AcrossName,
  paths: readonly string[],
  settings: AcrossSettings,
  io: Io,
): Promise<number> {
  const { articles, rejects } = await collect(paths, io, settings);
  if (io.signal.aborted) return exit.interrupted;
  const read = { articles, rejects, stories: groupStories(articles) };
  const { format } = settings;
  const isForPeople = format === "table" || format === "md";
  return isForPeople ? print(name, read, format, io) : write(name, read, format, settings, io);
}

/** For machines: the articles, the stories they tell, and where their sources differ. A timeline is part of its story. */
async function write(
  name: AcrossName,
  { articles, rejects, stories }: Read,
  format: "ndjson" | "json",
  settings: AcrossSettings,
  io: Io,
): Promise<number> {
  const comparisons = name === "compare" ? compareStories(stories, articles) : [];
  const records: CorpusRecord[] = [
    header(settings.annotate),
    ...articles.map((article) => ({
      type: "article" as const,
      ...keepLayers(article, settings.layers),
    })),
    ...rejects,
    ...stories.map((story) => ({ type: "story" as const, ...story })),
    ...comparisons.map((comparison) => ({ type: "comparison" as const, ...comparison })),
  ];
  const writeRecord = recordWriter(io, format);
  const counts = { articles: 0, rejects: 0 };
  for (const record of records) {
    const written = await writeRecord(record);
    if (written === "article") counts.articles++;
    if (written === "reject") counts.rejects++;
  }
  await writeRecord({ type: "summary", in: counts.articles + counts.rejects, ...counts });
  await writeRecord(null);
  return counts.rejects > 0 ? exit.incomplete : exit.done;
}

/** For people: on the screen, or for a memo; the largest story first. */
async function print(
  name: AcrossName,
  { articles, rejects, stories }: Read,
  format: "table" | "md",
  io: Io,
): Promise<number> {
  const sorted = stories.toSorted(
    (a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1),
  );
  const byId = new Map(articles.map((article) => [article.id as string, article]));
  const width = Math.max(60, Math.min(io.stdout.columns ?? 100, 160));
  const screen = format === "md" ? undefined : { width, style: stylist(io) };
  for (const line of linesOf(name, sorted, byId, screen)) {
    await writeLine(io, line);
    if (io.signal.aborted) return exit.interrupted;
  }
  for (const { source, message } of rejects)
    remark(io, `${source.uri ?? source.id ?? "a document"}: set aside: ${message}`);
  return rejects.length > 0 ? exit.incomplete : exit.done;
}

/** As a table on `screen`, or as Markdown where there is none. */
function linesOf(
  name: AcrossName,
  stories: readonly Story[],
  byId: ReadonlyMap<string, Article>,
  screen: Screen | undefined,
): readonly string[] {
  switch (name) {
    case "stories":
      return screen ? renderStories(stories, byId, screen) : storiesMarkdown(stories, byId);
    case "timeline":
      return screen ? timelineTable(stories, byId, screen) : timelineMarkdown(stories, byId);
    case "compare": {
      const comparisons = compareStories(stories, [...byId.values()]);
      const compared = stories.map((story, i) => ({ story, comparison: comparisons[i]! }));
      return screen ? comparisonTable(compared, byId, screen) : comparisonMarkdown(compared, byId);
    }
  }
}
