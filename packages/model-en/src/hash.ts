/** 32-bit hashes of code units, so that a feature is a number from the start and no string is made. */

const PRIME = 0x01000193;
/** Where every hash of code units starts. */
export const BASIS = 0x811c9dc5 | 0;

/** The hash with one more code unit (FNV-1a). */
export const add = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The same by another way of hashing, which two words share by chance when they do not share the first. */
export const addOtherwise = (hash: number, unit: number): number =>
  Math.imul(hash + unit, 0x5bd1e995) ^ (hash >>> 15);

/** Small letter of a code unit: one table look for Latin, Greek and Cyrillic, where news copy lives. */
const small = Uint16Array.from({ length: 0x600 }, (_, unit) => {
  const lowered = String.fromCharCode(unit).toLowerCase();
  return lowered.length === 1 ? lowered.charCodeAt(0) : unit;
});
export const lowerUnit = (unit: number): number => (unit < 0x600 ? small[unit]! : unit);

/** Hash of `text.slice(start, end)` in small letters. */
export function hashLower(text: string, start: number, end: number): number {
  let hash = BASIS;
  for (let i = start; i < end; i++) hash = add(hash, lowerUnit(text.charCodeAt(i)));
  return hash;
}

/** Spreads a hash over all bits (murmur3's finalizer): FNV alone leaves short words close together. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The feature that template `template` makes of `value`: templates never share a feature but by chance. */
export const feature = (template: number, value: number): number =>
  spread(Math.imul(template + 1, 0x9e3779b1) ^ value);

/** One value of two, in which their order counts. */
export const pair = (a: number, b: number): number => Math.imul(spread(a) ^ 0x3c6ef372, PRIME) ^ b;
