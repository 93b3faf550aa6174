import { indexKeys, type KeyIndex, placeOf } from "./key-index.ts";
import type { ModelFile, Section } from "./model-file.ts";

/**
 * Weights by feature: `width` whole numbers of −127…127 a feature, all in one unit, `scale`.
 * A feature that training never kept has no row, so chance collisions are one in millions.
 */
export interface FeatureTable {
  readonly width: number;
  readonly scale: number;
  readonly rows: Int8Array; // row `r` is `rows[r * width … (r + 1) * width)`
  readonly index: KeyIndex; // the place of a feature is its row
}

/** The row of a feature, or -1. */
export const rowOf = ({ index }: FeatureTable, feature: number): number => placeOf(index, feature);

/** Reads the table that `featureTableSections(name, …)` wrote. */
export function readFeatureTable(file: ModelFile, name: string): FeatureTable {
  const { width, scale } = file.meta(name) as { width: number; scale: number };
  const keys = file.uint32(`${name}.keys`);
  return { width, scale, rows: file.int8(`${name}.rows`), index: indexKeys(keys) };
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
  return { width, scale, rows, index: indexKeys(keys) };
}

/** Sections of a table for a model file. */
export function tableSections(name: string, table: FeatureTable): Section[] {
  const { width, scale, rows } = table;
  const { keys } = table.index;
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
