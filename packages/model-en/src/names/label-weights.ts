import type { FeatureTable } from "../feature-table.ts";
import { LABELS } from "./labels.ts";

const WORDS = Math.ceil(LABELS / 4);
const ROW = 1 + WORDS; // numbers a row: its key and its weights
const ZERO = 128; // what stands for no weight: lanes hold no sign

/**
 * Weights of all labels by feature, four to a number and next to the feature's key: one look into
 * memory finds both, and summing a row takes a quarter of the additions that it takes one by one.
 */
export interface LabelWeights {
  readonly scale: number;
  readonly starts: Uint32Array; // by the leading bits of a key: the first row at or after it
  readonly shift: number;
  readonly rows: Int32Array; // row `r` is `rows[r * ROW … (r + 1) * ROW)`
}

export function packWeights({ index, rows, scale }: FeatureTable): LabelWeights {
  const { keys, starts, shift } = index;
  const packed = new Int32Array(keys.length * ROW);
  const bytes = new Uint8Array(packed.buffer).fill(ZERO);
  for (let row = 0; row < keys.length; row++) {
    packed[row * ROW] = keys[row]!;
    for (let k = 0; k < LABELS; k++)
      bytes[(row * ROW + 1) * 4 + k] = rows[row * LABELS + k]! + ZERO;
  }
  return { scale, starts, shift, rows: packed };
}

/**
 * Numbers of a sum: lanes of sixteen bits for the first and third of every four labels, then for the
 * second and fourth, then how many rows they hold. Lanes have room for 257 rows, more than a token
 * has features.
 */
export const SUM = 2 * WORDS + 1;
const LANES = 0x00ff00ff;

/** Adds the weights of `features[0 … count)` to the sum at `sums[at … at + SUM)`. */
export function addWeights(
  { starts, shift, rows }: LabelWeights,
  features: Int32Array,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const key = features[i]!;
    const bucket = key >>> shift;
    const end = starts[bucket + 1]! * ROW;
    let row = starts[bucket]! * ROW;
    while (row < end && rows[row] !== key) row += ROW;
    if (row === end) continue;
    found++;
    for (let w = 0; w < WORDS; w++) {
      const four = rows[row + 1 + w]!;
      sums[at + w] = (sums[at + w]! + (four & LANES)) | 0;
      sums[at + WORDS + w] = (sums[at + WORDS + w]! + ((four >>> 8) & LANES)) | 0;
    }
  }
  sums[at + SUM - 1] = sums[at + SUM - 1]! + found;
}

/** Adds one sum to another. */
export function addSum(from: Int32Array, at: number, to: Int32Array): void {
  for (let w = 0; w < SUM; w++) to[w] = (to[w]! + from[at + w]!) | 0;
}

/** Adds what a sum says of each label to the row of scores that starts at `at`. */
export function addScores(
  { scale }: LabelWeights,
  sums: Int32Array,
  scores: Float32Array,
  at: number,
): void {
  const zero = sums[SUM - 1]! * ZERO;
  for (let k = 0; k < LABELS; k++) {
    const lanes = sums[(k & 1) * WORDS + (k >> 2)]!;
    const sum = (k & 2) === 0 ? lanes & 0xffff : lanes >>> 16;
    scores[at + k] = scores[at + k]! + (sum - zero) * scale;
  }
}
