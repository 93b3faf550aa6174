import { type FeatureTable, rowOf } from "../feature-table.ts";
import { LABELS } from "./labels.ts";

const WORDS = Math.ceil(LABELS / 4);
const ZERO = 128; // what stands for no weight: lanes hold no sign

/**
 * Weights of all labels by feature, four to a number: summing a row takes a quarter of the looks
 * that it takes one by one. What remains is mostly waiting for memory: no gain was measured yet.
 */
export interface LabelWeights {
  readonly table: FeatureTable; // for its keys and its scale
  readonly packed: Uint32Array; // row `r` is `packed[r * WORDS … (r + 1) * WORDS)`
}

export function packWeights(table: FeatureTable): LabelWeights {
  const count = table.keys.length;
  const packed = new Uint32Array(count * WORDS);
  const bytes = new Uint8Array(packed.buffer).fill(ZERO);
  for (let row = 0; row < count; row++)
    for (let k = 0; k < LABELS; k++)
      bytes[row * WORDS * 4 + k] = table.rows[row * LABELS + k]! + ZERO;
  return { table, packed };
}

// Sums in lanes of sixteen bits: they hold 257 rows of bytes, more than a token has features.
const LANES = 0x00ff00ff;
const even = new Uint32Array(WORDS);
const odd = new Uint32Array(WORDS);

/** Adds the weights of `features[0 … count)` to the row of scores that starts at `at`. */
export function addScores(
  { table, packed }: LabelWeights,
  features: Int32Array,
  count: number,
  scores: Float32Array,
  at: number,
): void {
  even.fill(0);
  odd.fill(0);
  let rows = 0;
  for (let i = 0; i < count; i++) {
    const row = rowOf(table, features[i]!);
    if (row < 0) continue;
    rows++;
    const from = row * WORDS;
    for (let w = 0; w < WORDS; w++) {
      const four = packed[from + w]!;
      even[w] = even[w]! + (four & LANES);
      odd[w] = odd[w]! + ((four >>> 8) & LANES);
    }
  }
  const zero = rows * ZERO;
  for (let k = 0; k < LABELS; k++) {
    const lanes = (k & 1) === 0 ? even[k >> 2]! : odd[k >> 2]!;
    const sum = (k & 2) === 0 ? lanes & 0xffff : lanes >>> 16;
    scores[at + k] = scores[at + k]! + (sum - zero) * table.scale;
  }
}
