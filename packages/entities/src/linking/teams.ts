import type { Mention } from "@corpus/core";
import type { Prose } from "../prose.ts";
import { locatives, sportWords } from "./sport.lexicon.ts";

// The opening of a report shows what it is about; a long one need not be read to its end.
const wordsRead = 400;

// One word of three letters or more in so many. Swept on every second document of AIDA's development set.
const leastShare = 1 / 50;

/** Whether an article reports on sport, where "Denmark" is mostly eleven people. */
export function isOnSport(prose: Prose): boolean {
  const { of, distinct } = prose.words();
  let [read, found] = [0, 0];
  for (const word of of) {
    const { surface, lower } = distinct[word]!;
    // Tables of results are mostly figures, which say nothing either way.
    if (surface.length < 3 || surface.length > 16 || !isLetter(surface.charCodeAt(0))) continue;
    if (++read > wordsRead) break;
    if (sportWords.has(lower)) found++;
  }
  return found >= 2 && found >= Math.min(read, wordsRead) * leastShare;
}

const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

const WORD_BEFORE = /(\p{L}+) (?:the )?$/u;

/**
 * Whether the text has a mention as a place and not as a team: something is put there ("in Denmark",
 * "near Lyon"), or it says where somebody is from ("Ana Ruiz (Chile)").
 */
export function isLocative(text: string, { start, end }: Mention): boolean {
  if (
    /\( ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^ ?\)/.test(text.slice(end, end + 2))
  )
    return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return word !== undefined && locatives.has(word.toLowerCase());
}
