import type { DayRange } from "./article-profile.ts";
import type { SparseVector } from "./vectors.ts";

/** Two items, by their place in the list, that are worth comparing; `a` < `b`. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** What may be paired: an article, or a whole cluster. */
export interface Item {
  readonly published: DayRange | null;
}

const rareFeatures = 24; // of an item: what its candidates must share two of
const lookedBack = 120; // items filed before under one feature, nearest in time first
const neighbours = 40; // candidates of one item, those sharing most first
const minShared = 2;

/**
 * Pairs that share rare features and are near in time, through an inverted index: an article looks
 * at a bounded number of others, so that the work is linear in the number of items.
 */
export function findCandidates(
  items: readonly Item[],
  vectors: readonly SparseVector[],
  windowDays: number,
): readonly Candidate[] {
  const order = inTime(items);
  const filed = new Map<number, number[]>();
  const found: Candidate[] = [];
  for (const i of order) {
    const shared = new Map<number, { count: number; weight: number }>();
    const vector = vectors[i]!;
    for (const f of heaviest(vector)) {
      const feature = vector.ids[f]!;
      const posting = filed.get(feature);
      if (!posting) {
        filed.set(feature, [i]);
        continue;
      }
      const oldest = Math.max(0, posting.length - lookedBack);
      for (let p = posting.length - 1; p >= oldest; p--) {
        const j = posting[p]!;
        if (daysBetween(items[j]!, items[i]!) > windowDays) break;
        const known = shared.get(j) ?? { count: 0, weight: 0 };
        shared.set(j, { count: known.count + 1, weight: known.weight + vector.weights[f]! });
      }
      posting.push(i);
    }
    [...shared]
      .filter(([, { count }]) => count >= minShared)
      .sort(([j, x], [k, y]) => y.weight - x.weight || j - k)
      .slice(0, neighbours)
      .forEach(([j]) => {
        found.push({ a: Math.min(i, j), b: Math.max(i, j) });
      });
  }
  return found;
}

/** Undated items first, then by date: what follows in a posting is near in time. */
function inTime(items: readonly Item[]): readonly number[] {
  const day = (i: number) => items[i]!.published?.first ?? Number.NEGATIVE_INFINITY;
  return items
    .map((_, i) => i)
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b));
}

function daysBetween(before: Item, after: Item): number {
  if (!before.published || !after.published) return 0;
  return after.published.first - before.published.last;
}

function heaviest(vector: SparseVector): readonly number[] {
  return Array.from(vector.ids.keys())
    .sort((x, y) => vector.weights[y]! - vector.weights[x]! || x - y)
    .slice(0, rareFeatures);
}
