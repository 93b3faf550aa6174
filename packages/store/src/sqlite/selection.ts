import { parseQuery } from "../query/parse-query.ts";
import type { SearchRequest } from "../store.ts";
import type { Database } from "./database.ts";
import { conditionsOf, type Value } from "./filters.ts";
import { alternatives, matchExpression } from "./match-expression.ts";
import type { Terms } from "./terms.ts";

/** The articles that a request means, as SQL. */
export interface Selection {
  readonly from: string; // the full text, or the article's row `a`
  readonly conditions: readonly string[];
  readonly values: readonly Value[];
  readonly match: string | undefined; // in the language of FTS5
}

/** The same by the full text. */
export interface TextSelection extends Selection {
  readonly row: string; // what gives the number of an article
  readonly alternatives: readonly string[]; // what of an OR is enough, in the language of FTS5
}

/**
 * The full text is asked first and the rest of what it finds: looked up by row it is slow, and answers
 * wrongly (see `markedTexts`). So `+`, which keeps an index away.
 *
 * @throws {CorpusError} "query/invalid", "edtf/invalid".
 */
export function selectionOf(request: SearchRequest, terms: Terms): TextSelection {
  const within = conditionsOf(request, terms);
  const sets = (row: string) => within.map(({ sql }) => `${row} IN (${sql})`);
  const values = within.flatMap((asked) => asked.values);
  if (request.query === undefined)
    return {
      row: "a.n",
      from: "article a",
      conditions: sets("a.n"),
      values,
      match: undefined,
      alternatives: [],
    };
  const query = parseQuery(request.query);
  const match = matchExpression(query);
  return {
    row: "passage.rowid",
    from: "passage",
    conditions: ["passage MATCH ?", ...sets("+passage.rowid")],
    values: [match, ...values],
    match,
    alternatives: alternatives(query),
  };
}

// Of so few it is faster to look all up than to go through the days until a page of them is found.
const few = 1_000;

/**
 * The same articles, `total` of them, by their rows `a` and to be sorted by day: few are looked up; of
 * many a page is found in the order of the days, looking at no more than it shows.
 */
export function byDay(request: SearchRequest, terms: Terms, total: number): Selection {
  const within = conditionsOf(request, terms);
  const match =
    request.query === undefined ? undefined : matchExpression(parseQuery(request.query));
  if (match !== undefined)
    within.unshift({ sql: "SELECT rowid FROM passage WHERE passage MATCH ?", values: [match] });
  const [from, row] =
    total < few ? ["article a", "a.n"] : ["article a INDEXED BY article_by_day", "+a.n"];
  return {
    from,
    conditions: within.map(({ sql }) => `${row} IN (${sql})`),
    values: within.flatMap((asked) => asked.values),
    match,
  };
}

/** How many articles a request means. */
export function countMatches(database: Database, request: SearchRequest, terms: Terms): number {
  const within = conditionsOf(request, terms);
  const isOfSets = request.query === undefined && within.length > 0;
  const { from, conditions, values } = isOfSets
    ? {
        from: `(${within.map(({ sql }) => `SELECT DISTINCT * FROM (${sql})`).join(" INTERSECT ")})`,
        conditions: [],
        values: within.flatMap((asked) => asked.values),
      }
    : selectionOf(request, terms);
  const sql = `SELECT count(*) AS total FROM ${from} ${whereOf(conditions)}`;
  return Number(database.prepare(sql).get(...values)?.["total"]);
}

export const whereOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";

/** An article found, with what it is sorted by. */
export interface Found {
  readonly n: number;
  readonly key: number | string;
}
