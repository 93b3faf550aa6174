import { parseQuery } from "../query/parse-query.ts";
import type { SearchRequest } from "../store.ts";
import { conditionsOf, type Value } from "./filters.ts";
import { matchExpression } from "./match-expression.ts";
import type { Terms } from "./terms.ts";

/** The articles that a request means, as SQL. */
export interface Selection {
  readonly row: string; // what gives the number of an article
  readonly from: string; // the full text, or the article's row `a`
  readonly conditions: readonly string[];
  readonly values: readonly Value[];
  readonly match: string | undefined; // in the language of FTS5
}

/**
 * The full text is asked first and the rest of what it finds: looked up by row it is slow, and answers
 * wrongly (see `markedTexts`). So `+`, which keeps an index away.
 *
 * @throws {CorpusError} "query/invalid", "edtf/invalid".
 */
export function selectionOf(request: SearchRequest, terms: Terms): Selection {
  const within = conditionsOf(request, terms);
  const sets = (row: string) => within.map(({ sql }) => `${row} IN (${sql})`);
  const values = within.flatMap((asked) => asked.values);
  if (request.query === undefined)
    return { row: "a.n", from: "article a", conditions: sets("a.n"), values, match: undefined };
  const match = matchExpression(parseQuery(request.query));
  return {
    row: "passage.rowid",
    from: "passage",
    conditions: ["passage MATCH ?", ...sets("+passage.rowid")],
    values: [match, ...values],
    match,
  };
}

/**
 * The same articles by their rows `a`, to be read by day: in the order of the index, so that a page
 * looks at no more than it shows; what the full text finds is a set to look into.
 */
export function byDay(request: SearchRequest, terms: Terms): Selection {
  const { match } = selectionOf(request, terms);
  const found =
    match === undefined
      ? []
      : [{ sql: "SELECT rowid FROM passage WHERE passage MATCH ?", values: [match] }];
  const within = [...found, ...conditionsOf(request, terms)];
  return {
    row: "a.n",
    from: "article a INDEXED BY article_by_day",
    conditions: within.map(({ sql }) => `+a.n IN (${sql})`),
    values: within.flatMap((asked) => asked.values),
    match,
  };
}

export const whereOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";

/** An article found, with what it is sorted by. */
export interface Found {
  readonly n: number;
  readonly key: number | string;
}
