import type { ArticleId, Edtf } from "@corpus/core";
import { printCursor, readCursor } from "../query/cursor.ts";
import { limitOf } from "../query/page.ts";
import type { SearchPage, SearchRequest, SearchResult } from "../store.ts";
import { findBest, scoreOf } from "./best.ts";
import type { Database } from "./database.ts";
import type { Value } from "./filters.ts";
import { closing, type Marked, opening, readMarked } from "./hits.ts";
import {
  byDay,
  countMatches,
  type Found,
  type Selection,
  selectionOf,
  whereOf,
} from "./selection.ts";
import { snippetsOf } from "./snippets.ts";
import type { Terms } from "./terms.ts";

/** As `CorpusStore.search`. */
export function search(database: Database, terms: Terms, request: SearchRequest): SearchPage {
  const limit = limitOf(request.limit);
  const selection = selectionOf(request, terms);
  const place = request.cursor === undefined ? undefined : readCursor(request, request.cursor, 2);
  const isByRank = request.query !== undefined && (request.order ?? "relevance") === "relevance";
  return database.read(() => {
    const total = countMatches(database, request, terms);
    const found = isByRank
      ? findBest(database, selection, total, limit + 1, place)
      : findByDay(database, byDay(request, terms, total), request.order, limit + 1, place);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      total,
      results: describe(database, selection, shown),
      next: found.length > limit && last ? printCursor(request, [last.key, last.n]) : null,
    };
  });
}

function findByDay(
  database: Database,
  { from, conditions, values }: Selection,
  order: SearchRequest["order"],
  limit: number,
  place: readonly Value[] | undefined,
): readonly Found[] {
  const [direction, after] = order === "oldest" ? ["ASC", ">"] : ["DESC", "<"];
  const paged = place === undefined ? [] : [`(a.day, a.n) ${after} (?, ?)`];
  return database
    .prepare(
      `SELECT a.n AS n, a.day AS key FROM ${from} ${whereOf([...conditions, ...paged])}
       ORDER BY a.day ${direction}, a.n ${direction} LIMIT ?`,
    )
    .all(...values, ...(place ?? []), limit) as unknown as readonly Found[];
}

interface Row {
  readonly id: ArticleId;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: Edtf | null;
  readonly uri: string | null;
}

function describe(
  database: Database,
  { match }: Selection,
  found: readonly Found[],
): readonly SearchResult[] {
  const marked = markedTexts(
    database,
    found.map(({ n }) => n),
    match,
  );
  return found.map(({ n, key }) => {
    const row = describeArticle(database, n);
    const text = marked.get(n)!;
    return {
      article: row.id,
      uri: row.uri,
      headline: row.headline,
      outlet: row.outlet,
      published: row.published,
      score: scoreOf(key),
      hits: text.hits.length,
      snippets: snippetsOf(text),
    };
  });
}

/** What a line of results says of article `n`. */
export function describeArticle(database: Database, n: number): Row {
  return database
    .prepare("SELECT id, headline, outlet, published, uri FROM article WHERE n = ?")
    .get(n) as unknown as Row;
}

/** The texts of articles with the hits of `match` in them, by number. */
export function markedTexts(
  database: Database,
  numbers: readonly number[],
  match: string | undefined,
): ReadonlyMap<number, Marked> {
  const wanted = JSON.stringify(numbers);
  const rows =
    match === undefined
      ? database
          .prepare(
            "SELECT rowid AS n, body FROM passage WHERE rowid IN (SELECT value FROM json_each(?))",
          )
          .all(wanted)
      : // Asked once for all: a beginning of words is looked up anew each time. A rowid that is asked
        // for by "=" or IN is passed over by SQLite 3.53, so `+`.
        database
          .prepare(
            `SELECT rowid AS n, highlight(passage, 1, ?, ?) AS body FROM passage
             WHERE passage MATCH ? AND rowid BETWEEN ? AND ?
               AND +rowid IN (SELECT value FROM json_each(?))`,
          )
          .all(opening, closing, match, Math.min(...numbers), Math.max(...numbers), wanted);
  return new Map(rows.map(({ n, body }) => [Number(n), readMarked(String(body))]));
}
