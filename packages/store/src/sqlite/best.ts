import type { Database } from "./database.ts";
import type { Value } from "./filters.ts";
import { type Found, type Selection, type TextSelection, whereOf } from "./selection.ts";

/**
 * To rank an article takes about a microsecond, to find it a twentieth. Of more than so many those that
 * came last are ranked, all that have the words in the headline, which counts three times, and all that
 * have what is rare on a side of an OR; the rest follow, the last ingested first. A word that so many
 * articles have tells little of any.
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
  selection: TextSelection,
  total: number,
  limit: number,
  place: readonly Value[] | undefined,
): readonly Found[] {
  if (total === 0) return [];
  const cut = total <= mostRanked ? 0 : lastRanked(database, selection);
  const telling = cut === 0 ? "" : tellingOf(database, selection);
  const isPastRanked = Number(place?.[0] ?? -1) > 0;
  const ranked = isPastRanked
    ? []
    : findRanked(database, selection, { cut, telling }, limit, place);
  if (cut === 0 || ranked.length === limit) return ranked;
  const before = isPastRanked ? Number(place?.[1]) : cut;
  return [
    ...ranked,
    ...findRest(database, selection, { cut: before, telling }, limit - ranked.length),
  ];
}

/** Of more than `mostRanked`: those from number `cut` on are ranked, and those that have what tells. */
interface Ranked {
  readonly cut: number; // 0: all are
  readonly telling: string; // in the language of FTS5
}

/** The lowest number of those that came last and are ranked. */
function lastRanked(database: Database, { from, conditions, values }: Selection): number {
  const row = database
    .prepare(
      `SELECT passage.rowid AS n FROM ${from} ${whereOf(conditions)}
       ORDER BY passage.rowid DESC LIMIT 1 OFFSET ${mostRanked - 1}`,
    )
    .get(...values);
  return Number(row?.["n"]);
}

/** The words in the headline, or what is rare on a side of an OR: no more articles than are ranked anyway. */
function tellingOf(database: Database, { match, alternatives }: TextSelection): string {
  const count = database.prepare("SELECT count(*) AS n FROM passage WHERE passage MATCH ?");
  let sum = 0;
  const rare = [...new Set(alternatives)]
    .map((part) => ({ part, n: Number(count.get(part)?.["n"]) }))
    .sort((a, b) => a.n - b.n)
    .filter(({ n }) => {
      sum += n;
      return sum <= mostRanked;
    });
  return [`headline : (${match})`, ...rare.map(({ part }) => part)].join(" OR ");
}

const isTelling = "+passage.rowid IN (SELECT rowid FROM passage WHERE passage MATCH ?)";

function findRanked(
  database: Database,
  { from, conditions, values }: Selection,
  { cut, telling }: Ranked,
  limit: number,
  place: readonly Value[] | undefined,
): readonly Found[] {
  const rank = (...more: readonly string[]) =>
    `SELECT passage.rowid AS n, rank AS key FROM ${from} ${whereOf([...conditions, ...more])}`;
  const last = cut === 0 ? rank() : rank("passage.rowid >= ?");
  const older = cut === 0 ? "" : `UNION ALL ${rank("passage.rowid < ?", isTelling)}`;
  const asked = cut === 0 ? values : [...values, cut, ...values, cut, telling];
  const paged = place === undefined ? [] : ["(key, n) > (?, ?)"];
  return database
    .prepare(
      `WITH ranked AS MATERIALIZED (${last} ${older})
       SELECT n, key FROM ranked ${whereOf(paged)} ORDER BY key, n LIMIT ?`,
    )
    .all(...asked, ...(place ?? []), limit) as unknown as readonly Found[];
}

/** What is not ranked, before article `cut`, the last ingested first. */
function findRest(
  database: Database,
  { from, conditions, values }: Selection,
  { cut, telling }: Ranked,
  limit: number,
): readonly Found[] {
  const where = whereOf([
    ...conditions,
    "passage.rowid < ?",
    isTelling.replace(" IN ", " NOT IN "),
  ]);
  return database
    .prepare(
      `SELECT passage.rowid AS n, ${unranked} - passage.rowid AS key FROM ${from} ${where}
       ORDER BY passage.rowid DESC LIMIT ?`,
    )
    .all(...values, cut, telling, limit) as unknown as readonly Found[];
}
