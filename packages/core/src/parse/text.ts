import { findDiagnostics } from "../diagnostics/find-diagnostics.ts";
import { toEdtf } from "../edtf.ts";
import { CorpusError } from "../errors.ts";
import { findMetadata } from "../metadata/find-metadata.ts";
import { type Stated, withStated } from "../metadata/stated.ts";
import type { Article } from "../model/article.ts";
import { findParagraphs, findSegments, type Label } from "../segments/find-segments.ts";
import { looksBinary } from "./binary.ts";
import { type Decoded, decode } from "./decode.ts";
import { identityOf, refuseOver } from "./identity.ts";
import { detectLanguage } from "./language.ts";

/** What the caller knows of a document, and the limits it is read under. */
export interface ParseOptions {
  readonly id?: string; // comes back as `source.id`
  readonly uri?: string; // where it was read from; not part of the article's id
  readonly url?: string; // where it was published; comes back as `source.url`, and as `source.uri` when no `uri` is given
  readonly mediaType?: string; // default "text/plain"
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string; // EDTF; anchors relative dates
  readonly stated?: Stated; // by the format that the document came in: metadata with the basis "markup"
  readonly segmented?: boolean; // true: each line is one paragraph of body prose already
  readonly wrapped?: boolean; // true: ends of lines are layout, an empty line parts paragraphs
  readonly labels?: readonly Label[]; // sorted, apart: kinds of stretches that the format states
  readonly maxBytes?: number; // default 32 MiB; over it: `article/too-large`
}

const defaultMaxBytes = 32 * 1024 * 1024;
const encoder = new TextEncoder();

/**
 * One article from the text of a document, with its segments, metadata and diagnostics; without annotations.
 *
 * Bytes are decoded as they show themselves to be (UTF-8, UTF-16, at last windows-1252); a byte order mark
 * is not part of the text. A string is taken as it is.
 *
 * @throws {CorpusError} "article/empty", "article/binary", "article/too-large"; "edtf/invalid" for `publishedAt`.
 */
export function parseText(input: string | Uint8Array, options: ParseOptions = {}): Article {
  const where = options.id ?? options.uri ?? options.url ?? "text";
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  refuseOver(maxBytes, input.length, where); // a string's UTF-8 form is never shorter than the string
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  refuseOver(maxBytes, bytes.length, where);
  const { text, diagnostics } = readable(input, bytes, where);

  const segments = options.segmented
    ? findParagraphs(text)
    : findSegments(text, options.title ?? options.stated?.title, options.labels, options.wrapped);
  const publishedAt =
    options.publishedAt === undefined
      ? undefined
      : toEdtf(options.publishedAt, `${where}: publishedAt`);
  const given = { title: options.title, outlet: options.outlet, publishedAt };
  const metadata = withStated(findMetadata(text, segments, given), options.stated);
  const language = detectLanguage(text, segments);
  return {
    ...identityOf(bytes, options, "text/plain"),
    language,
    text,
    metadata,
    segments,
    diagnostics: [...diagnostics, ...findDiagnostics({ text, segments, metadata, language })],
  };
}

function readable(input: string | Uint8Array, bytes: Uint8Array, where: string): Decoded {
  const binary = looksBinary(bytes);
  if (binary !== undefined) {
    throw new CorpusError("article/binary", `${where}: expected text, found ${binary}`);
  }
  const decoded = typeof input === "string" ? { text: input, diagnostics: [] } : decode(bytes);
  if (decoded.text.trim() === "") {
    throw new CorpusError(
      "article/empty",
      `${where}: expected text, found ${bytes.length} bytes of white space`,
    );
  }
  return decoded;
}
