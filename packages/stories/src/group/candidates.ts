import { heaviest, type SparseVector } from "./vectors.ts";

const rareFeatures = 24; // of an item: what its candidates must share two of
const lookedBack = 120; // items filed before under one feature, the last first
const keptLonger = 4; // so many times `lookedBack` before a list is cut down to what is still looked at
const neighbours = 40; // candidates of one item, those sharing most first
const minShared = 2;

/** Items by their rare features: an item looks at a bounded number of others, so the work is linear. */
export interface Postings {
  /** Files an item under its heaviest features. */
  file(item: number, vector: SparseVector): void;
  /**
   * The items filed that share rare features with a vector, those sharing most first.
   *
   * @param isWanted Says of an item whether it may be given.
   */
  near(vector: SparseVector, isWanted: (item: number) => boolean): readonly number[];
}

/** @param isGone Says of an item filed whether it is no more: it is then passed over and dropped. */
export function createPostings(isGone: (item: number) => boolean = () => false): Postings {
  const filed = new Map<number, number[]>();
  return {
    file(item, vector) {
      for (const f of heaviest(vector, rareFeatures)) {
        const feature = vector.ids[f]!;
        const posting = filed.get(feature);
        if (!posting) filed.set(feature, [item]);
        else if (posting.push(item) > keptLonger * lookedBack)
          filed.set(feature, posting.filter((each) => !isGone(each)).slice(-2 * lookedBack));
      }
    },
    near(vector, isWanted) {
      const shared = new Map<number, { count: number; weight: number }>();
      for (const f of heaviest(vector, rareFeatures)) {
        const posting = filed.get(vector.ids[f]!);
        if (!posting) continue;
        let looked = 0;
        for (let p = posting.length - 1; p >= 0 && looked < lookedBack; p--) {
          const item = posting[p]!;
          if (isGone(item)) continue;
          looked++;
          const known = shared.get(item);
          if (known) {
            known.count++;
            known.weight += vector.weights[f]!;
          } else if (isWanted(item)) shared.set(item, { count: 1, weight: vector.weights[f]! });
        }
      }
      return [...shared]
        .filter(([, { count }]) => count >= minShared)
        .sort(([j, x], [k, y]) => y.weight - x.weight || j - k)
        .slice(0, neighbours)
        .map(([item]) => item);
    },
  };
}
