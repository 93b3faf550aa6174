import model from "wink-eng-lite-web-model";
import winkNLP, { type Document, type WinkMethods } from "wink-nlp";
import type { Engine } from "./peer.ts";
import { placeTokens, present } from "./place.ts";

export function loadPeer(): Engine {
  const nlp = winkNLP(model, ["sbd", "pos"]); // as its documentation says: name what you need
  const { its } = nlp;
  let tokenizer: WinkMethods | undefined; // of its own, and not loaded by who does not ask for it
  const surfaces = (doc: Document): string[] => doc.tokens().out();
  const tokens = (text: string) => {
    const doc = nlp.readDoc(text);
    return { doc, ranges: placeTokens(text, surfaces(doc)) };
  };
  return {
    layers: {
      sentences(text) {
        const { doc, ranges } = tokens(text);
        const spans = doc.sentences().out(its.span) as unknown as [number, number][];
        return spans.flatMap(([first, last]) => {
          // Line breaks are tokens to it, and may begin or end a sentence.
          const words = present(ranges.slice(first, last + 1));
          return words.length > 0 ? [{ start: words[0]!.start, end: words.at(-1)!.end }] : [];
        });
      },
      tokens: (text) => present(tokens(text).ranges),
      upos(text) {
        const { doc, ranges } = tokens(text);
        const tags: string[] = doc.tokens().out(its.pos);
        return ranges.flatMap((range, t) => (range ? [{ ...range, pos: tags[t]! }] : []));
      },
    },
    work: {
      tokens: (text) => surfaces((tokenizer ??= winkNLP(model, [])).readDoc(text)).length,
      "tokens, tags": (text) => nlp.readDoc(text).tokens().out(its.pos).length,
    },
  };
}
