import { type ByteSource, chunksOf } from "../ndjson/lines.ts";

/** A file's first bytes, and all of them, those included. */
export interface Opened {
  readonly head: Uint8Array;
  readonly chunks: AsyncGenerator<Uint8Array>;
}

export const headBytes = 4096;
const encoder = new TextEncoder();

/**
 * Looks at the first bytes of `source`; `chunks` has to be read or left with `return()`.
 *
 * @param isEnough Says of fewer bytes than 4,096 that no more are needed: what comes bit by bit, such as
 * lines from another program, is then not kept waiting.
 */
export async function openSource(
  source: ByteSource,
  isEnough: (head: Uint8Array) => boolean = () => false,
): Promise<Opened> {
  const all = bytesOf(source);
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < headBytes) {
    const next = await all.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
    if (size < headBytes && isEnough(concat(first))) break;
  }
  return { head: concat(first).subarray(0, headBytes), chunks: resume(first, all) };
}

/** The chunks of `source` as bytes; empty ones are left out. */
export async function* bytesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunksOf(source)) {
    if (chunk.length > 0) yield typeof chunk === "string" ? encoder.encode(chunk) : chunk;
  }
}

/** All bytes of `source`; undefined where there are more than `maxBytes`, of which no more are read. */
export async function collectBytes(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return concat(chunks);
}

/** All of `source`, or undefined where it holds more than `maxBytes`, of which no more is kept. */
export function readBytes(source: ByteSource, maxBytes: number): Promise<Uint8Array | undefined> {
  return collectBytes(bytesOf(source), maxBytes);
}

/** The bytes of `chunks` in an array of their own, which a thread can be handed without what lay around them. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The chunks that were looked at, then the rest. */
export async function* resume(
  first: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** The same bytes in pieces of one size: what reads them does the same whatever chunks they came in. */
export async function* slicesOf(
  chunks: AsyncIterable<Uint8Array>,
  sliceBytes: number,
): AsyncGenerator<Uint8Array> {
  let slice = new Uint8Array(sliceBytes);
  let size = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + sliceBytes - size);
      slice.set(part, size);
      size += part.length;
      at += part.length;
      if (size < sliceBytes) continue;
      yield slice;
      slice = new Uint8Array(sliceBytes);
      size = 0;
    }
  }
  if (size > 0) yield slice.subarray(0, size);
}
