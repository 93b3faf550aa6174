import { CorpusError } from "../errors.ts";
import type { Expansion, ReadLimits } from "./document.ts";

/**
 * Counts `bytes` as decompressed.
 *
 * @throws {CorpusError} "article/too-large" where the whole file has come to more than the limits allow.
 */
export function countMade(expansion: Expansion, bytes: number, limits: ReadLimits): void {
  expansion.made += bytes;
  if (expansion.made <= limits.maxBytes + expansion.read * limits.maxExpansion) return;
  throw new CorpusError(
    "article/too-large",
    `expected at most ${limits.maxExpansion} bytes for each compressed one, got more, as from a decompression bomb; nothing is read from there on`,
  );
}

/** `chunks`, counted as read from the outermost file. */
export async function* countRead(
  chunks: AsyncIterable<Uint8Array>,
  expansion: Expansion,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    expansion.read += chunk.length;
    yield chunk;
  }
}
