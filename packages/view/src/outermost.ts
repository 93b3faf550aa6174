import type { QuoteData } from "./data.ts";

/**
 * The quotes of one article but for those that stand within another of the same speaker: the words in
 * marks of a reported clause are a quote of their own, and for a reader the same one.
 */
export function outermost(quotes: readonly QuoteData[]): QuoteData[] {
  const ends = new Map<number, number>(); // by speaker: how far their quotes have reached
  return quotes.filter(([, end, , , entity]) => {
    const isWithin = entity >= 0 && end <= (ends.get(entity) ?? -1);
    if (!isWithin) ends.set(entity, Math.max(end, ends.get(entity) ?? -1));
    return !isWithin;
  });
}
