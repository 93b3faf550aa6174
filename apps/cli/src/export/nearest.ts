/** Of `known` the one that `given` was most likely meant to be; undefined where none is near. */
export function nearest<Name extends string>(
  given: string,
  known: readonly Name[],
): Name | undefined {
  const word = given.toLowerCase().slice(0, longest);
  const begins = known.find((name) => word.length > 1 && name.startsWith(word));
  if (begins) return begins;
  const ranked = known.map((name) => ({ name, edits: editsBetween(word, name) }));
  const best = ranked.reduce((a, b) => (b.edits < a.edits ? b : a));
  // A third of the letters: "conul" is conllu, "xml" is nothing.
  return best.edits <= Math.max(word.length, best.name.length) / 3 ? best.name : undefined;
}

const longest = 40; // characters; no name is as long

/** Levenshtein's distance: the fewest letters to put in, leave out or change. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
