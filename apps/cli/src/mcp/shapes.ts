import { EventType, QuoteKind } from "@corpus/core";
import type { Filter, SearchResult } from "@corpus/store";
import * as z from "zod";

/** Longest stretch of words in an answer, in UTF-16 code units; `article` gives the rest. */
const mostExact = 2_000;
/** Most articles, claims or sources listed in one item of an answer. */
export const mostListed = 40;

const offset = z.int().nonnegative();

/** A stretch of an article's text as answers carry it. */
export const wordsShape = {
  start: offset.describe("first UTF-16 code unit, counted from 0 in the article's whole text"),
  end: offset.describe("UTF-16 code unit after the last"),
  exact: z.string().describe("the words there, unchanged"),
  isCut: z
    .literal(true)
    .optional()
    .describe(`only the first ${mostExact} of longer words; article gives start…end in full`),
};

interface Words {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** `span` without what belongs to its annotation, no longer than an answer carries. */
export function wordsOf({ start, end, exact }: Words): Words & { readonly isCut?: true } {
  if (exact.length <= mostExact) return { start, end, exact };
  return { start, end, exact: exact.slice(0, whole(exact, mostExact)), isCut: true };
}

/** `at`, or the place before it where it would part a surrogate pair of `text`. */
export function whole(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00 && at < text.length ? at - 1 : at;
}

const text = (most: number) => z.string().min(1).max(most);
const name = text(200);

export const articleId = text(60).describe("id of an article, such as search gives: art_…");
export const storyId = text(60).describe("id of a story, such as stories gives: sto_…");

const queryHelp =
  'words that must all be there; "words in marks" stand one after the other; secur* begins so; OR, NOT or -, parentheses; "two words"~5 with at most 5 between; headline:word';

export const query = text(1_000).describe(queryHelp);

/** What narrows down which articles are meant; all that is given must hold. */
export const filterShape = {
  entity: name
    .optional()
    .describe(
      "somebody or something named in it: a whole name, a link (wikidata:Q664) or a cen_ id",
    ),
  role: name.optional().describe("an office that somebody in it holds: prime minister"),
  speaker: name.optional().describe("who is quoted in it, as entity"),
  quoteKind: QuoteKind.optional().describe("with speaker: of one and the same quote"),
  eventType: EventType.optional().describe("PLOVER type of an event that it reports"),
  actor: name
    .optional()
    .describe("who did it, as entity; with eventType: of one and the same event"),
  recipient: name.optional().describe("to whom it was done, as entity"),
  outlet: name.optional().describe("who published it"),
  from: text(40).optional().describe("published in or after it: an EDTF date, 2024-03-05 or 2024"),
  to: text(40).optional().describe("published in or before it"),
  story: storyId.optional(),
};

/** What was asked, as the store takes it: it checks dates and ids itself. */
export const asFilter = (asked: object): Filter => asked as Filter;

export const pageShape = (usual: number, most: number) => ({
  limit: z.int().min(1).max(most).default(usual).describe("no more than so many"),
  cursor: text(2_000)
    .optional()
    .describe("next of the page before, with all else as it was asked there"),
});

export const next = z.string().nullable().describe("cursor of the next page; null on the last one");

/** Which article it is, for people. */
export const sourceShape = {
  article: z.string(),
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable().describe("EDTF"),
  uri: z.string().nullable().describe("where it was read"),
};

export const sourceOf = ({ article, headline, outlet, published, uri }: SearchResult) => ({
  article,
  headline: headline === null ? null : shortened(headline),
  outlet,
  published,
  uri,
});

/** A line that a text gives and may give without end. */
export const shortened = (line: string, most = 300): string =>
  line.length <= most ? line : `${line.slice(0, whole(line, most - 1))}…`;
