import { apostrophe, classOf, digit, isWordPart, letter, lower } from "./characters.ts";

/**
 * End of the number at `from`: separators between digits belong to it ("1,200.50", "10:30", "9/11",
 * "555-0142"), and so do the letters of "20th", "1990s" and "4A"; units do not ("5|km").
 */
export function endOfNumber(text: string, from: number, end: number): number {
  let i = endOfDigits(text, from, end);
  while (i + 1 < end && classOf(text.charCodeAt(i + 1)) === digit) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2d) {
      const to = endOfDashed(text, from, i, end);
      if (to === i) break;
      i = to;
      continue;
    }
    const groupEnd = endOfDigits(text, i + 1, end);
    if (unit === 0x2c && groupEnd - i !== 4) break; // "[8,9]" is a list
    if (unit !== 0x2e && unit !== 0x2c && unit !== 0x3a && unit !== 0x2f) break;
    i = groupEnd;
  }
  return endOfSuffix(text, from, i, end);
}

function endOfDigits(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && classOf(text.charCodeAt(i)) === digit) i++;
  return i;
}

// "2024-05-06", "212-555-0142", "555-0142" and "20006-3700" are one token; ranges ("10-15") are three.
function endOfDashed(text: string, from: number, at: number, end: number): number {
  let groups = 1;
  let to = at;
  let last = at - from;
  let first = last;
  while (
    to + 1 < end &&
    text.charCodeAt(to) === 0x2d &&
    classOf(text.charCodeAt(to + 1)) === digit
  ) {
    const next = endOfDigits(text, to + 1, end);
    if (groups === 1) first = last;
    last = next - to - 1;
    to = next;
    groups++;
  }
  const telephone = groups === 2 && last === 4 && (first === 3 || first === 5);
  return groups > 2 || telephone ? to : at;
}

const endings = new Set(["s", "st", "nd", "rd", "th", "d", "x"]);
const maxEnding = 2;

function endOfSuffix(text: string, from: number, to: number, end: number): number {
  let i = to;
  while (i < end && i - to <= maxEnding && classOf(text.charCodeAt(i)) <= letter) i++;
  if (i === to) return isDecade(text, from, to, end) ? to + 2 : to;
  if (i < end && classOf(text.charCodeAt(i)) === digit) return endOfMix(text, i, end); // "3F2"
  if (i - to > maxEnding) return to;
  if (endings.has(text.slice(to, i).toLowerCase())) return i;
  // "4A" is a name, "5m" a number with its unit
  return i - to === 1 && classOf(text.charCodeAt(to)) !== lower && to - from <= 3 ? i : to;
}

// "1980's", "80's"
function isDecade(text: string, from: number, to: number, end: number): boolean {
  if (to + 1 >= end || text.charCodeAt(to + 1) !== 0x73) return false;
  if (classOf(text.charCodeAt(to)) !== apostrophe || text.charCodeAt(to - 1) !== 0x30) return false;
  if (to + 2 < end && isWordPart(classOf(text.charCodeAt(to + 2)))) return false;
  return to - from === 2 || to - from === 4;
}

function endOfMix(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isWordPart(classOf(text.charCodeAt(i)))) i++;
  return i;
}
