/**
 * What a large word is likely to be, told by the company that the word keeps in general text (its
 * vector) and not by where it stands.
 */
export const affinityClasses = [
  "none",
  "given", // opens or continues a person's name
  "family", // ends it, or is all of it
  "organization",
  "place",
  "group",
  "other",
] as const;

const BITS = 3;
const LEAST = [0.03, 0.1, 0.25, 0.45, 0.65, 0.85, 0.95] as const; // of levels 1 to 7

/** Levels of 0…7, three bits a class, then the likeliest class. */
export function packAffinity(shares: ArrayLike<number>): number {
  let packed = 0;
  let best = 0;
  for (let k = 0; k < affinityClasses.length; k++) {
    let level = 0;
    while (level < LEAST.length && shares[k]! >= LEAST[level]!) level++;
    packed |= level << (k * BITS);
    if (shares[k]! > shares[best]!) best = k;
  }
  return (packed | (best << (affinityClasses.length * BITS))) >>> 0;
}

export const affinityLevel = (packed: number, k: number): number => (packed >>> (k * BITS)) & 7;
/** The likeliest class with its level, as one number. */
export function affinityBest(packed: number): number {
  const best = packed >>> (affinityClasses.length * BITS);
  return best * 8 + affinityLevel(packed, best);
}
