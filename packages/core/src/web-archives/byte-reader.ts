import { concat } from "../formats/bytes.ts";

/** Bytes that come in chunks, looked at before they are let go. */
export interface ByteReader {
  /** All that is held: `length` bytes at least, or what there is before the end. */
  fill(length: number): Promise<Uint8Array>;
  /** Lets go of bytes that are held. */
  drop(length: number): void;
  /** Lets go of `length` bytes, held or to come; gives how many there were. */
  skip(length: number): Promise<number>;
}

export function byteReader(chunks: AsyncGenerator<Uint8Array>): ByteReader {
  let held: Uint8Array[] = [];
  let size = 0;
  let isOver = false;
  const more = async () => {
    const next = await chunks.next();
    if (next.done) isOver = true;
    else {
      held.push(next.value);
      size += next.value.length;
    }
  };
  const view = () => {
    if (held.length !== 1) held = [concat(held)];
    return held[0]!;
  };
  const drop = (length: number) => {
    held = [view().subarray(length)];
    size = held[0]!.length;
  };
  return {
    async fill(length) {
      while (size < length && !isOver) await more();
      return view();
    },
    drop,
    async skip(length) {
      let left = length;
      while (left > 0) {
        const step = Math.min(left, size);
        drop(step);
        left -= step;
        if (left > 0 && isOver) break;
        if (left > 0) await more();
      }
      return length - left;
    },
  };
}
