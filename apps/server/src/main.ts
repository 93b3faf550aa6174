import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "./app.ts";
import type { AppOptions } from "./options.ts";

export interface ServerOptions extends AppOptions {
  readonly host?: string; // default "127.0.0.1": this machine alone
  readonly port?: number; // default 8080; 0 for any that is free
  readonly graceMs?: number; // what runs at the end gets so long to finish; default 10 s
}

/** A server that listens, until it is closed. */
export interface RunningServer {
  readonly url: string;
  /** Takes no more connections, finishes what is running, cuts what is not done in time. */
  close(): Promise<void>;
}

const headersTimeoutMs = 10_000;

/**
 * A server that listens. Signals are the caller's: call `close` on them.
 *
 * @throws The system's error where it cannot listen: `EADDRINUSE`, `EACCES`.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { host = "127.0.0.1", port = 8080, graceMs = 10_000 } = options;
  const onError = options.onError ?? toStandardError;
  const server = createAdaptorServer({
    fetch: createApp({ ...options, onError }).fetch,
    overrideGlobalObjects: false,
    // Bodies have limits of their own, under which a long stream is no slow request.
    serverOptions: { requestTimeout: 0, headersTimeout: headersTimeoutMs },
  }) as Server;
  await listen(server, port, host);
  const { address, family, port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${bound}`,
    close: () => close(server, graceMs),
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

function toStandardError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
}
