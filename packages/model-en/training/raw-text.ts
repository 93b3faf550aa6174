import { findSentences, findTokens } from "@corpus/core";
import type { Words } from "../src/words.ts";

/** Cuts text into sentences and tokens as it is cut at run time. */
export function cutWords(text: string): Words {
  const start: number[] = [];
  const end: number[] = [];
  const firsts: number[] = [];
  const found = findSentences(text);
  for (let s = 0; s < found.length; s += 2) {
    firsts.push(start.length);
    const tokens = findTokens(text, found[s]!, found[s + 1]!);
    for (let i = 0; i < tokens.length; i += 2) {
      start.push(tokens[i]!);
      end.push(tokens[i + 1]!);
    }
  }
  return {
    text,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentences: Int32Array.from([...firsts, start.length]),
  };
}
