import { asciiOf } from "../formats/ascii.ts";

const startsWith = (head: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, i) => head[i] === byte);

// Office documents, books and programs are zip archives too; their first member tells.
const OTHER_ZIP =
  /^(?:\[Content_Types\]\.xml|_rels\/|mimetype|META-INF\/|word\/|xl\/|ppt\/|docProps\/|AndroidManifest)/;

/** A zip archive that is not a document or a program of another kind. */
export function recognisesZip(head: Uint8Array): boolean {
  if (startsWith(head, [0x50, 0x4b, 5, 6])) return true; // an empty one
  return startsWith(head, [0x50, 0x4b, 3, 4]) && !OTHER_ZIP.test(firstName(head));
}

/** The name of the first member. */
export function firstName(head: Uint8Array): string {
  return asciiOf(head, 30, 30 + (head[26] ?? 0) + (head[27] ?? 0) * 256);
}

export const recognisesGzip = (head: Uint8Array) => startsWith(head, [0x1f, 0x8b, 8]);
export const recognisesZstd = (head: Uint8Array) => startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]);

const tarBlock = 512;
const checksumAt = 148;

/** A tar archive, by the checksum of its first header. */
export function recognisesTar(head: Uint8Array): boolean {
  if (head.length < tarBlock || head[0] === 0) return false;
  let sum = 0;
  for (let i = 0; i < tarBlock; i++) sum += i >= checksumAt && i < checksumAt + 8 ? 0x20 : head[i]!;
  const stated = asciiOf(head, checksumAt, checksumAt + 8).replace(/[\0 ]+/g, "");
  return /^[0-7]{1,7}$/.test(stated) && Number.parseInt(stated, 8) === sum;
}

const unread: readonly (readonly [name: string, advice: string, head: readonly number[]])[] = [
  ["bzip2 data", "unpack it with bunzip2", [0x42, 0x5a, 0x68]],
  ["xz data", "unpack it with unxz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ["a RAR archive", "unpack it", [0x52, 0x61, 0x72, 0x21, 0x1a, 7]],
  ["a 7z archive", "unpack it", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
];
const bzip2Block = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]; // behind "BZh" and the level

/** An archive of a kind that is known and not read, with what to do about it. */
export function unreadArchive(head: Uint8Array): { name: string; advice: string } | undefined {
  const found = unread.find(([, , bytes]) => startsWith(head, bytes));
  if (!found || (found[0] === "bzip2 data" && !startsWith(head.subarray(4), bzip2Block)))
    return undefined;
  return { name: found[0], advice: found[1] };
}
