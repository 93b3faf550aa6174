import { isDash, isGlued, widthOf } from "../numerals/atoms.ts";
import type { NumberRead } from "../numerals/read-digits.ts";
import { readNumber } from "../numerals/read-number.ts";
import { readCurrencyWord, readSign } from "./currency.ts";
import { readPlural } from "./read-noun.ts";
import { readMeasure } from "./read-unit.ts";
import { isMinus, type Scan, textAt, wordAt } from "./scan.ts";

/** A number, or a range of numbers; `bareEnd` is where its digits and words stop. */
export interface Quantity {
  readonly end: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly isOrdinal: boolean;
  readonly isSpelled: boolean;
  readonly joint: "" | "dash" | "word"; // what joins a range
  readonly tail?: "at-least" | "about"; // "million-plus", "twenty-odd"
}

/** The sign of money before a number: the atom where it opens, and how it is written. */
interface Signed {
  readonly first: number;
  readonly unit: string;
}

/** "8 million", "10 to 15", "3-5", "between 3 and 5" from the 3 on, "hundreds of thousands", "5m". */
export function readQuantity(scan: Scan, i: number, signed?: Signed): Quantity | undefined {
  const isMoney = signed !== undefined;
  const loose = readLoose(scan, i);
  if (loose) return loose;
  const first = readSignedNumber(scan, i, isMoney);
  if (!first) return undefined;
  const { end, value, isOrdinal, isSpelled } = first;
  const plain: Quantity = { end, value, isOrdinal, isSpelled, joint: "" };
  if (isOrdinal) return plain;
  const joint = jointAt(scan, signed?.first ?? i, end);
  if (joint === "") return plain;
  // "$2-$3 million", "between US$2 million and US$3 million"
  const again = isMoney ? readSign(scan, end + 1) : undefined;
  const at = again?.unit === signed?.unit ? (again?.end ?? end + 1) : end + 1;
  const second =
    joint === "dash" ? readScaled(scan, at, isMoney) : readSignedNumber(scan, at, isMoney);
  if (!second || second.isOrdinal) return plain;
  // "2-3 million": the scale is of both
  const scale = scaleOf(scan, end) === 1 ? scaleOf(scan, second.end) : 1;
  const min = value * scale < second.value ? value * scale : value;
  if (!(second.value > min)) return plain;
  return {
    end: second.end,
    min,
    max: second.value,
    isOrdinal: false,
    isSpelled: isSpelled && second.isSpelled,
    joint,
  };
}

// 4275.4 times a billion is no whole number in binary; the digits that were written are.
const exactly = (value: number) => Number(value.toPrecision(15));

// The scale word or letter that closes a number, 1 where there is none.
function scaleOf(scan: Scan, end: number): number {
  const word = wordAt(scan, end - 1);
  return word?.scale || word?.scaleLetter || 1;
}

function jointAt(scan: Scan, i: number, end: number): Quantity["joint"] {
  if (isDash(scan.atoms.mark[end]) && end < scan.end) return "dash";
  const text = textAt(scan, end);
  if (text === "to") return textAt(scan, i - 1) === "from" ? "" : "word";
  if (text === "and" && textAt(scan, i - 1) === "between") return "word";
  return text === "or" ? "word" : "";
}

// "minus 5", "-5"
function readSignedNumber(scan: Scan, i: number, isMoney: boolean): NumberRead | undefined {
  if (!isMinus(scan, i)) return readScaled(scan, i, isMoney);
  const number = readScaled(scan, i + 1, isMoney);
  return number && { ...number, value: -number.value };
}

function readScaled(scan: Scan, i: number, isMoney: boolean): NumberRead | undefined {
  if (i >= scan.end) return undefined;
  const number = readNumber(scan.atoms, i, scan.end);
  if (!number || number.isOrdinal) return number;
  const letter = wordAt(scan, number.end)?.scaleLetter ?? 0;
  const isLong = widthOf(scan.atoms, number.end) >= 2; // "six mln", but "5 m" stays
  if (letter === 0 || (number.isSpelled && !isLong)) return number;
  const counts =
    isMoney || isLong || (isGlued(scan.atoms, number.end) && isCounting(scan, number.end + 1));
  if (!counts) return number;
  return { ...number, end: number.end + 1, value: exactly(number.value * letter) };
}

// "5m" alone may be metres, and so it is in "the 5m fence": a letter counts before a plural, money or
// a unit.
function isCounting(scan: Scan, i: number): boolean {
  if (wordAt(scan, i)?.isMetreHead) return false;
  return (
    readPlural(scan, i) !== undefined ||
    readCurrencyWord(scan, i) !== undefined ||
    readMeasure(scan, i) !== undefined
  );
}

// "dozens of", "hundreds of thousands of", "tens of millions"
function readLoose(scan: Scan, i: number): Quantity | undefined {
  let min = wordAt(scan, i)?.loose ?? 0;
  if (min === 0) return undefined;
  let end = i + 1;
  const next = textAt(scan, end) === "of" ? (wordAt(scan, end + 1)?.loose ?? 0) : 0;
  if (next > min) {
    min = (min * next) / 2;
    end += 2;
  }
  return { end, min, isOrdinal: false, isSpelled: true, joint: "" };
}
