import type { Label } from "../segments/find-segments.ts";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What mail programs write around the words of a message: signatures, quoted messages, the headers of
 * forwarded ones. Sorted and apart. What was forwarded is left to be read: often it is the article.
 */
export function labelMailText(text: string, subject = ""): Label[] {
  const lines = linesOf(text);
  const labels: Label[] = [];
  const put = (from: number, to: number, kind: Label["kind"], reason: string) => {
    labels.push({ start: lines[from]!.start, end: lines[to - 1]!.end, kind, reason });
  };
  const isForward = /^\s*(?:fwd?|wg|tr|rv)\s?:/i.test(subject);
  let hasWords = false; // of the sender's own
  for (let i = 0; i < lines.length; ) {
    const { text: line } = lines[i]!;
    if (isSignatureMark(lines, i)) {
      put(i, lines.length, "notice", "the sender's signature, behind its mark");
      return labels;
    }
    const header = forwardedHeader(lines, i);
    if (header > i) {
      if (!isForward && hasWords && isReplyMark(line)) {
        put(i, lines.length, "other", "an earlier message below its header");
        return labels;
      }
      put(i, header, "notice", "the header of a forwarded message");
      i = header;
      continue;
    }
    const quoted = quotedRun(lines, i);
    if (quoted > i) {
      put(i, quoted, "other", "quoted from an earlier message");
      i = quoted;
      continue;
    }
    hasWords ||= /\p{L}/u.test(line);
    i++;
  }
  return labels;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, end, text: text.slice(start, end).replace(/\r$/, "") });
    start = end + 1;
  }
  return lines;
}

const maxSignatureLines = 12;

// "-- " as RFC 3676 has it; without its space it is a signature only near the end.
function isSignatureMark(lines: readonly Line[], i: number): boolean {
  const { text } = lines[i]!;
  if (text !== "-- " && text !== "--") return false;
  return text === "-- " || lines.length - i <= maxSignatureLines;
}

// "---------- Forwarded message ---------" "-----Original Message-----" "Begin forwarded message:"
const MARK =
  /^\s*(?:-{3,20}\s?(?:forwarded message|original message|forwarded by .{1,80}|ursprüngliche nachricht|message d'origine|mensaje original)\s?-{0,20}|begin forwarded message:|_{10,80})\s*$/i;
const REPLY = /original message|ursprüngliche|d'origine|mensaje original|^\s*_+\s*$/i;
// "From: Ana Ruiz <ana@harbour.example>" "*Sent:* Thursday" "Date: 4 March"
const FIELD =
  /^\s*\*?(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|para|asunto|enviado)\s?:\*?\s/i;

const isReplyMark = (line: string) => REPLY.test(line);

/** The line behind the header that starts at `i`; `i` where none does. */
function forwardedHeader(lines: readonly Line[], i: number): number {
  if (!MARK.test(lines[i]!.text)) return i;
  let at = i + 1;
  while (at < lines.length && lines[at]!.text.trim() === "" && at - i <= 2) at++;
  const first = at;
  while (at < lines.length && isOfHeader(lines, at, first)) at++;
  return at - first >= 2 ? at : i;
}

// A field, or what goes on from one in the line before.
function isOfHeader(lines: readonly Line[], at: number, first: number): boolean {
  const { text } = lines[at]!;
  return FIELD.test(text) || (at > first && /^[ \t]+\S/.test(text));
}

// "On Thu, 4 Mar 2021, Ana Ruiz wrote:" "Am 04.03.2021 schrieb Ana Ruiz:"
const INTRODUCES =
  /^(?:on|am|le|el|il)\s.{6,200}\b(?:wrote|schrieb|a écrit|escribió|ha scritto)\b.{0,80}:\s*$/i;

/** The line behind the quoted ones that start at `i`, with the line that introduces them; `i` where none do. */
function quotedRun(lines: readonly Line[], i: number): number {
  let at = i;
  if (INTRODUCES.test(lines[at]!.text)) {
    at++;
    while (at < lines.length && lines[at]!.text.trim() === "" && at - i <= 2) at++;
  }
  const first = at;
  let end = at;
  for (; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (/^>/.test(text)) end = at + 1;
    else if (text.trim() !== "" || at > end) break;
  }
  return end > first ? end : i;
}
