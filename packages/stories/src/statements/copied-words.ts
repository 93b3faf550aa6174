import { findWords } from "../text/words.ts";
import type { Statement } from "./read-statements.ts";

const copiedFrom = 12; // words in a row: nobody writes so many alike by chance

/** True where one statement was copied from the other, or both from a third: they are one voice. */
export function isCopied(a: Statement, b: Statement): boolean {
  return longestRun(wordsOf(a), wordsOf(b)) >= copiedFrom;
}

function wordsOf({ article, start, end }: Statement): readonly string[] {
  return findWords(article.text, [{ start, end }]).norms;
}

/** The most words in a row that both have. A statement is short: at most 2,000 characters. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (word !== b[j]) continue;
      row[j + 1] = previous[j]! + 1;
      if (row[j + 1]! > longest) longest = row[j + 1]!;
    }
    previous = row;
  }
  return longest;
}
