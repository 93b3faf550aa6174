import type { FormatReader } from "../formats/document.ts";
import { authorsIn } from "../markup/label-story.ts";
import { type LineRange, lineRanges, paragraphRanges } from "../markup/paragraphs.ts";
import { wholeFileReader } from "../markup/read-file.ts";
import { decode } from "../parse/decode.ts";
import { datesOf } from "./dates.ts";
import { isIptc7901 } from "./is-telegraph.ts";
import { notesOf } from "./notes.ts";
import { documentsOfMessages, type Message, type Part, type ReadMessage } from "./telegraph.ts";

/**
 * IPTC 7901, text messages of agencies: a header, the text between STX and ETX, and the time of sending, which
 * is `published`. The title ends with a sign of equality.
 */
export const iptc7901Reader: FormatReader = wholeFileReader({
  name: "IPTC 7901",
  recognises: isIptc7901,
  decode,
  *read(file, { uri }) {
    yield* documentsOfMessages(file, uri, "text/vnd.iptc.7901", readMessage);
  },
});

// "eca062 4 i 211 ccccb   dpa 061": source and number, urgency, category, words, and what the agency adds
const HEADER = /^([a-z]{2,5})(\d{2,5}) ([1-9]) ([a-z]{1,4})\s{1,3}(?:(\d{1,5})\s)?(.{0,100})/i;
// "131137 GMT Nov 13" "211259 Nov 18": day and time, which the standard has in GMT, month and year
const SENT = /(\d\d)(\d\d)(\d\d) (?:(?:GMT|UTC) )?([A-Z][a-z]{2}) (\d\d)/;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const germanMonths = "jan feb mrz apr mai jun jul aug sep okt nov dez".split(" ");

function readMessage({ header, text, trailer, isCut }: Message): ReadMessage {
  const [, , , urgency, , , added = ""] = HEADER.exec(header) ?? [];
  const head = [...headParts(text)];
  const parts = [...head, ...bodyParts(text, head.at(-1)?.end ?? 0)];
  const words = (kind: Part["kind"]) =>
    parts.filter((part) => part.kind === kind).map(({ start, end }) => text.slice(start, end));
  const title = words("headline").join(" ").replace(/\s+/g, " ");
  const agency = /([a-z][a-z-]{1,20}) \d{2,5}\s*$/i.exec(added)?.[1];
  const [publishedAt] = datesOf(sentAt(trailer));
  const keywords = header.split(/\r?\n/).slice(1).join(" ").trim();
  return {
    parts,
    own: {
      stated: {
        ...(title && { title }),
        authors: words("byline").flatMap(authorsIn),
        ...(agency && { agency }),
        ...(publishedAt && { publishedAt }),
      },
      notes: notesOf({ isCut, urgency, keywords }),
    },
  };
}

function sentAt(trailer: string): string | undefined {
  const match = SENT.exec(trailer);
  if (!match) return undefined;
  const [, day, hour, minute, month, year] = match;
  const name = month!.toLowerCase();
  const index = Math.max(months.indexOf(name), germanMonths.indexOf(name)) + 1;
  return `${Number(year) < 70 ? 20 : 19}${year}-${String(index).padStart(2, "0")}-${day}T${hour}:${minute}Z`;
}

const maxHeadLines = 8;
const LEAD = /^(?:[\p{Lu}\d ./-]{3,40}|\([^)]{3,30}\))$/u; // "1ST LEAD" "REFILE" "(Achtung)"

// The lines up to that which ends with "=": what kind of version it is, the title, the byline.
function* headParts(text: string): Generator<Part> {
  const lines = lineRanges(text, 0, text.length).filter(({ start, end }) => end > start);
  const last = lines.slice(0, maxHeadLines).findIndex(({ end }) => text[end - 1] === "=");
  if (last < 0) return;
  const titled = lines.slice(0, last + 1);
  for (const [i, line] of titled.entries()) {
    const isLast = i === titled.length - 1;
    const end = isLast ? trimmedEnd(text, line) : line.end;
    const words = text.slice(line.start, end);
    const isLead = !isLast && i < 3 && LEAD.test(words) && words.split(" ").length <= 3;
    if (/^by /i.test(words)) yield { ...line, end, kind: "byline", reason: 'opens with "By"' };
    else if (isLead) yield { ...line, end, kind: "other", reason: "what version it is" };
    else if (end > line.start) yield { ...line, end, kind: "headline", reason: 'above "="' };
    if (isLast)
      yield { start: line.end - 1, end: line.end, kind: "artefact", reason: "closes the title" };
  }
}

function trimmedEnd(text: string, { start, end }: LineRange): number {
  return start + text.slice(start, end - 1).trimEnd().length;
}

const NOTEBOOK = /^#\s|^\*(?: \*){2,}|not for publication/i;

// The agency's notebook closes a text: contacts, links, and the initials of those who wrote and edited it.
function bodyParts(text: string, from: number): Part[] {
  let isNotebook = false;
  const ranges = paragraphRanges(text, from, text.length);
  return ranges.map(({ start, end }, i) => {
    const words = text.slice(start, end);
    isNotebook ||= NOTEBOOK.test(words);
    const isSigned = i === ranges.length - 1 && /^[a-z-]{2,10}(?: [a-z]{2,4}){1,5}$/.test(words);
    if (isSigned) return { start, end, kind: "credit", reason: "initials of writers and editors" };
    return isNotebook
      ? { start, end, kind: "notice", reason: "in the agency's notebook" }
      : { start, end, kind: "paragraph", reason: "between the title and the notebook" };
  });
}
