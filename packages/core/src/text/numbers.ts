import { classOf, digit, isWordPart, letter, lower } from "./characters.ts";

/**
 * End of the number at `from`: separators between digits belong to it ("1,200.50", "10:30", "9/11",
 * "555-0142"), and so do the letters of "20th", "1990s" and "4A"; units do not ("5|km").
 */
export function endOfNumber(text: string, from: number, end: number): number {
  let i = endOfDigits(text, from, end);
  let groupStart = from;
  while (i + 1 < end && classOf(text.charCodeAt(i + 1)) === digit) {
    const unit = text.charCodeAt(i);
    const groupEnd = endOfDigits(text, i + 1, end);
    if (unit === 0x2d && !isDashedNumber(i - groupStart, groupEnd - i - 1)) break;
    if (unit !== 0x2e && unit !== 0x2c && unit !== 0x3a && unit !== 0x2f && unit !== 0x2d) break;
    groupStart = i + 1;
    i = groupEnd;
  }
  return endOfSuffix(text, from, i, end);
}

function endOfDigits(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && classOf(text.charCodeAt(i)) === digit) i++;
  return i;
}

// Telephone numbers and dates ("555-0142", "2024-05-06") are one token; ranges ("10-15") are three.
function isDashedNumber(left: number, right: number): boolean {
  return (left === 3 && right >= 3) || (left === 4 && right === 2) || (left === 2 && right === 2);
}

const endings = new Set(["s", "st", "nd", "rd", "th", "d", "x"]);
const maxEnding = 2;

function endOfSuffix(text: string, from: number, to: number, end: number): number {
  let i = to;
  while (i < end && classOf(text.charCodeAt(i)) <= letter) i++;
  if (i === to || i - to > maxEnding) return mixesOn(text, i, end) ? endOfMix(text, i, end) : to;
  if (mixesOn(text, i, end)) return endOfMix(text, i, end);
  const ending = text.slice(to, i);
  if (endings.has(ending.toLowerCase())) return i;
  // "4A" is a name, "5m" a number with its unit
  return i - to === 1 && classOf(text.charCodeAt(to)) !== lower && to - from <= 3 ? i : to;
}

// Digits, letters, digits: a code such as "3F2".
function mixesOn(text: string, at: number, end: number): boolean {
  return at < end && classOf(text.charCodeAt(at)) === digit;
}

function endOfMix(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isWordPart(classOf(text.charCodeAt(i)))) i++;
  return i;
}
