import { lazy, rowsOf } from "./table.ts";
import { wordsTable } from "./words.generated.ts";

const shares = lazy(() => {
  const found = new Map<string, number>();
  for (const [share, words] of rowsOf(wordsTable)) {
    for (const word of words!.split(" ")) found.set(word, Number(share));
  }
  return found;
});

/**
 * How often news copy writes `word` (given in lower case) with a capital inside sentences:
 * 0 below a tenth, 1 below half, 2 below nine tenths; undefined for more, and for unknown words.
 */
export const capitalShare = (word: string): number | undefined => shares().get(word);
