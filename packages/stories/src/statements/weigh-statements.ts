import type { Statement } from "./read-statements.ts";

/** How telling each term is among the statements of one story: rare in news, and rare in this story. */
export type TermWeights = ReadonlyMap<string, number>;

const few = 15; // of a handful of statements none is rare: count as if there were so many more

export function weighTerms(statements: readonly Statement[]): TermWeights {
  const counts = new Map<string, number>();
  const rarities = new Map<string, number>();
  for (const { keys, terms } of statements) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { key, rarity } of terms)
      rarities.set(key, Math.min(rarity, rarities.get(key) ?? 1));
  }
  return new Map(
    Array.from(counts, ([key, count]) => [
      key,
      rarities.get(key)! * Math.log(1 + (statements.length + few) / count),
    ]),
  );
}

/** What two statements have in common. */
export interface Overlap {
  readonly score: number; // cosine of the weighed terms, 0…1
  readonly shared: readonly string[]; // heaviest first
}

export function overlap(a: Statement, b: Statement, weights: TermWeights): Overlap {
  const [small, large] = a.keys.size <= b.keys.size ? [a.keys, b.keys] : [b.keys, a.keys];
  const weight = (key: string) => weights.get(key) ?? 0;
  const shared = [...small].filter((key) => large.has(key));
  const squares = (keys: Iterable<string>) => {
    let sum = 0;
    for (const key of keys) sum += weight(key) ** 2;
    return sum;
  };
  const scale = Math.sqrt(squares(a.keys) * squares(b.keys));
  return {
    score: scale === 0 ? 0 : squares(shared) / scale,
    shared: shared.sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1)),
  };
}
