import { joinBytes } from "../formats/read-bytes.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import { plainBytes } from "./latin.ts";

const headBytes = 4096;

/** The first bytes of `source` and all of them, in UTF-8 where it is UTF-16. */
export async function openSource(
  source: ByteSource,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const chunks = plainBytes(source);
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < headBytes) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  return { head: joinBytes(first).subarray(0, headBytes), all: resume(first, chunks) };
}

async function* resume(
  first: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}
