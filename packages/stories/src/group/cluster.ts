import type { ArticleProfile, DayRange } from "./article-profile.ts";
import type { Candidate } from "./candidates.ts";
import { add, dot, type SparseVector } from "./vectors.ts";

/** Articles so far together: their places in the list, the sum of their vectors, and what they state together. */
export interface Cluster {
  readonly members: readonly number[];
  readonly sum: SparseVector;
  readonly norm: number;
  readonly published: DayRange | null;
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How alike two clusters are, and what tells them apart. */
export interface Likeness {
  readonly score: number; // what decides
  readonly content: number; // names and words alone, 0…1
  readonly daysApart: number;
  readonly conflicts: readonly string[]; // offices with different holders
}

// Swept on the cluster dev sets, with and without dates; sweep again if the vectors change.
const decayDays = 7;
const timeFloor = 0.5; // a crawler's date may be wrong, so that time alone never parts two texts
const officeConflict = 0.12; // near-copies apart, two holders of one office are two happenings
const centroidShare = -0.3; // 1 compares centroids, 0 averages over pairs; below, growth costs a little

export function clusterOf(index: number, profile: ArticleProfile, vector: SparseVector): Cluster {
  const norm = Math.sqrt(dot(vector, vector));
  return {
    members: [index],
    sum: vector,
    norm,
    published: profile.published,
    offices: profile.offices,
  };
}

function merge(a: Cluster, b: Cluster): Cluster {
  const sum = add(a.sum, b.sum);
  return {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    sum,
    norm: Math.sqrt(dot(sum, sum)),
    published: span(a.published, b.published),
    offices: joinOffices(a.offices, b.offices),
  };
}

function span(a: DayRange | null, b: DayRange | null): DayRange | null {
  if (!a || !b) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

function joinOffices(a: Cluster["offices"], b: Cluster["offices"]): Cluster["offices"] {
  const joined = new Map(a);
  for (const [office, holders] of b) {
    joined.set(office, new Set([...(joined.get(office) ?? []), ...holders]));
  }
  return joined;
}

/** Compares two clusters: names and words, then what speaks against. */
export function likeness(a: Cluster, b: Cluster): Likeness {
  const pairs = a.members.length * b.members.length;
  const scale = (a.norm * b.norm) ** centroidShare * pairs ** (1 - centroidShare);
  const content = scale === 0 ? 0 : dot(a.sum, b.sum) / scale;
  const daysApart = gap(a.published, b.published);
  const conflicts = officeConflicts(a.offices, b.offices);
  const faded = Math.exp(-daysApart / decayDays);
  const inTime = timeFloor + (1 - timeFloor) * faded;
  return {
    score: content * inTime * officeConflict ** conflicts.length,
    content,
    daysApart,
    conflicts,
  };
}

function gap(a: DayRange | null, b: DayRange | null): number {
  if (!a || !b) return 0;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Offices that both name a holder of, and not one holder in common: two times, or two happenings. */
function officeConflicts(a: Cluster["offices"], b: Cluster["offices"]): string[] {
  const conflicts: string[] = [];
  for (const [office, holders] of a) {
    const others = b.get(office);
    if (others && ![...holders].some((holder) => others.has(holder))) conflicts.push(office);
  }
  return conflicts.sort();
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Merges the two most alike clusters until none are as alike as `threshold`. Ties go to the pair
 * that was made first, so that the result depends on the articles and not on their order.
 */
export function agglomerate(
  singles: readonly Cluster[],
  candidates: readonly Candidate[],
  threshold: number,
): readonly Cluster[] {
  const clusters: (Cluster | undefined)[] = [...singles];
  const near = singles.map(() => new Set<number>());
  const queue = new PairQueue();
  const compare = (a: number, b: number) => {
    const { score } = likeness(clusters[a]!, clusters[b]!);
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
    const merged = clusters.push(merge(a, b)) - 1;
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
  readonly #heap: Pair[] = [];

  push(pair: Pair): void {
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

  pop(): Pair | undefined {
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

function before(x: Pair, y: Pair): boolean {
  if (x.score !== y.score) return x.score > y.score;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
