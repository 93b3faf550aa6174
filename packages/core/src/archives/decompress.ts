import { createGunzip, createInflateRaw, createZstdDecompress } from "node:zlib";
import { concat, slicesOf } from "../formats/bytes.ts";
import type { Expansion, ReadLimits } from "../formats/document.ts";
import { countMade } from "../formats/expansion.ts";
import { wholeMembers } from "./gzip-members.ts";

const makers = {
  gzip: createGunzip, // members one behind another are read on
  deflate: createInflateRaw,
  zstd: createZstdDecompress,
} as const;

// Compressed bytes handed over at once: what comes of them is held, at most about a thousand times as much.
const sliceBytes = 16 * 1024;
const maxRatio = 1032; // what the method comes to at most
const maxHeldBytes = 1024 * 1024;

/**
 * `chunks` decompressed, in order. Where the data are damaged, what came before is given first, the same
 * for any chunks.
 *
 * @param expansion Shared with the archives around, so that layers do not multiply what each may come to.
 * @param onRest Told of bytes behind whole data of gzip that are no data, and are then left out; without it, and in
 * files of more than a megabyte or a document, they are damage.
 * @throws {CorpusError} "article/too-large" for more than the limits allow, "source/damaged" where the
 * data end too soon; the decompressor's error where they are damaged.
 */
export async function* decompress(
  chunks: AsyncIterable<Uint8Array>,
  method: keyof typeof makers,
  expansion: Expansion,
  limits: ReadLimits,
  onRest?: () => void,
): AsyncGenerator<Uint8Array> {
  const engine = makers[method]();
  const held: Uint8Array[] = []; // compressed, to be read again where bytes that are no data follow
  let heldBytes = 0;
  let madeBytes = 0;
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
    for (const { length } of all) {
      countMade(expansion, length, limits);
      madeBytes += length;
    }
    return all;
  };
  const hasRest = () =>
    onRest !== undefined &&
    failure?.message === "incorrect header check" &&
    heldBytes <= maxHeldBytes &&
    madeBytes <= limits.maxBytes;
  try {
    for await (const slice of slicesOf(chunks, sliceBytes)) {
      if (onRest && heldBytes <= maxHeldBytes) {
        held.push(slice);
        heldBytes += slice.length;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        engine.write(slice, () => resolve());
      });
      yield* taken();
      if (hasRest()) {
        const all = concat(wholeMembers(concat(held), madeBytes + sliceBytes * maxRatio));
        countMade(expansion, all.length - madeBytes, limits);
        onRest?.();
        yield all.subarray(madeBytes);
        return;
      }
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
