import { PassThrough, Readable } from "node:stream";
import type { Io } from "./io.ts";
import { main } from "./main.ts";

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly records: readonly { readonly type: string; readonly [key: string]: unknown }[]; // of the lines that are JSON objects
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly columns?: number; // given: standard output is a terminal of that width
}

/** Runs the command in this process, with streams of its own. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const stdout = collector();
  const stderr = collector();
  const io: Io = {
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    stdin: Readable.from([Buffer.from(options.stdin ?? "")]),
    stdout: Object.assign(
      stdout.stream,
      options.columns === undefined ? {} : { isTTY: true, columns: options.columns },
    ),
    stderr: stderr.stream,
    signal: new AbortController().signal,
  };
  const status = await main(args, io);
  const out = stdout.text();
  const records = out
    .split("\n")
    .filter((line) => line.startsWith("{") && line.endsWith("}"))
    .map((line) => JSON.parse(line) as Run["records"][number]);
  return { status, out, err: stderr.text(), records };
}

function collector() {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

/** For a look at the command line itself: nothing is run. */
export const silentIo: Io = {
  cwd: process.cwd(),
  env: {},
  stdin: Readable.from([]),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  signal: new AbortController().signal,
};
