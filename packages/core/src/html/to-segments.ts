import type { SegmentId } from "../model/ids.ts";
import type { Segment } from "../model/segment.ts";
import { parseDateline } from "../segments/dateline.ts";
import { splitBlock } from "../segments/split-block.ts";
import type { Label } from "./label-blocks.ts";
import type { Block, Page } from "./page.ts";

/** The segments of a page: one a block, or several where a dateline, a credit or debris is in one line with prose. */
export function toSegments(
  { text, blocks }: Pick<Page, "text" | "blocks">,
  labels: readonly Label[],
): Segment[] {
  const pieces = blocks.map(({ start, end }, i) => {
    const { kind, reason } = labels[i]!;
    const datelineEnd = kind === "paragraph" ? parseDateline(text, start, end)?.end : undefined;
    return splitBlock(text, {
      start,
      end,
      kind,
      reason,
      ...(datelineEnd !== undefined && { datelineEnd }),
    });
  });
  const firstOf: number[] = []; // segment of each block
  let count = 0;
  for (const { length } of pieces) {
    firstOf.push(count);
    count += length;
  }
  return blocks.flatMap((block, i) => {
    const { copyOf } = labels[i]!;
    return pieces[i]!.map(({ start, end, kind, reason }, k) => ({
      id: segmentId(firstOf[i]! + k),
      start,
      end,
      kind,
      reason,
      ...(copyOf !== undefined && { duplicateOf: segmentId(firstOf[copyOf]!) }),
      source: { start: startInSource(block, start), end: endInSource(block, end) },
    }));
  });
}

function segmentId(index: number): SegmentId {
  return `seg_${index}` as SegmentId;
}

// Where the character at `offset` of the text stands in the markup.
function startInSource({ runs }: Block, offset: number): number {
  const run = 2 * (countUpTo(runs, offset) - 1);
  return runs[run + 1]! + offset - runs[run]!;
}

// Where the character before `offset` ends there, which for an entity is behind its semicolon.
function endInSource({ runs }: Block, offset: number): number {
  const run = 2 * countUpTo(runs, offset - 1);
  if (runs[run] === offset) return runs[run + 1]!;
  return runs[run - 1]! + offset - runs[run - 2]!;
}

// How many of the pairs in `runs` have a text offset of `offset` or less.
function countUpTo(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle * 2]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
