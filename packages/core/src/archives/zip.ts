import { crc32, inflateRawSync } from "node:zlib";
import yauzl, { type Entry } from "yauzl";
import { CorpusError } from "../errors.ts";
import { bytesOf, collectBytes } from "../formats/bytes.ts";
import type {
  Expansion,
  FormatReader,
  RandomAccess,
  ReadContext,
  SourceDocument,
} from "../formats/document.ts";
import { countMade } from "../formats/expansion.ts";
import { rejectOf } from "./damage.ts";
import { decompress } from "./decompress.ts";
import { memberContext, readMember, tooDeep, tooMany } from "./members.ts";
import { recognisesZip } from "./recognise.ts";

/** zip archives: their files in the order of the archive's directory. Links are not followed. */
export const zipReader: FormatReader = {
  name: "zip",
  recognises: recognisesZip,
  documents: (source, context) => readZip(bytesOf(source), context, () => true),
};

// The directory stands at the end: an archive without positions is held in memory, up to so many documents' worth.
const heldDocuments = 8;

/** @param isWanted Of a member's name: the others are passed over in silence. */
export async function* readZip(
  chunks: AsyncGenerator<Uint8Array>,
  context: ReadContext,
  isWanted: (name: string) => boolean,
): AsyncGenerator<SourceDocument> {
  const refused = tooDeep(context);
  if (refused) {
    yield refused;
    return;
  }
  try {
    const file = context.file ?? (await inMemory(chunks, context));
    await chunks.return(undefined);
    const expansion = context.expansion ?? { read: 0, made: 0 };
    const isOutermost = context.expansion === undefined;
    yield* readEntries(
      file,
      { ...context, expansion },
      isOutermost ? expansion : undefined,
      isWanted,
    );
  } catch (error) {
    yield rejectOf(error, context);
  }
}

async function inMemory(
  chunks: AsyncGenerator<Uint8Array>,
  { limits }: ReadContext,
): Promise<RandomAccess> {
  const most = limits.maxBytes * heldDocuments;
  const bytes = await collectBytes(chunks, most);
  if (bytes)
    return { size: bytes.length, read: async (at, length) => bytes.subarray(at, at + length) };
  throw new CorpusError(
    "article/too-large",
    `expected at most ${most} bytes of a zip archive that comes as a stream or in another archive, got more; save it as a file`,
  );
}

async function* readEntries(
  file: RandomAccess,
  context: ReadContext & { readonly expansion: Expansion },
  outermost: Expansion | undefined,
  isWanted: (name: string) => boolean,
): AsyncGenerator<SourceDocument> {
  const zip = await yauzl
    .fromRandomAccessReaderPromise(new Reader(file), file.size, {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    })
    .catch(damaged);
  const entries = zip.eachEntry();
  let count = 0;
  let compressed = 0;
  for (;;) {
    const { done, value: entry } = await entries.next().catch(damaged);
    if (done) return;
    const name = nameOf(entry);
    if (/[/\\]$/.test(name) || !isWanted(name)) continue;
    if (++count > context.limits.maxItems) {
      yield tooMany(context);
      return;
    }
    compressed += entry.compressedSize;
    if (compressed > file.size)
      throw new CorpusError(
        "source/damaged",
        `expected members beside each other, found some that overlap, as in a decompression bomb; nothing is read from “${memberContext(name, context).uri}” on`,
      );
    const refused = refusal(entry);
    if (refused === "link") context.onPassed?.("symbolic link");
    else if (refused !== undefined) {
      const uri = memberContext(name, context).uri;
      yield { kind: "reject", uri, code: "article/unsupported", message: refused };
    } else {
      const { fileDataStart } = await zip
        .readLocalFileHeaderPromise(entry, { minimal: true })
        .catch(damaged);
      const raw = rawBytes(file, fileDataStart, entry.compressedSize, outermost);
      const data = entry.compressionMethod === 0 ? raw : inflated(raw, entry, context);
      yield* readMember({ name, chunks: checked(data, entry) }, context);
    }
  }
}

const linkType = 0xa000;

function refusal(entry: Entry): "link" | string | undefined {
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === linkType) return "link";
  if (entry.isEncrypted())
    return "expected a member that can be read, found one that is encrypted; unpack the archive with its password";
  if (entry.compressionMethod === 0 || entry.compressionMethod === 8) return undefined;
  return `expected a member stored or deflated, found compression method ${entry.compressionMethod}; unpack the archive`;
}

// Most members are small: to set up the machinery of a stream costs more than to unpack them.
async function* inflated(
  raw: AsyncGenerator<Uint8Array>,
  { compressedSize, uncompressedSize }: Entry,
  { expansion, limits }: ReadContext & { readonly expansion: Expansion },
): AsyncGenerator<Uint8Array> {
  if (compressedSize > readBytes || uncompressedSize > smallBytes) {
    yield* decompress(raw, "deflate", expansion, limits);
    return;
  }
  for await (const all of raw) {
    const data = inflateSmall(all, uncompressedSize);
    countMade(expansion, data.length, limits);
    yield data;
  }
}

const smallBytes = 4 * 1024 * 1024;

function inflateSmall(bytes: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(bytes, { maxOutputLength: size + 1 });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new CorpusError("source/damaged", otherBytes, { cause });
  }
}

const otherBytes = "expected the bytes that the archive's directory states, got others";

async function* rawBytes(
  file: RandomAccess,
  start: number,
  size: number,
  outermost: Expansion | undefined,
): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < size; ) {
    const chunk = await file.read(start + done, Math.min(readBytes, size - done));
    if (chunk.length === 0)
      throw new CorpusError("source/damaged", "expected more bytes, found the end of the archive");
    if (outermost) outermost.read += chunk.length;
    done += chunk.length;
    yield chunk;
  }
}

const readBytes = 256 * 1024;

/** `data`, compared at their end with what the directory states of them. */
async function* checked(data: AsyncIterable<Uint8Array>, entry: Entry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let sum = 0;
  for await (const chunk of data) {
    size += chunk.length;
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32)
    throw new CorpusError("source/damaged", otherBytes);
}

function nameOf(entry: Entry): string {
  return yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false,
  );
}

/** What the library throws is damage; what comes from the file itself stays what it is. */
function damaged(cause: unknown): never {
  if (cause instanceof CorpusError || !(cause instanceof Error) || "syscall" in cause) throw cause;
  throw new CorpusError("source/damaged", `expected a whole zip archive: ${cause.message}`, {
    cause,
  });
}

// The library wants a class to extend.
class Reader extends yauzl.RandomAccessReader {
  readonly #file: RandomAccess;

  constructor(file: RandomAccess) {
    super();
    this.#file = file;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#file.read(position, length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(bytes.length < length ? new Error("it ends too soon") : null);
      },
      (error: Error) => callback(error),
    );
  }
}
