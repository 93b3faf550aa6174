import { type Atoms, isDash, isGlued, type NumberWord } from "./atoms.ts";
import type { NumberRead } from "./read-digits.ts";

// What stands before "million" with its share: "half", "a quarter", "three quarters".
const shares: readonly (readonly [words: readonly string[], share: number])[] = [
  [["half"], 1 / 2],
  [["a", "half"], 1 / 2],
  [["a", "quarter"], 1 / 4],
  [["one", "quarter"], 1 / 4],
  [["three", "quarters"], 3 / 4],
];

/** "half a million", "half of a billion", "a half million", "a quarter of a million", "three-quarters of a billion". */
export function readPartOfScale<W extends NumberWord>(
  atoms: Atoms<W>,
  i: number,
  limit: number,
): NumberRead | undefined {
  for (const [words, share] of shares) {
    const after = skipWords(atoms, i, limit, words);
    if (after === undefined) continue;
    const link = skipLink(atoms, after, limit);
    const scale = link < limit ? (atoms.word[link]?.scale ?? 0) : 0;
    if (scale > 0)
      return { end: link + 1, value: scale * share, isOrdinal: false, isSpelled: true };
  }
  return undefined;
}

// "three quarters", "three-quarters"
function skipWords<W extends NumberWord>(
  atoms: Atoms<W>,
  i: number,
  limit: number,
  words: readonly string[],
): number | undefined {
  let at = i;
  for (const expected of words) {
    if (at > i && isDash(atoms.mark[at]) && isGlued(atoms, at)) at++;
    if (at >= limit || atoms.word[at]?.text !== expected) return undefined;
    at++;
  }
  return at;
}

// "a", "of a", "-"
function skipLink<W extends NumberWord>(atoms: Atoms<W>, i: number, limit: number): number {
  if (isDash(atoms.mark[i]) && isGlued(atoms, i)) return i + 1;
  const at = atoms.word[i]?.text === "of" ? i + 1 : i;
  return at < limit && atoms.word[at]?.text === "a" ? at + 1 : i;
}
