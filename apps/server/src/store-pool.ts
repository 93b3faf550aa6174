import { CorpusError, type CorpusErrorCode } from "@corpus/core";
import type { CorpusStore } from "@corpus/store";
import { startThreads, type Threads } from "./threads.ts";

/** An answer on its way between threads. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: CorpusErrorCode; readonly message: string };

/**
 * `store`, whose searches run in threads with connections of their own to `url`: they are the calls that
 * can take long, and the server answers meanwhile.
 */
export function searchInThreads(
  store: CorpusStore,
  url: string,
  { count, timeoutMs }: { readonly count: number; readonly timeoutMs: number },
): { readonly store: CorpusStore; readonly threads: Threads } {
  const threads = startThreads({ file: "store.worker", count, data: url, timeoutMs });
  const ask = async <T>(name: "search" | "kwic" | "facets", request: object): Promise<T> => {
    const answered = await threads.run<Answered<T>>(name, request);
    if (answered.ok) return answered.value;
    throw new CorpusError(answered.code, answered.message);
  };
  return {
    store: {
      ...store,
      search: (request) => ask("search", request),
      kwic: (request) => ask("kwic", request),
      facets: (request) => ask("facets", request),
    },
    threads,
  };
}
