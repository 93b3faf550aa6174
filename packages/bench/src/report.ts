import { scoreOf } from "@corpus/eval";

/** One figure: what was measured on which set, and the bar it is held to. */
export interface Figure {
  readonly set: string; // "textclean dev"
  readonly metric: string; // "boilerplate-line F1"
  readonly value: number;
  readonly target?: number; // at least this; `below: true` turns it round
  readonly below?: boolean;
  readonly note?: string;
}

/** Precision, recall and F1 of counted hits. */
export function f1(hits: number, found: number, gold: number): { p: number; r: number; f: number } {
  const score = scoreOf({ recallHits: hits, gold, precisionHits: hits, found });
  return { p: score.precision, r: score.recall, f: score.f1 };
}
