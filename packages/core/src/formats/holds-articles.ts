import { looksLikeHtml } from "../html/looks-like-html.ts";
import { looksBinary } from "../parse/binary.ts";
import { extensionOf, firstOf, openingOf } from "./ascii.ts";
import type { KnownFormat } from "./document.ts";
import { recogniseFormat } from "./registry.ts";

/** Names that promise articles: such a file is read, and where it does not keep the promise, that is said. */
const promising = new Set(
  ".txt .text .html .htm .xhtml .ndjson .jsonl .rss .atom .warc .wacz .eml .mbox".split(" "),
);

/** Text that lies beside articles: notes, code, settings, styles, labels. */
const besideArticles = new Set(
  `.md .markdown .rst .adoc .css .scss .less .js .mjs .cjs .ts .mts .cts .tsx .jsx .json .map .py .pyc .ipynb .r .rb
   .pl .php .sh .bash .zsh .bat .ps1 .c .h .cc .cpp .java .go .rs .sql .yaml .yml .toml .ini .cfg .conf .env .lock
   .log .csv .tsv .tab .ann .conll .conllu .svg .xml .xsd .xsl .dtd .tex .bib .srt .vtt .ics .vcf .pem .diff
   .patch`
    .split(/\s+/)
    .filter((extension) => extension !== ""),
);

/**
 * Whether a file that nobody named, in a folder or an archive, is read: by what its first bytes are.
 * Its name decides where it promises articles, and where text could be of another purpose.
 */
export function holdsArticles(
  head: Uint8Array,
  name: string,
  others?: readonly KnownFormat[],
): boolean {
  const extension = extensionOf(name);
  if (promising.has(extension)) return true;
  const format = recogniseFormat(head, name, others);
  if (format) return format.worthReading?.(head) ?? true;
  if (looksLikeHtml(head)) return true;
  if (head.length === 0 || looksBinary(head) !== undefined) return false;
  return !besideArticles.has(extension) && !isXml(head);
}

/** XML that none of the readers takes, and that is no page. */
export function isXml(head: Uint8Array): boolean {
  return firstOf(head) === "<" && openingOf(head).startsWith("<?xml");
}

/** How many documents a file of that name will be, as far as names tell; undefined where any number is possible. */
export function countByName(name: string): number | undefined {
  const extension = extensionOf(name);
  if (oneDocument.has(extension)) return 1;
  return neverArticles.has(extension) ? 0 : undefined;
}

const oneDocument = new Set([".txt", ".text", ".html", ".htm", ".xhtml"]);
const neverArticles = new Set(
  [...besideArticles].filter((extension) => ![".json", ".csv", ".tsv", ".xml"].includes(extension)),
);
