import { CorpusError } from "../errors.ts";
import { concat } from "../formats/bytes.ts";
import type {
  DocumentContents,
  FormatReader,
  ReadContext,
  SourceDocument,
} from "../formats/document.ts";
import { decodeHtml } from "../html/decode-html.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type ByteSource, chunksOf } from "../ndjson/lines.ts";

/** A file in memory: its bytes and what they say. */
export interface OpenFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[]; // of the decoding
}

type Decode = (bytes: Uint8Array) => Omit<OpenFile, "bytes">;

interface WholeFileReader {
  readonly name: string;
  readonly recognises: FormatReader["recognises"];
  readonly decode?: Decode; // default: as the bytes and an XML declaration say
  read(file: OpenFile, context: ReadContext): Iterable<SourceDocument>;
}

/**
 * A reader that has all of a file in memory, because its parts refer to each other: at most `limits.maxBytes`
 * of it. What the file as a whole fails with becomes one reject.
 */
export function wholeFileReader({
  name,
  recognises,
  decode = decodeHtml,
  read,
}: WholeFileReader): FormatReader {
  return {
    name,
    recognises,
    async *documents(source, context) {
      const { uri, limits } = context;
      let count = 0;
      try {
        for (const document of read(await readFile(source, context, decode), context)) {
          if (++count > limits.maxItems) throw tooMany(context);
          yield document;
        }
        if (count === 0) {
          yield { uri, ...reject("article/empty", `${uri}: expected news in ${name}, found none`) };
        }
      } catch (error) {
        if (!(error instanceof CorpusError)) throw error;
        yield { uri, kind: "reject", code: error.code, message: error.message };
      }
    },
  };
}

function tooMany({ uri, limits }: ReadContext): CorpusError {
  return new CorpusError(
    "article/too-large",
    `${uri}: expected at most ${limits.maxItems} documents in one file, got more`,
  );
}

const encoder = new TextEncoder();

async function readFile(
  source: ByteSource,
  context: ReadContext,
  decode: Decode,
): Promise<OpenFile> {
  const { uri, limits } = context;
  const chunks: (Uint8Array | string)[] = [];
  let size = 0;
  for await (const chunk of chunksOf(source)) {
    size += chunk.length;
    if (size > limits.maxBytes) {
      throw new CorpusError(
        "article/too-large",
        `${uri}: expected a file of at most ${limits.maxBytes} bytes, got more; raise maxBytes, or split it`,
      );
    }
    chunks.push(chunk);
  }
  // Strings are decoded already: what their markup says of an encoding is no longer so.
  if (chunks.every((chunk) => typeof chunk === "string")) {
    const text = chunks.join("");
    const bytes = encoder.encode(text);
    return { bytes, text: text.startsWith("\ufeff") ? text.slice(1) : text, diagnostics: [] };
  }
  const bytes = concat(
    chunks.map((chunk) => (typeof chunk === "string" ? encoder.encode(chunk) : chunk)),
  );
  return { bytes, ...decode(bytes) };
}

/** What `make` gives, or the reject that its failure is. */
export function orReject(uri: string, make: () => DocumentContents): SourceDocument {
  try {
    return { uri, ...make() };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { uri, kind: "reject", code: error.code, message: error.message };
  }
}

export function reject(
  code: "article/empty" | "article/unsupported" | "record/invalid",
  message: string,
): DocumentContents {
  return { kind: "reject", code, message };
}
