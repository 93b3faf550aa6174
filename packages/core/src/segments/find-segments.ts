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
