import type { Article, Claim, ComparisonItem } from "@corpus/core";
import type { ReadStory } from "../across/commands.ts";
import type { Style } from "../io.ts";
import { cell, storyLine } from "./memo.ts";
import { placeOf } from "./place.ts";
import type { Screen } from "./screen.ts";
import { tail, wrap } from "./wrap.ts";

type Articles = ReadonlyMap<string, Article>;
type Relation = ComparisonItem["relation"];

const headings: readonly (readonly [Relation, string])[] = [
  ["conflicts", "What cannot both hold"],
  ["progresses", "What has gone on since"],
  ["differs", "What they say otherwise"],
  ["agree", "What they share"],
  ["adds", "What one alone has"],
];

const colors: { readonly [R in Relation]: Style } = {
  conflicts: "red",
  progresses: "cyan",
  differs: "yellow",
  agree: "green",
  adds: "dim",
};

/** For a terminal: each point with the words of every source under it. */
export function comparisonTable(
  compared: readonly ReadStory[],
  articles: Articles,
  screen: Screen,
): string[] {
  return compared.flatMap(({ story, comparison: { items } }, index) => [
    ...(index > 0 ? [""] : []),
    ...wrap(storyLine(story, index), screen.width, 2).map((line) => screen.style("bold", line)),
    ...(items.length === 0 ? ["  nothing to compare"] : []),
    ...items.flatMap((item) => [
      `  ${screen.style(colors[item.relation], item.relation.padEnd(10))}  ${wrap(point(item), screen.width - 14, 14).join("\n")}`,
      ...item.claims.flatMap((claim) => claimLines(claim, articles, screen)),
    ]),
  ]);
}

function claimLines(claim: Claim, articles: Articles, screen: Screen): string[] {
  const place = tail(placeAt(claim, articles), 36).padEnd(36);
  const words = wrap(quoted(claim), Math.max(20, screen.width - 44), 0);
  return words.map(
    (line, l) => `      ${l === 0 ? screen.style("dim", place) : " ".repeat(36)}  ${line}`,
  );
}

/** For a memo: a heading a story, a table a kind of point. */
export function comparisonMarkdown(compared: readonly ReadStory[], articles: Articles): string[] {
  return compared.flatMap(({ story, comparison: { items } }, index) => [
    ...(index > 0 ? [""] : []),
    `## ${cell(storyLine(story, index))}`,
    ...(items.length === 0 ? ["", "Nothing to compare."] : []),
    ...headings.flatMap(([relation, heading]) => {
      const own = items.filter((item) => item.relation === relation);
      if (own.length === 0) return [];
      return [
        "",
        `### ${heading}`,
        "",
        "| point | source | words |",
        "| --- | --- | --- |",
        ...own.flatMap((item) =>
          item.claims.map(
            (claim, c) =>
              `| ${c === 0 ? cell(point(item)) : ""} | ${cell(placeAt(claim, articles))} | ${cell(quoted(claim))} |`,
          ),
        ),
      ];
    }),
  ]);
}

/** The point, and of what is shared by how many independent sources. */
function point({ relation, aspect, claims }: ComparisonItem): string {
  const voices = new Set(claims.map(({ origin, story = "" }) => `${story} ${origin}`)).size;
  return relation === "agree" ? `${aspect} (${voices} independent sources)` : aspect;
}

function placeAt({ article: id, start }: Claim, articles: Articles): string {
  const article = articles.get(id);
  return article ? placeOf(article, start) : id;
}

/** The words as printed; behind them what was compared, where the words do not show it. */
function quoted({ exact, value, polarity }: Claim): string {
  const flat = exact.replace(/\s+/g, " ");
  const shown = /^[“"'‘]/.test(flat) ? flat : `“${flat}”`;
  const isPlain = flat.toLowerCase().includes(value.toLowerCase()) || !/[\d[]/.test(value);
  return `${shown}${isPlain ? "" : ` = ${value}`}${polarity === "negated" ? " (denied)" : ""}`;
}
