import { apostrophe, classOf } from "./characters.ts";
import { clitics, joined } from "./tokens.lexicon.ts";

const maxClitic = 2; // letters after the apostrophe
const maxJoined = 6;

/**
 * Pushes the word `[from, to)` with its clitics cut off: "do|n't", "it|'s", "she|'d|'ve", "can|not". */
export function pushWord(text: string, from: number, to: number, found: number[]): void {
  const cut = cliticStart(text, from, to);
  if (cut > from && cut < to) {
    pushWord(text, from, cut, found);
    found.push(cut, to);
    return;
  }
  const length = to - from;
  const first =
    length <= maxJoined && length > 3 && joinable(text, from) ? joinedLength(text, from, to) : 0;
  if (first > 0) found.push(from, from + first, from + first, to);
  else found.push(from, to);
}

// First letters of the joined words (c–l, s, w), so that few others are looked up.
function joinable(text: string, from: number): boolean {
  const first = text.charCodeAt(from) | 0x20;
  return (first >= 0x63 && first <= 0x6c) || first === 0x73 || first === 0x77;
}

function joinedLength(text: string, from: number, to: number): number {
  return joined.get(text.slice(from, to).toLowerCase()) ?? 0;
}

// Where the last clitic of the word starts, or -1.
function cliticStart(text: string, from: number, to: number): number {
  for (let i = to - 2; i > from && i >= to - 1 - maxClitic; i--) {
    if (classOf(text.charCodeAt(i)) !== apostrophe) continue;
    const length = to - i - 1;
    const last = text.charCodeAt(i + 1) | 0x20;
    if (length === 1 && last === 0x74) {
      const n = i - 1;
      return n > from && (text.charCodeAt(n) | 0x20) === 0x6e ? n : -1;
    }
    if (length === 1 && last === 0x73) return i;
    return clitics.has(text.slice(i + 1, to).toLowerCase()) ? i : -1;
  }
  return -1;
}
