/** What a lexicon says of a word as a number; each lexicon adds its own facets. */
export interface NumberWord {
  readonly text: string; // lower case
  readonly cardinal: number; // NaN where it is none
  readonly scale: number; // 0 where it is none
  readonly ordinal: number; // 0 where it is none
}

/**
 * A stretch of text cut into runs of letters, runs of digits and single other characters, as
 * columns. Finer than tokens, so that "5pm", "mid-1996" and "third-quarter" need no second reading.
 */
export interface Atoms<W extends NumberWord> {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly word: readonly (W | undefined)[]; // undefined for digits, punctuation and words not in the lexicon
  readonly digits: readonly number[]; // value of a run of digits; NaN for the rest
  readonly mark: readonly number[]; // code unit of a single other character; 0 for the rest
}

const isSpace = (unit: number) =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x2009 ||
  unit === 0x202f ||
  unit === 0x3000 ||
  unit === 0xfeff;

// Beyond ASCII only letters of words that some lexicon could hold matter; the rest of the Latin,
// Greek and Cyrillic blocks are letters too, so that "août" does not leave "ao" and "t" behind.
const isLetter = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7);

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Cuts `text[start, end)`; words longer than `longest` are not looked up. */
export function cutAtoms<W extends NumberWord>(
  text: string,
  start: number,
  end: number,
  lexicon: ReadonlyMap<string, W>,
  longest = 16,
): Atoms<W> {
  const starts: number[] = [];
  const ends: number[] = [];
  const word: (W | undefined)[] = [];
  const digits: number[] = [];
  const mark: number[] = [];
  let i = start;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      i++;
      continue;
    }
    const from = i++;
    let found: W | undefined;
    let value = Number.NaN;
    let single = 0;
    if (isLetter(unit)) {
      while (i < end && isLetter(text.charCodeAt(i))) i++;
      if (i - from <= longest) found = lexicon.get(text.slice(from, i).toLowerCase());
    } else if (isDigit(unit)) {
      value = unit - 48;
      for (; i < end && isDigit(text.charCodeAt(i)); i++)
        value = value * 10 + text.charCodeAt(i) - 48;
    } else single = unit;
    starts.push(from);
    ends.push(i);
    word.push(found);
    digits.push(value);
    mark.push(single);
  }
  return { text, start: starts, end: ends, word, digits, mark };
}

/** Whether atom `i` follows the one before it without white space. */
export function isGlued<W extends NumberWord>(atoms: Atoms<W>, i: number): boolean {
  return i > 0 && atoms.start[i] === atoms.end[i - 1];
}

/** Whether atom `i` opens with a capital letter. */
export function isCapital<W extends NumberWord>(atoms: Atoms<W>, i: number): boolean {
  const unit = atoms.text.charCodeAt(atoms.start[i] ?? 0);
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
}

/** How many characters atom `i` has. */
export function widthOf<W extends NumberWord>(atoms: Atoms<W>, i: number): number {
  return (atoms.end[i] ?? 0) - (atoms.start[i] ?? 0);
}

export const marks = {
  comma: 44,
  hyphen: 45,
  stop: 46,
  slash: 47,
  colon: 58,
  quote: 39,
  curly: 0x2019,
  enDash: 0x2013,
  half: 0xbd,
} as const;

/** A hyphen, a non-breaking hyphen, or an en dash. */
export function isDash(mark: number | undefined): boolean {
  return mark === marks.hyphen || mark === marks.enDash || mark === 0x2010 || mark === 0x2011;
}

export function isApostrophe(mark: number | undefined): boolean {
  return mark === marks.quote || mark === marks.curly || mark === 0x2018;
}
