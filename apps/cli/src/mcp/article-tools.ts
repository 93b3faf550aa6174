import { type ArticleId, CorpusError, SegmentKind } from "@corpus/core";
import type { CorpusStore } from "@corpus/store";
import * as z from "zod";
import {
  articleId,
  asFilter,
  filterShape,
  next,
  pageShape,
  query,
  shortened,
  sourceOf,
  sourceShape,
  whole,
  wordsOf,
  wordsShape,
} from "./shapes.ts";
import type { ToolDefinition } from "./tool.ts";

const searchInput = z.strictObject({
  query: query.optional(),
  ...filterShape,
  order: z
    .enum(["relevance", "newest", "oldest"])
    .optional()
    .describe("relevance with a query, else newest"),
  ...pageShape(10, 50),
});

const searchOutput = z.strictObject({
  total: z.int().describe("articles that match, on all pages"),
  results: z
    .array(
      z.strictObject({
        ...sourceShape,
        score: z.number().describe("higher is better, within this search"),
        hits: z.int().describe("in the text"),
        snippets: z
          .array(
            z.strictObject({ ...wordsShape, hits: z.array(z.strictObject(wordsShape)).readonly() }),
          )
          .readonly()
          .describe("where the words stand; without a query, how the text begins"),
      }),
    )
    .readonly(),
  next,
});

export const search: ToolDefinition<typeof searchInput, typeof searchOutput> = {
  name: "search",
  title: "Find articles",
  description: `Finds articles by their words and by who is named, quoted or acting in them, the best first. Words are matched whole and in any case, not by stem: use talk* for talks and talked. Start here; without any argument it lists the newest articles.`,
  input: searchInput,
  output: searchOutput,
  async run(asked, { store }) {
    const { total, results, next } = await store.search(asFilter(asked));
    return {
      total,
      results: results.map((result) => ({
        ...sourceOf(result),
        score: result.score,
        hits: result.hits,
        snippets: result.snippets.map((snippet) => ({
          ...wordsOf(snippet),
          hits: snippet.hits.slice(0, mostHits).map(wordsOf),
        })),
      })),
      next,
    };
  },
};

const mostHits = 10;

const kwicInput = z.strictObject({
  query,
  ...filterShape,
  width: z
    .int()
    .min(0)
    .max(300)
    .default(80)
    .describe("of the context on each side, in UTF-16 code units"),
  ...pageShape(30, 100),
});

const kwicOutput = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        article: z.string(),
        uri: z.string().nullable(),
        outlet: z.string().nullable(),
        published: z.string().nullable(),
        left: z.string().describe("the text before the words"),
        ...wordsShape,
        right: z.string().describe("the text after them"),
      }),
    )
    .readonly(),
  next,
});

export const kwic: ToolDefinition<typeof kwicInput, typeof kwicOutput> = {
  name: "kwic",
  title: "Every occurrence of words, in context",
  description:
    "Lists each place where the words of a query stand, by date of publication, with the text to the left and right: for how something is put, and for exact wording.",
  input: kwicInput,
  output: kwicOutput,
  async run(asked, { store }) {
    const { lines, next } = await store.kwic({ ...asFilter(asked), query: asked.query });
    return {
      lines: lines.map(({ article, uri, outlet, published, left, right, ...span }) => ({
        article,
        uri,
        outlet,
        published,
        left,
        ...wordsOf(span),
        right,
      })),
      next,
    };
  },
};

/** Most of an article's text in one answer, in UTF-16 code units. */
const mostText = 20_000;
const usualText = 8_000;
const mostSegments = 200;

const articleInput = z.strictObject({
  article: articleId,
  start: z.int().nonnegative().default(0).describe("first UTF-16 code unit that is wanted"),
  end: z
    .int()
    .positive()
    .optional()
    .describe(
      `UTF-16 code unit after the last that is wanted; ${usualText} after start where it is not given, ${mostText} at most`,
    ),
});

const articleOutput = z.strictObject({
  ...sourceShape,
  language: z.string().nullable(),
  length: z.int().describe("of the whole text, in UTF-16 code units"),
  start: z.int(),
  end: z.int(),
  text: z.string().describe("the text from start to end, unchanged"),
  segments: z
    .array(z.strictObject({ kind: SegmentKind, start: z.int(), end: z.int() }))
    .readonly()
    .describe(
      "what the parts of this stretch are; related, share, notice and the like are not the article's own words",
    ),
  next: z.int().nullable().describe("start of the stretch that follows; null at the end"),
});

export const article: ToolDefinition<typeof articleInput, typeof articleOutput> = {
  name: "article",
  title: "Read an article",
  description: `Gives the text of an article as it was published, a stretch at a time, and what its parts are. What another tool cites as start…end of this article is text.slice(start, end) here, counted from the beginning of the whole text.`,
  input: articleInput,
  output: articleOutput,
  async run({ article: id, start, end = start + usualText }, { store }) {
    const { text, metadata, source, language, segments } = await articleWithId(store, id);
    if (start > text.length || end <= start)
      throw new CorpusError(
        "query/invalid",
        `expected start before end, and start at most ${text.length}, where ${id} ends, got start ${start}, end ${end}`,
      );
    const from = whole(text, start);
    const cut = whole(text, Math.min(end, start + mostText, text.length));
    const to = cut > from ? cut : Math.min(text.length, from + 2); // one character may be two units
    return {
      article: id,
      headline: metadata.headline ? shortened(metadata.headline.value) : null,
      outlet: metadata.outlet?.value ?? null,
      published: metadata.published?.edtf ?? null,
      uri: source.uri ?? null,
      language: language.tag,
      length: text.length,
      start: from,
      end: to,
      text: text.slice(from, to),
      segments: segments
        .filter((segment) => segment.start < to && segment.end > from)
        .slice(0, mostSegments)
        .map(({ kind, start, end }) => ({ kind, start, end })),
      next: to < text.length ? to : null,
    };
  },
};

/** @throws {CorpusError} "query/invalid" where the store has no such article. */
export async function articleWithId(store: CorpusStore, id: string) {
  const found = await store.article(id as ArticleId);
  if (found) return found;
  throw new CorpusError(
    "query/invalid",
    `there is no article “${id}” here; search gives the ids of those that there are`,
  );
}
