import type { Article, SegmentKind } from "@corpus/core";

/** The kind of most of the characters between `start` and `end`. */
export function mainKind({ segments }: Article, start: number, end: number): SegmentKind {
  let most = 0;
  let kind: SegmentKind = "other";
  for (const segment of segments) {
    const shared = Math.min(end, segment.end) - Math.max(start, segment.start);
    if (shared > most) {
      most = shared;
      kind = segment.kind;
    }
  }
  return kind;
}
