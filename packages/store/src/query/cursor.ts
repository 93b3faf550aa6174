import { createHash } from "node:crypto";
import { CorpusError } from "@corpus/core";

/**
 * Where a page ended, for a client to hand back: opaque to it, and bound to the request that it is of,
 * because the place of one search says nothing in another.
 */
export function printCursor(request: object, place: readonly (number | string | null)[]): string {
  return Buffer.from(JSON.stringify([digest(request), ...place])).toString("base64url");
}

/**
 * The place that `cursor` stands for.
 *
 * @throws {CorpusError} "query/invalid" for one of another request, or that is none.
 */
export function readCursor(
  request: object,
  cursor: string,
  places: number,
): readonly (number | string | null)[] {
  const read = parse(cursor);
  if (Array.isArray(read) && read.length === places + 1 && read.every(isPlace)) {
    const [of, ...place] = read;
    if (of === digest(request)) return place;
  }
  throw new CorpusError(
    "query/invalid",
    `cursor: expected the cursor of a page of this same request, got “${cursor.slice(0, 40)}”; start without one`,
  );
}

const isPlace = (value: unknown): value is number | string | null =>
  value === null || typeof value === "number" || typeof value === "string";

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}

/** What of a request decides the order of its results: all but the page. */
function digest(request: object): string {
  const asked = Object.entries(request)
    .filter(([key, value]) => key !== "cursor" && key !== "limit" && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64url").slice(0, 12);
}
