import { bytesOf, concat, resume } from "../formats/bytes.ts";
import type { ByteSource } from "../ndjson/lines.ts";

const feed = 0x0a;
const VALUE = /^(?:\xef\xbb\xbf)?\s*\{.*\}\s*$/s;

/**
 * All bytes of a file, and whether it holds a value of JSON a line: its first line is one and another follows.
 * Read until that is known, `maxBytes` at most.
 */
export async function openLines(
  source: ByteSource,
  maxBytes: number,
): Promise<{ readonly isLines: boolean; readonly chunks: AsyncGenerator<Uint8Array> }> {
  const all = bytesOf(source);
  const first: Uint8Array[] = [];
  let isLines = false;
  let lineBytes: number | undefined; // of the first line
  for (let size = 0; size <= maxBytes; ) {
    const { done, value } = await all.next();
    if (done) break;
    first.push(value);
    if (lineBytes === undefined && value.includes(feed)) lineBytes = size + value.indexOf(feed);
    const rest = lineBytes === undefined ? [] : value.subarray(Math.max(0, lineBytes - size));
    size += value.length;
    if (lineBytes === undefined || !rest.some((byte) => byte > 0x20)) continue;
    isLines = VALUE.test(new TextDecoder("latin1").decode(concat(first).subarray(0, lineBytes)));
    break;
  }
  return { isLines, chunks: resume(first, all) };
}
