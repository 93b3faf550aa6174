import type { Range } from "@corpus/core";
import { scoreBoundaries, type Tally } from "@corpus/eval";

/** Spans found against gold, exact; both as flat pairs of offsets. */
export function tallySpans(found: readonly number[], gold: readonly number[]): Tally {
  const { tallies } = scoreBoundaries("spans", ranges(gold), ranges(found));
  return tallies.get("spans")!.get("")!;
}

const ranges = (pairs: readonly number[]): Range[] =>
  Array.from({ length: pairs.length / 2 }, (_, i) => ({
    start: pairs[2 * i]!,
    end: pairs[2 * i + 1]!,
  }));
