import { abbreviations } from "./abbreviations.lexicon.ts";

/** What a word looks like. */
export const Shape = {
  lower: 0, // "bank"
  capital: 1, // "Bank"
  shout: 2, // "BANK"
  initial: 3, // "J", "J."
  number: 4, // "11"
  mixed: 5, // "G20", "iPhone"
} as const;

/** What stands between a word and the one before it. */
export const Gap = {
  start: 0, // nothing: the sentence begins
  space: 1,
  hyphen: 2, // no white space on either side
  possessive: 3, // "'s" and white space
  comma: 4,
  open: 5, // a quotation mark, perhaps with white space
  other: 6,
  ampersand: 7, // " & ", "AT&T"
} as const;

/** The words of one sentence as columns; word `i` is `text.slice(start[i], end[i])`. */
export interface Words {
  readonly start: number[];
  readonly end: number[];
  readonly shape: number[];
  readonly gap: number[];
}

const isDigit = (c: number) => c >= 48 && c <= 57;
const isSpace = (c: number) =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || c === 0x2009;
const isHyphen = (c: number) => c === 45 || c === 0x2010 || c === 0x2011;
export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
const isQuote = (c: number) =>
  c === 34 || c === 39 || (c >= 0x2018 && c <= 0x201f) || c === 0xab || c === 0xbb;

// 0 no letter, 1 small or without case, 2 capital.
function letterCase(c: number): number {
  if (c < 128) return c >= 97 && c <= 122 ? 1 : c >= 65 && c <= 90 ? 2 : 0;
  if (
    c < 0xaa ||
    (c >= 0x2000 && c < 0x2c00) ||
    (c >= 0x3000 && c < 0x3040) ||
    c === 0xd7 ||
    c === 0xf7
  )
    return 0;
  if (c >= 0xd800) return 0;
  if (c >= 0x300 && c < 0x370) return 1; // combining marks stay with their letter
  const letter = String.fromCharCode(c);
  const small = letter.toLowerCase();
  return small !== letter ? 2 : small !== letter.toUpperCase() || /\p{L}/u.test(letter) ? 1 : 0;
}

const isWordUnit = (c: number) => isDigit(c) || letterCase(c) > 0;

function shapeOf(text: string, start: number, end: number): number {
  let capitals = 0;
  let smalls = 0;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) digits++;
    else {
      const kind = letterCase(c);
      if (kind === 2) capitals++;
      else if (kind === 1) smalls++;
    }
  }
  if (digits > 0) return capitals === 0 ? Shape.number : Shape.mixed;
  if (capitals === 0) return Shape.lower;
  if (letterCase(text.charCodeAt(start)) !== 2) return Shape.mixed;
  if (smalls > 0) return Shape.capital;
  return capitals === 1 ? Shape.initial : Shape.shout;
}

// "U.S.", "J.", "Sen.": a full stop that belongs to the word it ends.
function endOfDots(text: string, start: number, from: number, limit: number): number {
  let end = from;
  if (text.charCodeAt(end) !== 46) return end;
  if (end - start === 1 && letterCase(text.charCodeAt(start)) > 0) {
    // Letters and stops in turn; the last stop belongs to the word too.
    while (end < limit && text.charCodeAt(end) === 46) {
      end++;
      if (
        end + 1 < limit &&
        letterCase(text.charCodeAt(end)) > 0 &&
        text.charCodeAt(end + 1) === 46
      )
        end++;
      else break;
    }
    return end;
  }
  return end - start <= 6 && abbreviations.has(text.slice(start, end)) ? end + 1 : end;
}

function gapOf(text: string, from: number, to: number): number {
  let gap: number = Gap.space;
  let at = from;
  const first = text.charCodeAt(at);
  if (to - from === 1 && isHyphen(first)) return Gap.hyphen;
  if (isApostrophe(first) && /^s/i.test(text.charAt(at + 1)) && at + 2 < to) {
    gap = Gap.possessive;
    at += 2;
  } else if (
    isApostrophe(first) &&
    to - at > 1 &&
    isSpace(text.charCodeAt(at + 1)) &&
    /s/i.test(text.charAt(at - 1))
  ) {
    gap = Gap.possessive; // "the ministers' office"
    at += 1;
  }
  if (to - at > 8) return Gap.other;
  for (; at < to; at++) {
    const c = text.charCodeAt(at);
    if (isSpace(c)) continue;
    if (isQuote(c)) return Gap.open;
    gap =
      gap !== Gap.space ? Gap.other : c === 44 ? Gap.comma : c === 38 ? Gap.ampersand : Gap.other;
  }
  return gap;
}

/** Cuts a stretch of text into words: at hyphens, and before a possessive "'s"; not inside "O'Brien" or "U.S.". */
export function readWords(text: string, from: number, to: number): Words {
  const words: Words = { start: [], end: [], shape: [], gap: [] };
  let at = from;
  let lastEnd = from;
  while (at < to) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < to && isWordUnit(text.charCodeAt(at))) at++;
    // "O'Brien", "N'Djamena", "don't"; the "'s" of a possessive stays out.
    while (
      at + 1 < to &&
      isApostrophe(text.charCodeAt(at)) &&
      letterCase(text.charCodeAt(at + 1)) > 0 &&
      !(/[sS]/.test(text.charAt(at + 1)) && !(at + 2 < to && isWordUnit(text.charCodeAt(at + 2))))
    ) {
      at++;
      while (at < to && isWordUnit(text.charCodeAt(at))) at++;
    }
    const end = endOfDots(text, start, at, to);
    words.gap.push(words.start.length > 0 ? gapOf(text, lastEnd, start) : Gap.start);
    words.start.push(start);
    words.end.push(end);
    words.shape.push(shapeOf(text, start, at));
    lastEnd = end;
    // The "s" of a possessive is no word.
    if (
      isApostrophe(text.charCodeAt(end)) &&
      end === at &&
      end + 1 < to &&
      /[sS]/.test(text.charAt(end + 1))
    )
      at = end + 2;
    else at = end;
  }
  return words;
}
