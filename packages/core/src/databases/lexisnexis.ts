import type { FormatReader } from "../formats/document.ts";
import { markupLimits } from "../markup/limits.ts";
import type { Sheet } from "../markup/make-article.ts";
import { wholeFileReader } from "../markup/read-file.ts";
import { sheetOf } from "../markup/sheet.ts";
import { type Node, parseMarkup, within } from "../markup/tree.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { blockAt, cutSheet, documentsOfExport, type Export, plainText, wordsAt } from "./export.ts";
import { isLexisNexis } from "./is-lexisnexis.ts";
import { COUNT, isProse, readLexisDocument } from "./lexisnexis-document.ts";
import { sheetOfText } from "./text-sheet.ts";

/** LexisNexis exports as pages and as plain text: "1 of 25 DOCUMENTS" over each article. */
export const lexisNexisReader: FormatReader = wholeFileReader({
  name: "LexisNexis",
  recognises: isLexisNexis,
  *read(file, context) {
    const { uri, limits } = context;
    const isHtml = /^\s*</.test(file.text.slice(0, 200));
    const bounds = markupLimits(limits);
    const root = isHtml
      ? parseMarkup(file.text, { xml: false, limits: bounds, where: uri })
      : undefined;
    const sheet = root ? sheetOf([root], bounds, uri) : withLabelsApart(sheetOfText(file.text));
    const starts = root ? startsInPage(sheet, root) : startsInText(sheet);
    const parts = splitAt(sheet, starts);
    if (!root && parts.length > 0 && parts.every(isProse)) {
      yield plainText(file, context);
      return;
    }
    const documents = parts.map((each) => readLexisDocument(each, { isTitleFirst: false }));
    const mediaType = root ? "text/html" : "text/plain";
    const stated = statedCount(sheet, root);
    const notes = [
      ...(root ? [] : noteOfAbove(cutSheet(sheet, 0, starts[0] ?? 0))),
      ...noteOfCount(sheet),
    ];
    yield* documentsOfExport(
      { service: "LexisNexis", mediaType, documents, stated, notes },
      file,
      uri,
    );
  },
});

// "BODY:" or "HEADLINE:" over its words, in older exports: a block of its own, so that it is no part of them.
function withLabelsApart({ text, blocks }: Sheet): Sheet {
  return {
    text,
    blocks: blocks.flatMap((block) => {
      const { start, end } = block;
      const label = /^[A-Z-]{3,20}:[ \t\r]*\n\s*/.exec(
        text.slice(start, Math.min(end, start + 80)),
      )?.[0];
      if (label === undefined || label.length >= end - start) return [block];
      const labelEnd = start + label.trimEnd().length;
      const words = start + label.length;
      return [
        { ...block, end: labelEnd, runs: [start, start, labelEnd, labelEnd] },
        { ...block, start: words, runs: [words, words, end, end] },
      ];
    }),
  };
}

// Each document of a page follows <A NAME="DOC_ID_…">; pages without them go by their counts.
function startsInPage(sheet: Sheet, root: Node): number[] {
  const anchors = [...within(root)]
    .filter(({ tag, attributes }) => tag === "a" && /^DOC_ID_/i.test(attributes["name"] ?? ""))
    .map(({ start }) => start);
  if (anchors.length === 0) return startsInText(sheet);
  return anchors.map((anchor) => blockAt(sheet, anchor));
}

function startsInText(sheet: Sheet): number[] {
  return sheet.blocks.flatMap((_, i) => (COUNT.test(wordsAt(sheet, i)) ? [i] : []));
}

function splitAt(sheet: Sheet, starts: readonly number[]): Sheet[] {
  return starts.map((start, i) => cutSheet(sheet, start, starts[i + 1] ?? sheet.blocks.length));
}

const COVER = /^\s*(?:Download Request|Time Of Request|Request Number)\b/im;
const shownChars = 60;

function noteOfAbove({ text }: Sheet): Diagnostic[] {
  if (text.trim() === "" || COVER.test(text)) return [];
  const start = text.trim().replace(/\s+/g, " ").slice(0, shownChars).toWellFormed();
  const message = `${text.length} characters stand above the first document and are in none: “${start}…”`;
  return [{ code: "export/above", severity: "warning", message }];
}

// "3 of 25 DOCUMENTS": a search may be saved in parts, so what is not here may be elsewhere.
function noteOfCount(sheet: Sheet): Diagnostic[] {
  const counts = startsInText(sheet).map((i) => COUNT.exec(wordsAt(sheet, i)));
  const all = counts.reduce((most, count) => Math.max(most, Number(count?.[2])), 0);
  if (all <= counts.length) return [];
  const message = `the counts over its documents say that the search found ${all}; the file holds ${counts.length}`;
  return [{ code: "export/count", severity: "info", message }];
}

/** What the file says of how many documents it holds: its head, its cover, or the counts over the documents. */
function statedCount(sheet: Sheet, root: Node | undefined): Export["stated"] {
  const inMeta =
    root &&
    [...within(root)].find(({ tag, attributes }) => tag === "meta" && attributes["documents"]);
  const inHead = Number(inMeta?.attributes["documents"] ?? 0);
  if (inHead > 0) return { count: inHead, where: "its head" };
  const cover = /Selected Items:\s{1,3}(\d{1,6})-(\d{1,6})/.exec(sheet.text.slice(0, 3000));
  if (cover) return { count: Number(cover[2]) - Number(cover[1]) + 1, where: "its cover" };
  const numbers = startsInText(sheet).map((i) => Number(COUNT.exec(wordsAt(sheet, i))?.[1]));
  if (numbers.length === 0) return undefined;
  const low = numbers.reduce((least, number) => Math.min(least, number));
  const high = numbers.reduce((most, number) => Math.max(most, number));
  return { count: high - low + 1, where: `the numbers ${low} to ${high} over its documents` };
}
