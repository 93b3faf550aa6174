import { findSentences } from "@corpus/core";
import type { Prose, ProseSentence } from "../../src/prose.ts";

/** Running text as the finder of names sees it: its sentences, every line a paragraph. */
export function proseOf(text: string): Pick<Prose, "text" | "sentences"> {
  const sentences: ProseSentence[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    const cuts = findSentences(text, index, index + line.length);
    for (let i = 0; i < cuts.length; i += 2) {
      sentences.push({
        start: cuts[i]!,
        end: cuts[i + 1]!,
        segment: 0,
        firstToken: 0,
        endToken: 0,
      });
    }
  }
  return { text, sentences };
}
