import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { CorpusError } from "@corpus/core";
import { type CorpusStore, openStore } from "@corpus/store";
import { groupAll, type IngestOptions, ingest } from "../commands/ingest.ts";
import type { Io } from "../io.ts";
import { atCwd } from "../store/at-cwd.ts";
import type { StoreSource } from "./tool.ts";

/** A store that tools may ask, perhaps not at once. */
export interface Access {
  readonly source: StoreSource;
  readonly ready: Promise<unknown>; // rejects where there will be no store
  close(): Promise<void>;
}

/** A store that is there, for reading only. */
export async function openAccess(db: string, io: Io): Promise<Access> {
  const store = await openStore(atCwd(db, io), { readonly: true });
  return {
    source: async () => store,
    ready: Promise.resolve(),
    close: () => store.close(),
  };
}

// Clients give up after a minute or less; so long a request waits for the articles to be read.
const patienceMs = 20_000;

/** Articles behind `paths`, read into a store that goes when it is closed. `io.signal` ends the reading. */
export async function readAccess(
  paths: readonly string[],
  settings: IngestOptions,
  io: Io,
): Promise<Access> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "corpus-mcp-"));
  const store = await openStore(path.join(folder, "articles.db"));
  const reading = readInto(store, paths, settings, io);
  let isRead = false;
  reading.then(
    () => void (isRead = true),
    () => {}, // whoever waits for `ready` is told
  );
  return {
    async source(signal) {
      await Promise.race([reading, wait(patienceMs, undefined, { signal, ref: false })]);
      if (!isRead) throw stillReading((await store.status()).articles);
      return store;
    },
    ready: reading,
    async close() {
      await reading.catch(() => {}); // it ends with `io.signal`
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function readInto(
  store: CorpusStore,
  paths: readonly string[],
  settings: IngestOptions,
  io: Io,
): Promise<void> {
  await ingest(paths, settings, store, io);
  if (!io.signal.aborted) await groupAll(store, settings, io);
}

const stillReading = (articles: number) =>
  new CorpusError(
    "store/busy",
    `the articles are still being read, ${articles} so far; a store made by corpus ingest and given with --db is there at once`,
  );
