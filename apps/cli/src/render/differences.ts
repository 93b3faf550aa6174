import type { Article, Comparison, ComparisonItem } from "@corpus/core";
import type { Analysis } from "../commands/analyze.ts";
import type { Style } from "../io.ts";
import { placeOf } from "./place.ts";
import { more, type Screen, title } from "./screen.ts";
import { clip, tail, wrap } from "./wrap.ts";

const disputed: ReadonlySet<ComparisonItem["relation"]> = new Set([
  "conflicts",
  "differs",
  "progresses",
]);

/** On how many points the sources of a story do not say the same. */
export function countDisputed({ items }: Comparison): number {
  return items.filter(({ relation }) => disputed.has(relation)).length;
}

const parts = [
  {
    heading: "Where sources differ",
    most: 8,
    wanted: (item: ComparisonItem) => disputed.has(item.relation),
  },
  {
    heading: "What sources share",
    most: 4,
    wanted: (item: ComparisonItem) => item.relation === "agree",
  },
];

const mostClaims = 3; // of one item

/** The items of all comparisons together, those of the largest story first. */
export function differences(
  { comparisons }: Analysis,
  articles: ReadonlyMap<string, Article>,
  screen: Screen,
): string[] {
  return parts.flatMap(({ heading, most, wanted }) => {
    const found = comparisons.flatMap((comparison, story) =>
      comparison.items.filter(wanted).map((item) => ({ item, story })),
    );
    if (found.length === 0) return [];
    return [
      ...title(heading, screen),
      ...found
        .slice(0, most)
        .flatMap(({ item, story }) =>
          comparisonItem(
            item,
            comparisons.length > 1 ? ` (story ${story + 1})` : "",
            articles,
            screen,
          ),
        ),
      ...more(most, found.length, screen),
    ];
  });
}

function comparisonItem(
  item: ComparisonItem,
  story: string,
  articles: ReadonlyMap<string, Article>,
  screen: Screen,
): string[] {
  const color: Style =
    item.relation === "conflicts" ? "red" : item.relation === "agree" ? "green" : "yellow";
  const claims = positionsFirst(item);
  const unshown = claims.length - mostClaims;
  return [
    `  ${screen.style(color, item.relation)} ${clip(item.aspect, screen.width - 30)}${screen.style("dim", story)}`,
    ...claims.slice(0, mostClaims).flatMap((claim) => {
      const article = articles.get(claim.article);
      const place = article ? placeOf(article, claim.start) : claim.article;
      // What was compared, where the words do not show it: "Thursday (2022-04-21)".
      const isHidden = /\d/.test(claim.value) && !claim.exact.includes(claim.value);
      const value = isHidden && claim.value.length <= 24 ? ` (${claim.value})` : "";
      return [
        ...wrap(claim.exact + value, screen.width - 7, 1)
          .slice(0, 2)
          .map((line) => `      ${line}`),
        `        ${screen.style("dim", tail(place, screen.width - 8))}`,
      ];
    }),
    ...(unshown > 0 ? [`      ${screen.style("dim", `and ${unshown} more`)}`] : []),
  ];
}

/** One claim an article; of each value one before any is repeated. */
function positionsFirst({ claims }: ComparisonItem): ComparisonItem["claims"] {
  const own = claims.filter(
    ({ article }, c) => claims.findIndex((claim) => claim.article === article) === c,
  );
  const isFirst = (value: string, c: number) =>
    own.findIndex((claim) => claim.value === value) === c;
  return [
    ...own.filter(({ value }, c) => isFirst(value, c)),
    ...own.filter(({ value }, c) => !isFirst(value, c)),
  ];
}
