import { inflateRawSync } from "node:zlib";

const headerBytes = 10;
const trailerBytes = 8; // checksum and size
const [hasChecksum, hasExtra, hasName, hasComment] = [2, 4, 8, 16];

/**
 * What the members at the start of gzip data hold, up to bytes that are no member. The stream decompressor drops
 * what it made of a piece of data in which it then finds such bytes.
 *
 * @param data Of which a first member is known to be whole.
 * @param maxBytes Of what comes of them.
 * @throws what the decompressor does, for a member that is damaged or larger.
 */
export function wholeMembers(data: Uint8Array, maxBytes: number): Uint8Array[] {
  const members: Uint8Array[] = [];
  let left = maxBytes;
  for (let at = 0; data[at] === 0x1f && data[at + 1] === 0x8b; ) {
    const start = endOfHeader(data, at);
    const { buffer, engine } = inflate(data.subarray(start), left);
    members.push(buffer);
    left -= buffer.length;
    at = start + engine.bytesWritten + trailerBytes;
  }
  return members;
}

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number }; // bytes of the data that it took
}

function inflate(data: Uint8Array, maxBytes: number): Inflated {
  const options = { info: true, maxOutputLength: Math.max(1, maxBytes) };
  return inflateRawSync(data, options) as unknown as Inflated; // of `info`, which its types leave out
}

function endOfHeader(data: Uint8Array, start: number): number {
  const flags = data[start + 3] ?? 0;
  let at = start + headerBytes;
  if (flags & hasExtra) at += 2 + (data[at] ?? 0) + (data[at + 1] ?? 0) * 256;
  for (const flag of [hasName, hasComment]) if (flags & flag) at = data.indexOf(0, at) + 1;
  return flags & hasChecksum ? at + 2 : at;
}
