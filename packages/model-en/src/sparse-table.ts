import { indexKeys } from "./feature-table.ts";
import type { ModelFile, Section } from "./model-file.ts";

/**
 * Weights by feature for many labels, of which a feature moves few: only those are written down.
 * Weights are whole numbers of −127…127 in one unit.
 */
export interface SparseTable {
  readonly keys: Uint32Array; // sorted; the place of a key is its row
  readonly starts: Uint32Array; // by the leading bits of a key: the first place at or after it
  readonly shift: number;
  readonly ends: Uint32Array; // by row: where its weights end; they start where those before end
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
}

/** Adds the weights of a feature to `scores[from …]`. */
export function addSparse(
  { keys, starts, shift, ends, labels, weights }: SparseTable,
  feature: number,
  scores: Int16Array | Int32Array,
  from: number,
): void {
  const key = feature >>> 0;
  const bucket = key >>> shift;
  const last = starts[bucket + 1]!;
  for (let row = starts[bucket]!; row < last; row++) {
    if (keys[row] !== key) continue;
    const end = ends[row]!;
    for (let i = row === 0 ? 0 : ends[row - 1]!; i < end; i++) {
      const at = from + labels[i]!;
      scores[at] = scores[at]! + weights[i]!;
    }
    return;
  }
}

/** Reads the table that `sparseTableSections(name, …)` wrote. */
export function readSparseTable(file: ModelFile, name: string): SparseTable {
  const keys = file.uint32(`${name}.keys`);
  const counts = file.uint8(`${name}.counts`);
  const ends = new Uint32Array(counts.length);
  let end = 0;
  for (let i = 0; i < counts.length; i++) {
    end += counts[i]!;
    ends[i] = end;
  }
  return {
    keys,
    ...indexKeys(keys),
    ends,
    labels: file.uint8(`${name}.labels`),
    weights: file.int8(`${name}.weights`),
  };
}

/** Sections of a table for a model file. @param rows Of each feature, pairs of a label and its weight. */
export function sparseTableSections(
  name: string,
  rows: readonly { key: number; pairs: readonly (readonly [label: number, weight: number])[] }[],
): Section[] {
  const sorted = [...rows].sort((a, b) => a.key - b.key);
  const pairs = sorted.flatMap((row) => row.pairs);
  const keys = Uint32Array.from(sorted, ({ key }) => key);
  return [
    { name: `${name}.keys`, data: new Uint8Array(keys.buffer) },
    { name: `${name}.counts`, data: Uint8Array.from(sorted, (row) => row.pairs.length) },
    { name: `${name}.labels`, data: Uint8Array.from(pairs, ([label]) => label) },
    { name: `${name}.weights`, data: new Uint8Array(Int8Array.from(pairs, ([, w]) => w).buffer) },
  ];
}
