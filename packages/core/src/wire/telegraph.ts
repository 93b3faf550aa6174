import type { DocumentContents, SourceDocument } from "../formats/document.ts";
import { articleOf, type Item } from "../markup/make-article.ts";
import { type OpenFile, orReject, reject } from "../markup/read-file.ts";
import type { Segment, SegmentKind } from "../model/segment.ts";
import { isSpace } from "../segments/characters.ts";
import { parseDateline } from "../segments/dateline.ts";
import { splitBlock } from "../segments/split-block.ts";

// The control characters that frame a message: start of heading, of text, end of text, end of transmission.
const soh = "\u0001";
const stx = "\u0002";
const etx = "\u0003";
const eot = "\u0004";

/** One message: what stands before its text, the text, and what stands behind. */
export interface Message {
  readonly header: string;
  readonly text: string;
  readonly trailer: string;
  readonly isCut: boolean; // without an end of text
}

/** Messages in the order of the file. One without an end of text runs to the next, or to the end. */
function messagesIn(file: string): Message[] {
  const messages: Message[] = [];
  for (let at = file.indexOf(soh); at >= 0; ) {
    const next = file.indexOf(soh, at + 1);
    const end = next < 0 ? file.length : next;
    const message = file.slice(at + 1, end);
    const textAt = message.indexOf(stx);
    const body = textAt < 0 ? "" : message.slice(textAt + 1);
    const close = body.search(new RegExp(`[${etx}${eot}]`));
    messages.push({
      header: textAt < 0 ? message : message.slice(0, textAt),
      text: close < 0 ? body : body.slice(0, close),
      trailer: close < 0 ? "" : body.slice(close + 1),
      isCut: close < 0,
    });
    at = next;
  }
  return messages;
}

/** A stretch of a message's text and what it is for. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  readonly reason: string;
}

/** What a format makes of a message. */
export interface ReadMessage {
  readonly parts: readonly Part[]; // in order; all that is not blank is in one
  readonly own: Omit<Item, "uri" | "bytes" | "mediaType">;
}

const encoder = new TextEncoder();

/** The documents of a file of messages; the text of an article is its message's, unchanged. */
export function* documentsOfMessages(
  file: OpenFile,
  uri: string,
  mediaType: string,
  read: (message: Message) => ReadMessage,
): Generator<SourceDocument> {
  const messages = messagesIn(file.text);
  for (const [i, message] of messages.entries()) {
    const where = messages.length > 1 ? `${uri}:${i + 1}` : uri;
    yield orReject(where, (): DocumentContents => {
      if (message.text.trim() === "") {
        return reject(
          "article/empty",
          `${where}: holds no text: a message with nothing between STX and ETX`,
        );
      }
      const { parts, own } = read(message);
      const bytes =
        messages.length > 1
          ? encoder.encode(message.header + message.text + message.trailer)
          : file.bytes;
      const notes = [...file.diagnostics, ...(own.notes ?? [])];
      const segments = segmentsOf(message.text, parts);
      return {
        kind: "article",
        article: articleOf(message.text, segments, { ...own, uri: where, mediaType, bytes, notes }),
      };
    });
  }
}

function trimmed(text: string, range: { start: number; end: number }) {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function segmentsOf(text: string, parts: readonly Part[]): Segment[] {
  const pieces = parts.flatMap(({ kind, reason, ...range }) => {
    const { start, end } = trimmed(text, range);
    if (start === end) return [];
    const datelineEnd = kind === "paragraph" ? parseDateline(text, start, end)?.end : undefined;
    return splitBlock(text, {
      start,
      end,
      kind,
      reason,
      ...(datelineEnd !== undefined && { datelineEnd }),
    });
  });
  return pieces.map(({ start, end, kind, reason }, i) => ({
    id: `seg_${i}` as Segment["id"],
    start,
    end,
    kind,
    reason,
  }));
}
