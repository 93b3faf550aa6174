import { type ByteReader, byteReader } from "./byte-reader.ts";

/** A record of a WARC file. */
export interface WarcRecord {
  readonly headers: Headers;
  readonly block: Uint8Array | undefined; // undefined: over the limit, of `length` bytes
  readonly length: number; // as stated
  readonly isCut: boolean; // the file ends within it
  readonly isMisstated: boolean; // the next record does not start where this one says; the block ends where it does
}

/** Bytes where a record was expected. */
export interface WarcDamage {
  readonly damage: string;
}

/** Fields by name in lower case. */
export type Headers = ReadonlyMap<string, string>;

const maxHeaderBytes = 64 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const slack = 16; // bytes behind a block that tell whether it ends where it says

/** The records of a WARC file, in order. What is damaged is said, and reading goes on at the next record. */
export async function* readRecords(
  chunks: AsyncGenerator<Uint8Array>,
  maxBlockBytes: number,
): AsyncGenerator<WarcRecord | WarcDamage> {
  const reader = byteReader(chunks);
  for (;;) {
    const start = await afterBlankLines(reader);
    if (start.length === 0) return;
    const headerEnd = isVersion(start) ? await findHeaderEnd(reader) : -1;
    const headers = headerEnd < 0 ? undefined : parseHeaders(await reader.fill(0), headerEnd);
    const length = lengthOf(headers);
    if (!headers || length === undefined) {
      const lost = await skipToRecord(reader);
      yield { damage: `expected a record, found ${lost} bytes that are none` };
    } else {
      reader.drop(headerEnd);
      yield await readBlock(reader, headers, length, maxBlockBytes);
    }
  }
}

async function readBlock(
  reader: ByteReader,
  headers: Headers,
  length: number,
  maxBlockBytes: number,
): Promise<WarcRecord> {
  if (length > maxBlockBytes) {
    const isCut = (await reader.skip(length)) < length;
    return { headers, block: undefined, length, isCut, isMisstated: false };
  }
  const view = await reader.fill(length + slack);
  if (endsAt(view, length)) {
    const block = view.slice(0, length);
    reader.drop(length);
    return { headers, block, length, isCut: false, isMisstated: false };
  }
  const next = await findRecord(reader, 0, maxBlockBytes);
  const all = await reader.fill(0);
  const end = next ?? Math.min(all.length, maxBlockBytes);
  const block = all.slice(0, next === undefined ? end : beforeBlankLines(all, end));
  reader.drop(end);
  const isCut = next === undefined && all.length < length;
  return { headers, block, length, isCut, isMisstated: !isCut };
}

/** Whether two ends of lines, a record, or the end of the file follow a block of `length` bytes. */
function endsAt(view: Uint8Array, length: number): boolean {
  if (view.length < length) return false;
  let at = length;
  while (at < length + 8 && isLineEnd(view[at])) at++;
  const isSeparated = at >= length + 4 && view[length] === carriageReturn; // from what is no record
  return isSeparated || at === view.length || isVersion(view.subarray(at));
}

function beforeBlankLines(view: Uint8Array, end: number): number {
  let at = end;
  while (at > 0 && end - at < 4 && isLineEnd(view[at - 1])) at--;
  return at;
}

const isLineEnd = (byte: number | undefined) => byte === lineFeed || byte === carriageReturn;

async function afterBlankLines(reader: ByteReader): Promise<Uint8Array> {
  for (;;) {
    const view = await reader.fill(slack);
    let blank = 0;
    while (isLineEnd(view[blank])) blank++;
    reader.drop(blank);
    if (blank < view.length || view.length === 0) return reader.fill(slack);
  }
}

const version = [..."WARC/"].map((char) => char.charCodeAt(0));
const isVersion = (view: Uint8Array) => version.every((byte, i) => view[i] === byte);

/** Where the block starts: behind the first blank line. */
async function findHeaderEnd(reader: ByteReader): Promise<number> {
  for (let wanted = 1024; ; wanted *= 4) {
    const view = await reader.fill(wanted);
    for (let at = view.indexOf(lineFeed); at >= 0; at = view.indexOf(lineFeed, at + 1)) {
      if (at > maxHeaderBytes) return -1;
      const next = view[at + 1] === carriageReturn ? at + 2 : at + 1;
      if (view[next] === lineFeed) return next + 1;
    }
    if (view.length < wanted || wanted > maxHeaderBytes) return -1;
  }
}

const decoder = new TextDecoder();

/** Fields up to `end`, behind a first line that is none. */
export function parseHeaders(view: Uint8Array, end: number): Headers {
  const headers = new Map<string, string>();
  for (const line of decoder.decode(view.subarray(0, end)).split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function lengthOf(headers: Headers | undefined): number | undefined {
  const stated = headers?.get("content-length") ?? "";
  return /^\d{1,15}$/.test(stated) ? Number(stated) : undefined;
}

/** Lets go of all before the next record; gives how many bytes these were. */
async function skipToRecord(reader: ByteReader): Promise<number> {
  let lost = 0;
  for (;;) {
    const next = await findRecord(reader, 1, scanBytes); // a look at the byte before tells the start of a line
    const step = next ?? Math.max(0, (await reader.fill(0)).length - slack);
    reader.drop(step);
    lost += step;
    if (next !== undefined) return lost;
    const rest = await reader.fill(slack + 1);
    if (rest.length <= slack) return lost + (await reader.skip(rest.length));
  }
}

const scanBytes = 1024 * 1024;

/** Where the next record starts in what is held, looked for in at most `most` bytes. */
async function findRecord(
  reader: ByteReader,
  from: number,
  most: number,
): Promise<number | undefined> {
  let at = from;
  for (let wanted = slack * 2; ; wanted *= 4) {
    const view = await reader.fill(Math.min(wanted, most));
    for (at = indexOfVersion(view, at); at >= 0; at = indexOfVersion(view, at + 1)) {
      if (at + slack > most || at + 10 > view.length) break;
      if (isRecordStart(view, at)) return at;
    }
    if (view.length < wanted || wanted >= most) return undefined;
    at = Math.max(from, view.length - slack);
  }
}

function indexOfVersion(view: Uint8Array, from: number): number {
  for (let at = view.indexOf(version[0]!, from); at >= 0; at = view.indexOf(version[0]!, at + 1))
    if (isVersion(view.subarray(at, at + version.length))) return at;
  return -1;
}

// "WARC/1.0" and the end of the line, at the start of one.
function isRecordStart(view: Uint8Array, at: number): boolean {
  if (at > 0 && view[at - 1] !== lineFeed) return false;
  const line = decoder.decode(view.subarray(at, at + 10));
  return /^WARC\/(?:0\.1[78]\r?\n|1\.[01]\r?\n)/.test(line);
}
