import type { Mention } from "@corpus/core";
import type { Prose } from "../prose.ts";
import { locatives, sportWords } from "./sport.lexicon.ts";

// The opening of a report shows what it is about; a long one need not be read to its end.
const tokensRead = 600;

// One word in so many. Swept on every second document of AIDA's development set.
const leastShare = 1 / 70;

/** Whether an article reports on sport, where "Denmark" is mostly eleven people. */
export function isOnSport({ text, tokenStart, tokenEnd }: Prose): boolean {
  const read = Math.min(tokenStart.length, tokensRead);
  let found = 0;
  for (let token = 0; token < read; token++) {
    const length = tokenEnd[token]! - tokenStart[token]!;
    if (length < 3 || length > 16) continue;
    if (sportWords.has(text.slice(tokenStart[token], tokenEnd[token]).toLowerCase())) found++;
  }
  return found >= 2 && found >= read * leastShare;
}

const WORD_BEFORE = /(\p{L}+) (?:the )?$/u;

/** Whether the words before a mention put something at the place: "in Denmark", "near Lyon". */
export function isLocative(text: string, { start }: Mention): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return word !== undefined && locatives.has(word.toLowerCase());
}
