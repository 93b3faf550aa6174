/** One of the threads that search: see `store-pool.ts`. */
import { workerData } from "node:worker_threads";
import { CorpusError } from "@corpus/core";
import { type FacetRequest, type KwicRequest, openStore, type SearchRequest } from "@corpus/store";
import type { Answered } from "./store-pool.ts";

const [, url] = workerData as [unknown, string]; // the pool's own data stands before ours
const store = await openStore(url, { readonly: true });

export const search = (request: SearchRequest) => answered(() => store.search(request));
export const kwic = (request: KwicRequest) => answered(() => store.kwic(request));
export const facets = (request: FacetRequest) => answered(() => store.facets(request));

/** An error of ours is told in its parts, because a thread's errors lose their class on the way. */
async function answered<T>(ask: () => Promise<T>): Promise<Answered<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { ok: false, code: error.code, message: error.message };
  }
}
