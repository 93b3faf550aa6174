/**
 * Boosted regression trees, each a run of nodes: a leaf has feature -1 and its value as `cut`; an
 * inner node sends a row left (to the next node) where `row[feature] <= cut`, else to `right`.
 */
export interface Trees {
  readonly base: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly cut: readonly number[];
  readonly right: readonly number[];
}

/** The sum of all trees for `row`: the logarithm of the odds. */
export function scoreOf(
  { base, roots, feature, cut, right }: Trees,
  row: ArrayLike<number>,
): number {
  let sum = base;
  for (const root of roots) {
    let node = root;
    while (feature[node]! >= 0) node = row[feature[node]!]! <= cut[node]! ? node + 1 : right[node]!;
    sum += cut[node]!;
  }
  return sum;
}
