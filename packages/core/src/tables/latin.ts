import { bytesOf, joinBytes } from "../formats/read-bytes.ts";
import { type ByteSource, chunksOf } from "../ndjson/lines.ts";
import { decode, evidentUtf16, findMark } from "../parse/decode.ts";

const headBytes = 4096;
const encoder = new TextEncoder();

/**
 * The bytes of a source, in UTF-8 where it is UTF-16, without a byte order mark. Everything else comes as
 * it is: the signs that structure a table are the same in UTF-8 and in the encodings of one byte.
 */
export async function* plainBytes(source: ByteSource): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let head: Uint8Array[] | undefined = [];
  const recode = (bytes: Uint8Array) =>
    decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
  const open = (parts: readonly Uint8Array[]) => {
    const first = joinBytes(parts);
    const mark = findMark(first);
    const encoding = mark?.encoding ?? evidentUtf16(first);
    if (encoding?.startsWith("utf-16")) decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return recode(first.subarray(mark?.length ?? 0));
  };
  for await (const chunk of chunksOf(source)) {
    const bytes = bytesOf(chunk);
    if (!head) {
      yield recode(bytes);
      continue;
    }
    head.push(bytes);
    if (head.reduce((size, part) => size + part.length, 0) < headBytes) continue;
    yield open(head);
    head = undefined;
  }
  if (head) yield open(head);
  if (decoder) yield encoder.encode(decoder.decode());
}

const sliceBytes = 8192;

/** Each byte as the character of its number, so that `bytesOfLatin` gives the bytes back. */
export function latinOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + sliceBytes));
  }
  return text;
}

export function bytesOfLatin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** The text that stands in bytes as `latinOf` gave them: UTF-8, and windows-1252 where it is none. */
export function readLatin(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : decode(bytesOfLatin(text)).text;
}
