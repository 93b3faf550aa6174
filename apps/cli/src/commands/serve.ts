import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { CorpusError } from "@corpus/core";
import { defaultLayers } from "@corpus/entities/layers";
import { printEntry, type ServerOptions, startServer } from "@corpus/server";
import { type CorpusStore, openStore } from "@corpus/store";
import { exit } from "../exit.ts";
import { type Io, remark } from "../io.ts";
import type { ReadOptions } from "../pipeline.ts";
import { renderReport } from "../report.ts";
import type { ServeFlags } from "../serve/command-line.ts";
import { atCwd } from "../store/at-cwd.ts";
import { groupAll, ingest } from "./ingest.ts";

interface ServeSettings extends ServeFlags {
  readonly read: ReadOptions;
}

interface OpenCorpus {
  readonly store: CorpusStore;
  readonly url: string;
  close(): Promise<void>;
}

/** `corpus serve`: until interrupted; what is in flight is finished first. */
export async function runServe(
  paths: readonly string[],
  settings: ServeSettings,
  io: Io,
): Promise<number> {
  const options = await optionsOf(settings, io);
  const corpus = await openCorpus(paths, settings, io);
  try {
    if (io.signal.aborted) return exit.interrupted;
    const served = corpus && {
      store: corpus.store,
      url: corpus.url,
      ingests: settings.ingest,
    };
    return await serve({ ...options, ...(served && { corpus: served }) }, settings, io);
  } finally {
    await corpus?.close();
  }
}

async function serve(
  options: ServerOptions,
  { host, port }: ServeSettings,
  io: Io,
): Promise<number> {
  const server = await startServer(options).catch((error: unknown) => {
    const reason = reasonsNotToListen[(error as NodeJS.ErrnoException).code ?? ""];
    if (reason === undefined) throw error;
    remark(io, `cannot listen on ${host}, port ${port}: ${reason}`);
    return undefined;
  });
  if (!server) return exit.usage;
  remark(io, `listening on ${server.url}; Ctrl-C ends it`);
  if (!isLoopback(host) && options.token === undefined)
    remark(io, "whoever reaches this address may use it; --token-file asks for a token");
  if (!io.signal.aborted)
    await new Promise((resolve) => io.signal.addEventListener("abort", resolve, { once: true }));
  await server.close();
  return exit.interrupted;
}

const reasonsNotToListen: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program does; --port 0 takes a free one",
  EACCES: "this user may not",
  EADDRNOTAVAIL: "this machine does not have that address",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "there is no such host, or names cannot be looked up now",
};

const isLoopback = (host: string) => ["127.0.0.1", "::1", "localhost"].includes(host);

async function optionsOf(settings: ServeSettings, io: Io): Promise<ServerOptions> {
  const { host, port, jobs, origin, allowHost, rate, quiet, read } = settings;
  const { layers: _, ...knowledge } = read.annotate;
  const token = await tokenOf(settings, io);
  return {
    host,
    port,
    jobs,
    knowledge,
    view: renderReport,
    origins: origin,
    ...(token !== undefined && { token }),
    ...(allowHost.length > 0 && { hosts: allowHost }),
    ...(rate !== undefined && { requestsPerMinute: rate }),
    onLog: (entry) => {
      if (entry.event === "fault" || !quiet) io.stderr.write(printEntry(entry, new Date()));
    },
  };
}

/** A token stands in no command line, where other users of the machine would see it. */
async function tokenOf({ tokenFile }: ServeSettings, io: Io): Promise<string | undefined> {
  if (tokenFile === undefined) {
    const given = io.env["CORPUS_TOKEN"];
    return given === undefined ? undefined : checkedToken(given, "CORPUS_TOKEN");
  }
  const text = await readFile(path.resolve(io.cwd, tokenFile), "utf8").catch((cause: unknown) => {
    throw new CorpusError(
      "source/unreadable",
      `${tokenFile}: expected a file with a token, and it cannot be read: ${(cause as Error).message}`,
      { cause },
    );
  });
  return checkedToken(text, tokenFile);
}

/** @param where Where `text` came from. */
function checkedToken(text: string, where: string): string {
  const token = text.trim();
  if (/^[\x21-\x7e]{8,4096}$/.test(token)) return token;
  throw new CorpusError(
    "source/unreadable",
    `${where}: expected a token of at least 8 letters, digits and signs without white space, got ${token.length} characters`,
  );
}

/** The store of --db, or one with the articles behind `paths`, which is gone when it is closed. */
async function openCorpus(
  paths: readonly string[],
  { db, read, ingest: ingests }: ServeSettings,
  io: Io,
): Promise<OpenCorpus | undefined> {
  if (paths.length === 0) {
    if (db === undefined) return undefined;
    const url = atCwd(db, io);
    const store = await openStore(url, ingests ? { create: false } : { readonly: true });
    return { store, url, close: () => store.close() };
  }
  const folder = await mkdtemp(path.join(io.env["TMPDIR"] ?? os.tmpdir(), "corpus-serve-"));
  const url = path.join(folder, "corpus.db");
  const store = await openStore(url);
  const close = async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ingest(paths, { ...read, layers: defaultLayers }, store, io);
    if (!io.signal.aborted) await groupAll(store, read, io);
    return { store, url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
