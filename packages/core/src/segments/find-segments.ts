import type { SegmentId } from "../model/ids.ts";
import type { Segment, SegmentKind } from "../model/segment.ts";
import { findBlocks } from "./blocks.ts";
import { classifyBlocks } from "./classify-blocks.ts";
import { findLines } from "./lines.ts";
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
 */
export function findSegments(text: string, title?: string): Segment[] {
  const blocks = findBlocks(text, findLines(text));
  classifyBlocks(text, blocks, title);
  return numbered(blocks.flatMap((block) => splitBlock(text, block)));
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

/** `segments` with those that `labels` (sorted, apart) name in place of what was found there. */
export function labelSegments(
  text: string,
  segments: readonly Segment[],
  labels: readonly Label[],
): Segment[] {
  const pieces: Piece[] = [];
  const put = (piece: Piece) => {
    const words = text.slice(piece.start, piece.end);
    const start = piece.start + (words.length - words.trimStart().length);
    const end = start + words.trim().length;
    if (end > start) pieces.push({ ...piece, start, end });
  };
  let at = 0; // of the labels
  let from = 0; // what lies before is in a piece
  for (const { start, end, kind, reason, duplicateOf } of segments) {
    const found = { kind, reason, repeats: duplicateOf !== undefined };
    from = Math.max(from, start);
    for (; at < labels.length && labels[at]!.start < end; at++) {
      const label = labels[at]!;
      put({ ...found, start: from, end: Math.max(from, label.start) });
      put(label);
      from = Math.max(from, label.end);
    }
    put({ ...found, start: from, end: Math.max(from, end) });
  }
  return numbered(pieces);
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
