import { backgroundBuckets, backgroundDocuments } from "./background.generated.ts";

export { backgroundDocuments };

let counts: ReadonlyMap<string, number> | undefined;

/** In about how many documents of the background a word stem stands; 0 where it is too rare to be listed. */
export function backgroundCount(wordStem: string): number {
  counts ??= readBuckets();
  return counts.get(wordStem) ?? 0;
}

function readBuckets(): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  backgroundBuckets.forEach((words, bucket) => {
    const count = Math.round(2 ** ((bucket + 0.5) / 2));
    if (words !== "") for (const word of words.split(" ")) read.set(word, count);
  });
  return read;
}
