import type { Link } from "@corpus/core";

/** A candidate with what speaks for it, in log units of no fixed zero. */
export interface Weighed {
  readonly id: string;
  readonly weight: number;
}

/** What an entity is elsewhere: `link` is null where nothing is likely enough, and `candidates` say what came near. */
export interface Linked {
  readonly link: Link | null;
  readonly candidates: readonly Link[];
}

export const notLinked: Linked = { link: null, candidates: [] };

const mostCandidates = 5;
const round = (score: number) => Math.round(score * 1000) / 1000;

/** Weights as shares that sum to one with that of "none of these", whose weight is `none`. */
export function sharesOf(weighed: readonly Weighed[], none: number): number[] {
  let top = none;
  for (const { weight } of weighed) top = Math.max(top, weight);
  let sum = Math.exp(none - top);
  for (const { weight } of weighed) sum += Math.exp(weight - top);
  return weighed.map(({ weight }) => Math.exp(weight - top) / sum);
}

/**
 * Scores as shares that sum to one with "none of these", whose weight is `none`. The best is the link
 * where its share reaches `least` and `margin` times that of the next.
 */
export function choose(
  weighed: readonly Weighed[],
  none: number,
  { least, margin }: { readonly least: number; readonly margin: number },
): Linked {
  if (weighed.length === 0) return notLinked;
  const shares = sharesOf(weighed, none);
  const scored = weighed.map(({ id }, index) => ({ id, score: round(shares[index]!) }));
  const candidates = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, mostCandidates);
  const [first, second] = candidates;
  if (!first) return notLinked;
  const isSure = first.score >= least && first.score >= margin * (second?.score ?? 0);
  return { link: isSure ? first : null, candidates: isSure ? candidates.slice(1) : candidates };
}
