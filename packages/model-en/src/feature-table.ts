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
 * A table of trained weights, rounded to the unit in which `limit` is 127 (what lies beyond is cut
 * to it). Features that round to nothing are left out, and of the others all but the `most` whose
 * greatest weight is greatest.
 *
 * @param features Feature hashes; `weights` holds `width` numbers for each, in the same order.
 */
export function buildFeatureTable(
  features: Int32Array,
  weights: Float32Array,
  {
    width,
    limit,
    most = Number.POSITIVE_INFINITY,
  }: { width: number; limit: number; most?: number },
): FeatureTable {
  const scale = limit / 127;
  const greatest = Float32Array.from(features, (_, i) => {
    let g = 0;
    for (let k = i * width; k < (i + 1) * width; k++) g = Math.max(g, Math.abs(weights[k]!));
    return g;
  });
  const heard = (i: number) => greatest[i]! >= scale / 2;
  const ranked = [...features.keys()]
    .filter(heard)
    .sort((a, b) => greatest[b]! - greatest[a]! || a - b);
  const kept = ranked.slice(0, Math.min(most, ranked.length));
  kept.sort((a, b) => (features[a]! >>> 0) - (features[b]! >>> 0));
  const keys = Uint32Array.from(kept, (i) => features[i]! >>> 0);
  const rows = new Int8Array(kept.length * width);
  for (const [row, i] of kept.entries())
    for (let k = 0; k < width; k++) {
      const rounded = Math.round(weights[i * width + k]! / scale);
      rows[row * width + k] = Math.max(-127, Math.min(127, rounded));
    }
  return { width, scale, rows, keys, ...indexKeys(keys) };
}

/** Sections of a table for a model file. */
export function tableSections(name: string, table: FeatureTable): Section[] {
  const { width, scale, keys, rows } = table;
  return [
    { name, meta: { width, scale } },
    { name: `${name}.keys`, data: new Uint8Array(keys.buffer as ArrayBuffer) },
    { name: `${name}.rows`, data: new Uint8Array(rows.buffer as ArrayBuffer) },
  ];
}

/**
 * Sections of a table for a model file, from weights by feature hash, `width` numbers each; those
 * beyond `limit` are cut to it.
 */
export function featureTableSections(
  name: string,
  weights: ReadonlyMap<number, ArrayLike<number>>,
  width: number,
  limit: number,
): Section[] {
  const flat = new Float32Array(weights.size * width);
  let row = 0;
  for (const values of weights.values()) flat.set(values, width * row++);
  return tableSections(
    name,
    buildFeatureTable(Int32Array.from(weights.keys()), flat, { width, limit }),
  );
}
