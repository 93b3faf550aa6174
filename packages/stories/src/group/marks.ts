import { heaviest, type SparseVector } from "./vectors.ts";

const marking = 8; // features by which a text would be told from others

/** The heaviest features of a vector, with the share of each in their weight together. */
export interface Marks {
  readonly ids: readonly number[];
  readonly shares: readonly number[];
}

/** The heaviest features of a vector, in rising order: what it is told from others by. */
export function marksOf(vector: SparseVector): Marks {
  const at = heaviest(vector, marking).sort((x, y) => x - y);
  const squares = at.map((i) => vector.weights[i]! ** 2);
  const total = squares.reduce((sum, square) => sum + square, 0) || 1;
  return { ids: at.map((i) => vector.ids[i]!), shares: squares.map((square) => square / total) };
}

/** How much of the marks of a text another has too, 0…1. */
export function covered({ ids, shares }: Marks, by: SparseVector): number {
  return ids.reduce((sum, id, m) => (has(by.ids, id) ? sum + shares[m]! : sum), 0);
}

function has(ids: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return ids[low] === wanted;
}
