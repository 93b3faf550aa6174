import path from "node:path";
import type { Article, Comparison, RejectRecord, Story } from "@corpus/core";
import { joinEntities, readEntities } from "@corpus/entities";
import {
  compareStories,
  groupStories,
  type KeyQuote,
  type Person,
  pickKeyQuotes,
  rankPeople,
} from "@corpus/stories";
import { exit } from "../exit.ts";
import { type Io, stylist, writeLine } from "../io.ts";
import { collect, type ReadOptions } from "../pipeline.ts";
import { renderAnalysis } from "../render/analysis.ts";
import { placeOf } from "../render/place.ts";
import { checkFolder, writeReport } from "../report.ts";
import { version } from "../version.ts";

export interface AnalyzeSettings extends ReadOptions {
  readonly json: boolean;
  readonly report?: string; // a file for the reading view
  readonly title?: string; // of the report
}

/** What `corpus analyze` found, before it is printed. */
export interface Analysis {
  readonly articles: readonly Article[];
  readonly rejects: readonly RejectRecord[];
  readonly stories: readonly Story[]; // largest first
  readonly comparisons: readonly Comparison[]; // one a story, in the same order
  readonly people: readonly Person[];
  readonly quotes: readonly KeyQuote[];
}

/** `corpus analyze`: the main job, on one screen or as one JSON object. */
export async function runAnalyze(
  paths: readonly string[],
  settings: AnalyzeSettings,
  io: Io,
): Promise<number> {
  const { report, title } = settings;
  if (report !== undefined) await checkFolder(report, io);
  const except = report === undefined ? {} : { except: path.resolve(io.cwd, report) };
  const { articles, rejects } = await collect(paths, io, settings, except);
  if (io.signal.aborted) return exit.interrupted;
  const stories = groupStories(articles).toSorted(
    (a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1),
  );
  const entities = joinEntities(articles.flatMap(readEntities), settings.annotate);
  const analysis: Analysis = {
    articles,
    rejects,
    stories,
    comparisons: compareStories(stories, articles),
    people: rankPeople(articles, entities),
    quotes: pickKeyQuotes(articles),
  };
  if (settings.json) await writeLine(io, JSON.stringify(toJson(analysis), null, 2));
  else {
    const width = Math.max(60, Math.min(io.stdout.columns ?? 100, 120));
    for (const line of renderAnalysis(analysis, { width, style: stylist(io) }))
      await writeLine(io, line);
  }
  if (report !== undefined)
    await writeReport(report, { ...analysis, entities, ...(title !== undefined && { title }) }, io);
  return rejects.length > 0 ? exit.incomplete : exit.done;
}

/** The same for machines: texts and annotations are left to `annotate`, evidence keeps its spans. */
function toJson({ articles, rejects, stories, comparisons, people, quotes }: Analysis): object {
  return {
    generator: `@corpus/cli ${version}`,
    articles: articles.map(({ id, source, language, metadata, segments, diagnostics }) => ({
      id,
      source,
      language,
      metadata,
      segments,
      diagnostics,
    })),
    rejects: rejects.map(({ source, code, message }) => ({ source, code, message })),
    stories,
    comparisons,
    people,
    quotes: quotes.map(({ article, quote, speaker }) => ({
      article: article.id,
      place: placeOf(article, quote.start),
      speaker,
      start: quote.start,
      end: quote.end,
      exact: quote.exact,
    })),
  };
}
