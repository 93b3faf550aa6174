import type { Words } from "../words.ts";

/**
 * The words as names need them: "anti-Lima" is one token, and a name begins inside it. Such tokens
 * are cut behind the hyphen; where there are none, the same words come back.
 */
export function nameWords(words: Words): Words {
  const { text, start, end, sentences } = words;
  const cuts: number[] = []; // token and offset of the hyphen, in turn
  for (let t = 0; t < start.length; t++) {
    const hyphen = hyphenBeforeName(text, start[t]!, end[t]!);
    if (hyphen >= 0) cuts.push(t, hyphen);
  }
  if (cuts.length === 0) return words;
  const length = start.length + cuts.length; // two more a cut
  const cut = { start: new Int32Array(length), end: new Int32Array(length) };
  const moved = new Int32Array(start.length + 1); // by token: where it went
  let to = 0;
  let c = 0;
  for (let t = 0; t < start.length; t++) {
    moved[t] = to;
    let from = start[t]!;
    if (cuts[c] === t) {
      const hyphen = cuts[c + 1]!;
      cut.start.set([from, hyphen], to);
      cut.end.set([hyphen, hyphen + 1], to);
      from = hyphen + 1;
      to += 2;
      c += 2;
    }
    cut.start[to] = from;
    cut.end[to] = end[t]!;
    to++;
  }
  moved[start.length] = to;
  return { text, ...cut, sentences: sentences.map((t) => moved[t]!) };
}

const MOST_PREFIX = 8; // "counter-"

/** Where the hyphen stands in "pro-Lima" and "ex-President", or -1: small letters, hyphen, capital. */
function hyphenBeforeName(text: string, start: number, end: number): number {
  const limit = Math.min(end - 1, start + MOST_PREFIX + 1);
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2d && i > start) {
      const next = text.charCodeAt(i + 1);
      return next >= 65 && next <= 90 ? i : -1;
    }
    if (unit < 97 || unit > 122) return -1;
  }
  return -1;
}
