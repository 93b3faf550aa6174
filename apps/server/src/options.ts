import type { CorpusStore } from "@corpus/store";
import type { Annotator, Knowledge } from "./annotator.ts";
import type { LogEntry } from "./log.ts";
import type { ReadCorpus } from "./routes/home.ts";

/** A corpus that the server answers about. */
export interface ServedCorpus {
  readonly store: CorpusStore;
  readonly url?: string; // where the store is, as `openStore` takes it: then `startServer` searches it in threads
  readonly ingests?: boolean; // whether clients may put articles into it; default false
}

/** How one server behaves. All have a default, so that `createApp()` is safe to listen with. */
export interface AppOptions {
  readonly maxBodyBytes?: number; // of a body that is read whole, and of one line of NDJSON; default 8 MiB
  readonly maxStreamBytes?: number; // of a body of NDJSON, which is read as it comes; default 1 GiB
  readonly timeoutMs?: number; // to send a body, for one piece of work, or for a stream to stand still; default 60 s
  readonly maxConcurrent?: number; // requests with a body at one time: to annotate, to group, to ingest; default 8
  readonly maxReads?: number; // requests for what the corpus holds, at one time; default 64
  readonly waitMs?: number; // for a place among those, before a request is turned away; default 1 s
  readonly requestsPerMinute?: number; // of one client; default: as many as it likes
  readonly token?: string; // what clients must send as `Authorization: Bearer …`; default: nothing
  readonly origins?: readonly string[]; // of pages that may use this server from a browser; default none
  readonly hosts?: readonly string[]; // names by which clients may call it, without port; default any
  readonly corpus?: ServedCorpus; // default: none, and annotating is all it does
  /** The page at `/` where there is a corpus: HTML with a policy of its own. */
  readonly view?: (corpus: ReadCorpus) => string;
  readonly knowledge?: Knowledge; // of names, corrections and cues, for every article
  readonly annotator?: Annotator; // default: one in this thread with `knowledge`
  /** Is told of every request, and of faults of ours; default: nobody is. */
  readonly onLog?: (entry: LogEntry) => void;
}

/** The limits of a server, none left open. */
export type Limits = Required<
  Pick<
    AppOptions,
    "maxBodyBytes" | "maxStreamBytes" | "timeoutMs" | "maxConcurrent" | "maxReads" | "waitMs"
  >
>;

/** The limits that hold where none are given. */
export const defaultLimits: Limits = {
  maxBodyBytes: 8 * 1024 * 1024,
  maxStreamBytes: 1024 * 1024 * 1024,
  timeoutMs: 60_000,
  maxConcurrent: 8,
  maxReads: 64,
  waitMs: 1000,
};

/** `options` with the defaults filled in. */
export function limitsOf(options: AppOptions): Limits {
  return {
    maxBodyBytes: options.maxBodyBytes ?? defaultLimits.maxBodyBytes,
    maxStreamBytes: options.maxStreamBytes ?? defaultLimits.maxStreamBytes,
    timeoutMs: options.timeoutMs ?? defaultLimits.timeoutMs,
    maxConcurrent: options.maxConcurrent ?? defaultLimits.maxConcurrent,
    maxReads: options.maxReads ?? defaultLimits.maxReads,
    waitMs: options.waitMs ?? defaultLimits.waitMs,
  };
}
