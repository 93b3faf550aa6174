import type { CorpusStore } from "@corpus/store";
import type { ServedCorpus } from "./options.ts";
import { Refusal } from "./problem.ts";
import type { Handling } from "./route.ts";

/** The store that this server answers from. @throws {Refusal} 404 where it has none. */
export const storeOf = (handling: Handling): CorpusStore => corpusOf(handling).store;

/** As `storeOf`, with where the store is. */
export function corpusOf({ corpus }: Handling): ServedCorpus {
  if (corpus) return corpus;
  throw new Refusal(
    404,
    "corpus/absent",
    "this server has no corpus; `corpus serve --db FILE` serves a store, `corpus serve PATH` a folder of articles",
  );
}

/** The store, to be written to. @throws {Refusal} 404 where there is none, 403 where clients may not. */
export function writableStoreOf(handling: Handling): CorpusStore {
  const store = storeOf(handling);
  if (handling.corpus?.ingests) return store;
  throw new Refusal(
    403,
    "corpus/read-only",
    "this server takes no articles into its corpus, and does not group it; `corpus serve --ingest` does",
  );
}

/**
 * As `storeOf`, with whether what was found across its articles is of their present state.
 *
 * @throws {Refusal} 404 where there is no corpus, 409 where nobody has grouped it.
 */
export async function groupedStoreOf(
  handling: Handling,
  what: "stories" | "entities",
): Promise<{
  readonly store: CorpusStore;
  readonly isCurrent: boolean;
  readonly revision: number;
}> {
  const store = storeOf(handling);
  const status = await store.status();
  const isCurrent = what === "stories" ? status.storiesAreCurrent : status.entitiesAreCurrent;
  if (status[what] > 0 || isCurrent) return { store, isCurrent, revision: status.revision };
  throw new Refusal(
    409,
    "corpus/not-grouped",
    `the ${status.articles} articles of this corpus have not been grouped, so that it has no ${what}; \`corpus ingest --across\` groups them`,
  );
}

/** 404 for an id that the corpus does not hold. */
export function notThere(noun: string, id: string): Refusal {
  const detail = `there is no ${noun} ${id.slice(0, 60)} in this corpus`;
  return new Refusal(404, "request/not-found", detail);
}

/** Gives other requests their turn: reading from a store does not wait for anything. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The turns of `request`, which begins now: work in this thread that nothing else ends.
 *
 * @returns As `turn`; throws an abort where the client has left, a refusal (503) after `timeoutMs`.
 */
export function turnsOf(request: Request, timeoutMs: number): () => Promise<void> {
  const ends = performance.now() + timeoutMs;
  return async () => {
    await turn();
    request.signal.throwIfAborted(); // asked for here alone: the adapter makes it on demand
    if (performance.now() <= ends) return;
    const detail = `this took longer than ${timeoutMs / 1000} s; ask for less at a time`;
    throw new Refusal(503, "server/timeout", detail, { headers: { "Retry-After": "60" } });
  };
}

/** `all`, with a turn for others after each. */
export async function* inTurns<T>(
  all: AsyncIterable<T> | Iterable<T>,
  takeTurn: () => Promise<void> = turn,
): AsyncGenerator<T> {
  for await (const item of all) {
    yield item;
    await takeTurn();
  }
}
