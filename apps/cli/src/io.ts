import { once } from "node:events";
import { styleText } from "node:util";
import { printable } from "./render/wrap.ts";

/** What a command may touch of the process, handed in so that a test can look on. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly signal: AbortSignal; // aborted by Ctrl-C
}

/** One line of results; waits while the reader at the other end is slower than we are. */
export async function writeLine(io: Io, line: string): Promise<void> {
  if (!io.stdout.write(`${line}\n`)) await once(io.stdout, "drain");
}

/** A remark: it is not a result, so it does not go where results go. */
export function remark(io: Io, line: string): void {
  io.stderr.write(`corpus: ${printable(line)}\n`);
}

/** Says that corpus itself failed, and where. */
export function reportBug(io: Io, error: unknown, version: string, on?: string): void {
  const place = on === undefined ? "" : `on ${on}, `;
  remark(
    io,
    `${place}this is a bug in corpus ${version} (Node ${process.versions.node}), please report it:`,
  );
  io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

export type Style = Parameters<typeof styleText>[0];

/** A function that styles text for standard output, or leaves it plain where that is no terminal. */
export function stylist(io: Io): (style: Style, text: string) => string {
  const plain = !io.stdout.isTTY || (io.env["NO_COLOR"] ?? "") !== "" || io.env["TERM"] === "dumb";
  return (style, text) => (plain ? text : styleText(style, text, { validateStream: false }));
}

/** A counter on the terminal's last line; silent where standard error is no terminal. */
export function progress(
  io: Io,
  noun: string,
): { tick: (count: number) => void; done: () => void } {
  if (!io.stderr.isTTY) return { tick: () => {}, done: () => {} };
  let shown = 0;
  return {
    tick(count) {
      const step = count < 100 ? 1 : 25;
      if (count - shown < step) return;
      shown = count;
      io.stderr.write(`\r\u001b[K${count} ${noun}`);
    },
    done: () => void io.stderr.write("\r\u001b[K"),
  };
}
