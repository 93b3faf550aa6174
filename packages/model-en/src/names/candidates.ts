import { isLarge, type NamesView } from "./features.ts";

/** Tokens that a name may hold: large words, what stands beside them, and small words between two of them. */
function markCandidates({ columns, words }: NamesView, isCandidate: Uint8Array): void {
  const { shape } = columns;
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    const first = words.sentences[s]!;
    const end = words.sentences[s + 1]!;
    let lastLarge = Number.NEGATIVE_INFINITY;
    for (let t = first; t < end; t++) {
      if (!isLarge(shape[t]!)) continue;
      const from = t - lastLarge <= MOST_BETWEEN ? lastLarge : Math.max(first, t - 1);
      let to = t + 1;
      while (to < end && to < t + MOST_GLUED && words.start[to] === words.end[to - 1]) to++;
      isCandidate.fill(1, from, Math.min(end, Math.max(to, t + 2)));
      lastLarge = t;
    }
    // No capital at all says nothing of names: somebody writes without.
    if (lastLarge < 0 && end - first <= MOST_WITHOUT_CAPITAL) isCandidate.fill(1, first, end);
  }
}

const LONGEST_RANGE = 400; // tokens; memory does not grow with a sentence without end
const MOST_WITHOUT_CAPITAL = 60; // tokens; more is debris
const MOST_GLUED = 5; // "Jun-seok" is three tokens
const MOST_BETWEEN = 5; // "University of the West of England"

/** Candidates in a row within a sentence, as flat pairs of tokens; what lies between is no part of a name. */
export function candidateRanges(view: NamesView): number[] {
  const isCandidate = new Uint8Array(view.columns.length);
  markCandidates(view, isCandidate);
  const { sentences } = view.words;
  const ranges: number[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    let from = -1;
    for (let t = sentences[s]!; t <= sentences[s + 1]!; t++) {
      const isIn = t < sentences[s + 1]! && isCandidate[t] === 1;
      if (from >= 0 && (!isIn || t - from >= LONGEST_RANGE)) {
        ranges.push(from, t);
        from = -1;
      }
      if (isIn && from < 0) from = t;
    }
  }
  return ranges;
}
