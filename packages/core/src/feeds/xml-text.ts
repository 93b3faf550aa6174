import { openingOf } from "../formats/ascii.ts";
import type { Opened } from "../formats/bytes.ts";
import { concat } from "../formats/bytes.ts";
import { decode, evidentUtf16, findMark } from "../parse/decode.ts";

const DECLARED = /^<\?xml[^>]{0,200}encoding\s{0,3}=\s{0,3}["']([\w:.-]{2,40})/i;
const lessThan = 0x3c;

/**
 * XML as text, piece by piece: by its byte order mark or by the encoding that it declares. Where that is UTF-8 or Latin-1, each
 * stretch from one "<" to the next is read as what its bytes are: feeds are put together from parts,
 * and one part in another encoding does not spoil the rest.
 *
 * @param maxBytes Longest stretch that is looked at as a whole.
 */
export function xmlText(source: Opened, maxBytes: number): AsyncGenerator<string> {
  const { head, chunks } = source;
  const wide = findMark(head)?.encoding ?? evidentUtf16(head);
  if (wide?.startsWith("utf-16")) return decodeAs(chunks, wide);
  const declared = DECLARED.exec(openingOf(head))?.[1];
  const encoding = declared === undefined ? undefined : encodingOf(declared);
  // A declaration that could be read byte by byte is not of an encoding in pairs of bytes.
  if (encoding === undefined || /^utf-|^windows-1252$/.test(encoding))
    return decodeStretches(chunks, maxBytes);
  return decodeAs(chunks, encoding);
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // a name that no standard knows
  }
}

async function* decodeAs(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* decodeStretches(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<string> {
  let held: Uint8Array[] = []; // of a stretch that is not over
  let heldBytes = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(lessThan);
    if (end >= 0) {
      yield decodeWhole(concat([...held, chunk.subarray(0, end)]));
      held = [];
      heldBytes = 0;
    }
    held.push(end < 0 ? chunk : chunk.subarray(end));
    heldBytes += held.at(-1)!.length;
    if (heldBytes > maxBytes) {
      yield decodeWhole(concat(held));
      held = [];
      heldBytes = 0;
    }
  }
  yield decodeWhole(concat(held));
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeWhole(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return stretchesOf(bytes).join("");
  }
}

function stretchesOf(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const next = bytes.indexOf(lessThan, from + 1);
    const to = next < 0 ? bytes.length : next;
    texts.push(decode(bytes.subarray(from, to)).text);
    from = to;
  }
  return texts;
}
