import { type Cluster, merge } from "./cluster.ts";
import { type GroupWeights, likeness } from "./likeness.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Two items, by their place in a list; `a` < `b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

interface Scored extends Pair {
  readonly score: number;
}

/**
 * Merges the two most alike clusters until none are as alike as `threshold`. Ties go to the pair
 * that was made first, so that the result depends on the clusters and not on their order.
 *
 * @returns The clusters that are left; those that came in and stayed as they are, as they came.
 */
export function agglomerate(
  items: readonly Cluster[],
  candidates: readonly Pair[],
  vocabulary: Vocabulary,
  { threshold, weights }: { readonly threshold: number; readonly weights: GroupWeights },
): readonly Cluster[] {
  const clusters: (Cluster | undefined)[] = [...items];
  const near = items.map(() => new Set<number>());
  const queue = new PairQueue();
  const compare = (a: number, b: number) => {
    const { score } = likeness(clusters[a]!, clusters[b]!, vocabulary, weights);
    if (score >= threshold) queue.push({ a: Math.min(a, b), b: Math.max(a, b), score });
  };
  for (const { a, b } of candidates) {
    near[a]!.add(b);
    near[b]!.add(a);
    compare(a, b);
  }
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const a = clusters[pair.a];
    const b = clusters[pair.b];
    if (!a || !b) continue; // one of them has been merged meanwhile
    const merged = clusters.push(merge(a, b, vocabulary.kinds)) - 1;
    clusters[pair.a] = clusters[pair.b] = undefined;
    const around = new Set([...near[pair.a]!, ...near[pair.b]!]);
    near.push(new Set());
    for (const other of around) {
      if (!clusters[other]) continue;
      near[merged]!.add(other);
      near[other]!.add(merged);
      compare(other, merged);
    }
  }
  return clusters.filter((cluster) => cluster !== undefined);
}

/** A binary heap: the highest score first, then the lowest numbers. */
class PairQueue {
  readonly #heap: Scored[] = [];

  push(pair: Scored): void {
    const heap = this.#heap;
    let at = heap.push(pair) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (before(heap[parent]!, pair)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = pair;
  }

  pop(): Scored | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (before(last, heap[child]!)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

function before(x: Scored, y: Scored): boolean {
  if (x.score !== y.score) return x.score > y.score;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
