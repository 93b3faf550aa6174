import { createGunzip, createInflateRaw, createZstdDecompress } from "node:zlib";
import { slicesOf } from "../formats/bytes.ts";
import type { Expansion, ReadLimits } from "../formats/document.ts";
import { countMade } from "../formats/expansion.ts";

const makers = {
  gzip: createGunzip, // members one behind another are read on
  deflate: createInflateRaw,
  zstd: createZstdDecompress,
} as const;

// Compressed bytes handed over at once: what comes of them is held, at most about a thousand times as much.
const sliceBytes = 16 * 1024;

/**
 * `chunks` decompressed, in order. Where the data are damaged, what came before is given first, the same
 * for any chunks.
 *
 * @param expansion Shared with the archives around, so that layers do not multiply what each may come to.
 * @throws {CorpusError} "article/too-large" for more than the limits allow, "source/damaged" where the
 * data end too soon; the decompressor's error where they are damaged.
 */
export async function* decompress(
  chunks: AsyncIterable<Uint8Array>,
  method: keyof typeof makers,
  expansion: Expansion,
  limits: ReadLimits,
): AsyncGenerator<Uint8Array> {
  const engine = makers[method]();
  let made: Uint8Array[] = [];
  let failure: Error | undefined;
  let isEnded = false;
  let wake = () => {};
  // Data flow without a pause and are held here: a paused stream drops what it holds when it fails.
  engine.on("data", (chunk: Uint8Array) => made.push(chunk));
  engine.on("error", (error) => {
    failure ??= error;
    wake();
  });
  engine.on("end", () => {
    isEnded = true;
    wake();
  });
  const taken = () => {
    const all = made;
    made = [];
    for (const { length } of all) countMade(expansion, length, limits);
    return all;
  };
  try {
    for await (const slice of slicesOf(chunks, sliceBytes)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        engine.write(slice, () => resolve());
      });
      yield* taken();
      if (failure) throw failure;
      if (isEnded) return;
    }
    await new Promise<void>((resolve) => {
      wake = resolve;
      engine.end();
    });
    yield* taken();
    if (failure) throw failure;
  } finally {
    engine.destroy();
  }
}
