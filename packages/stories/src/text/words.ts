import { type Article, proseKinds, type Range, type Segment } from "@corpus/core";

/** Words as columns: word `w` is `text.slice(starts[w], ends[w])`, and `norms[w]` its lower-case form. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly norms: readonly string[];
}

/** Words longer than this are debris (base64, a run of letters without spaces) and are cut off here. */
const maxWordChars = 40;

/** The prose of an article: the first headline, then everything that is no furniture. */
export function proseSegments(article: Article): readonly Segment[] {
  let headlines = 0;
  return article.segments.filter((segment) => {
    if (!proseKinds.has(segment.kind)) return false;
    return segment.kind !== "headline" || headlines++ === 0;
  });
}

/** Words of `text` in the given ranges. Apostrophes stay inside a word, hyphens part it. */
export function findWords(text: string, ranges: readonly Range[]): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const norms: string[] = [];
  for (const range of ranges) {
    let i = range.start;
    while (i < range.end) {
      if (!isWordUnit(text.charCodeAt(i))) {
        i++;
        continue;
      }
      const start = i;
      while (i < range.end && (isWordUnit(text.charCodeAt(i)) || joins(text, i, range.end))) i++;
      starts.push(start);
      ends.push(i);
      norms.push(normalizeWord(text.slice(start, Math.min(i, start + maxWordChars))));
    }
  }
  return { starts, ends, norms };
}

/** Lower case, without a possessive, with a straight apostrophe. */
function normalizeWord(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

// An apostrophe between two letters ("don't", "O'Brien"), a point or comma between two digits ("2.5", "1,000").
function joins(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (at + 1 >= end || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (unit === 0x27 || unit === 0x2019) return isWordUnit(before) && isWordUnit(after);
  return (unit === 0x2e || unit === 0x2c) && isDigit(before) && isDigit(after);
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** ASCII letters and digits, and everything above U+00BF that is no punctuation block. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  }
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return false;
  if (unit >= 0x2000 && unit <= 0x2bff) return false; // punctuation, arrows, symbols
  return !(unit >= 0x3000 && unit <= 0x303f) && unit < 0xe000;
}

/** True where the word opens with a capital letter. */
export function isCapitalized(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
