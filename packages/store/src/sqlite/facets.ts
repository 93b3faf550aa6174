import { limitOf } from "../query/page.ts";
import {
  type FacetCount,
  type FacetKind,
  type FacetRequest,
  type Facets,
  facetKinds,
} from "../store.ts";
import type { Database } from "./database.ts";
import type { Value } from "./filters.ts";
import { selectionOf, whereOf } from "./selection.ts";
import type { Terms } from "./terms.ts";

// By kind, how many of the articles in `matched` have a value. A name counts once an article.
const counts: {
  readonly [K in FacetKind]: (type: string | undefined) => readonly [string, ...Value[]];
} = {
  outlet: () => [
    "SELECT min(outlet) AS value, count(*) AS articles FROM matched JOIN article USING (n) WHERE outlet IS NOT NULL GROUP BY outlet_term",
  ],
  month: () => [
    "SELECT substr(first_day, 1, 7) AS value, count(*) AS articles FROM matched JOIN article USING (n) WHERE substr(first_day, 1, 7) = substr(last_day, 1, 7) GROUP BY 1",
  ],
  entity: (type) => [
    `SELECT name AS value, count(DISTINCT article) AS articles FROM matched JOIN entity ON article = n
     ${type === undefined ? "" : "WHERE type = ?"} GROUP BY name`,
    ...(type === undefined ? [] : [type]),
  ],
  speaker: () => [
    `SELECT e.name AS value, count(DISTINCT e.article) AS articles FROM matched
     JOIN quote q ON q.article = n JOIN entity e ON e.article = q.article AND e.ordinal = q.speaker GROUP BY e.name`,
  ],
  event: () => [
    "SELECT type AS value, count(DISTINCT article) AS articles FROM matched JOIN event ON article = n GROUP BY type",
  ],
  story: () => [
    "SELECT story AS value, count(*) AS articles FROM matched JOIN story_member ON article = n GROUP BY story",
  ],
};

/** As `CorpusStore.facets`. */
export function facets(database: Database, terms: Terms, request: FacetRequest): Facets {
  const limit = limitOf(request.limit, 10);
  const { row, from, conditions, values } = selectionOf(request, terms);
  const matched = `WITH matched AS MATERIALIZED (SELECT ${row} AS n FROM ${from} ${whereOf(conditions)})`;
  return database.read(() => {
    const found: { -readonly [K in FacetKind]?: readonly FacetCount[] } = {};
    for (const kind of request.kinds ?? facetKinds) {
      const [sql, ...own] = counts[kind](request.entityType);
      found[kind] = database
        .prepare(`${matched} ${sql} ORDER BY articles DESC, value LIMIT ?`)
        .all(...values, ...own, limit)
        .map((row) => ({ value: String(row["value"]), articles: Number(row["articles"]) }));
    }
    return found;
  });
}
