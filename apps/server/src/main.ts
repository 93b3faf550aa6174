import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism } from "node:os";
import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "./app.ts";
import { type AppOptions, limitsOf } from "./options.ts";
import { startPool } from "./pool.ts";
import { searchInThreads } from "./store-pool.ts";

export interface ServerOptions extends AppOptions {
  readonly host?: string; // default "127.0.0.1": this machine alone
  readonly port?: number; // default 8080; 0 for any that is free
  readonly jobs?: number; // threads that annotate; default one for each core, at most 8
  readonly maxConnections?: number; // default 1,024; more are cut off at once
  readonly headersTimeoutMs?: number; // to send the head of a request; default 10 s
  readonly drainMs?: number; // from when it says that it is not ready to when it takes no more; default 0
  readonly graceMs?: number; // what runs at the end gets so long to finish; default 10 s
}

/** A server that listens, until it is closed. */
export interface RunningServer {
  readonly url: string;
  /** Says that it is not ready, takes no more connections, finishes what is running, cuts what is not done in time. */
  close(): Promise<void>;
}

// How often Node looks for connections that are late with their head.
const checkMs = 1000;
const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);
const searchers = 2; // threads that search, so that a short one does not wait for a long one
const mostJobs = 8; // each holds the model, some 100 MB

/**
 * A server that listens. Signals are the caller's: call `close` on them.
 *
 * @throws The system's error where it cannot listen: `EADDRINUSE`, `EACCES`.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { host = "127.0.0.1", port = 8080, graceMs = 10_000, drainMs = 0 } = options;
  const { timeoutMs } = limitsOf(options);
  const { jobs = Math.min(availableParallelism(), mostJobs), knowledge = {} } = options;
  const annotator = options.annotator ?? startPool({ jobs, timeoutMs, knowledge });
  // What listens on this machine alone is called by its names for itself.
  const hosts =
    options.hosts ?? (loopback.has(host) ? ["localhost", "127.0.0.1", "[::1]"] : undefined);
  const { corpus } = options;
  const reading =
    corpus?.url === undefined
      ? undefined
      : searchInThreads(corpus.store, corpus.url, { count: searchers, timeoutMs });
  const served = corpus && { ...corpus, store: reading?.store ?? corpus.store };
  const closeThreads = async () => {
    await reading?.threads.close();
    if (!options.annotator) await annotator.close(); // one that was handed in is the caller's
  };
  let isDraining = false;
  const app = createApp(
    { ...options, annotator, ...(served && { corpus: served }), ...(hosts && { hosts }) },
    { isDraining: () => isDraining },
  );
  const { headersTimeoutMs = 10_000, maxConnections = 1024 } = options;
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: {
      requestTimeout: 0, // bodies have limits of their own, under which a long stream is no slow request
      headersTimeout: headersTimeoutMs,
      connectionsCheckingInterval: Math.min(checkMs, headersTimeoutMs),
    },
  }) as Server;
  server.maxConnections = maxConnections;
  // A connection on which nothing moves for longer than any piece of work may take has been given up.
  server.setTimeout(timeoutMs * 2);
  try {
    await listen(server, port, host);
  } catch (error) {
    await closeThreads();
    throw error;
  }
  const { address, family, port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${bound}`,
    async close() {
      isDraining = true;
      if (drainMs > 0) await new Promise((resolve) => setTimeout(resolve, drainMs));
      await close(server, graceMs);
      await closeThreads();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

const sweepMs = 50;

function close(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    // A connection that was busy when closing began is kept alive by its client until it is swept.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}
