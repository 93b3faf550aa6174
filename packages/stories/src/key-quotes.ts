import type { Article, Quote } from "@corpus/core";

/** A quote worth reading first, with the article it stands in and the name of who said it. */
export interface KeyQuote {
  readonly article: Article;
  readonly quote: Quote;
  readonly speaker: string;
}

/** How many quotes are wanted. */
export interface KeyQuoteOptions {
  readonly limit?: number; // default 8
}

// Shorter ones say little by themselves, longer ones do not fit a screen. Characters, not words: cheap and near enough.
const fewestChars = 30;
const mostChars = 320;

/**
 * Direct quotes of known speakers, best first. A quote weighs what its speaker weighs in the article,
 * by mentions; each quote taken from a speaker halves the weight of the next, so that one voice does
 * not fill the list. One wording counts once however many articles print it.
 */
export function pickKeyQuotes(
  articles: readonly Article[],
  { limit = 8 }: KeyQuoteOptions = {},
): readonly KeyQuote[] {
  const taken = new Map<string, number>(); // speaker → quotes so far
  const seen = new Set<string>();
  const weighed: Candidate[] = [];
  for (const candidate of articles.flatMap(candidatesOf).sort(byWeight)) {
    const key = openingWords(candidate.quote.content.exact);
    if (seen.has(key)) continue;
    seen.add(key);
    const before = taken.get(candidate.speaker) ?? 0;
    taken.set(candidate.speaker, before + 1);
    weighed.push({ ...candidate, weight: candidate.weight / 2 ** before });
  }
  return weighed
    .sort(byWeight)
    .slice(0, limit)
    .map(({ article, quote, speaker }) => ({ article, quote, speaker }));
}

interface Candidate extends KeyQuote {
  readonly weight: number;
}

const byWeight = (a: Candidate, b: Candidate): number =>
  b.weight - a.weight || a.quote.start - b.quote.start || (a.article.id < b.article.id ? -1 : 1);

function candidatesOf(article: Article): Candidate[] {
  const { quotes = [], entities = [] } = article.annotations ?? {};
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return quotes.flatMap((quote) => {
    const { speaker, content } = quote;
    if (quote.kind !== "direct" || speaker.status === "unknown" || speaker.entity === undefined)
      return [];
    if (content.exact.length < fewestChars || content.exact.length > mostChars) return [];
    const entity = byId.get(speaker.entity);
    if (!entity) return [];
    return [{ article, quote, speaker: entity.name, weight: entity.mentions.length }];
  });
}

/** The first five words without case and punctuation: enough to know a quote again in another wording of its end. */
function openingWords(text: string): string {
  return (
    text
      .slice(0, 120)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .slice(0, 5)
    .join(" ");
}
