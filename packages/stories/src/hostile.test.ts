import { parseText } from "@corpus/core";
import { expect, test } from "vitest";
import { compareSources, findNearDuplicates, groupStories } from "./index.ts";

// Work must grow with the text and not with its square: each of these would take minutes if it did.
const size = 150_000;
const hostile: readonly (readonly [string, string])[] = [
  ["quotation marks alone", '“"”'.repeat(size / 4)],
  ["one line of words", "Harbour board votes again ".repeat(size / 26)],
  ["one line of capitals", "Ana Ruiz Lund ".repeat(size / 14)],
  ["one word", "a".repeat(size)],
  ["lone surrogates and NULs", "\ud800\u0000 x\udc00 ".repeat(size / 6)],
  ["as many lines as letters", "a\n".repeat(size / 2)],
];

const frame = parseText("A frame for hostile text.", { id: "frame", segmented: true });

function articleOf(id: string, text: string) {
  const whole = { start: 0, end: text.length };
  const speaker = { status: "unknown" as const };
  const content = { ...whole, exact: text };
  const quote = { id: "quo_1" as never, ...content, kind: "direct" as const, content, cue: null };
  return {
    ...frame,
    id: `art_${id}` as typeof frame.id,
    text,
    segments: [{ ...frame.segments[0]!, ...whole }],
    annotations: {
      sentences: [whole],
      quotes: [{ ...quote, speaker, rule: "test/hostile" }],
      mentions: [],
      entities: [],
      times: [],
      amounts: [],
      roles: [],
    },
  };
}

test.each(hostile)("%s", (_, text) => {
  const articles = [
    articleOf("a", text),
    articleOf("b", `${text} more`),
    articleOf("c", "Quiet news."),
  ];
  const stories = groupStories(articles);
  expect(stories.flatMap((story) => story.articles).sort()).toEqual(articles.map(({ id }) => id));
  expect(findNearDuplicates(articles).length).toBeLessThanOrEqual(1);
  const apart = groupStories(articles, { threshold: 0 }).map((story) => ({
    ...story,
    origins: story.articles.map((id) => ({ articles: [id], kind: "single" as const })),
  }));
  for (const story of apart) {
    for (const { claims } of compareSources(story, articles).items) {
      for (const { article, start, end, exact } of claims) {
        const source = articles.find(({ id }) => id === article);
        expect(source?.text.slice(start, end) === exact).toBe(true);
      }
    }
  }
});
