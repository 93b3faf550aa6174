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
  readonly uri: string; // as messages call it: "week.zip!/monday.eml", "feed.xml!/https://harbour.example/1", "day.ndjson:3"
  readonly location?: string; // its own for good: the absolute path of a file, the address of a page
}

/** What a document brings: see `parseDocument`. */
export type DocumentContents =
  | DocumentBytes
  | { readonly kind: "record"; readonly record: InputRecord }
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "reject"; readonly code: RejectCode; readonly message: string };

/** Why a document could not be had; "corpus/failed" where the fault is ours. */
export type RejectCode = CorpusErrorCode | "corpus/failed";

/** Text or a page, as bytes or already decoded, with what the format around it states. */
export interface DocumentBytes {
  readonly kind: "bytes";
  readonly bytes: Uint8Array | string;
  readonly as?: "text" | "html"; // default: as the bytes show themselves to be
  readonly id?: string; // of the format's own: comes back as `source.id`
  readonly url?: string; // where it was published
  readonly mediaType?: string; // of the format: comes back as `source.mediaType`
  readonly charset?: string; // stated beside a page's bytes
  readonly isBody?: boolean; // html: the article's own text, and nothing around it
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

/** The limits that hold where none are given. */
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
  readonly isNamed?: boolean; // the user asked for this file: it is read whatever it holds
  readonly location?: string; // of the file: for the document of a format that holds one
  readonly file?: RandomAccess; // the same bytes by position, where there is more than a stream of them
  readonly expansion?: Expansion; // what the archives around this file have come to so far
  readonly table?: TableOptions; // of files that are tables: which column is what
  readonly others?: readonly KnownFormat[]; // formats that are read besides those of this package, behind them
  /** Told of what holds no article and so is no document, by its kind: ".jpg", "revisit record", "image/png". */
  readonly onPassed?: (kind: string) => void;
  /** Told of a fault of a reader, which then costs the document at `uri` or what follows it; without it, the fault is thrown. */
  readonly onBug?: (error: unknown, uri: string) => void;
}

/** A format by its name and its look; its reader is loaded when the first file of it comes. */
export interface KnownFormat extends Pick<FormatReader, "name" | "recognises"> {
  /** Its reader, with whatever that imports. */
  readonly load: () => Promise<FormatReader>;
  readonly holdsOne?: boolean; // a file is one article: the file's place is the article's
  /** Whether so few bytes tell already, for what comes bit by bit; no format may claim more bytes of that start. */
  readonly isCertain?: (head: Uint8Array) => boolean;
  /** In folders and archives, where files of other purposes lie about; default: all that it recognises. */
  readonly worthReading?: (head: Uint8Array) => boolean;
}

/** Bytes by their position, for formats whose directory stands at the end. */
export interface RandomAccess {
  readonly size: number; // bytes
  /** The bytes from `at` on: `length` of them, fewer only at the end. */
  read(at: number, length: number): Promise<Uint8Array>;
}

/** Bytes counted across archives in archives, so that layers do not multiply what each may come to. */
export interface Expansion {
  read: number; // of the outermost file
  made: number; // decompressed, in all layers
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
  /** Every document of a file, in its order. */
  documents(source: ByteSource, context: ReadContext): AsyncGenerator<SourceDocument>;
}
