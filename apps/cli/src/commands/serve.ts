import { startServer } from "@corpus/server";
import { exit } from "../exit.ts";
import { type Io, remark } from "../io.ts";

const reasonsNotToListen: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program does; --port 0 takes a free one",
  EACCES: "this user may not",
  EADDRNOTAVAIL: "this machine does not have that address",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "there is no such host, or names cannot be looked up now",
};

/** `corpus serve`: until interrupted; what is in flight is finished first. */
export async function runServe(
  settings: { readonly host: string; readonly port: number },
  io: Io,
): Promise<number> {
  const server = await startServer(settings).catch((error: unknown) => {
    const reason = reasonsNotToListen[(error as NodeJS.ErrnoException).code ?? ""];
    if (reason === undefined) throw error;
    remark(io, `cannot listen on ${settings.host}, port ${settings.port}: ${reason}`);
    return undefined;
  });
  if (!server) return exit.usage;
  remark(io, `listening on ${server.url}; Ctrl-C ends it`);
  if (!io.signal.aborted)
    await new Promise((resolve) => io.signal.addEventListener("abort", resolve, { once: true }));
  await server.close();
  return exit.interrupted;
}
