/** A mention by any name that is equal where gold and output mean the same stretch. */
export type Key = string;
export type Clusters = readonly (readonly Key[])[];

export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

const score = (pn: number, pd: number, rn: number, rd: number): Score => {
  const p = pd === 0 ? 0 : pn / pd;
  const r = rd === 0 ? 0 : rn / rd;
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
};

const clusterOf = (clusters: Clusters): Map<Key, number> =>
  new Map(clusters.flatMap((keys, index) => keys.map((key) => [key, index] as const)));

/** MUC (Vilain et al. 1995): links that must be added. Counts, so that documents can be summed. */
function mucCounts(from: Clusters, to: Clusters): [number, number] {
  const other = clusterOf(to);
  let hits = 0;
  let all = 0;
  for (const keys of from) {
    const parts = new Set(keys.map((key) => other.get(key) ?? key));
    hits += keys.length - parts.size;
    all += keys.length - 1;
  }
  return [hits, all];
}

/** B³ (Bagga and Baldwin 1998): how much of each mention's cluster is shared. */
function bCubedCounts(from: Clusters, to: Clusters): [number, number] {
  const other = clusterOf(to);
  let sum = 0;
  let all = 0;
  for (const keys of from) {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const index = other.get(key);
      if (index !== undefined) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    for (const count of shared.values()) sum += (count * count) / keys.length;
    all += keys.length;
  }
  return [sum, all];
}

/** CEAF with the entity-based similarity φ4 (Luo 2005): the best one-to-one alignment of clusters. */
function ceafeSimilarity(gold: Clusters, found: Clusters): number {
  const other = clusterOf(found);
  const rows = gold.map((keys) => {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const index = other.get(key);
      if (index !== undefined) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return new Map([...shared].map(([j, n]) => [j, (2 * n) / (keys.length + found[j]!.length)]));
  });
  return bestAssignment(rows, found.length);
}

/** Greatest sum of weights with each row and column used at most once (Hungarian method on a dense square). */
export function bestAssignment(
  rows: readonly ReadonlyMap<number, number>[],
  columns: number,
): number {
  const n = Math.max(rows.length, columns);
  const cost = (i: number, j: number) => -(rows[i - 1]?.get(j - 1) ?? 0);
  const u = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const match = new Int32Array(n + 1);
  const way = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let j0 = 0;
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(n + 1);
    do {
      used[j0] = 1;
      const i0 = match[j0]!;
      let delta = Number.POSITIVE_INFINITY;
      let j1 = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const reduced = cost(i0, j) - u[i0]! - v[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = j0;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          j1 = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[match[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      j0 = j1;
    } while (match[j0] !== 0);
    do {
      const j1 = way[j0]!;
      match[j0] = match[j1]!;
      j0 = j1;
    } while (j0 !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= n; j++) sum -= cost(match[j]!, j);
  return sum;
}

export interface CoreferenceScores {
  readonly muc: Score;
  readonly bCubed: Score;
  readonly ceafe: Score;
  readonly lea: Score;
  readonly conll: number; // mean of the F1 of MUC, B³ and CEAFe
}

/** LEA (Moosavi and Strube 2016): links resolved, weighted by the size of the entity. */
function leaCounts(from: Clusters, to: Clusters): [number, number] {
  const other = clusterOf(to);
  let sum = 0;
  let all = 0;
  for (const keys of from) {
    all += keys.length;
    if (keys.length === 1) {
      const index = other.get(keys[0]!);
      if (index !== undefined && to[index]!.length === 1) sum += 1;
      continue;
    }
    const shared = new Map<number, number>();
    for (const key of keys) {
      const index = other.get(key);
      if (index !== undefined) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    let links = 0;
    for (const count of shared.values()) links += (count * (count - 1)) / 2;
    sum += (keys.length * links) / ((keys.length * (keys.length - 1)) / 2);
  }
  return [sum, all];
}

/** The scores of several documents together: counts are summed, as the CoNLL scorer does. */
export function scoreCoreference(
  documents: readonly { readonly gold: Clusters; readonly found: Clusters }[],
): CoreferenceScores {
  const sums = { muc: [0, 0, 0, 0], bCubed: [0, 0, 0, 0], ceafe: [0, 0, 0, 0], lea: [0, 0, 0, 0] };
  const add = (sum: number[], counts: readonly number[]) => {
    for (const [i, count] of counts.entries()) sum[i]! += count;
  };
  for (const { gold, found } of documents) {
    add(sums.muc, [...mucCounts(found, gold), ...mucCounts(gold, found)]);
    add(sums.bCubed, [...bCubedCounts(found, gold), ...bCubedCounts(gold, found)]);
    const similarity = ceafeSimilarity(gold, found);
    add(sums.ceafe, [similarity, found.length, similarity, gold.length]);
    add(sums.lea, [...leaCounts(found, gold), ...leaCounts(gold, found)]);
  }
  const total = ([a, b, c, d]: number[]) => score(a!, b!, c!, d!);
  const [muc, bCubed, ceafe, lea] = [
    total(sums.muc),
    total(sums.bCubed),
    total(sums.ceafe),
    total(sums.lea),
  ];
  return { muc, bCubed, ceafe, lea, conll: (muc.f + bCubed.f + ceafe.f) / 3 };
}
