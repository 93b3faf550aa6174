/** A word in the forms in which lexicons are asked for it. */
interface Word {
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

/** Reads the tokens `text.slice(start[t], end[t])`. */
export function readWords(text: string, start: ArrayLike<number>, end: ArrayLike<number>): Words {
  const of = new Int32Array(start.length);
  const distinct: Word[] = [];
  const table = openTable(text, start.length);
  for (let t = 0; t < start.length; t++) {
    const [from, to] = [start[t]!, end[t]!];
    const slot = to - from > longestWord ? -1 : slotOf(table, from, to);
    if (slot >= 0 && table.slots[slot]! > 0) {
      of[t] = table.slots[slot]! - 1;
      continue;
    }
    of[t] = distinct.push(wordOf(text.slice(from, to))) - 1;
    table.starts.push(from);
    table.ends.push(to);
    if (slot >= 0) table.slots[slot] = distinct.length;
  }
  return { of, distinct };
}

/** An open hash table over code units: no token but the first of its kind becomes a string. */
interface Table {
  readonly text: string;
  readonly slots: Int32Array; // word + 1; 0 where free
  readonly starts: number[]; // of each word, where it stands first
  readonly ends: number[];
}

function openTable(text: string, tokens: number): Table {
  let size = 16;
  while (size < 2 * tokens) size *= 2;
  return { text, slots: new Int32Array(size), starts: [], ends: [] };
}

// A word that meets so many others takes the place of the next: texts made to meet cost no more.
const mostProbes = 8;

/** The slot of the word between `from` and `to`: its own, or a free one. */
function slotOf({ text, slots, starts, ends }: Table, from: number, to: number): number {
  const mask = slots.length - 1;
  let slot = hashOf(text, from, to) & mask;
  for (let probes = 0; probes < mostProbes; probes++) {
    const word = slots[slot]! - 1;
    if (word < 0) return slot;
    const start = starts[word]!;
    if (ends[word]! - start === to - from && isSame(text, start, from, to)) return slot;
    slot = (slot + 1) & mask;
  }
  slots[slot] = 0;
  return slot;
}

// FNV-1a over code units, folded once: the table takes the low bits.
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(text: string, start: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (text.charCodeAt(i) !== text.charCodeAt(start + i - from)) return false;
  return true;
}
