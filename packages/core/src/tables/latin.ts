import { bytesOf, concat, headBytes } from "../formats/bytes.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import { decode, evidentUtf16, findMark } from "../parse/decode.ts";

const encoder = new TextEncoder();

/**
 * The bytes of a source, in UTF-8 where it is UTF-16, without a byte order mark. Everything else comes as
 * it is: the signs that structure a table are the same in UTF-8 and in the encodings of one byte.
 *
 * @param isEnough Says of fewer bytes than 4,096 that they are UTF-8, so that no more are waited for.
 */
export async function* plainBytes(
  source: ByteSource,
  isEnough: (head: Uint8Array) => boolean = () => false,
): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let head: Uint8Array[] | undefined = [];
  const recode = (bytes: Uint8Array) =>
    decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
  const open = (parts: readonly Uint8Array[]) => {
    const first = concat(parts);
    const mark = findMark(first);
    const encoding = mark?.encoding ?? evidentUtf16(first);
    if (encoding?.startsWith("utf-16")) decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return recode(first.subarray(mark?.length ?? 0));
  };
  for await (const bytes of bytesOf(source)) {
    if (!head) {
      yield recode(bytes);
      continue;
    }
    head.push(bytes);
    const size = head.reduce((sum, part) => sum + part.length, 0);
    if (size < headBytes && !isEnough(concat(head))) continue;
    yield open(head);
    head = undefined;
  }
  if (head) yield open(head);
  if (decoder) yield encoder.encode(decoder.decode());
}

export function bytesOfLatin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** The text that stands in bytes as `asciiOf` gave them: UTF-8, and windows-1252 where it is none. */
export function readLatin(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : decode(bytesOfLatin(text)).text;
}
