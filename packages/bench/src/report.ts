import { scoreOf } from "@corpus/eval";

/** One figure: what was measured on which set, and the bar it is held to. */
export interface Figure {
  readonly system?: string; // whose it is, where several libraries are compared
  readonly set: string; // "textclean dev"
  readonly metric: string; // "boilerplate-line F1"
  readonly value: number;
  readonly spread?: number; // of runs about their median, in percent
  readonly target?: number; // at least this; `below: true` turns it round
  readonly below?: boolean;
  readonly note?: string;
  readonly failed?: string; // why there is no value, which then is 0
}

export function reaches({ value, target, below }: Figure): boolean {
  return target === undefined || (below ? value <= target : value >= target);
}

/** Precision, recall and F1 of counted hits. */
export function f1(hits: number, found: number, gold: number): { p: number; r: number; f: number } {
  const score = scoreOf({ recallHits: hits, gold, precisionHits: hits, found });
  return { p: score.precision, r: score.recall, f: score.f1 };
}
