import { type ByteSource, chunksOf } from "../ndjson/lines.ts";

const encoder = new TextEncoder();

/** Strings as UTF-8, bytes as they are. */
export function bytesOf(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === "string" ? encoder.encode(chunk) : chunk;
}

/** All of `source`, or undefined where it holds more than `maxBytes`, of which no more is kept. */
export async function readBytes(
  source: ByteSource,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(source)) {
    const bytes = bytesOf(chunk);
    size += bytes.length;
    if (size > maxBytes) return undefined;
    chunks.push(bytes);
  }
  return joinBytes(chunks);
}

/** `parts` one behind the other; the only one is not copied. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
