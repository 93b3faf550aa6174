import { Comparison, type Relation } from "@corpus/core";
import { expect } from "vitest";
import { compareSources } from "../compare/compare-sources.ts";
import { groupStories } from "../group/group-stories.ts";
import { type Sample, sampleArticle } from "./sample-article.ts";

/** "relation | aspect: value / value" of what two sources of one story are found to say. */
export function compared(...samples: readonly Omit<Sample, "id">[]): string[] {
  const articles = samples.map((sample, i) => sampleArticle({ id: `s${i}`, ...sample }));
  const stories = groupStories(articles, { threshold: 0 });
  expect(stories).toHaveLength(1);
  const comparison = compareSources(stories[0]!, articles);
  expect(Comparison.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  for (const { claims } of comparison.items) {
    for (const { article, start, end, exact } of claims) {
      expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(exact);
    }
  }
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  return comparison.items.map(({ relation, aspect, claims }) => {
    const values = [...claims].sort((a, b) => order.get(a.article)! - order.get(b.article)!);
    return `${relation} | ${aspect}: ${values.map(({ value }) => value).join(" / ")}`;
  });
}

export const quoted = (items: readonly string[]) =>
  items.filter((item) => item.includes("| quotation of"));
export const only = (items: readonly string[], relation: Relation) =>
  items.filter((item) => item.startsWith(`${relation} |`));
