import { findDiagnostics } from "../diagnostics/find-diagnostics.ts";
import { toEdtf } from "../edtf.ts";
import { CorpusError } from "../errors.ts";
import { withStated } from "../metadata/stated.ts";
import type { Article, Language } from "../model/article.ts";
import type { Segment } from "../model/segment.ts";
import { looksBinary } from "../parse/binary.ts";
import { identityOf, refuseOver } from "../parse/identity.ts";
import { detectLanguage } from "../parse/language.ts";
import type { ParseOptions } from "../parse/text.ts";
import { decodeHtml } from "./decode-html.ts";
import { labelBlocks } from "./label-blocks.ts";
import { findMainText, takeAllText } from "./main-text.ts";
import type { Page } from "./page.ts";
import { findPageMetadata } from "./page-metadata.ts";
import { readPage } from "./read-page.ts";
import { readStatements } from "./statements.ts";
import { findTextInScript } from "./text-in-script.ts";
import { toSegments } from "./to-segments.ts";

/** What the caller knows of a page, and the limits it is read under. */
export interface HtmlOptions extends Omit<ParseOptions, "segmented" | "wrapped" | "labels"> {
  readonly charset?: string; // of the HTTP header; goes before what the markup names
  readonly isBody?: boolean; // true: the markup is the article's own text, as an item of a feed has it; nothing stands around it
  readonly maxDepth?: number; // of elements in elements, default 512; over it: `article/too-deep`
  readonly maxElements?: number; // default 100,000; over it: `article/too-large`
}

const defaults = { maxBytes: 32 * 1024 * 1024, maxDepth: 512, maxElements: 100_000 };
const encoder = new TextEncoder();

/**
 * One article from a page of HTML. `text` is all of the page's text, one block a line; segments say
 * which of it is the article's and what the rest is, and `Segment.source` is their range in the markup,
 * in UTF-16 code units of the decoded page. Scripts are not run, and nothing is fetched.
 *
 * @throws {CorpusError} "article/empty", "article/binary", "article/too-large", "article/too-deep"; "article/unsupported"
 * where the article's text is only in a script; "edtf/invalid" for `publishedAt`.
 */
export function parseHtml(input: string | Uint8Array, options: HtmlOptions = {}): Article {
  const where = options.id ?? options.uri ?? options.url ?? "page";
  const limits = { ...defaults, ...defined(options) };
  refuseOver(limits.maxBytes, input.length, where);
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  refuseOver(limits.maxBytes, bytes.length, where);
  const binary = looksBinary(bytes);
  if (binary !== undefined) {
    throw new CorpusError("article/binary", `${where}: expected a page of HTML, found ${binary}`);
  }
  const { text: html, diagnostics } =
    typeof input === "string"
      ? { text: input, diagnostics: [] }
      : decodeHtml(bytes, options.charset);
  const page = readPage(html, limits, where);
  const statements = readStatements(page);
  if (page.blocks.length === 0) {
    findTextInScript(page, statements, [], where);
    throw new CorpusError(
      "article/empty",
      `${where}: expected text, found ${bytes.length} bytes of markup around none`,
    );
  }
  const publishedAt =
    options.publishedAt === undefined
      ? undefined
      : toEdtf(options.publishedAt, `${where}: publishedAt`);
  const findText = options.isBody ? takeAllText : findMainText;
  const labels = labelBlocks(page, statements, findText(page, statements));
  const segments = toSegments(page, labels);
  const inScript = findTextInScript(page, statements, segments, where);
  const given = { title: options.title, outlet: options.outlet, publishedAt };
  const metadata = withStated(
    findPageMetadata(page, statements, segments, given, options.url),
    options.stated,
  );
  const language = languageOf(page, segments);
  return {
    ...identityOf(bytes, options, "text/html", webAddress(statements.url)),
    language,
    text: page.text,
    metadata,
    segments,
    diagnostics: [
      ...diagnostics,
      ...inScript,
      ...findDiagnostics({ text: page.text, segments, metadata, language }),
    ],
  };
}

const webAddress = (stated: string) =>
  /^https?:\/\/\S+$/i.test(stated) && URL.canParse(stated) ? stated : undefined;

function defined(options: HtmlOptions): Partial<typeof defaults> {
  const { maxBytes, maxDepth, maxElements } = options;
  return {
    ...(maxBytes !== undefined && { maxBytes }),
    ...(maxDepth !== undefined && { maxDepth }),
    ...(maxElements !== undefined && { maxElements }),
  };
}

// What the words say; what <html lang> says where they are too few to tell.
function languageOf(page: Page, segments: readonly Segment[]): Language {
  const found = detectLanguage(page.text, segments);
  const stated = /^[a-z]{2,3}(?=[-_]|$)/i.exec(page.language.trim())?.[0].toLowerCase();
  return found.tag === "und" && stated !== undefined
    ? { tag: stated, confidence: statedConfidence }
    : found;
}

const statedConfidence = 0.5; // templates keep the language of their maker
