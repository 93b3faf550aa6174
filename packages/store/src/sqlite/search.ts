import type { ArticleId, Edtf } from "@corpus/core";
import { printCursor, readCursor } from "../query/cursor.ts";
import { limitOf } from "../query/page.ts";
import { parseQuery } from "../query/parse-query.ts";
import type { SearchPage, SearchRequest, SearchResult } from "../store.ts";
import type { Database } from "./database.ts";
import { conditionsOf, type Value } from "./filters.ts";
import { closing, type Marked, opening, readMarked } from "./hits.ts";
import { matchExpression } from "./match-expression.ts";
import { snippetsOf } from "./snippets.ts";
import type { Terms } from "./terms.ts";

/** The articles that a request means, as SQL. */
export interface Selection {
  readonly row: string; // what gives the number of an article
  readonly from: string; // the full text, the article's row `a`, or both
  readonly conditions: readonly string[];
  readonly values: readonly Value[];
  readonly match: string | undefined; // in the language of FTS5
}

/**
 * The full text is asked first and the rest of what it finds: looked up by row it is slow, and answers
 * wrongly (see `markedText`). So `CROSS JOIN`, which keeps the order, and `+`, which keeps an index away.
 *
 * @param needsRow Whether the caller sorts or reads by the article's row `a`.
 * @throws {CorpusError} "query/invalid", "edtf/invalid".
 */
export function selectionOf(request: SearchRequest, terms: Terms, needsRow: boolean): Selection {
  const { within, columns } = conditionsOf(request, terms);
  const sets = (row: string) => within.map(({ sql }) => `${row} IN (${sql})`);
  const values = [...within, ...columns].flatMap((asked) => asked.values);
  const rows = columns.map(({ sql }) => sql);
  if (request.query === undefined)
    return {
      row: "a.n",
      from: "article a",
      conditions: [...sets("a.n"), ...rows],
      values,
      match: undefined,
    };
  const match = matchExpression(parseQuery(request.query));
  const isJoined = needsRow || columns.length > 0;
  return {
    row: "passage.rowid",
    from: isJoined ? "passage CROSS JOIN article a ON a.n = passage.rowid" : "passage",
    conditions: ["passage MATCH ?", ...sets("+passage.rowid"), ...rows],
    values: [match, ...values],
    match,
  };
}

export const whereOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";

interface Found {
  readonly n: number;
  readonly key: number | string;
  readonly total: number; // of all that match
}

/** As `CorpusStore.search`. */
export function search(database: Database, terms: Terms, request: SearchRequest): SearchPage {
  const limit = limitOf(request.limit);
  const order = orderOf(request);
  const selection = selectionOf(request, terms, order !== orders.relevance);
  const place = request.cursor === undefined ? undefined : readCursor(request, request.cursor, 2);
  return database.read(() => {
    const found = find(database, selection, order, limit + 1, place);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      total: found[0]?.total ?? countAll(database, selection), // a page may lie beyond the end
      results: describe(database, selection, shown),
      next: found.length > limit && last ? printCursor(request, [last.key, last.n]) : null,
    };
  });
}

// What is sorted by, so that a page can go on after the last of the page before; the article's number decides ties.
const orders = {
  relevance: { key: "rank", direction: "ASC", after: ">" }, // bm25 of SQLite: the lower the better
  newest: { key: "a.day", direction: "DESC", after: "<" },
  oldest: { key: "a.day", direction: "ASC", after: ">" },
} as const;

const orderOf = ({ order, query }: SearchRequest) =>
  orders[query === undefined && order !== "oldest" ? "newest" : (order ?? "relevance")];

function find(
  database: Database,
  { row, from, conditions, values }: Selection,
  { key, direction, after }: (typeof orders)[keyof typeof orders],
  limit: number,
  place: readonly Value[] | undefined,
): readonly Found[] {
  const paged = place === undefined ? [] : [`(key, n) ${after} (?, ?)`];
  // Found once, then counted and sorted: either alone would ask the index again.
  return database
    .prepare(
      `WITH matched AS MATERIALIZED (
         SELECT ${row} AS n, ${key} AS key FROM ${from} ${whereOf(conditions)}
       )
       SELECT n, key, (SELECT count(*) FROM matched) AS total FROM matched ${whereOf(paged)}
       ORDER BY key ${direction}, n ${direction} LIMIT ?`,
    )
    .all(...values, ...(place ?? []), limit) as unknown as readonly Found[];
}

function countAll(database: Database, { from, conditions, values }: Selection): number {
  const sql = `SELECT count(*) AS total FROM ${from} ${whereOf(conditions)}`;
  return Number(database.prepare(sql).get(...values)?.["total"]);
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
  return found.map(({ n, key }) => {
    const row = describeArticle(database, n);
    const marked = markedText(database, n, match);
    return {
      article: row.id,
      uri: row.uri,
      headline: row.headline,
      outlet: row.outlet,
      published: row.published,
      score: match === undefined || typeof key === "string" ? 0 : -key,
      hits: marked.hits.length,
      snippets: snippetsOf(marked),
    };
  });
}

/** What a line of results says of article `n`. */
export function describeArticle(database: Database, n: number): Row {
  return database
    .prepare("SELECT id, headline, outlet, published, uri FROM article WHERE n = ?")
    .get(n) as unknown as Row;
}

/** The text of article `n` with the hits of `match` in it. */
export function markedText(database: Database, n: number, match: string | undefined): Marked {
  const row =
    match === undefined
      ? database.prepare("SELECT body FROM passage WHERE rowid = ?").get(n)
      : database
          .prepare(
            `SELECT highlight(passage, 1, ?, ?) AS body FROM passage
             WHERE passage MATCH ? AND rowid BETWEEN ? AND ?`, // "= ?" is passed over by SQLite 3.53
          )
          .get(opening, closing, match, n, n);
  return readMarked(String(row?.["body"] ?? ""));
}
