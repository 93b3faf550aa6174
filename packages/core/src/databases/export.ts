import type { DocumentContents, ReadContext, SourceDocument } from "../formats/document.ts";
import type { Label } from "../html/label-blocks.ts";
import { articleOfSheet, type Item, type Sheet } from "../markup/make-article.ts";
import { type OpenFile, orReject, reject } from "../markup/read-file.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** One article of an export: its blocks, what they are for, and what they state; or why it is none. */
export type ExportDocument =
  | {
      readonly ok: true;
      readonly sheet: Sheet;
      readonly labels: readonly Label[];
      readonly own: Omit<Item, "uri" | "bytes" | "mediaType" | "notes">;
    }
  | { readonly ok: false; readonly message: string };

export interface Export {
  readonly service: string; // "Factiva"
  readonly mediaType: string;
  readonly documents: readonly ExportDocument[];
  /** How many it says it holds, and where it says so; absent where it does not say. */
  readonly stated?: { readonly count: number; readonly where: string } | undefined;
  readonly notes?: readonly Diagnostic[]; // of the whole file, said of each article
}

const encoder = new TextEncoder();

/** The articles of an export, one out for each one in, and what the export's own count says of them. */
export function* documentsOfExport(
  { service, mediaType, documents, stated, notes: own = [] }: Export,
  file: OpenFile,
  uri: string,
): Generator<SourceDocument> {
  const found = documents.length;
  const notes = [...file.diagnostics, ...own];
  if (stated && found > stated.count) {
    const message = `${stated.where} says that the export holds ${stated.count}; ${found} were found`;
    notes.push({ code: "export/count", severity: "warning", message });
  }
  for (const [i, document] of documents.entries()) {
    const where = `${uri}:${i + 1}`;
    yield orReject(where, (): DocumentContents => {
      if (!document.ok) return reject("article/unsupported", `${where}: ${document.message}`);
      const { sheet, labels, own: item } = document;
      const bytes = encoder.encode(sheet.text);
      const article = articleOfSheet(sheet, labels, {
        ...item,
        uri: where,
        mediaType,
        bytes,
        notes,
      });
      return { kind: "article", article };
    });
  }
  const missing = (stated?.count ?? found) - found;
  if (stated && missing > 0) {
    const message = `${uri}: expected ${stated.count} documents, as ${stated.where} says, found ${found}; ${missing} are not in the ${service} file`;
    yield { uri, ...reject("record/invalid", message) };
  }
}

/** A text that only looked like an export, as what it is. */
export function plainText(
  { bytes }: OpenFile,
  { uri, location }: Pick<ReadContext, "uri" | "location">,
): SourceDocument {
  return { uri, kind: "bytes", bytes, as: "text", ...(location !== undefined && { location }) };
}

/** The words of one block. */
export function wordsAt({ text, blocks }: Sheet, index: number): string {
  const block = blocks[index];
  return block ? text.slice(block.start, block.end) : "";
}

/** Some blocks of a file as a sheet of their own, from `from` to before `to`; places in the file stay as they are. */
export function cutSheet({ text, blocks }: Sheet, from: number, to: number): Sheet {
  const own = blocks.slice(from, to);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? start;
  return {
    text: text.slice(start, end),
    blocks: own.map((block) => ({
      ...block,
      start: block.start - start,
      end: block.end - start,
      runs: block.runs.map((offset, i) => (i % 2 === 0 ? offset - start : offset)),
    })),
  };
}

/** The index of the first block at `place` of the file or behind it; their number where there is none. */
export function blockAt({ blocks }: Sheet, place: number): number {
  return firstFrom(blocks.length, (i) => (blocks[i]!.runs[1] ?? 0) >= place);
}

/** The first of `count` ascending things for which `isReached` holds, found by halving. */
export function firstFrom(count: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
