import { CorpusError } from "../errors.ts";
import { kindOfName } from "../formats/ascii.ts";
import { bytesOf, headBytes, readBytes } from "../formats/bytes.ts";
import {
  defaultLimits,
  type FormatReader,
  type ReadContext,
  type SourceDocument,
} from "../formats/document.ts";
import { readAs } from "../formats/read-documents.ts";
import { markupLimits } from "../markup/limits.ts";
import type { Sheet } from "../markup/make-article.ts";
import { wholeFileReader } from "../markup/read-file.ts";
import { sheetOf } from "../markup/sheet.ts";
import { wordKey } from "../segments/repetition.ts";
import { readDocx } from "./docx.ts";
import { cutSheet, documentsOfExport, type Export, wordsAt } from "./export.ts";
import { isLexisNexisDocx } from "./is-lexisnexis-docx.ts";
import { readLexisDocument } from "./lexisnexis-document.ts";

/**
 * LexisNexis exports as Word documents: a cover that lists the documents, and "End of Document" below each. Any
 * other Word document is handed to the format among `others` that reads it.
 */
export const lexisNexisDocxReader: FormatReader = {
  name: "LexisNexis DOCX",
  recognises: isLexisNexisDocx,
  async *documents(source, context) {
    const { uri, limits } = context;
    const bytes = await readBytes(source, limits.maxBytes);
    if (!bytes) {
      const message = `expected at most ${limits.maxBytes} bytes, got more; raise maxBytes (--max-bytes) to read it`;
      yield { uri, kind: "reject", code: "article/too-large", message };
    } else if (isLexisNexisDocument(bytes)) yield* exportReader.documents(bytes, context);
    else yield* readOtherDocument(bytes, context);
  },
};

const exportReader = wholeFileReader({
  name: "LexisNexis DOCX",
  recognises: isLexisNexisDocx,
  decode: () => ({ text: "", diagnostics: [] }),
  *read(file, { uri, limits }) {
    const bounds = markupLimits(limits);
    const sheet = sheetOf(readDocx(file.bytes, limits.maxBytes, bounds, uri), bounds, uri);
    const documents = splitByEnd(sheet).map((each) =>
      readLexisDocument(each, { isTitleFirst: true }),
    );
    const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const stated = statedCount(sheet);
    yield* documentsOfExport({ service: "LexisNexis", mediaType, documents, stated }, file, uri);
  },
});

async function* readOtherDocument(
  bytes: Uint8Array,
  context: ReadContext,
): AsyncGenerator<SourceDocument> {
  const { uri, others, isNamed, onPassed } = context;
  const head = bytes.subarray(0, headBytes);
  const other = others?.find(({ recognises }) => recognises(head, uri));
  if (!other) {
    const message =
      "expected an export of LexisNexis, found another Word document, which is read by a package of its own: @corpus/docx";
    yield { uri, kind: "reject", code: "article/unsupported", message };
  } else if (!isNamed && other.worthReading?.(head) === false) onPassed?.(kindOfName(uri));
  else yield* readAs(other, bytesOf(bytes), context);
}

/** Whether a Word document is such an export: its cover counts the documents, and one ends. */
export function isLexisNexisDocument(bytes: Uint8Array): boolean {
  const { maxBytes } = defaultLimits;
  try {
    const bounds = markupLimits(defaultLimits);
    const sheet = sheetOf(readDocx(bytes, maxBytes, bounds, "document"), bounds, "document");
    return (
      statedCount(sheet) !== undefined && sheet.blocks.some((_, i) => END.test(wordsAt(sheet, i)))
    );
  } catch (error) {
    if (error instanceof CorpusError) return false;
    throw error;
  }
}

const END = /^End of Document$/;
const COUNT = /^Documents? \((\d{1,6})\)$/;
const maxCoverBlocks = 12;

function statedCount(sheet: Sheet): Export["stated"] {
  const match = sheet.blocks
    .slice(0, maxCoverBlocks)
    .map((_, i) => COUNT.exec(wordsAt(sheet, i)))
    .find(Boolean);
  return match ? { count: Number(match[1]), where: "its cover" } : undefined;
}

function splitByEnd(sheet: Sheet): Sheet[] {
  const sheets: Sheet[] = [];
  let from = coverEnd(sheet);
  sheet.blocks.forEach((_, i) => {
    if (!END.test(wordsAt(sheet, i))) return;
    sheets.push(cutSheet(sheet, from, i + 1));
    from = i + 1;
  });
  return sheets;
}

// The cover lists titles as "1. Night ferry stays"; the first document opens with the first of them.
function coverEnd(sheet: Sheet): number {
  const { blocks } = sheet;
  const listed = blocks.findIndex((_, i) => /^1\. \S/.test(wordsAt(sheet, i)));
  if (listed < 0 || !statedCount(sheet)) return 0;
  const title = wordKey(wordsAt(sheet, listed).slice(3));
  const start = blocks.findIndex(
    (_, i) => i > listed && isTitle(wordKey(wordsAt(sheet, i)), title),
  );
  return Math.max(start, 0);
}

// The cover joins title and subtitle by a semicolon, and cuts long ones.
function isTitle(words: string, listed: string): boolean {
  return (
    words !== "" &&
    (words === listed ||
      (words.length > 8 && (listed.startsWith(words) || words.startsWith(listed))))
  );
}
