import type { Range } from "@corpus/core";

export interface SpanPair<G, F> {
  readonly gold: G;
  readonly found: F;
  readonly isExact: boolean;
}

/** A span as a key: equal where both ends are. */
export const spanKey = ({ start, end }: Range): string => `${start}-${end}`;

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/**
 * Pairs spans of two sides, each at most once: equal ones first, then overlapping ones, those that
 * end first before others. On spans that do not overlap their own side no larger set of pairs is
 * possible; on nested ones a pair can be missed. O(n log n).
 */
export function pairSpans<G extends Range, F extends Range>(
  gold: readonly G[],
  found: readonly F[],
): SpanPair<G, F>[] {
  const pairs: SpanPair<G, F>[] = [];
  const waiting = new Map<string, G[]>();
  for (const span of gold) {
    const key = spanKey(span);
    const same = waiting.get(key);
    if (same) same.push(span);
    else waiting.set(key, [span]);
  }
  for (const same of waiting.values()) same.reverse(); // first come, first paired, by a cheap pop
  const freeFound: F[] = [];
  for (const span of found) {
    const match = waiting.get(spanKey(span))?.pop();
    if (match) pairs.push({ gold: match, found: span, isExact: true });
    else freeFound.push(span);
  }
  const freeGold = [...waiting.values()].flat().sort(byEnd);
  freeFound.sort(byEnd);
  for (let i = 0, j = 0; i < freeGold.length && j < freeFound.length; ) {
    const [a, b] = [freeGold[i]!, freeFound[j]!];
    if (overlaps(a, b)) {
      pairs.push({ gold: a, found: b, isExact: false });
      i++;
      j++;
    } else if (a.end <= b.start) i++;
    else j++;
  }
  return pairs;
}

const byEnd = (a: Range, b: Range) => a.end - b.end || a.start - b.start;

/** The items without those that repeat a key. */
export function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Items by a label, in the order in which the labels first come. */
export function groupBy<T>(items: readonly T[], labelOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const label = labelOf(item);
    const group = groups.get(label);
    if (group) group.push(item);
    else groups.set(label, [item]);
  }
  return groups;
}
