import type { TokenSpan } from "@corpus/eval";
import pos from "pos";
import type { Engine } from "./peer.ts";
import { pennTokens } from "./penn.ts";
import { paragraphsOf, placeTokens, present, shifted } from "./place.ts";

export function loadPeer(): Engine {
  const lexer = new pos.Lexer();
  const tagger = new pos.Tagger();
  const tag = (text: string): TokenSpan[] =>
    paragraphsOf(text).flatMap(({ text: paragraph, start }) => {
      const tagged = tagger.tag(lexer.lex(paragraph));
      const ranges = placeTokens(
        paragraph,
        tagged.map(([word]) => word),
      );
      const tokens = pennTokens(
        paragraph,
        ranges,
        tagged.map(([, tag]) => tag),
      );
      return shifted(present(tokens), start);
    });
  return {
    layers: { tokens: tag, xpos: tag },
    work: {
      tokens: (text) =>
        paragraphsOf(text).reduce((sum, { text }) => sum + lexer.lex(text).length, 0),
      "tokens, tags": (text) =>
        paragraphsOf(text).reduce((sum, { text }) => sum + tagger.tag(lexer.lex(text)).length, 0),
    },
  };
}
