import type { FormatReader } from "../formats/document.ts";
import { authorsIn, isAgency } from "../markup/label-story.ts";
import { lineRanges } from "../markup/paragraphs.ts";
import { wholeFileReader } from "../markup/read-file.ts";
import { decode } from "../parse/decode.ts";
import { datesOf } from "./dates.ts";
import { isAnpa } from "./is-telegraph.ts";
import { notesOf } from "./notes.ts";
import { documentsOfMessages, type Message, type Part, type ReadMessage } from "./telegraph.ts";

/**
 * ANPA 1312, text messages of American agencies: a header, the text between STX and ETX, and the time of sending,
 * which is `published`. A caret opens lines of their own, which "<" or "=" close.
 */
export const anpaReader: FormatReader = wholeFileReader({
  name: "ANPA 1312",
  recognises: isAnpa,
  decode,
  *read(file, { uri }) {
    yield* documentsOfMessages(file, uri, "text/vnd.anpa.1312", readMessage);
  },
});

// "W2870" US "asian", then "f l" DC3 DC1 "BC-LT--Argentina-CancerB     11-13 1049"
const HEADER = /^([a-z]{1,3}\d{3,5})\u001f([^\r\n]{0,40})[\r\n]+(\w) (\w)([^\r\n]{0,100})/i;
// "AP-WF-11-13-13 1509GMT": agency, circuit, month, day, year, time
const SENT = /([A-Z]{2,5})(?:-[A-Z]{1,5})?-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)GMT/;

function readMessage({ header, text, trailer, isCut }: Message): ReadMessage {
  const parts = partsOf(text);
  const words = (kind: Part["kind"]) =>
    parts.filter((part) => part.kind === kind).map(({ start, end }) => text.slice(start, end));
  const [, , , , category = "", slug = ""] = HEADER.exec(header) ?? [];
  const sent = SENT.exec(trailer);
  const [, agency, month, day, year, hour, minute] = sent ?? [];
  const century = Number(year) < 70 ? "20" : "19";
  const [publishedAt] = datesOf(
    sent ? `${century}${year}-${month}-${day}T${hour}:${minute}Z` : undefined,
  );
  const title = words("headline")[0];
  const keywords = slug
    .replace(/[\u0000-\u001f]/g, "")
    .replace(/\s{2,}/g, " ")
    .trim();
  return {
    parts,
    own: {
      stated: {
        ...(title && { title }),
        authors: words("byline").flatMap(authorsIn),
        ...(agency && { agency }),
        ...(publishedAt && { publishedAt }),
      },
      notes: notesOf({
        isCut,
        keywords: [keywords, category && `category ${category}`].filter(Boolean).join(", "),
      }),
    },
  };
}

const NOTE = /^\(?(?:Eds|EDITOR'S NOTE|AP (?:Photo|Video|Graphic)|With |Editors:)/i;
const SLUG = /(?:^|< ?\^)[A-Z]{2,4}-\S.{1,80}$/; // "BC-US--Giant Lobster Death, 1st Ld-Writethru,127"
const TABULAR = /[\u0000-\u0008\u000e-\u001f\u007f]|\^\^|(?:;[^;]{0,40}){3}/;

// Each line is a paragraph, or one of its own between a caret and "<" or "=".
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let isTitled = false;
  let isBody = false;
  for (const line of lineRanges(text, 0, text.length)) {
    if (line.end === line.start) continue;
    const { start, end, hasCaret, hasMark } = inner(text, line.start, line.end);
    const words = text.slice(start, end);
    const kind = hasCaret ? kindOfLine(words, isTitled, isBody, hasMark) : bodyKind(words);
    if (kind.kind === "headline") isTitled = true;
    if (kind.kind === "paragraph" || kind.kind === "list") isBody = true;
    if (start > line.start)
      parts.push({
        start: line.start,
        end: start,
        kind: "artefact",
        reason: "marks of the format",
      });
    if (end > start) parts.push({ start, end, ...kind });
    if (line.end > end)
      parts.push({ start: end, end: line.end, kind: "artefact", reason: "marks of the format" });
  }
  return parts;
}

function inner(text: string, from: number, to: number) {
  let start = from;
  let end = to;
  const isMark = (at: number, marks: string) =>
    marks.includes(text[at]!) || text.charCodeAt(at) <= 32;
  while (start < end && isMark(start, "^")) start++;
  while (end > start && isMark(end - 1, "<=")) end--;
  return { start, end, hasCaret: text[from] === "^", hasMark: end < to };
}

function bodyKind(words: string): Pick<Part, "kind" | "reason"> {
  if (/^[_*-]{2,}$/.test(words)) return { kind: "artefact", reason: "a line of signs" };
  return TABULAR.test(words)
    ? { kind: "list", reason: "set as a table" }
    : { kind: "paragraph", reason: "a line without marks" };
}

function kindOfLine(
  words: string,
  isTitled: boolean,
  isBody: boolean,
  hasMark: boolean,
): Pick<Part, "kind" | "reason"> {
  if (NOTE.test(words)) return { kind: "notice", reason: "a note to editors" };
  if (isAgency(words.replace(/^by /i, ""))) return { kind: "credit", reason: "names the agency" };
  if (/^by /i.test(words)) return { kind: "byline", reason: 'opens with "By"' };
  if (TABULAR.test(words)) return { kind: "list", reason: "set as a table" };
  if (SLUG.test(words) && !isTitled && !isBody) return { kind: "other", reason: "the slug" };
  if (isBody) return { kind: "heading", reason: "a line of its own in the text" };
  if (!isTitled) return { kind: "headline", reason: "the first line below the slug" };
  return hasMark
    ? { kind: "other", reason: "a line above the text" }
    : { kind: "list", reason: "a line without an end mark" };
}
