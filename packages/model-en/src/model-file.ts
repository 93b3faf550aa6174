import { ModelError } from "./errors.ts";

/**
 * The file, little-endian:
 *
 *     0   8 bytes  "CORPUSEN"
 *     8   uint32   format version
 *     12  uint32   CRC-32 of all bytes from 16 on
 *     16  uint32   length of the directory
 *     20  bytes    directory: JSON, {"model": "en 0.1.0", "sections": [{name, meta?, start?, length?}]}
 *     …   bytes    sections; each starts at a multiple of 8 from the start of the file
 */
const MAGIC = "CORPUSEN";
/** Raised whenever weights and code of another version no longer fit each other. */
export const FORMAT = 2;
const HEAD = 20;
const ALIGN = 8;

export interface Section {
  readonly name: string;
  readonly meta?: unknown; // small JSON-safe values
  readonly data?: Uint8Array;
}

/** A model file, opened: sections by name, as views of its bytes. */
export interface ModelFile {
  readonly model: string; // "en 0.1.0"
  readonly bytes: number;
  readonly sections: readonly string[];
  meta(name: string): unknown;
  uint8(name: string): Uint8Array;
  int8(name: string): Int8Array;
  uint16(name: string): Uint16Array;
  uint32(name: string): Uint32Array;
  float32(name: string): Float32Array;
}

interface Directory {
  readonly model: string;
  readonly sections: readonly {
    readonly name: string;
    readonly meta?: unknown;
    readonly start?: number;
    readonly length?: number;
  }[];
}

/**
 * Opens a model file that is in memory.
 *
 * @throws {ModelError} "model/not-a-model", "model/version" or "model/damaged".
 */
export function openModelFile(given: Uint8Array): ModelFile {
  const magic = String.fromCharCode(...given.subarray(0, MAGIC.length));
  if (given.length < HEAD || magic !== MAGIC)
    throw new ModelError(
      "model/not-a-model",
      `expected a model that starts with “${MAGIC}”, got ${given.length} bytes that start with “${printable(magic)}”; hand in the bytes of weights/en.bin from @corpus/model-en`,
    );
  // Numbers are read in place, which wants them aligned.
  // `slice` would not do: a Node Buffer's gives a view of the same bytes.
  const bytes = given.byteOffset % ALIGN === 0 ? given : new Uint8Array(given);
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD);
  const format = head.getUint32(8, true);
  if (format !== FORMAT)
    throw new ModelError(
      "model/version",
      `this code reads model format ${FORMAT}, the file has format ${format}; install weights and @corpus/model-en of one version`,
    );
  const checksum = crc32(bytes.subarray(16));
  if (checksum !== head.getUint32(12, true))
    throw new ModelError(
      "model/damaged",
      `the checksum of the model does not hold over its ${bytes.length} bytes; it was cut short or changed on its way, fetch it again`,
    );
  const size = head.getUint32(16, true);
  const directory = JSON.parse(
    new TextDecoder().decode(bytes.subarray(HEAD, HEAD + size)),
  ) as Directory;
  const byName = new Map(directory.sections.map((section) => [section.name, section]));
  const section = (name: string) => {
    const found = byName.get(name);
    if (!found)
      throw new ModelError(
        "model/version",
        `the model “${directory.model}” has no section “${name}”; install weights and @corpus/model-en of one version`,
      );
    return found;
  };
  const at = (name: string): [ArrayBuffer, number, number] => {
    const { start = 0, length = 0 } = section(name);
    return [bytes.buffer as ArrayBuffer, bytes.byteOffset + start, length];
  };
  const view =
    <T>(Type: {
      new (buffer: ArrayBuffer, offset: number, length: number): T;
      readonly BYTES_PER_ELEMENT: number;
    }) =>
    (name: string): T => {
      const [buffer, offset, length] = at(name);
      return new Type(buffer, offset, length / Type.BYTES_PER_ELEMENT);
    };
  return {
    model: directory.model,
    bytes: bytes.length,
    sections: directory.sections.map(({ name }) => name),
    meta: (name) => section(name).meta,
    uint8: view(Uint8Array),
    int8: view(Int8Array),
    uint16: view(Uint16Array),
    uint32: view(Uint32Array),
    float32: view(Float32Array),
  };
}

/** The bytes of a model file; the same sections give the same bytes. */
export function writeModelFile(model: string, sections: readonly Section[]): Uint8Array {
  const aligned = (n: number) => Math.ceil(n / ALIGN) * ALIGN;
  // Where sections start depends on the length of the directory, which holds where they start: their
  // starts are counted from the end of the directory first, and the directory padded to a fixed length.
  const describe = (base: number): Directory => {
    let next = base;
    return {
      model,
      sections: sections.map(({ name, meta, data }) => {
        const start = next;
        next += aligned(data?.length ?? 0);
        return {
          name,
          ...(meta !== undefined && { meta }),
          ...(data && { start, length: data.length }),
        };
      }),
    };
  };
  const encode = (base: number) => new TextEncoder().encode(JSON.stringify(describe(base)));
  const base = aligned(HEAD + encode(0xffffffff).length + ALIGN);
  const directory = encode(base);
  const total = sections.reduce((sum, { data }) => sum + aligned(data?.length ?? 0), base);
  const bytes = new Uint8Array(total);
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i);
  bytes.fill(0x20, HEAD, base); // JSON may end in blanks
  bytes.set(directory, HEAD);
  let next = base;
  for (const { data } of sections) {
    if (!data) continue;
    bytes.set(data, next);
    next += aligned(data.length);
  }
  const head = new DataView(bytes.buffer, 0, HEAD);
  head.setUint32(8, FORMAT, true);
  head.setUint32(16, base - HEAD, true);
  head.setUint32(12, crc32(bytes.subarray(16)), true);
  return bytes;
}

const printable = (text: string) => text.replace(/[^ -~]/g, "·");

/** CRC-32 as gzip has it, four bytes a step: a byte a step takes four times as long on megabytes. */
function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = crcTables;
  let crc = -1;
  const whole = bytes.length - (bytes.length % 4);
  let i = 0;
  for (; i < whole; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = t3![crc & 255]! ^ t2![(crc >>> 8) & 255]! ^ t1![(crc >>> 16) & 255]! ^ t0![crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ t0![(crc ^ bytes[i]!) & 255]!;
  return ~crc >>> 0;
}

const crcTables: readonly Int32Array[] = (() => {
  const first = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c;
  });
  const tables = [first];
  for (let t = 1; t < 4; t++) tables.push(tables[t - 1]!.map((c) => (c >>> 8) ^ first[c & 255]!));
  return tables;
})();
