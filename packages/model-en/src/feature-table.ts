import type { ModelFile, Section } from "./model-file.ts";

/**
 * Weights by feature: `width` whole numbers of −127…127 a feature, all in one unit, `scale`.
 * A feature that training never kept has no row, so chance collisions are one in millions.
 */
export interface FeatureTable {
  readonly width: number;
  readonly scale: number;
  readonly rows: Int8Array; // row `r` is `rows[r * width … (r + 1) * width)`
  readonly keys: Uint32Array; // sorted; the place of a key is its row
  readonly starts: Uint32Array; // by the leading bits of a key: the first place at or after it
  readonly shift: number;
}

/** The row of a feature, or -1. */
export function rowOf({ keys, starts, shift }: FeatureTable, feature: number): number {
  const key = feature >>> 0;
  const bucket = key >>> shift;
  const end = starts[bucket + 1]!;
  for (let i = starts[bucket]!; i < end; i++) if (keys[i] === key) return i;
  return -1;
}

/** Adds the weights of a feature to `scores`. */
export function addRow(table: FeatureTable, feature: number, scores: Int32Array): void {
  const row = rowOf(table, feature);
  if (row < 0) return;
  const { rows, width } = table;
  const from = row * width;
  for (let k = 0; k < width; k++) scores[k] = scores[k]! + rows[from + k]!;
}

/** The first place of each bucket, about one key a bucket: found in a look or two, built in a pass. */
export function indexKeys(keys: Uint32Array): { starts: Uint32Array; shift: number } {
  const bits = Math.max(1, Math.ceil(Math.log2(keys.length + 1)));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  let bucket = 0;
  for (let i = 0; i < keys.length; i++) {
    const own = keys[i]! >>> shift;
    while (bucket <= own) starts[bucket++] = i;
  }
  while (bucket < starts.length) starts[bucket++] = keys.length;
  return { starts, shift };
}

/** Reads the table that `featureTableSections(name, …)` wrote. */
export function readFeatureTable(file: ModelFile, name: string): FeatureTable {
  const { width, scale } = file.meta(name) as { width: number; scale: number };
  const keys = file.uint32(`${name}.keys`);
  return { width, scale, keys, rows: file.int8(`${name}.rows`), ...indexKeys(keys) };
}

/**
 * Sections of a table for a model file: weights rounded to the unit in which the greatest is `127`
 * (those beyond `limit` are cut to it), features that round to nothing left out.
 *
 * @param weights By feature hash, `width` numbers each.
 */
export function featureTableSections(
  name: string,
  weights: ReadonlyMap<number, ArrayLike<number>>,
  width: number,
  limit: number,
): Section[] {
  const scale = limit / 127;
  const rounded = (w: number) => Math.max(-127, Math.min(127, Math.round(w / scale)));
  const kept = [...weights]
    .map(([key, row]) => ({ key: key >>> 0, row: Int8Array.from(row, rounded) }))
    .filter(({ row }) => row.some((w) => w !== 0))
    .sort((a, b) => a.key - b.key);
  const keys = Uint32Array.from(kept, ({ key }) => key);
  const rows = new Int8Array(kept.length * width);
  for (const [i, { row }] of kept.entries()) rows.set(row, i * width);
  return [
    { name, meta: { width, scale } },
    { name: `${name}.keys`, data: new Uint8Array(keys.buffer) },
    { name: `${name}.rows`, data: new Uint8Array(rows.buffer) },
  ];
}
