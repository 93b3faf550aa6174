/**
 * Places in one text, counted in another unit than UTF-16. Offsets run from 0 to `length`; one
 * inside a character stands for where that character starts. Others throw a `RangeError`.
 */
export interface OffsetScale {
  readonly length: number; // of the whole text, in this unit
  /** From UTF-16 code units to this unit. */
  fromUtf16(offset: number): number;
  /** From this unit to UTF-16 code units. */
  toUtf16(offset: number): number;
}

/** The scales of one text. A surrogate without its partner is one code point and, as U+FFFD, three bytes. */
export interface Offsets {
  readonly codePoints: OffsetScale;
  readonly utf8: OffsetScale;
}

/**
 * Converters between UTF-16 code units, which Corpus counts in, and what Python, Rust or a file
 * counts in. Built once in linear time; a query scans at most 64 code units.
 *
 * @example offsetsOf("🙂 yes").codePoints.fromUtf16(3) // 2
 */
export function offsetsOf(text: string): Offsets {
  return {
    codePoints: scaleOf(text, (unit) => (unit === pairStart ? 0 : 1)),
    utf8: scaleOf(text, bytesOf),
  };
}

// What a code unit adds. Both halves of a pair are counted on the second, so that the count at an
// offset is that of the characters that end before it.
const pairStart = -1;
const pairEnd = -2;

function unitAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  if (unit < 0xdc00) return isLow(text.charCodeAt(i + 1)) ? pairStart : unit;
  return i > 0 && isHigh(text.charCodeAt(i - 1)) ? pairEnd : unit;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff; // false for NaN, past the end

function bytesOf(unit: number): number {
  if (unit === pairStart) return 0;
  if (unit === pairEnd) return 4;
  if (unit < 0x80) return 1;
  return unit < 0x800 ? 2 : 3;
}

const blockUnits = 64;

function scaleOf(text: string, weigh: (unit: number) => number): OffsetScale {
  // marks[b]: the count at the start of block b.
  const marks = new Float64Array(Math.floor(text.length / blockUnits) + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (i % blockUnits === 0) marks[i / blockUnits] = count;
    count += weigh(unitAt(text, i));
  }
  if (text.length % blockUnits === 0) marks[text.length / blockUnits] = count;
  const length = count;

  return {
    length,
    fromUtf16(offset) {
      check(offset, text.length);
      const block = Math.floor(offset / blockUnits);
      let at = marks[block]!;
      for (let i = block * blockUnits; i < offset; i++) at += weigh(unitAt(text, i));
      return at;
    },
    toUtf16(offset) {
      check(offset, length);
      const block = lastAtMost(marks, offset);
      let at = marks[block]!;
      let i = block * blockUnits;
      for (; i < text.length; i++) {
        at += weigh(unitAt(text, i));
        if (at > offset) break;
      }
      return i < text.length && unitAt(text, i) === pairEnd ? i - 1 : i;
    },
  };
}

function check(offset: number, length: number): void {
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return;
  throw new RangeError(`offset: expected a whole number from 0 to ${length}, got ${offset}`);
}

/** Index of the last of the rising `marks` that is not over `value`; the first is 0. */
function lastAtMost(marks: Float64Array, value: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (marks[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
