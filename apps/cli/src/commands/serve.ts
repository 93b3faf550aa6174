import { startServer } from "@corpus/server";
import { exit } from "../exit.ts";
import { type Io, remark } from "../io.ts";

/** `corpus serve`: until interrupted; what is in flight is finished first. */
export async function runServe(
  settings: { readonly host: string; readonly port: number },
  io: Io,
): Promise<number> {
  const server = await startServer(settings);
  remark(io, `listening on ${server.url}; Ctrl-C ends it`);
  if (!io.signal.aborted)
    await new Promise((resolve) => io.signal.addEventListener("abort", resolve, { once: true }));
  await server.close();
  return exit.interrupted;
}
