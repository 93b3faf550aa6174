import { type Atoms, isDash, isGlued, marks, type NumberWord } from "./atoms.ts";
import { cardinalWords, ordinalWords, scaleWords } from "./number-words.lexicon.ts";
import { type NumberRead, readDigits } from "./read-digits.ts";
import { readPartOfScale } from "./read-part.ts";

function pairs(list: string): [string, number][] {
  const words = list.trim().split(/\s+/);
  return Array.from({ length: words.length / 2 }, (_, i) => [
    words[2 * i]!,
    Number(words[2 * i + 1]),
  ]);
}

/** The number facets of every number word, by word. */
export function numberWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const blank = { cardinal: Number.NaN, scale: 0, ordinal: 0 };
  for (const [text, value] of pairs(cardinalWords))
    words.set(text, { ...blank, text, cardinal: value });
  for (const [text, value] of pairs(scaleWords)) words.set(text, { ...blank, text, scale: value });
  for (const [text, value] of pairs(ordinalWords))
    words.set(text, { ...blank, text, ordinal: value });
  return words;
}

/** "12", "10,000", "2½", "21st", "8 million", "twenty-five", "a hundred and six", "twenty-first", "half a million". */
export function readNumber<W extends NumberWord>(
  atoms: Atoms<W>,
  i: number,
  limit: number,
): NumberRead | undefined {
  if (!Number.isNaN(atoms.digits[i] ?? Number.NaN)) return readDigits(atoms, i, limit);
  if (atoms.mark[i] === marks.half)
    return { end: i + 1, value: 0.5, isOrdinal: false, isSpelled: false };
  if (!atoms.word[i]) return undefined;
  return readPartOfScale(atoms, i, limit) ?? readWords(atoms, i, limit);
}

// One pass, British and American: hundreds build up in `group`, closed groups in `total`.
function readWords<W extends NumberWord>(
  atoms: Atoms<W>,
  i: number,
  limit: number,
): NumberRead | undefined {
  const { word, mark } = atoms;
  let total = 0;
  let group = 0;
  let room = Number.POSITIVE_INFINITY; // the next plain cardinal must be below this
  let ceiling = Number.POSITIVE_INFINITY; // and the next large scale below this
  let at = i;
  let end = i;
  const first = word[i]!;
  if ((first.text === "a" || first.text === "an") && (word[i + 1]?.scale ?? 0) > 0) {
    group = 1;
    room = 1;
    at = i + 1;
  } else if (first.scale > 0) return undefined; // "million" alone, "dozens"
  while (at < limit) {
    if (end > i && isDash(mark[at]) && isGlued(atoms, at) && isGlued(atoms, at + 1)) {
      if (!word[at + 1]) break;
      at++;
    } else if (end > i && word[at]?.text === "and") {
      // "and" joins only below a hundred: "two hundred and six", but not "six and seven"
      const joined = word[at + 1];
      const opens = room === 100 || (total > 0 && group === 0);
      if (!opens || !joined || !(joined.cardinal > 0 || joined.ordinal > 0)) break;
      at++;
    }
    const next = word[at];
    if (!next || at >= limit) break;
    if (next.cardinal >= 0) {
      if (next.cardinal >= room || (next.cardinal === 0 && end > i)) break;
      group += next.cardinal;
      room = next.cardinal >= 20 && next.cardinal < 100 ? 10 : next.cardinal === 0 ? 0 : 1;
      if (next.cardinal > 0 && next.cardinal < 20) room = 1;
    } else if (next.ordinal > 0) {
      if (next.ordinal >= 100) {
        if (group === 0) break;
        return {
          end: at + 1,
          value: total + group * next.ordinal,
          isOrdinal: true,
          isSpelled: true,
        };
      }
      if (next.ordinal >= room) break;
      return { end: at + 1, value: total + group + next.ordinal, isOrdinal: true, isSpelled: true };
    } else if (next.scale > 0) {
      if (group === 0 || next.scale >= ceiling || (next.scale <= 100 && group >= 100)) break;
      group *= next.scale;
      if (next.scale === 100) room = 100;
      else if (next.scale === 12) room = 0;
      else {
        total += group;
        group = 0;
        room = 1000;
        ceiling = next.scale;
      }
    } else break;
    at++;
    end = at;
  }
  if (end === i) return undefined;
  // "one and a half", "two-and-a-half"
  const half = readAndAHalf(atoms, end, limit);
  if (half > 0) {
    // "a million and a half": half of the scale that closed the number
    const closing = word[end - 1]!.scale;
    if (closing > 100 || closing === 12)
      return { end: half, value: total + group + closing / 2, isOrdinal: false, isSpelled: true };
    // "two and a half million"
    const scale = half < limit ? (word[half]?.scale ?? 0) : 0;
    const value = (total + group + 0.5) * (scale || 1);
    return { end: scale > 0 ? half + 1 : half, value, isOrdinal: false, isSpelled: true };
  }
  return { end, value: total + group, isOrdinal: false, isSpelled: true };
}

function readAndAHalf<W extends NumberWord>(atoms: Atoms<W>, i: number, limit: number): number {
  let at = i;
  for (const expected of ["and", "a", "half"]) {
    if (isDash(atoms.mark[at]) && isGlued(atoms, at)) at++;
    if (at >= limit || atoms.word[at]?.text !== expected) return 0;
    at++;
  }
  return at;
}
