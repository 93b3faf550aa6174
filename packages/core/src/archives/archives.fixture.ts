import { crc32, deflateRawSync } from "node:zlib";
import { packTar, type TarHeader } from "modern-tar";

/** A member of a zip archive that a test makes; what is not given is as it should be. */
export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly stored?: boolean;
  readonly flags?: number; // 1: encrypted
  readonly method?: number;
  readonly mode?: number; // of Unix
  readonly crc?: number;
  readonly at?: number; // where its header is said to be
}

const encoder = new TextEncoder();
export const bytesFrom = (text: Uint8Array | string): Uint8Array =>
  typeof text === "string" ? encoder.encode(text) : text;

export function zipOf(members: readonly ZipMember[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const raw = bytesFrom(member.bytes);
    const data = member.stored ? raw : deflateRawSync(raw);
    const shared = Buffer.alloc(26); // from "version needed" to the lengths of name and extra field
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800 | (member.flags ?? 0), 2);
    shared.writeUInt16LE(member.method ?? (member.stored ? 0 : 8), 4);
    shared.writeUInt32LE(member.crc ?? crc32(raw), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(raw.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(member.at ?? at, 10);
    const version = Buffer.from([20, 3]); // made on Unix
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), version, shared, rest, name]));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...locals, ...directory, Buffer.from("PK\x05\x06"), end]));
}

export function tarOf(
  members: readonly (Pick<TarHeader, "name" | "type" | "linkname"> & { text?: string })[],
): Promise<Uint8Array> {
  return packTar(
    members.map(({ text, ...header }) => {
      const body = bytesFrom(text ?? "");
      return { header: { ...header, size: body.length, mtime: new Date(0) }, body };
    }),
  );
}
