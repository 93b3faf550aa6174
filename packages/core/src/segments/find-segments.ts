import type { SegmentId } from "../model/ids.ts";
import type { Segment, SegmentKind } from "../model/segment.ts";
import { findBlocks } from "./blocks.ts";
import { classifyBlocks } from "./classify-blocks.ts";
import { findLines, type Line } from "./lines.ts";
import { splitBlock } from "./split-block.ts";

/** A stretch of a block with its kind, before it has an id. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  readonly reason: string;
  readonly repeats?: boolean | undefined; // its words are those of the first headline
}

/** What the format that a text came in says of a stretch of it, in UTF-16 code units. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  readonly reason: string;
}

/**
 * The segments of `text`: sorted, trimmed, without overlap, and every non-blank character in exactly one.
 *
 * @param title The article's title where the caller knows it; lets a standfirst that opens the text
 * be told from a headline.
 * @param labels Sorted and apart; they go before what the text shows.
 * @param isWrapped Whether the ends of lines are known to be layout, and an empty line to part paragraphs.
 */
export function findSegments(
  text: string,
  title?: string,
  labels: readonly Label[] = [],
  isWrapped = false,
): Segment[] {
  // What is labelled tells nothing of the rest: not how its lines are wrapped, nor what follows what.
  const blocks = findBlocks(text, linesOutside(findLines(text), labels), isWrapped);
  classifyBlocks(text, blocks, title);
  const pieces = blocks.flatMap((block) => splitBlock(text, block));
  return numbered(labels.length === 0 ? pieces : withLabels(text, pieces, labels));
}

function linesOutside(lines: readonly Line[], labels: readonly Label[]): readonly Line[] {
  let at = 0;
  return lines.filter(({ start, end }) => {
    while (at < labels.length && labels[at]!.end <= start) at++;
    const label = labels[at];
    return label === undefined || label.start > start || label.end < end;
  });
}

/** Each line one paragraph: for text whose furniture was taken out before. */
export function findParagraphs(text: string): Segment[] {
  return numbered(
    findLines(text).map(({ start, end }) => ({
      start,
      end,
      kind: "paragraph",
      reason: "given as body prose, one paragraph a line",
    })),
  );
}

function withLabels(text: string, pieces: readonly Piece[], labels: readonly Label[]): Piece[] {
  const all: Piece[] = [];
  const put = (piece: Piece) => {
    const words = text.slice(piece.start, piece.end);
    const start = piece.start + (words.length - words.trimStart().length);
    const end = start + words.trim().length;
    if (end > start) all.push({ ...piece, start, end });
  };
  let at = 0; // of the labels
  let from = 0; // what lies before is put
  for (const piece of pieces) {
    from = Math.max(from, piece.start);
    for (; at < labels.length && labels[at]!.start < piece.end; at++) {
      const label = labels[at]!;
      put({ ...piece, start: from, end: Math.max(from, label.start) });
      put(label);
      from = Math.max(from, label.end);
    }
    put({ ...piece, start: from, end: Math.max(from, piece.end) });
  }
  for (const label of labels.slice(at)) put(label);
  return all;
}

function numbered(pieces: readonly Piece[]): Segment[] {
  const firstHeadline = pieces.findIndex((piece) => piece.kind === "headline" && !piece.repeats);
  return pieces.map(({ start, end, kind, reason, repeats }, index) => ({
    id: segmentId(index),
    start,
    end,
    kind,
    reason,
    ...(repeats && firstHeadline >= 0 && { duplicateOf: segmentId(firstHeadline) }),
  }));
}

function segmentId(index: number): SegmentId {
  return `seg_${index}` as SegmentId;
}
