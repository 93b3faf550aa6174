import type { Label } from "../html/label-blocks.ts";
import { authorsIn } from "../markup/label-story.ts";
import type { Sheet } from "../markup/make-article.ts";
import { type ExportDocument, wordsAt } from "./export.ts";
import { languageNamed } from "./languages.lexicon.ts";
import { type LexisField, lexisFields } from "./lexisnexis.lexicon.ts";
import { parsePrintedDate } from "./printed-date.ts";

/** How a kind of export is laid out. */
export interface LexisLayout {
  readonly isTitleFirst: boolean; // Word documents: the title over the newspaper; else below the date
}

export const COUNT = /^(\d{1,6}) (?:of|de|von) (\d{1,6}) DOCUMENTS?\b/;
const COPYRIGHT =
  /^(?:copyright|copr\.|©|copy(?:right)? (?:19|20)\d\d|all rights reserved|tous droits réservés|alle rechte vorbehalten)/i;
const FAILED = /^We are sorry but there is an error in this document/;
const LABEL = /^\s*(\p{L}[\p{L} -]{2,25}?)\s?(?::[\s\u00a0]*|$)/u;

interface Line {
  readonly words: string;
  readonly field: LexisField | undefined;
  readonly value: string; // behind the label; all of the words where there is none
}

/** Reads one document: lines over the body, the body, and lines below it, each told by its label. */
export function readLexisDocument(sheet: Sheet, layout: LexisLayout): ExportDocument {
  const lines = sheet.blocks.map((_, i) => lineOf(wordsAt(sheet, i), layout));
  if (lines.some(({ words }) => FAILED.test(words))) {
    return { ok: false, message: "holds no text: LexisNexis could not display the document" };
  }
  const parts = partsOf(lines, layout);
  const fieldValue = (field: LexisField) => lines.find((line) => line.field === field)?.value ?? "";
  const title = (
    fieldValue("headline") || parts.titles.map((i) => lines[i]!.words).join(" ")
  ).replace(/\s+/g, " ");
  if (parts.bodyStart >= parts.bodyEnd && title === "") {
    return { ok: false, message: "holds no text: a LexisNexis document without title and body" };
  }
  const outlet = lines[parts.outlet]?.words;
  const publishedAt = parsePrintedDate(lines[parts.date]?.words ?? "");
  const section = fieldValue("section").split(/\s*;/)[0]?.trim();
  const byline = fieldValue("byline").replace(/\s+/g, " ");
  return {
    ok: true,
    sheet,
    labels: labelsOf(sheet, lines, parts),
    own: {
      language: languageNamed(fieldValue("language")),
      dateline: fieldValue("dateline") || undefined,
      stated: {
        ...(title && { title }),
        authors: authorsIn(byline),
        ...(outlet && { outlet }),
        ...(section && { section }),
        ...(publishedAt && { publishedAt }),
      },
    },
  };
}

/** Whether what follows a count is text without anything that the service puts around an article: labels, a date. */
export function isProse(sheet: Sheet): boolean {
  const lines = sheet.blocks.map((_, i) => lineOf(wordsAt(sheet, i), { isTitleFirst: false }));
  return (
    lines.some(({ words }) => !COUNT.test(words)) &&
    !lines.some(
      ({ words, field }) => field !== undefined || isDateLine(words) || FAILED.test(words),
    )
  );
}

// A label is in capitals where the title comes below the date; in Word documents it has one.
function lineOf(words: string, { isTitleFirst }: LexisLayout): Line {
  const match = LABEL.exec(words);
  const label = match?.[1] ?? "";
  const field = lexisFields.get(label.toLowerCase());
  const isLabel = isTitleFirst ? /^\p{Lu}\p{Ll}/u.test(label) : label === label.toUpperCase();
  const isAlone = !match?.[0].includes(":") && match?.[0].trim() !== words.trim();
  if (!field || !isLabel || isAlone) return { words, field: undefined, value: words };
  return { words, field, value: words.slice(match![0].length).trim() };
}

interface Parts {
  readonly date: number; // indexes of lines; -1 where there is none
  readonly outlet: number;
  readonly titles: readonly number[];
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

const maxHeadLines = 12;

function partsOf(lines: readonly Line[], { isTitleFirst }: LexisLayout): Parts {
  const isPlain = (i: number) => {
    const line = lines[i]!;
    return line.field === undefined && !COUNT.test(line.words) && !COPYRIGHT.test(line.words);
  };
  const head = lines.slice(0, maxHeadLines);
  const date = head.findIndex(({ words, field }) => field === undefined && isDateLine(words));
  const firstField = lines.findIndex(({ field }) => field !== undefined);
  const headEnd = firstField < 0 ? Math.min(date + 2, lines.length) : firstField;
  const before = indexes(0, Math.max(date, 0)).filter(isPlain);
  const isLabelled = lines.some(({ field }) => field === "headline"); // older exports label the title
  const after = isLabelled ? [] : indexes(date + 1, headEnd).filter(isPlain);
  const bodyStart = bodyStartOf(lines, Math.max(headEnd, date + 1));
  return {
    date,
    outlet: (isTitleFirst ? before.at(-1) : before[0]) ?? -1,
    titles: isTitleFirst ? before.slice(0, -1) : withoutEdition(lines, after),
    bodyStart,
    bodyEnd: bodyEndOf(lines, bodyStart),
  };
}

// "Edition 1;" and "Scotland" below it, "Late Edition - Final": over the title.
function withoutEdition(lines: readonly Line[], candidates: readonly number[]): number[] {
  return candidates.filter((at, i) => {
    const words = lines[at]!.words;
    const previous = i > 0 ? lines[candidates[i - 1]!]!.words : "";
    const isEdition =
      /^(?:\S+ ){0,2}Edition\b.{0,30}$/i.test(words) || /^Edition\b.{0,20};$/i.test(previous);
    return !isEdition || i === candidates.length - 1;
  });
}

// "December 19, 1991, Sunday, An Edition" "12 April 2013 Tuesday" "July 1, 2019 Monday 9:20 AM GMT"
function isDateLine(words: string): boolean {
  return (
    words.length <= 120 &&
    /^(?:\p{L}{3,12},?\s{1,3}){0,2}\d{1,2}\D/u.test(words) &&
    parsePrintedDate(words) !== undefined
  );
}

// The body starts behind the labelled lines that follow each other, and behind "Body".
function bodyStartOf(lines: readonly Line[], headEnd: number): number {
  let at = headEnd;
  while (at < lines.length && lines[at]!.field !== undefined && !isTail(lines[at]!)) at++;
  return at;
}

const tailFields: ReadonlySet<LexisField> = new Set(["other", "language", "picture", "notice"]);

function isTail({ field, words }: Line): boolean {
  return (field !== undefined && tailFields.has(field)) || COPYRIGHT.test(words);
}

// From the first such line on, the next one too and most have labels: a paragraph may open with a word that is a
// label elsewhere.
function bodyEndOf(lines: readonly Line[], from: number): number {
  let rest = lines.length - from;
  let labelled = lines.slice(from).filter(looksLabelled).length;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    if (isTail(line) && labelled * 2 >= rest && (!next || looksLabelled(next))) return i;
    rest--;
    if (looksLabelled(line)) labelled--;
  }
  return lines.length;
}

// A label that is not in the list, as of a language that is not, looks like one: "SYMBOLE-BOURSIER: …".
function looksLabelled(line: Line): boolean {
  return isTail(line) || /^\p{Lu}[\p{Lu}-]{3,25}\s?:\s/u.test(line.words);
}

const kindOfField: Readonly<Record<LexisField, Label["kind"]>> = {
  headline: "headline",
  byline: "byline",
  dateline: "dateline",
  section: "other",
  length: "other",
  summary: "standfirst",
  body: "other",
  language: "other",
  picture: "caption",
  notice: "notice",
  other: "other",
};

function labelsOf(sheet: Sheet, lines: readonly Line[], parts: Parts): Label[] {
  const titles = new Set(parts.titles);
  let last: Label = { kind: "other", reason: "around the document" };
  return lines.map(({ words, field }, i) => {
    if (field !== undefined) {
      last = { kind: kindOfField[field], reason: `labelled as ${field}` };
      return last;
    }
    if (COUNT.test(words)) return { kind: "other", reason: "the export's count" };
    if (i >= parts.bodyStart && i < parts.bodyEnd) {
      return isCell(sheet, i)
        ? { kind: "list", reason: "in a table" }
        : { kind: "paragraph", reason: "between the lines with labels" };
    }
    if (COPYRIGHT.test(words)) return { kind: "notice", reason: "names the owner of the rights" };
    if (i === parts.date) return { kind: "other", reason: "the date of publication" };
    if (i === parts.titles[0]) return { kind: "headline", reason: "the title" };
    if (titles.has(i)) return { kind: "headline", reason: "the title goes on" };
    if (i === parts.outlet) return { kind: "other", reason: "the newspaper's name" };
    return i >= parts.bodyEnd ? last : { kind: "other", reason: "above the body" };
  });
}

function isCell({ blocks }: Sheet, index: number): boolean {
  for (let at = blocks[index]?.element; at; at = at.parent) {
    if (at.tag === "td" || at.tag === "th") return true;
  }
  return false;
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
