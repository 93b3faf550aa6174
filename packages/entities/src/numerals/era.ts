import type { Atoms, NumberWord } from "./atoms.ts";

// "BC" "B.C." "BCE" "AD" "A.D."
const ERA = /(?:(?<before>BCE?|B\.C\.?(?:E\.)?)|AD|A\.D\.?)(?![\p{L}\d])/uy;

/** An era after a year at atom `i`; `end` is the atom after it. */
export function readEra<W extends NumberWord>(
  atoms: Atoms<W>,
  i: number,
  limit: number,
): { readonly end: number; readonly isBefore: boolean } | undefined {
  if (i >= limit) return undefined;
  ERA.lastIndex = atoms.start[i]!;
  const match = ERA.exec(atoms.text);
  if (!match) return undefined;
  let end = i + 1;
  while (end < limit && atoms.start[end]! < ERA.lastIndex) end++;
  return { end, isBefore: match.groups?.["before"] !== undefined };
}
