import type { Diagnostic } from "@corpus/core";
import {
  believeProperties,
  type DocumentContents,
  type FormatReader,
  type ReadLimits,
  readBytes,
  type SourceDocument,
} from "@corpus/core/formats";
import { findBomb } from "./find-bomb.ts";
import { layOut } from "./lay-out.ts";
import { type OpenPdf, openPdf, readPages } from "./open-pdf.ts";
import { looksLikePdf } from "./recognise.ts";

/** PDF files: one article each, its text in the order in which it is read. Nothing in them is run or fetched. */
export const pdfReader: FormatReader = {
  name: "PDF",
  recognises: looksLikePdf,
  async *documents(source, { uri, limits }): AsyncGenerator<SourceDocument> {
    const bytes = await readBytes(source, limits.maxBytes);
    yield {
      uri,
      ...(bytes
        ? await contentsOf(bytes, limits)
        : tooLarge(`at most ${limits.maxBytes} bytes`, "more")),
    };
  },
};

const maxPages = 2000;

async function contentsOf(bytes: Uint8Array, limits: ReadLimits): Promise<DocumentContents> {
  const bomb = findBomb(bytes, limits.maxExpansion);
  if (bomb !== undefined) return tooLarge("streams of a size that can be read", bomb);
  const pdf = await openPdf(bytes);
  if (pdf instanceof Error) return unsupported(whyNot(pdf));
  try {
    return await textOf(pdf, limits);
  } finally {
    await pdf.close();
  }
}

async function textOf(pdf: OpenPdf, limits: ReadLimits): Promise<DocumentContents> {
  const { pageCount, properties } = pdf;
  if (pageCount > maxPages) return tooLarge(`at most ${maxPages} pages`, `${pageCount}`);
  const pages = await readPages(pdf, limits.maxBytes);
  if (typeof pages === "string") return tooLarge("pages with as much text as people read", pages);
  const { text, labels, paragraphs } = layOut(pages);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) {
    return unsupported(
      `expected text, found ${pageCount} ${pageCount === 1 ? "page" : "pages"} of pictures; recognise their text (OCR) first`,
    );
  }
  const unnamed = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0;
  if (unnamed > letters) {
    return unsupported(
      "expected letters, found signs whose fonts do not say which letters they stand for",
    );
  }
  const believed = believeProperties(properties, paragraphs);
  return {
    kind: "bytes",
    bytes: text,
    as: "text",
    mediaType: "application/pdf",
    wrapped: true,
    labels,
    stated: believed.stated,
    diagnostics: [
      ...believed.diagnostics,
      ...pagesWithout(pages.map(({ pieces }) => pieces.length)),
    ],
  };
}

function pagesWithout(counts: readonly number[]): Diagnostic[] {
  const bare = counts.filter((count) => count === 0).length;
  if (bare === 0) return [];
  const message = `${bare} of its ${counts.length} pages hold no text`;
  return [{ code: "pdf/pages-without-text", severity: "warning", message }];
}

function whyNot({ name, message }: Error): string {
  return name === "PasswordException"
    ? "expected a PDF that opens, found one that needs a password; save it without one"
    : `expected a PDF, found one that cannot be read: ${message.slice(0, 200)}`;
}

const unsupported = (message: string): DocumentContents => ({
  kind: "reject",
  code: "article/unsupported",
  message,
});

const tooLarge = (expected: string, got: string): DocumentContents => ({
  kind: "reject",
  code: "article/too-large",
  message: `expected ${expected}, got ${got}`,
});
