import type { TokenSpan } from "@corpus/eval";
import compendium from "compendium-js";
import type { Engine } from "./peer.ts";
import { pennTokens } from "./penn.ts";
import { paragraphsOf, placeTokens, present, shifted } from "./place.ts";

// Sentiment and the rest of its detectors are switched off, as its documentation shows.
const withoutDetectors = ["entities", "sentiment", "negation", "type", "numeric"];

export function loadPeer(): Engine {
  const analyse = (text: string) => compendium.analyse(text, null, withoutDetectors);
  const sentences = (text: string): TokenSpan[][] =>
    paragraphsOf(text).flatMap(({ text: paragraph, start }) => {
      const found = analyse(paragraph);
      const words = found.flatMap(({ tokens }) => tokens);
      const ranges = placeTokens(
        paragraph,
        words.map(({ raw }) => raw),
      );
      const placed = pennTokens(
        paragraph,
        ranges,
        words.map(({ pos }) => pos),
      );
      let next = 0;
      return found.map(({ tokens }) => {
        const spans = present(placed.slice(next, next + tokens.length));
        next += tokens.length;
        return shifted(spans, start);
      });
    });
  return {
    layers: {
      sentences: (text) =>
        sentences(text)
          .filter((tokens) => tokens.length > 0)
          .map((tokens) => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end })),
      tokens: (text) => sentences(text).flat(),
      xpos: (text) => sentences(text).flat(),
    },
    work: {
      "tokens, tags": (text) =>
        paragraphsOf(text).reduce(
          (sum, { text }) => analyse(text).reduce((n, { tokens }) => n + tokens.length, sum),
          0,
        ),
    },
  };
}
