import { CorpusError } from "../errors.ts";

/** A web stream, as far as it is needed here: some browsers cannot loop over one. */
interface StreamLike {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | string | undefined }>;
    cancel(): Promise<unknown>;
  };
}

/** Text or UTF-8 bytes: at once, in chunks, as they arrive, or as a web stream. */
export type ByteSource =
  | string
  | Uint8Array
  | Iterable<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | StreamLike;

/** How long a line may be. */
export interface LineOptions {
  readonly maxLineBytes?: number; // default 64 MiB; where strings come in, code units
}

/** One line by its number, from 1: its text without the line end, or why it could not be had. */
export type Line =
  | { readonly ok: true; readonly line: number; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly error: CorpusError };

const defaultMaxLineBytes = 64 * 1024 * 1024;
const lineFeed = 0x0a;

/**
 * The lines of `source` that are not blank, one at a time. LF and CRLF end a line, a byte order
 * mark at the start is skipped. A line over the limit is passed over without being kept
 * ("record/too-long"), one that is not UTF-8 is an error of its own ("record/invalid").
 */
export async function* readLines(
  source: ByteSource,
  options: LineOptions = {},
): AsyncGenerator<Line> {
  const limit = options.maxLineBytes ?? defaultMaxLineBytes;
  let line = 1;
  let parts: (Uint8Array | string)[] = [];
  let size = 0;

  const finish = (): Line | undefined => {
    const done =
      size > limit
        ? tooLong(line, limit)
        : parts.length === 0
          ? undefined
          : decodeLine(parts, line);
    line++;
    parts = [];
    size = 0;
    return done;
  };

  for await (const chunk of chunksOf(source)) {
    let from = 0;
    while (from < chunk.length) {
      const feed = indexOfFeed(chunk, from);
      const to = feed < 0 ? chunk.length : feed;
      size += to - from;
      if (size > limit) parts = [];
      else if (to > from) parts.push(part(chunk, from, to));
      if (feed < 0) break;
      const done = finish();
      if (done) yield done;
      from = feed + 1;
    }
  }
  const last = finish();
  if (last) yield last;
}

function tooLong(line: number, limit: number): Line {
  const message = `line ${line}: expected at most ${limit} bytes, got more`;
  return { ok: false, line, error: new CorpusError("record/too-long", message) };
}

function decodeLine(parts: readonly (Uint8Array | string)[], line: number): Line | undefined {
  try {
    const text = trimEnds(decode(parts), line === 1);
    return /\S/.test(text) ? { ok: true, line, text } : undefined;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = `line ${line}: expected UTF-8, got bytes that are not`;
    return { ok: false, line, error: new CorpusError("record/invalid", message, { cause }) };
  }
}

/** @throws {TypeError} for bytes that are not UTF-8. */
function decode(parts: readonly (Uint8Array | string)[]): string {
  // A byte order mark in the middle of a file is a character; it is looked for in one place alone.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  for (const piece of parts) {
    text += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

function trimEnds(text: string, isFirst: boolean): string {
  const start = isFirst && text.startsWith("\ufeff") ? 1 : 0;
  return text.slice(start, text.endsWith("\r") ? -1 : undefined);
}

function indexOfFeed(chunk: Uint8Array | string, from: number): number {
  return typeof chunk === "string" ? chunk.indexOf("\n", from) : chunk.indexOf(lineFeed, from);
}

function part(chunk: Uint8Array | string, from: number, to: number): Uint8Array | string {
  return typeof chunk === "string" ? chunk.slice(from, to) : chunk.subarray(from, to);
}

/** The chunks of `source` as they come. */
export function chunksOf(
  source: ByteSource,
): Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string> {
  if (typeof source === "string" || source instanceof Uint8Array) return [source];
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return source;
  return chunksOfStream(source);
}

async function* chunksOfStream(stream: StreamLike): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value !== undefined) yield value;
    }
  } finally {
    await reader.cancel(); // the reader may leave early; on a stream that has ended this does nothing
  }
}
