import {
  type Article,
  parseText,
  type Story,
  verifyArticle,
  verifyComparison,
  verifyStory,
} from "@corpus/core";
import { annotate } from "@corpus/entities";
import { compareSources, groupStories } from "@corpus/stories";
import { describe, expect, test } from "vitest";
import { measureSeedNames } from "./accuracy/names.ts";
import { measureSeedQuotes } from "./accuracy/quotes-gold.ts";
import { readSeedSet, type SeedSet, seedSets } from "./accuracy/seed-sets.ts";
import { measureSeedSegments } from "./accuracy/segments.ts";
import { measureSeedSentences } from "./accuracy/sentences.ts";
import { measureSeedTimes } from "./accuracy/times.ts";
import type { Figure } from "./report.ts";

type Measure = (set: SeedSet, report: (line: string) => void) => readonly Figure[];

// What a reader may count on. `figures` is how often a scorer gives the metric: sentences and quotes
// are measured on the gold's segments or mentions and on our own.
const bars: readonly { metric: string; bar: number; figures?: number; measure: Measure }[] = [
  { metric: "segment kinds right", bar: 0.95, measure: measureSeedSegments },
  { metric: "sentence F1", bar: 0.97, figures: 2, measure: measureSeedSentences },
  { metric: "names F1", bar: 0.9, measure: measureSeedNames },
  { metric: "quotations in marks found", bar: 1, figures: 2, measure: measureSeedQuotes },
  { metric: "their speaker right", bar: 0.9, figures: 2, measure: measureSeedQuotes },
  { metric: "calendar dates right, of all", bar: 1, measure: measureSeedTimes },
];

const absent = " (skipped: the folder shared/seeds is not beside this checkout)";

for (const set of seedSets) {
  const name = set.folder === undefined ? set.name + absent : set.name;
  describe.skipIf(set.folder === undefined)(name, () => {
    test.each(bars)("$metric: at least $bar", ({ metric, bar, figures = 1, measure }) => {
      const wrong: string[] = [];
      const found = measure(set, (line) => wrong.push(line)).filter((f) => f.metric === metric);
      expect(found).toHaveLength(figures);
      for (const { value } of found) {
        expect(value, wrong.join("\n")).toBeGreaterThanOrEqual(bar);
      }
    });

    describe.each([
      ["with publication dates", true],
      ["without publication dates", false],
    ])("%s", (_, dated) => {
      const articles = readArticles(set, dated);
      const stories = groupStories(articles);

      test("every article is sound", () => {
        expect(articles).toHaveLength(5);
        expect(articles.flatMap(verifyArticle)).toEqual([]);
      });

      test("two stories: four articles, and the one that follows them", () => {
        const [talks, later] = [storyOf(stories, articles[0]), storyOf(stories, articles[4])];
        expect(stories).toHaveLength(2);
        expect(talks?.articles).toHaveLength(4);
        expect(later?.articles).toEqual([articles[4]?.id]);
        expect(later?.relatedTo).toMatchObject([{ story: talks?.id, relation: "follows" }]);
      });

      test("what stories and comparisons rest on stands in the articles", () => {
        const texts = new Map(articles.map((article) => [article.id as string, article]));
        expect(stories.flatMap((story) => verifyStory(story, texts))).toEqual([]);
        const comparisons = stories.map((story) => compareSources(story, articles, { stories }));
        expect(comparisons.flatMap(({ items }) => items).length).toBeGreaterThan(0);
        expect(
          comparisons.flatMap((one, i) => verifyComparison(one, stories[i]!, texts, stories)),
        ).toEqual([]);
      });
    });
  });
}

function readArticles(set: SeedSet, dated: boolean): Article[] {
  return readSeedSet(set).map(({ file, text, publishedAt }) =>
    annotate(parseText(text, { id: file, ...(dated && { publishedAt }) })),
  );
}

function storyOf(stories: readonly Story[], article: Article | undefined): Story | undefined {
  return stories.find(({ articles }) => articles.some((id) => id === article?.id));
}
