import type { Label } from "../html/label-blocks.ts";
import { authorsIn } from "../markup/label-story.ts";
import type { Sheet } from "../markup/make-article.ts";
import { isNameShaped } from "../segments/byline.ts";
import { type ExportDocument, wordsAt } from "./export.ts";
import { languageNamed } from "./languages.lexicon.ts";
import { parsePrintedDate } from "./printed-date.ts";

/** "Document HARBT00020240303ek3500001": closes each article; the number is its own for good. */
export const DOCUMENT =
  /^(?:AN\s+)?(?:Document|Dokument|Documento) ([A-Z0-9]{4,20}\d{8}e[0-9a-z]{5,12})\b/;

/**
 * Codes before the lines of an article, by what these lines are.
 * Source: Factiva's list of field codes. "LP" is the lead paragraph, "TD" the text behind it.
 */
const kindOfCode: Readonly<Record<string, Label["kind"]>> = {
  ...Object.fromEntries(
    `AN CLM CO ED ET GC IN IPC IPD LA NGC NS PD PG PUB RE RF RST SC SE SN VOL WC`
      .split(" ")
      .map((code) => [code, "other"]),
  ),
  ART: "caption",
  BY: "byline",
  CR: "credit",
  CT: "notice",
  CX: "notice",
  CY: "notice",
  HD: "headline",
  LP: "paragraph",
  TD: "paragraph",
};

/** Reads one article: by codes before its lines where the export has them, or else by the order of its lines. */
export function readFactivaDocument(sheet: Sheet): ExportDocument {
  const lines = sheet.blocks.map((_, i) => wordsAt(sheet, i));
  const hasCodes =
    lines.some((words) => /^HD(?:\s|$)/.test(words)) &&
    lines.some((words) => /^(?:LP|TD)(?:\s|$)/.test(words));
  return hasCodes ? readByCode(sheet, lines) : readByOrder(sheet, lines);
}

// "HD" in a cell of its own, or "HD   Night ferry stays" in a line of text.
const CODE = /^([A-Z]{2,3})(?:\s+|$)/;

function readByCode(sheet: Sheet, lines: readonly string[]): ExportDocument {
  const values = new Map<string, string[]>();
  const isAlone = lines.includes("HD"); // in cells of a table each code has its own
  let code = "";
  const labels = lines.map((words): Label => {
    const match = CODE.exec(words);
    const isCode =
      match !== null &&
      kindOfCode[match[1]!] !== undefined &&
      (!isAlone || match[0].length === words.length);
    if (isCode) code = match[1]!;
    const value = isCode ? words.slice(match[0].length) : words;
    if (value !== "") {
      const known = values.get(code);
      if (known) known.push(value);
      else values.set(code, [value]);
    }
    if (isCode && value === "") return { kind: "other", reason: `the code ${code}` };
    return { kind: kindOfCode[code] ?? "other", reason: `under the code ${code || "of none"}` };
  });
  const fieldValue = (name: string) =>
    (values.get(name) ?? []).join(" ").replace(/\s+/g, " ").trim();
  return {
    ok: true,
    sheet,
    labels: oneHeadline(labels),
    own: statements({
      title: fieldValue("HD"),
      byline: fieldValue("BY"),
      outlet: fieldValue("SN"),
      agency: fieldValue("CR"),
      section: fieldValue("SE"),
      date: fieldValue("PD"),
      language: fieldValue("LA"),
      number: fieldValue("AN"),
    }),
  };
}

// A headline set in lines is one; what else is a headline, says it again.
function oneHeadline(labels: readonly Label[]): Label[] {
  const first = labels.findIndex(({ kind }) => kind === "headline");
  return labels.map((label, i) =>
    label.kind === "headline" && i > first
      ? { kind: "standfirst", reason: "below the title" }
      : label,
  );
}

const WORDS = /^\d{1,3}(?:[ ,.]?\d{3})? (?:words|mots|palabras|Wörter|parole|palavras|woorden)$/u;
const COPYRIGHT = /^(?:copyright|©|\(c\)|all rights reserved)/i;
/** Lines that the service sets around articles and pages. */
export const PAGE =
  /^(?:Factiva RTF Display Format|Page \d+ of \d+|© \d{4} Factiva, Inc\.|.{0,40}Dow Jones(?: & Company)?, Inc\. All rights reserved)/i;

function readByOrder(sheet: Sheet, lines: readonly string[]): ExportDocument {
  const length = lines.findIndex((words) => WORDS.test(words));
  if (length < 1) return noArticle('a line such as "312 words" below its title');
  const head = indexes(0, length).filter((i) => !PAGE.test(lines[i]!));
  const sectionAt = head.length > 1 && isSectionName(lines[head[0]!]!) ? head[0] : undefined;
  const [titleAt, ...below] = head.filter((i) => i !== sectionAt);
  const belowTitle = new Set(below);
  const bylineAt = below.findLast((i) => /^by /i.test(lines[i]!) || isNameShaped(lines[i]!));
  const language = indexes(length + 1, Math.min(lines.length, length + 10)).find(
    (i) => languageNamed(lines[i]!) !== undefined && lines[i]!.length < 30,
  );
  let bodyStart = (language ?? length + 4) + 1;
  while (COPYRIGHT.test(lines[bodyStart] ?? "")) bodyStart++;
  const end = lines.findLastIndex((words) => DOCUMENT.test(words));
  const bodyEnd = end < bodyStart ? lines.length : end;
  const behind = indexes(length + 1, language ?? length + 4);
  const date = behind.find((i) => parsePrintedDate(lines[i] ?? "") !== undefined);
  if (end < 0 && date === undefined) return noArticle("a date or a number of its own");
  const outlet = behind.find(
    (i) => date !== undefined && i > date && !/^\d\d?:\d\d/.test(lines[i]!),
  );
  const labels = lines.map((words, i): Label => {
    if (i === titleAt) return { kind: "headline", reason: "the title, above the number of words" };
    if (i === bylineAt) return { kind: "byline", reason: "a name, above the number of words" };
    if (COPYRIGHT.test(words) && i < bodyStart)
      return { kind: "notice", reason: "names the owner of the rights" };
    if (i >= bodyStart && i < bodyEnd)
      return { kind: "paragraph", reason: "between the language and the number of the document" };
    return belowTitle.has(i)
      ? { kind: "standfirst", reason: "below the title" }
      : { kind: "other", reason: "a line of the database" };
  });
  return {
    ok: true,
    sheet,
    labels,
    own: statements({
      title: lines[titleAt ?? -1] ?? "",
      byline: lines[bylineAt ?? -1] ?? "",
      outlet: lines[outlet ?? -1] ?? "",
      agency: "",
      section: lines[sectionAt ?? -1] ?? "",
      date: lines[date ?? -1] ?? "",
      language: lines[language ?? -1] ?? "",
      number: lines[end] ?? "",
    }),
  };
}

function noArticle(expected: string): ExportDocument {
  return { ok: false, message: `expected an article of Factiva with ${expected}, got none` };
}

/**
 * Words that names of sections are made of, lower case: "General News" over a title.
 * Source: collected by hand. Left out: names of places, which open titles as well.
 */
const sectionWords: ReadonlySet<string> = new Set(
  `analysis and arts business comment culture economy editorial education entertainment feature features finance
   first front general health home international letters life local main markets metro money national news
   opinion page politics regional review science society sport sports technology travel weekend world`.split(
    /\s+/,
  ),
);

function isSectionName(words: string): boolean {
  const each = words.toLowerCase().split(/[\s&/-]+/);
  return each.length <= 4 && each.every((word) => sectionWords.has(word));
}

interface Stated {
  readonly title: string;
  readonly byline: string;
  readonly outlet: string;
  readonly agency: string;
  readonly section: string;
  readonly date: string;
  readonly language: string;
  readonly number: string;
}

function statements({ title, byline, outlet, agency, section, date, language, number }: Stated) {
  const publishedAt = parsePrintedDate(date);
  return {
    id: DOCUMENT.exec(number)?.[1] ?? (number.replace(/^Do[ck]ument\w?\s+/, "") || undefined),
    language: languageNamed(language),
    stated: {
      ...(title && { title }),
      authors: authorsIn(byline),
      ...(outlet && { outlet }),
      ...(agency && { agency }),
      ...(section && { section }),
      ...(publishedAt && { publishedAt }),
    },
  };
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
