import { printCursor, readCursor } from "@corpus/store";
import { inTurns } from "./served.ts";

/** What decides a page: the request, of which the cursor is bound to all but limit and cursor itself. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Paged<T> {
  readonly results: readonly T[];
  readonly next: string | null;
}

/**
 * A page of what is read one after the other: what `choose` makes of each, but for undefined. A cursor
 * says how many were passed, so that a late page reads what lies before it again.
 *
 * @param state What must not change between two pages: the revision of the corpus.
 * @param turn As `Handling.turn`.
 */
export async function pageOf<T, R>(
  all: AsyncIterable<T>,
  request: PageRequest,
  state: number,
  turn: () => Promise<void>,
  choose: (item: T) => R | undefined,
): Promise<Paged<R>> {
  const bound = { ...request, state };
  const [start = 0] = request.cursor === undefined ? [] : readCursor(bound, request.cursor, 1);
  const results: R[] = [];
  let passed = 0;
  for await (const item of inTurns(all, turn)) {
    if (passed >= Number(start)) {
      const chosen = choose(item);
      if (chosen !== undefined && results.length === request.limit)
        return { results, next: printCursor(bound, [passed]) };
      if (chosen !== undefined) results.push(chosen);
    }
    passed++;
  }
  return { results, next: null };
}

/** Those of `all` that are wanted. */
export async function* only<T>(
  all: AsyncIterable<T>,
  isWanted: (item: T) => boolean,
): AsyncGenerator<T> {
  for await (const item of inTurns(all)) if (isWanted(item)) yield item;
}
