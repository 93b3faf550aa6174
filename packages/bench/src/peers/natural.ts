import type { Range } from "@corpus/core";
import { BrillPOSTagger, Lexicon, RuleSet } from "natural/lib/natural/brill_pos_tagger/index.js";
import { SentenceTokenizer, TreebankWordTokenizer } from "natural/lib/natural/tokenizers/index.js";
import type { Engine } from "./peer.ts";
import { pennTokens } from "./penn.ts";
import { placeTokens, present } from "./place.ts";

export function loadPeer(): Engine {
  const cutter = new SentenceTokenizer([]);
  const tokenizer = new TreebankWordTokenizer();
  const tagger = new BrillPOSTagger(new Lexicon("EN", "NN", "NNP"), new RuleSet("EN"));
  const words = (text: string) =>
    cutter.tokenize(text).flatMap((sentence) => tokenizer.tokenize(sentence));
  const tag = (text: string) =>
    cutter
      .tokenize(text)
      .flatMap((sentence) => tagger.tag(tokenizer.tokenize(sentence)).taggedWords);
  return {
    layers: {
      sentences: (text) => placed(text, cutter.tokenize(text)),
      tokens: (text) => placed(text, words(text)),
      xpos(text) {
        const tagged = tag(text);
        const ranges = placeTokens(
          text,
          tagged.map(({ token }) => token),
        );
        const tags = tagged.map(({ tag }) => tag);
        return present(pennTokens(text, ranges, tags));
      },
    },
    work: {
      tokens: (text) => words(text).length,
      "tokens, tags": (text) => tag(text).length,
    },
  };
}

const placed = (text: string, surfaces: readonly string[]): Range[] =>
  present(placeTokens(text, surfaces));
