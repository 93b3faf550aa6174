import type { Database } from "./database.ts";
import type { Value } from "./filters.ts";
import { type Found, type Selection, whereOf } from "./selection.ts";

/**
 * To rank an article takes about a microsecond, to find it a twentieth. Of more than so many the newest
 * are ranked, and all that have the words in the headline, which counts three times; the rest follow,
 * the newest first. A word that so many articles have tells little of any.
 */
const mostRanked = 5_000;

// What is not ranked sorts behind what is: SQLite's ranks are negative, the lower the better.
const unranked = 1e15;

/** What a key of `findBest` is to callers: higher is better, 0 for what was not ranked. */
export const scoreOf = (key: number | string): number =>
  typeof key === "number" && key < 0 ? -key : 0;

/** Of all `total` that match, the best after `place`. */
export function findBest(
  database: Database,
  selection: Selection,
  total: number,
  limit: number,
  place: readonly Value[] | undefined,
): readonly Found[] {
  if (total === 0) return [];
  const cut = total <= mostRanked ? 0 : newestRanked(database, selection);
  const isPastRanked = Number(place?.[0] ?? -1) > 0;
  const ranked = isPastRanked ? [] : findRanked(database, selection, cut, limit, place);
  if (cut === 0 || ranked.length === limit) return ranked;
  const before = isPastRanked ? Number(place?.[1]) : cut;
  return [...ranked, ...findRest(database, selection, before, limit - ranked.length)];
}

/** The number of the last of the newest articles that are ranked. */
function newestRanked(database: Database, { from, conditions, values }: Selection): number {
  const row = database
    .prepare(
      `SELECT passage.rowid AS n FROM ${from} ${whereOf(conditions)}
       ORDER BY passage.rowid DESC LIMIT 1 OFFSET ${mostRanked - 1}`,
    )
    .get(...values);
  return Number(row?.["n"]);
}

const inHeadline = "+passage.rowid IN (SELECT rowid FROM passage WHERE passage MATCH ?)";
const headline = (match: string | undefined) => `headline : (${match})`;

function findRanked(
  database: Database,
  { from, conditions, values, match }: Selection,
  cut: number,
  limit: number,
  place: readonly Value[] | undefined,
): readonly Found[] {
  const rank = (...more: readonly string[]) =>
    `SELECT passage.rowid AS n, rank AS key FROM ${from} ${whereOf([...conditions, ...more])}`;
  const newest = cut === 0 ? rank() : rank("passage.rowid >= ?");
  const older = cut === 0 ? "" : `UNION ALL ${rank("passage.rowid < ?", inHeadline)}`;
  const asked = cut === 0 ? values : [...values, cut, ...values, cut, headline(match)];
  const paged = place === undefined ? [] : ["(key, n) > (?, ?)"];
  return database
    .prepare(
      `WITH ranked AS MATERIALIZED (${newest} ${older})
       SELECT n, key FROM ranked ${whereOf(paged)} ORDER BY key, n LIMIT ?`,
    )
    .all(...asked, ...(place ?? []), limit) as unknown as readonly Found[];
}

/** What is not ranked, before article `before`, the newest first. */
function findRest(
  database: Database,
  { from, conditions, values, match }: Selection,
  before: number,
  limit: number,
): readonly Found[] {
  const where = whereOf([
    ...conditions,
    "passage.rowid < ?",
    inHeadline.replace(" IN ", " NOT IN "),
  ]);
  return database
    .prepare(
      `SELECT passage.rowid AS n, ${unranked} - passage.rowid AS key FROM ${from} ${where}
       ORDER BY passage.rowid DESC LIMIT ?`,
    )
    .all(...values, before, headline(match), limit) as unknown as readonly Found[];
}
