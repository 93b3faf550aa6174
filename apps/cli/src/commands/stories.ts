import type { Comparison, CorpusRecord } from "@corpus/core";
import { defaultLayers, keepLayers, type Layer } from "@corpus/entities";
import { compareSources, groupStories } from "@corpus/stories";
import { exit } from "../exit.ts";
import type { Io } from "../io.ts";
import { collect, header } from "../pipeline.ts";
import { type AnnotateSettings, recordWriter } from "./annotate.ts";

/** `corpus stories` and `corpus compare`: the articles, then the stories they tell, then where their sources differ. */
export async function runStories(
  paths: readonly string[],
  settings: AnnotateSettings & { readonly layers: readonly Layer[] },
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
  const comparisons: Comparison[] = adds.comparisons
    ? stories.map((story) => compareSources(story, articles, { stories }))
    : [];
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
  const write = recordWriter(io, settings.format);
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
