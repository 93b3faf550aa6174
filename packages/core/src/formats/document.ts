import type { CorpusErrorCode } from "../errors.ts";
import type { Stated } from "../metadata/stated.ts";
import type { Article } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { InputRecord } from "../model/record.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import type { Label } from "../segments/find-segments.ts";
import type { TableOptions } from "../tables/mapping.ts";

/** A document as a file, a feed or an archive holds it, before anyone has made an article of it. */
export type SourceDocument = Located & DocumentContents;

/** Where a document was read, and where it lies for good. */
export interface Located {
  readonly uri: string; // as messages call it: "week.zip!/monday.eml", "feed.xml:3"
  readonly location?: string; // its own for good: the absolute path of a file, the address of a page
}

/** What a document brings: see `parseDocument`. */
export type DocumentContents =
  | DocumentBytes
  | { readonly kind: "record"; readonly record: InputRecord }
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "reject"; readonly code: CorpusErrorCode; readonly message: string };

/** Text or a page, as bytes or already decoded, with what the format around it states. */
export interface DocumentBytes {
  readonly kind: "bytes";
  readonly bytes: Uint8Array | string;
  readonly as?: "text" | "html"; // default: as the bytes show themselves to be
  readonly id?: string; // of the format's own: comes back as `source.id`
  readonly url?: string; // where it was published
  readonly mediaType?: string; // of the format: comes back as `source.mediaType`
  readonly charset?: string; // stated beside a page's bytes
  readonly segmented?: boolean; // text: each line is one paragraph of body prose already
  readonly wrapped?: boolean; // text: ends of lines are layout, an empty line parts paragraphs
  readonly labels?: readonly Label[]; // text: sorted, apart; what the format knows of stretches of it
  readonly stated?: Stated;
  readonly diagnostics?: readonly Diagnostic[]; // what the reader has to say of it, before those of its text
}

/** What is read at most; over it, the document becomes a reject and the run goes on. */
export interface ReadLimits {
  readonly maxBytes: number; // of one document
  readonly maxDepth: number; // of archives in archives, messages in messages, elements in elements
  readonly maxItems: number; // documents of one file
  readonly maxExpansion: number; // decompressed bytes for one compressed, over the whole of a file
}

export const defaultLimits: ReadLimits = {
  maxBytes: 32 * 1024 * 1024,
  maxDepth: 8,
  maxItems: 10_000_000,
  maxExpansion: 1_000,
};

/** Where a file is read from, and under which limits. */
export interface ReadContext {
  readonly uri: string;
  readonly limits: ReadLimits;
  readonly table?: TableOptions; // of files that are tables: which column is what
}

/**
 * Reads one format. Every document that a file holds comes out once, in the order of the file: as
 * something to make an article of, or as a reject that says why not. It streams: what it keeps in memory
 * does not grow with the file.
 */
export interface FormatReader {
  readonly name: string; // "RSS or Atom", "WARC": in messages
  /** By content: `head` is the file's first bytes, up to 4,096 of them. `uri` may break a tie, and nothing more. */
  recognises(head: Uint8Array, uri: string): boolean;
  documents(source: ByteSource, context: ReadContext): AsyncGenerator<SourceDocument>;
}
