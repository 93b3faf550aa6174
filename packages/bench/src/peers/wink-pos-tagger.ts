import type { TokenSpan } from "@corpus/eval";
import posTagger from "wink-pos-tagger";
import type { Engine } from "./peer.ts";
import { pennTokens } from "./penn.ts";
import { paragraphsOf, placeTokens, present, shifted } from "./place.ts";

export function loadPeer(): Engine {
  const tagger = posTagger();
  const tag = (text: string): TokenSpan[] =>
    paragraphsOf(text).flatMap(({ text: paragraph, start }) => {
      const words = tagger.tagSentence(paragraph);
      const ranges = placeTokens(
        paragraph,
        words.map(({ value }) => value),
      );
      const tokens = pennTokens(
        paragraph,
        ranges,
        words.map(({ pos }) => pos),
      );
      return shifted(present(tokens), start);
    });
  return {
    layers: { tokens: tag, xpos: tag },
    work: {
      "tokens, tags": (text) =>
        paragraphsOf(text).reduce((sum, { text }) => sum + tagger.tagSentence(text).length, 0),
    },
  };
}
