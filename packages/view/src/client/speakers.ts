import type { MarksData, QuoteData } from "../data.ts";
import { entities } from "./corpus.ts";

export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly entity: number; // -1: nobody in particular
  readonly tone: number; // which colour and line; the last is for whoever has none of their own
  readonly quotes: readonly QuoteData[];
}

/** Colours that stay apart for colour-blind eyes; more speakers than these share the last. */
const tones = 7;

/** The speakers of an article, the one with most quotes first; those whom nobody names come last. */
export function speakersIn({ quotes }: MarksData, text: string): readonly Speaker[] {
  const found = new Map<string, { name: string; entity: number; quotes: QuoteData[] }>();
  for (const quote of quotes) {
    const [, , , status, entity, from, to] = quote;
    if (status === "unknown") continue;
    const name = entity >= 0 ? entities[entity]!.name : text.slice(from, to);
    const key = entity >= 0 ? `#${entity}` : name.toLowerCase();
    const speaker = found.get(key) ?? { name, entity, quotes: [] };
    speaker.quotes.push(quote);
    found.set(key, speaker);
  }
  return [...found]
    .sort(
      ([, a], [, b]) =>
        Number(b.entity >= 0) - Number(a.entity >= 0) || b.quotes.length - a.quotes.length,
    )
    .map(([key, speaker], n) => ({ key, ...speaker, tone: Math.min(n, tones) }));
}

/** "JA" for Jacinda Ardern: beside the quote, for those who do not tell colours apart. */
export function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const marks = words.length > 2 ? [words[0]!, words.at(-1)!] : words;
  return marks.map((word) => [...word][0]!.toUpperCase()).join("");
}
