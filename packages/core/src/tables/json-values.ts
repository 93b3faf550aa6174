import { CorpusError } from "../errors.ts";
import { concat } from "../formats/bytes.ts";
import type { Line } from "../ndjson/lines.ts";

const [tab, feed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];
const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * The values of JSON by their number, from 1, as text of their own: the items of an array, or values that
 * follow one another. One of them is in memory at a time, and one that cannot be read does not end the
 * rest; a whole parser would have to stop there, and takes many times as long for the same.
 */
export async function* readJsonValues(
  source: AsyncIterable<Uint8Array>,
  maxValueBytes: number,
): AsyncGenerator<Line> {
  const values = new Values(maxValueBytes);
  for await (const bytes of source) yield* values.add(bytes);
  yield* values.end();
}

class Values {
  private number = 0;
  private parts: Uint8Array[] = [];
  private size = 0;
  private depth = 0; // of brackets open inside the value
  private isInValue = false;
  private isScalar = false; // the value, such as a number; or what is no JSON
  private isInString = false;
  private isEscaped = false;
  private isInArray = false; // the one around the values
  private readonly maxValueBytes: number;

  constructor(maxValueBytes: number) {
    this.maxValueBytes = maxValueBytes;
  }

  *add(bytes: Uint8Array): Generator<Line> {
    let from = 0; // start of the value, or of what of it is in this chunk
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (this.isInString) {
        i = this.inString(bytes, i);
        if (!this.isInString && this.depth === 0) yield this.finish(bytes.subarray(from, i + 1));
      } else if (this.isScalar) {
        if (!isEndOfScalar(byte)) continue;
        yield this.finish(bytes.subarray(from, i));
        this.isBetween(byte);
      } else if (!this.isInValue) {
        if (this.isBetween(byte)) continue;
        from = i;
        this.start(byte);
      } else if (byte === quote) {
        this.isInString = true;
      } else if (byte === openObject || byte === openArray) {
        this.depth++;
      } else if (byte === closeObject || byte === closeArray) {
        if (--this.depth === 0) yield this.finish(bytes.subarray(from, i + 1));
      }
    }
    if (this.isInValue) this.keep(bytes.subarray(from));
  }

  private start(byte: number): void {
    this.isInValue = true;
    this.number++;
    if (byte === quote) this.isInString = true;
    else if (byte === openObject || byte === openArray) this.depth = 1;
    else this.isScalar = true;
  }

  *end(): Generator<Line> {
    if (this.isInValue) yield this.finish(new Uint8Array(0));
  }

  private isBetween(byte: number): boolean {
    if (byte === openArray && !this.isInArray) this.isInArray = true;
    else if (byte === closeArray && this.isInArray) this.isInArray = false;
    else if (byte === comma) return this.isInArray;
    else return isSpace(byte);
    return true;
  }

  /** The place of the string's closing mark, or the last of the chunk. */
  private inString(bytes: Uint8Array, start: number): number {
    let i = start;
    for (; i < bytes.length; i++) {
      if (this.isEscaped) this.isEscaped = false;
      else if (bytes[i] === backslash) this.isEscaped = true;
      else if (bytes[i] === quote) {
        this.isInString = false;
        return i;
      }
    }
    return i - 1;
  }

  private keep(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > this.maxValueBytes) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  private finish(part: Uint8Array): Line {
    this.keep(part);
    const { parts, size, number } = this;
    this.parts = [];
    this.size = 0;
    this.depth = 0;
    this.isInValue = false;
    this.isScalar = false;
    this.isInString = false;
    this.isEscaped = false;
    if (size > this.maxValueBytes) {
      const message = `line ${number}: expected at most ${this.maxValueBytes} bytes, got ${size}`;
      return { ok: false, line: number, error: new CorpusError("record/too-long", message) };
    }
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(concat(parts));
      return { ok: true, line: number, text };
    } catch (cause) {
      const message = `line ${number}: expected UTF-8, got bytes that are not`;
      return {
        ok: false,
        line: number,
        error: new CorpusError("record/invalid", message, { cause }),
      };
    }
  }
}

const isSpace = (byte: number) =>
  byte === space || byte === feed || byte === carriageReturn || byte === tab;
const isEndOfScalar = (byte: number) => byte === comma || byte === closeArray || isSpace(byte);
