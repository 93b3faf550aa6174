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

/** A counter on the terminal's last line, with the rate and, where the end is known, the time left. */
export function progress(
  io: Io,
  noun: string,
): { tick: (count: number, total?: number) => void; done: () => void } {
  if (!io.stderr.isTTY) return { tick: () => {}, done: () => {} };
  const started = performance.now();
  let shown = Number.NEGATIVE_INFINITY;
  return {
    tick(count, total) {
      const now = performance.now();
      if (now - shown < showEveryMs) return;
      shown = now;
      io.stderr.write(`\r\u001b[K${progressLine(noun, count, total, (now - started) / 1000)}`);
    },
    done: () => void io.stderr.write("\r\u001b[K"),
  };
}

const showEveryMs = 100;
const sureAfter = 2; // seconds: before, a rate says little

/** "1200 of 5000 articles read, 210 a second, 18 s left". */
export function progressLine(
  noun: string,
  count: number,
  total: number | undefined,
  seconds: number,
): string {
  const counted = `${total === undefined ? count : `${count} of ${total}`} ${noun}`;
  if (seconds < sureAfter || count === 0) return counted;
  const rate = count / seconds;
  const rated = `${counted}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
  return total === undefined ? rated : `${rated}, ${duration((total - count) / rate)} left`;
}

/** "45 s", "3 min 20 s", "2 h 5 min". */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
