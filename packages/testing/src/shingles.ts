const shingleWords = 4;

/** Every run of four words of `text` with how often it stands there; all of it where it is shorter. */
export function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const length = Math.min(shingleWords, words.length);
  const counts = new Map<string, number>();
  for (let i = 0; length > 0 && i + length <= words.length; i++) {
    const shingle = words.slice(i, i + length).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** How much of `found` is in `gold` and the other way round, by runs of four words: 0 to 1. */
export function compareShingles(
  found: string,
  gold: string,
): { precision: number; recall: number } {
  const ours = countShingles(found);
  const theirs = countShingles(gold);
  let hits = 0;
  for (const [shingle, count] of ours) hits += Math.min(count, theirs.get(shingle) ?? 0);
  const share = (counts: ReadonlyMap<string, number>) => {
    let all = 0;
    for (const count of counts.values()) all += count;
    return all === 0 ? Number(ours.size === theirs.size) : hits / all; // nothing found of something: 0
  };
  return { precision: share(ours), recall: share(theirs) };
}
