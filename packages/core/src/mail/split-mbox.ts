import { bytesOf, concat } from "../formats/bytes.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import { isPostmark } from "./looks-like-mail.ts";

/** One message of an mbox as it was sent: without its postmark, "From " at line starts unquoted. */
export interface MboxMessage {
  readonly number: number; // from 1; 0 for what stands before the first postmark
  readonly size: number; // in bytes
  readonly bytes: Uint8Array | undefined; // none where the size is over the limit
}

const [feed, carriageReturn, capitalF, quote] = [0x0a, 0x0d, 0x46, 0x3e];
const maxHeldBytes = 64 * 1024; // of a line whose end has not come

/**
 * The messages of an mbox, one at a time. One starts with a postmark at the start of the file or behind a
 * blank line; a line of ">From " loses one ">", as mboxrd wants it (mboxo has only lines with one).
 */
export async function* splitMbox(
  source: ByteSource,
  maxBytes: number,
): AsyncGenerator<MboxMessage> {
  const message = new Collector(maxBytes);
  let held: Uint8Array = new Uint8Array(0);
  let isLineStart = true;
  let isBlankBefore = true;

  for await (const chunk of bytesOf(source)) {
    const bytes = held.length > 0 ? concat([held, chunk]) : chunk;
    let from = 0; // of what is not collected yet
    let at = 0; // start of a line
    for (let end = bytes.indexOf(feed); end >= 0; end = bytes.indexOf(feed, at)) {
      if (isLineStart && isBlankBefore && isPostmarkAt(bytes, at, end)) {
        message.add(bytes.subarray(from, at));
        const done = message.next();
        if (done) yield done;
        from = end + 1;
      } else if (isLineStart && isQuotedFrom(bytes, at, end)) {
        message.add(bytes.subarray(from, at));
        from = at + 1;
      }
      isBlankBefore = isLineStart && isBlank(bytes, at, end);
      isLineStart = true;
      at = end + 1;
    }
    message.add(bytes.subarray(from, at));
    held = bytes.subarray(at);
    if (held.length <= maxHeldBytes) continue;
    if (isLineStart && isQuotedFrom(held, 0, held.length)) held = held.subarray(1);
    message.add(held);
    held = new Uint8Array(0);
    isLineStart = false;
  }
  if (isLineStart && isBlankBefore && isPostmarkAt(held, 0, held.length)) {
    const done = message.next();
    if (done) yield done;
  } else message.add(isLineStart && isQuotedFrom(held, 0, held.length) ? held.subarray(1) : held);
  const last = message.next();
  if (last) yield last;
}

/** The parts of the message that is being read. */
class Collector {
  private parts: Uint8Array[] = [];
  private size = 0;
  private number = 0;
  private readonly maxBytes: number;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.size += part.length;
    if (this.size > this.maxBytes) this.parts = [];
    else this.parts.push(part);
  }

  /** The message that ends here; undefined for nothing before the first postmark. */
  next(): MboxMessage | undefined {
    const { number, size, parts } = this;
    const isKept = size <= this.maxBytes;
    const bytes = isKept ? concat(parts) : undefined;
    this.parts = [];
    this.size = 0;
    this.number++;
    const isNothing = number === 0 && bytes?.every((byte) => byte <= 0x20);
    return isNothing ? undefined : { number, size, bytes };
  }
}

function isPostmarkAt(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at] !== capitalF || bytes[at + 4] !== 0x20) return false;
  return isPostmark(String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 300))));
}

const fromBytes = [0x46, 0x72, 0x6f, 0x6d, 0x20];

function isQuotedFrom(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at] !== quote) return false;
  let word = at;
  while (word < end && bytes[word] === quote) word++;
  return fromBytes.every((byte, i) => bytes[word + i] === byte);
}

function isBlank(bytes: Uint8Array, at: number, end: number): boolean {
  return end === at || (end === at + 1 && bytes[at] === carriageReturn);
}
