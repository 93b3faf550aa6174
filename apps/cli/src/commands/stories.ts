import type { Article, Comparison, CorpusRecord, RejectRecord, Story } from "@corpus/core";
import { defaultLayers, keepLayers, type Layer } from "@corpus/entities";
import { compareStories, groupStories } from "@corpus/stories";
import type { AcrossFormat } from "../across/formats.ts";
import { exit } from "../exit.ts";
import { type Io, remark, stylist, writeLine } from "../io.ts";
import { collect, header, type ReadOptions } from "../pipeline.ts";
import { renderStories, storiesMarkdown } from "../render/stories.ts";
import { recordWriter } from "./annotate.ts";

interface StorySettings extends ReadOptions {
  readonly layers: readonly Layer[];
  readonly format: AcrossFormat;
}

/** `corpus stories` and `corpus compare`: the articles, then the stories they tell, then where their sources differ. */
export async function runStories(
  paths: readonly string[],
  settings: StorySettings,
  io: Io,
  adds: { readonly comparisons: boolean },
): Promise<number> {
  // Grouping reads layers that need not be in the output.
  const layers = [...new Set([...defaultLayers, ...settings.layers])];
  const { articles, rejects } = await collect(paths, io, {
    ...settings,
    annotate: { ...settings.annotate, layers },
  });
  if (io.signal.aborted) return exit.interrupted;
  const stories = groupStories(articles);
  const { format } = settings;
  if (format === "table" || format === "md") return print(stories, articles, rejects, format, io);
  const comparisons: Comparison[] = adds.comparisons ? compareStories(stories, articles) : [];
  const records: CorpusRecord[] = [
    header({ layers }),
    ...articles.map((article) => ({
      type: "article" as const,
      ...keepLayers(article, settings.layers),
    })),
    ...rejects,
    ...stories.map((story) => ({ type: "story" as const, ...story })),
    ...comparisons.map((comparison) => ({ type: "comparison" as const, ...comparison })),
  ];
  const write = recordWriter(io, format);
  const counts = { articles: 0, rejects: 0 };
  for (const record of records) {
    const written = await write(record);
    if (written === "article") counts.articles++;
    if (written === "reject") counts.rejects++;
  }
  await write({ type: "summary", in: counts.articles + counts.rejects, ...counts });
  await write(null);
  return counts.rejects > 0 ? exit.incomplete : exit.done;
}

/** Stories for people, on the screen or in a memo. */
async function print(
  stories: readonly Story[],
  articles: readonly Article[],
  rejects: readonly RejectRecord[],
  format: "table" | "md",
  io: Io,
): Promise<number> {
  const known = new Map(articles.map((article) => [article.id as string, article]));
  const width = Math.max(60, Math.min(io.stdout.columns ?? 100, 120));
  const lines =
    format === "md"
      ? storiesMarkdown(stories, known)
      : renderStories(stories, known, { width, style: stylist(io) });
  for (const line of lines) {
    await writeLine(io, line);
    if (io.signal.aborted) return exit.interrupted;
  }
  for (const { source, message } of rejects)
    remark(io, `${source.uri ?? source.id ?? "a document"}: set aside: ${message}`);
  return rejects.length > 0 ? exit.incomplete : exit.done;
}
