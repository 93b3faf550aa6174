import { Readable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { exit } from "../exit.ts";
import { type Io, remark, reportBug } from "../io.ts";
import { type Access, openAccess, readAccess } from "../mcp/access.ts";
import { createMcpServer } from "../mcp/server.ts";
import { version } from "../version.ts";
import type { IngestOptions } from "./ingest.ts";

/** `corpus mcp`: tools for language-model agents, until the client closes its end. Standard output carries the protocol and nothing else. */
export async function runMcp(
  paths: readonly string[],
  settings: IngestOptions & { readonly db: string },
  io: Io,
): Promise<number> {
  const ended = new AbortController();
  const reader: Io = { ...io, signal: AbortSignal.any([io.signal, ended.signal]) };
  const access =
    paths.length === 0
      ? await openAccess(settings.db, io)
      : await readAccess(paths, settings, reader);
  try {
    await serve(access, io);
  } finally {
    ended.abort();
    await access.close();
  }
  return io.signal.aborted ? exit.interrupted : exit.done;
}

/** Until the client closes its end, Ctrl-C, or there turns out to be no store. */
async function serve(access: Access, io: Io): Promise<void> {
  const input = io.stdin instanceof Readable ? io.stdin : Readable.from(io.stdin);
  const transport = new StdioServerTransport(input, io.stdout as NodeJS.WriteStream);
  const closed = new Promise<void>((resolve) => {
    const close = transport.close.bind(transport);
    transport.close = async () => {
      await close();
      resolve();
    };
  });
  const interrupted = new Promise<void>((resolve) =>
    io.signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  const onBug = (error: unknown) => reportBug(io, error, version);
  const handle = serveStdio(() => createMcpServer(access.source, onBug), {
    transport,
    onerror: ({ message }) => remark(io, `from the client: ${message}`),
  });
  const failed = access.ready.then(() => new Promise<void>(() => {})); // only its failure ends the wait
  try {
    await Promise.race([closed, interrupted, failed]);
  } finally {
    await handle.close();
    input.destroy(); // or a client that keeps its end open would keep the process
  }
}
