/** How many pairs of `found` are also in `gold`; both are flat and sorted. */
export function sharedSpans(found: readonly number[], gold: readonly number[]): number {
  const wanted = new Set<string>();
  for (let i = 0; i < gold.length; i += 2) wanted.add(`${gold[i]} ${gold[i + 1]}`);
  let hits = 0;
  for (let i = 0; i < found.length; i += 2) if (wanted.has(`${found[i]} ${found[i + 1]}`)) hits++;
  return hits;
}
