import type { Range } from "@corpus/core";
import type { Referent } from "./document.ts";
import { overlaps, spanKey } from "./matching.ts";

/** Whether a referent is nobody in particular. */
export const isNobody = ({ span, mentions }: Referent): boolean => !span && mentions.length === 0;

/**
 * Whether two sides mean the same: the words by which one names somebody share a character with the
 * words, or with a mention, of the other. One side's own words against every mention on the other; all
 * mentions against all would take two people for one where a single mention of theirs is confused.
 */
export function isSameReferent(gold: Referent, found: Referent): boolean {
  const meets = (words: Range | undefined, { span, mentions }: Referent) =>
    words !== undefined &&
    ((span && (overlaps(span, words) || spanKey(span) === spanKey(words))) ||
      touchesAny(mentions, words));
  return (
    meets(found.span ?? found.mentions[0], gold) || meets(gold.span ?? gold.mentions[0], found)
  );
}

/** Starts in rising order, and the furthest end of all ranges up to each. */
interface RangeIndex {
  readonly starts: Float64Array;
  readonly furthest: Float64Array;
}

// An entity's mentions are one list, shared by all that it says and does.
const indexes = new WeakMap<readonly Range[], RangeIndex>();

function indexOf(ranges: readonly Range[]): RangeIndex {
  const known = indexes.get(ranges);
  if (known) return known;
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const starts = Float64Array.from(sorted, ({ start }) => start);
  const furthest = Float64Array.from(sorted, ({ end }) => end);
  for (let i = 1; i < furthest.length; i++) furthest[i] = Math.max(furthest[i]!, furthest[i - 1]!);
  const index = { starts, furthest };
  indexes.set(ranges, index);
  return index;
}

/** Whether `range` shares a character with one of `ranges`. */
function touchesAny(ranges: readonly Range[], range: Range): boolean {
  const { starts, furthest } = indexOf(ranges);
  let [low, high] = [0, starts.length]; // how many start before the range ends
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < range.end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && furthest[low - 1]! > range.start;
}
