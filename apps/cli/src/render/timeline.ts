import type { Article, Story, TimelineEntry } from "@corpus/core";
import { edtfBounds } from "@corpus/core";
import { cell, storyLine } from "./memo.ts";
import { placeOf } from "./place.ts";
import type { Screen } from "./screen.ts";
import { tail, wrap } from "./wrap.ts";

type Articles = ReadonlyMap<string, Article>;

const dateWidth = 24; // an interval of two days, with a mark

/** For a terminal: each date with what is told of it, and under it who tells it and when that was printed. */
export function timelineTable(
  stories: readonly Story[],
  articles: Articles,
  screen: Screen,
): string[] {
  return stories.flatMap((story, index) => [
    ...(index > 0 ? [""] : []),
    ...wrap(storyLine(story, index), screen.width, 2).map((line) => screen.style("bold", line)),
    ...(story.timeline.length === 0 ? ["  no dates"] : []),
    ...story.timeline.flatMap((entry) => {
      const [first = "", ...rest] = wrap(entry.title, screen.width - dateWidth - 2, 0);
      return [
        `  ${screen.style("bold", when(entry, articles).padEnd(dateWidth))}${first}`,
        ...rest.map((line) => " ".repeat(dateWidth + 2) + line),
        ...sourcesOf(entry, articles).map(
          ({ place, reported }) =>
            " ".repeat(dateWidth + 2) +
            screen.style("dim", `${tail(place, screen.width - 48)}${reported}`),
        ),
      ];
    }),
  ]);
}

/** For a memo: a table a story. */
export function timelineMarkdown(stories: readonly Story[], articles: Articles): string[] {
  return stories.flatMap((story, index) => [
    ...(index > 0 ? [""] : []),
    `## ${cell(storyLine(story, index))}`,
    "",
    ...(story.timeline.length === 0
      ? ["No dates."]
      : ["| when | what | according to |", "| --- | --- | --- |"]),
    ...story.timeline.map((entry) => {
      const sources = sourcesOf(entry, articles)
        .map(({ place, reported }) => cell(place + reported))
        .join("<br>");
      return `| ${cell(when(entry, articles))} | ${cell(entry.title)} | ${sources} |`;
    }),
  ]);
}

/** The date as exact as the text; marked where it lay ahead for everybody who tells it. */
function when({ edtf, support }: TimelineEntry, articles: Articles): string {
  const { earliest } = edtfBounds(edtf);
  const isAhead = support.every(({ article }) => {
    const published = articles.get(article)?.metadata.published?.edtf;
    const printed = published && edtfBounds(published).latest;
    return earliest && printed && earliest > printed;
  });
  return isAhead ? `${edtf} (ahead)` : edtf;
}

/** Where it is told, an article once, and on what day that article came out. */
function sourcesOf({ support }: TimelineEntry, articles: Articles) {
  const seen = new Set<string>();
  return support.flatMap(({ article: id, start }) => {
    const article = articles.get(id);
    if (!article || seen.has(id)) return [];
    seen.add(id);
    const published = article.metadata.published?.edtf;
    return [
      { place: placeOf(article, start), reported: published ? ` (reported ${published})` : "" },
    ];
  });
}
