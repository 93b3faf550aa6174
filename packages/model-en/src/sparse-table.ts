import { indexKeys } from "./key-index.ts";
import type { ModelFile, Section } from "./model-file.ts";

/**
 * Weights by feature for many labels, of which a feature moves few: only those are written down.
 * Weights are whole numbers of −127…127 in one unit.
 */
export interface SparseTable {
  readonly starts: Uint32Array; // by the leading bits of a key: the first row at or after it
  readonly shift: number;
  // Two numbers a row, side by side as they are read: its key, by which rows are sorted, and where
  // its pairs start. At the end one more row, whose pairs start where the last ones end.
  readonly rows: Int32Array;
  readonly pairs: Int32Array; // a label in the low 16 bits, its weight above
}

/** Adds the weights of a feature to `scores[from …]`. */
export function addSparse(
  { starts, shift, rows, pairs }: SparseTable,
  feature: number,
  scores: Int16Array, // of one kind everywhere: two kinds made this half as fast
  from: number,
): void {
  const bucket = feature >>> shift;
  const last = starts[bucket + 1]! * 2;
  for (let row = starts[bucket]! * 2; row < last; row += 2) {
    if (rows[row] !== feature) continue;
    const end = rows[row + 3]!;
    for (let i = rows[row + 1]!; i < end; i++) {
      const pair = pairs[i]!;
      const at = from + (pair & 0xffff);
      scores[at] = scores[at]! + (pair >> 16);
    }
    return;
  }
}

/** Reads the table that `sparseTableSections(name, …)` wrote. */
export function readSparseTable(file: ModelFile, name: string): SparseTable {
  const keys = file.uint32(`${name}.keys`);
  const counts = file.uint16(`${name}.counts`);
  const labels = file.uint16(`${name}.labels`);
  const weights = file.int8(`${name}.weights`);
  const rows = new Int32Array(2 * keys.length + 2);
  let end = 0;
  for (let i = 0; i < keys.length; i++) {
    rows[2 * i] = keys[i]!;
    rows[2 * i + 1] = end;
    end += counts[i]!;
  }
  rows[2 * keys.length + 1] = end;
  const pairs = new Int32Array(labels.length);
  for (let i = 0; i < pairs.length; i++) pairs[i] = (weights[i]! << 16) | labels[i]!;
  const { starts, shift } = indexKeys(keys);
  return { starts, shift, rows, pairs };
}

/** Sections of a table for a model file. @param rows By feature, pairs of a label and its weight. */
export function sparseTableSections(
  name: string,
  rows: ReadonlyMap<number, readonly (readonly [label: number, weight: number])[]>,
): Section[] {
  const sorted = [...rows]
    .map(([key, pairs]) => ({ key: key >>> 0, pairs: [...pairs].sort(([a], [b]) => a - b) }))
    .sort((a, b) => a.key - b.key);
  const pairs = sorted.flatMap((row) => row.pairs);
  const bytes = (numbers: Uint32Array | Uint16Array | Int8Array) =>
    new Uint8Array(numbers.buffer as ArrayBuffer);
  return [
    { name: `${name}.keys`, data: bytes(Uint32Array.from(sorted, ({ key }) => key)) },
    { name: `${name}.counts`, data: bytes(Uint16Array.from(sorted, (row) => row.pairs.length)) },
    { name: `${name}.labels`, data: bytes(Uint16Array.from(pairs, ([label]) => label)) },
    { name: `${name}.weights`, data: bytes(Int8Array.from(pairs, ([, weight]) => weight)) },
  ];
}
