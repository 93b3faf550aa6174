import { SUM } from "./label-weights.ts";

const BITS = 15; // 2.8 MB of sums
const PLACES = 1 << BITS;

/**
 * The sums of words met before: what a word says of itself, in one mode, and of a neighbour, from one
 * side, is the same each time, and texts share few thousand words. A sum has one place and takes it
 * from whichever was there.
 */
export interface KeptSums {
  readonly keys: Int32Array; // by place
  readonly checks: Int32Array; // by place: tells words apart whose keys are the same by chance
  readonly taken: Uint8Array; // by place: 1 where there is a sum
  readonly sums: Int32Array; // `SUM` numbers a place
}

export const newKeptSums = (): KeptSums => ({
  keys: new Int32Array(PLACES),
  checks: new Int32Array(PLACES),
  taken: new Uint8Array(PLACES),
  sums: new Int32Array(PLACES * SUM),
});

/** Where the sum of a word is or belongs. */
export const keptAt = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - BITS);

export const isKept = (
  { keys, checks, taken }: KeptSums,
  place: number,
  key: number,
  check: number,
): boolean => taken[place] === 1 && keys[place] === key && checks[place] === check;

/** Takes a place for a word; its sum is 0. */
export function take(kept: KeptSums, place: number, key: number, check: number): void {
  kept.keys[place] = key;
  kept.checks[place] = check;
  kept.taken[place] = 1;
  kept.sums.fill(0, place * SUM, (place + 1) * SUM);
}
