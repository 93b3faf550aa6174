import { CorpusError } from "@corpus/core";
import { printCursor, readCursor } from "../query/cursor.ts";
import { limitOf } from "../query/page.ts";
import type { KwicLine, KwicPage, KwicRequest } from "../store.ts";
import type { Database } from "./database.ts";
import { describeArticle, markedTexts } from "./search.ts";
import { byDay, countMatches, type Selection, whereOf } from "./selection.ts";
import type { Terms } from "./terms.ts";

interface Place {
  readonly day: string;
  readonly n: number;
  readonly hit: number; // hits of that article that were shown already
}

const beginning: Place = { day: "", n: 0, hit: 0 };
const mostWidth = 1_000;

/** As `CorpusStore.kwic`. */
export function kwic(database: Database, terms: Terms, request: KwicRequest): KwicPage {
  const limit = limitOf(request.limit);
  const width = widthOf(request.width);
  const from = request.cursor === undefined ? beginning : readPlace(request, request.cursor);
  return database.read(() => {
    const selection = byDay(request, terms, countMatches(database, request, terms));
    const lines: KwicLine[] = [];
    for (const { n, day } of matches(database, selection, from)) {
      const shown = n === from.n ? from.hit : 0;
      const { text, hits } = markedTexts(database, [n], selection.match).get(n)!;
      const { id: article, uri, outlet, published } = describeArticle(database, n);
      for (const [i, hit] of hits.entries()) {
        if (i < shown) continue;
        if (lines.length === limit) return { lines, next: printCursor(request, [day, n, i]) };
        const left = text.slice(Math.max(0, hit.start - width), hit.start);
        const right = text.slice(hit.end, hit.end + width);
        lines.push({ article, uri, outlet, published, left, ...hit, right });
      }
    }
    return { lines, next: null };
  });
}

/** Articles that match, from where the page before ended; one that matches in its headline alone gives no line. */
function matches(
  database: Database,
  { from, conditions, values }: Selection,
  place: Place,
): Iterable<{ n: number; day: string }> {
  const sql = `SELECT a.n AS n, a.day AS day FROM ${from}
    ${whereOf([...conditions, "(a.day, a.n) >= (?, ?)"])} ORDER BY a.day, a.n`;
  return database.prepare(sql).iterate(...values, place.day, place.n) as unknown as Iterable<{
    n: number;
    day: string;
  }>;
}

function readPlace(request: KwicRequest, cursor: string): Place {
  const [day, n, hit] = readCursor(request, cursor, 3);
  return { day: String(day), n: Number(n), hit: Number(hit) };
}

function widthOf(width = 60): number {
  if (Number.isInteger(width) && width >= 0 && width <= mostWidth) return width;
  throw new CorpusError(
    "query/invalid",
    `width: expected a whole number from 0 to ${mostWidth}, got ${width}`,
  );
}
