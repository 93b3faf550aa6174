/** A word in the forms in which lexicons are asked for it. */
export interface Word {
  readonly surface: string;
  readonly lower: string; // in lower case; "" for a word that is longer than any in a lexicon
  readonly folded: string; // with straight apostrophes and without the stops of "U.S.", too
}

/** The tokens of a text as words: half of them are repeats, and what a word is need be found out once. */
export interface Words {
  readonly of: Int32Array; // index into `distinct`, by token
  readonly distinct: readonly Word[]; // hardly any of them twice
}

// No word of a lexicon is longer; a run of a million letters need not be copied to find that out.
const longestWord = 40;

/** Lower case, with straight apostrophes and without the stops of "U.S.". */
export function foldWord(word: string): string {
  return isPlain(word) ? word : foldLower(word.toLowerCase());
}

function foldLower(lower: string): string {
  const folded = /[’‘ʼ]/.test(lower) ? lower.replace(/[’‘ʼ]/g, "'") : lower;
  return folded.length > 1 && folded.length <= longestWord && folded.includes(".")
    ? folded.replaceAll(".", "")
    : folded;
}

// Most tokens are lower-case letters already: half the time of reading goes without this.
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

function wordOf(surface: string): Word {
  if (surface.length > longestWord) return { surface, lower: "", folded: "" };
  if (isPlain(surface)) return { surface, lower: surface, folded: surface };
  const lower = surface.toLowerCase();
  return { surface, lower, folded: foldLower(lower) };
}

// A word that meets so many others in the table is taken for a new one: texts made to meet cost no more.
const mostProbes = 8;

/** Reads the tokens `text.slice(start[t], end[t])`. */
export function readWords(text: string, start: ArrayLike<number>, end: ArrayLike<number>): Words {
  const of = new Int32Array(start.length);
  const distinct: Word[] = [];
  const firsts: number[] = []; // tokens, by word
  // An open table by code units: no token but the first of its kind becomes a string.
  let size = 16;
  while (size < 2 * start.length) size *= 2;
  const table = new Int32Array(size); // word + 1, or 0
  const isSame = (a: number, b: number) => {
    const from = start[a]!;
    const length = end[a]! - from;
    const other = start[b]!;
    if (end[b]! - other !== length) return false;
    for (let i = 0; i < length; i++)
      if (text.charCodeAt(from + i) !== text.charCodeAt(other + i)) return false;
    return true;
  };
  for (let t = 0; t < start.length; t++) {
    const from = start[t]!;
    const length = end[t]! - from;
    let hash = length;
    if (length <= longestWord)
      for (let i = 0; i < length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(from + i), 0x01000193);
    let at = (hash ^ (hash >>> 15)) & (size - 1);
    let word = -1;
    for (let probes = 0; probes < mostProbes && length <= longestWord; probes++) {
      const known = table[at]! - 1;
      if (known < 0) break;
      if (isSame(firsts[known]!, t)) {
        word = known;
        break;
      }
      at = (at + 1) & (size - 1);
    }
    if (word < 0) {
      word = distinct.push(wordOf(text.slice(from, end[t]!))) - 1;
      firsts.push(t);
      if (length <= longestWord) table[at] = word + 1;
    }
    of[t] = word;
  }
  return { of, distinct };
}
