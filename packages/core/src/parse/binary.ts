import { evidentUtf16, findMark } from "./decode.ts";

// The first bytes of what is often handed over by mistake.
const signatures: readonly (readonly [name: string, head: readonly number[]])[] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive or office document", [0x50, 0x4b, 0x03, 0x04]],
  ["gzip data", [0x1f, 0x8b, 0x08]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["an OLE document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["an ELF program", [0x7f, 0x45, 0x4c, 0x46]],
  ["an SQLite database", [...new TextEncoder().encode("SQLite format 3\0")]],
];

const sampleBytes = 512;
const maxControlShare = 0.1; // scraped text has a stray control character at times, never one in ten

/** What kind of binary data `bytes` look like; undefined for text in any encoding that is read. */
export function looksBinary(bytes: Uint8Array): string | undefined {
  const known = signatures.find(([, head]) => head.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  if (findMark(bytes) || evidentUtf16(bytes)) return undefined;
  const length = Math.min(bytes.length, sampleBytes);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(bytes[i]!)) controls++;
  return controls > length * maxControlShare ? "binary data" : undefined;
}

// All but tab, line feed, vertical tab, form feed, carriage return and escape.
function isControl(byte: number): boolean {
  return (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) || byte === 127;
}
