/** Finds 32-bit keys: they are sorted, and the leading bits of one say where to begin. */
export interface KeyIndex {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array; // by the leading bits of a key: the first place at or after it
  readonly shift: number; // of a key, to its leading bits
}

/** About one key for each value of the leading bits: found in a look or two, built in a pass. */
export function indexKeys(keys: Uint32Array): KeyIndex {
  const bits = Math.max(1, Math.ceil(Math.log2(keys.length + 1)));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  let bucket = 0;
  for (let i = 0; i < keys.length; i++) {
    const own = keys[i]! >>> shift;
    while (bucket <= own) starts[bucket++] = i;
  }
  while (bucket < starts.length) starts[bucket++] = keys.length;
  return { keys, starts, shift };
}

/** The place of a key among `keys`, or -1. */
export function placeOf({ keys, starts, shift }: KeyIndex, hash: number): number {
  const key = hash >>> 0;
  const bucket = key >>> shift;
  const end = starts[bucket + 1]!;
  for (let i = starts[bucket]!; i < end; i++) if (keys[i] === key) return i;
  return -1;
}
