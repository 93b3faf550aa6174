import { type Atoms, isDash, isGlued, marks, type NumberWord, widthOf } from "./atoms.ts";
import { cardinalWords, ordinalWords, scaleWords } from "./number-words.lexicon.ts";

/** A number that starts at some atom; `end` is the atom after it. */
export interface NumberRead {
  readonly end: number;
  readonly value: number;
  readonly isOrdinal: boolean;
  readonly isSpelled: boolean; // no digit in it
}

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

/** "12", "10,000", "2.5", "2 1/2", "2½", "21st", "8 million", "twenty-five", "a hundred and six", "twenty-first". */
export function readNumber<W extends NumberWord>(
  atoms: Atoms<W>,
  i: number,
  limit: number,
): NumberRead | undefined {
  if (!Number.isNaN(atoms.digits[i] ?? Number.NaN)) return readDigits(atoms, i, limit);
  if (atoms.mark[i] === marks.half)
    return { end: i + 1, value: 0.5, isOrdinal: false, isSpelled: false };
  const word = atoms.word[i];
  return word ? readWords(atoms, i, limit) : undefined;
}

function readDigits<W extends NumberWord>(atoms: Atoms<W>, i: number, limit: number): NumberRead {
  const { digits, mark, word } = atoms;
  let value = digits[i]!;
  let at = i + 1;
  const isGroup = (k: number) =>
    k + 1 < limit &&
    mark[k] === marks.comma &&
    isGlued(atoms, k) &&
    isGlued(atoms, k + 1) &&
    !Number.isNaN(digits[k + 1]!) &&
    widthOf(atoms, k + 1) === 3;
  if (widthOf(atoms, i) <= 3) for (; isGroup(at); at += 2) value = value * 1000 + digits[at + 1]!;
  const hasDecimals =
    at + 1 < limit &&
    mark[at] === marks.stop &&
    isGlued(atoms, at) &&
    isGlued(atoms, at + 1) &&
    !Number.isNaN(digits[at + 1]!);
  if (hasDecimals) {
    // read from the text: a sum of binary fractions would not be the number written
    const decimals = atoms.text.slice(atoms.start[at + 1], atoms.end[at + 1]);
    value = Number(`${value.toFixed(0)}.${decimals}`);
    at += 2;
  } else if (at < limit && isGlued(atoms, at) && isOrdinalSuffix(atoms, at))
    return { end: at + 1, value, isOrdinal: true, isSpelled: false };
  else if (at < limit && mark[at] === marks.half) {
    value += 0.5;
    at++;
  } else if (isFraction(atoms, i, limit)) {
    value = digits[i]! / digits[i + 2]!;
    at = i + 3;
  } else {
    // "2 1/2", "3-1/4"
    const from = isDash(mark[at]) && isGlued(atoms, at) && isGlued(atoms, at + 1) ? at + 1 : at;
    if (isFraction(atoms, from, limit)) {
      value += digits[from]! / digits[from + 2]!;
      at = from + 3;
    }
  }
  // "8 million", "3.2-billion"
  for (let scales = 0; scales < 2; scales++) {
    const next = isDash(mark[at]) && isGlued(atoms, at) ? at + 1 : at;
    const scale = next < limit ? (word[next]?.scale ?? 0) : 0;
    if (scale === 0) break;
    value = Number((value * scale).toPrecision(15)); // 4275.4 times a billion is no whole number in binary
    at = next + 1;
  }
  return { end: at, value, isOrdinal: false, isSpelled: false };
}

// Others are dates or parts of a code more often: "9/11", "1/6".
const denominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64]);

function isFraction<W extends NumberWord>(atoms: Atoms<W>, at: number, limit: number): boolean {
  const { digits, mark } = atoms;
  return (
    at + 2 < limit &&
    digits[at]! > 0 &&
    mark[at + 1] === marks.slash &&
    isGlued(atoms, at + 1) &&
    isGlued(atoms, at + 2) &&
    digits[at + 2]! > digits[at]! &&
    denominators.has(digits[at + 2]!) &&
    atoms.mark[at + 3] !== marks.slash
  );
}

function isOrdinalSuffix<W extends NumberWord>(atoms: Atoms<W>, i: number): boolean {
  if (widthOf(atoms, i) !== 2) return false;
  const suffix = atoms.text.slice(atoms.start[i], atoms.end[i]).toLowerCase();
  return suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th";
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
