import { describe } from "./features.ts";
import { mainTextTrees } from "./main-text.generated.ts";
import type { Page } from "./page.ts";
import type { Statements } from "./statements.ts";
import { scoreOf } from "./trees.ts";

/** Which blocks are the article's own text, with the log-odds that they are. */
export interface MainText {
  readonly scores: readonly number[];
  readonly isMain: readonly boolean[];
  readonly copyOf: readonly (number | undefined)[]; // the block whose words this one repeats
}

const minScore = 0;

/** Tells the article's own text from what stands around it. */
export function findMainText(page: Page, statements: Statements): MainText {
  const scores = describe(page, statements).rows.map((row) => scoreOf(mainTextTrees, row));
  const copyOf: (number | undefined)[] = [];
  const shingles = new Map<string, number>(); // of main blocks so far
  const isMain = page.blocks.map((block, i) => {
    if (scores[i]! < minScore) return false;
    const own = shinglesOf(page.text.slice(block.start, block.end));
    const known = own.filter((shingle) => shingles.has(shingle));
    if (own.length >= minShingles && known.length >= own.length * maxKnownShare) {
      copyOf[i] = shingles.get(known[0]!);
      return false;
    }
    for (const shingle of own) if (!shingles.has(shingle)) shingles.set(shingle, i);
    return true;
  });
  return { scores, isMain, copyOf };
}

const shingleWords = 5;
const minShingles = 4; // eight words
const maxKnownShare = 0.8;

function shinglesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles: string[] = [];
  for (let i = 0; i + shingleWords <= words.length; i++) {
    shingles.push(words.slice(i, i + shingleWords).join(" "));
  }
  return shingles;
}
