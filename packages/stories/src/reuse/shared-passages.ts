import type { Evidence } from "@corpus/core";
import { type ReuseText, sharedWords } from "./classify-reuse.ts";

const longest = 3; // passages of a pair
const shownWords = 60; // of a passage: enough to find it by
const leastWords = 8; // shorter ones are what any two texts share

/**
 * The longest passages of `text` that stand word for word in `other` too, longest first; of a long one
 * its first sixty words.
 */
export function sharedPassages(text: ReuseText, other: ReuseText): readonly Evidence[] {
  const { starts, ends } = text.shingles.words;
  return runs(sharedWords(text, other.set))
    .filter(({ from, to }) => to - from >= leastWords)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .slice(0, longest)
    .map(({ from, to }) => {
      const start = starts[from]!;
      const end = ends[Math.min(to, from + shownWords) - 1]!;
      return { article: text.article.id, start, end, exact: text.article.text.slice(start, end) };
    });
}

interface Run {
  readonly from: number; // word
  readonly to: number; // behind the last word
}

function runs(covered: Uint8Array): Run[] {
  const found: Run[] = [];
  let from = -1;
  for (let w = 0; w <= covered.length; w++) {
    const isShared = w < covered.length && covered[w] === 1;
    if (isShared && from < 0) from = w;
    if (!isShared && from >= 0) {
      found.push({ from, to: w });
      from = -1;
    }
  }
  return found;
}
