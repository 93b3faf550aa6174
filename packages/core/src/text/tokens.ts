import { abbreviations } from "./abbreviations.lexicon.ts";
import { endOfAddress } from "./addresses.ts";
import { endOfSmiley } from "./appendages.ts";
import {
  apostrophe,
  classOf,
  comma,
  dash,
  digit,
  ellipsis,
  hyphen,
  isBlank,
  isWordPart,
  letter,
  lower,
  other,
  query,
  stop,
  surrogate,
  upper,
} from "./characters.ts";
import { pushWord } from "./clitics.ts";
import { endOfNumber } from "./numbers.ts";
import { prefixes } from "./tokens.lexicon.ts";

const maxPrefix = 7;
const maxCurrencyCode = 3;

/**
 * Tokens of `text` between `start` and `end`, as flat pairs `[start0, end0, start1, end1, …]` of
 * UTF-16 offsets, by the conventions of the Universal Dependencies English treebanks: contractions
 * are split ("do|n't"), hyphenated words too ("war|-|torn", but "pre-war"), abbreviations keep their
 * stop. Every character but white space is in exactly one token.
 */
export function findTokens(text: string, start = 0, end = text.length): number[] {
  const found: number[] = [];
  let i = start;
  while (i < end) {
    const kind = classOf(text.charCodeAt(i));
    if (kind <= letter) i = readWord(text, i, end, found);
    else if (isBlank(kind)) i++;
    else if (kind === digit || startsDecimal(text, i, start, end, kind))
      i = readNumber(text, i, start, end, found);
    else i = readMark(text, i, end, kind, found);
  }
  return found;
}

// ".322", with nothing before it.
function startsDecimal(
  text: string,
  at: number,
  start: number,
  end: number,
  kind: number,
): boolean {
  if (kind !== stop || at + 1 >= end || classOf(text.charCodeAt(at + 1)) !== digit) return false;
  return at === start || isBlank(classOf(text.charCodeAt(at - 1)));
}

function readNumber(
  text: string,
  from: number,
  start: number,
  end: number,
  found: number[],
): number {
  let to = endOfNumber(text, from, end);
  const isItem = from === start && to - from <= 3 && to + 1 < end && text.charCodeAt(to) === 0x2e;
  if (isItem && isBlank(classOf(text.charCodeAt(to + 1)))) to++; // "1. Talks"
  found.push(from, to);
  return to;
}

function readWord(text: string, from: number, end: number, found: number[]): number {
  let i = from + 1;
  let stopSeen = false;
  for (;;) {
    while (i < end && isWordPart(classOf(text.charCodeAt(i)))) i++;
    if (i >= end || classOf(text.charCodeAt(i)) === comma) break;
    const unit = text.charCodeAt(i);
    if (unit === 0x20) break;
    // Asked at the first stop only, which looks far enough: a long row of them stays linear.
    const address = stopSeen && unit === 0x2e ? i : endOfAddress(text, from, i, end);
    if (unit === 0x2e) stopSeen = true;
    if (address > i) {
      found.push(from, address);
      return address;
    }
    if (unit === 0x24 && isCurrencyCode(text, from, i)) {
      found.push(from, i + 1);
      return i + 1;
    }
    if (!joinsWord(text, from, i, end, unit)) break;
    i++;
  }
  if (i < end && text.charCodeAt(i) === 0x2e && keepsStop(text, from, i, end)) {
    found.push(from, i + 1);
    return i + 1;
  }
  pushWord(text, from, i, found);
  return i;
}

// The letters of "US$", "NZ$", "A$".
function isCurrencyCode(text: string, from: number, at: number): boolean {
  if (at - from > maxCurrencyCode) return false;
  for (let i = from; i < at; i++) if (classOf(text.charCodeAt(i)) !== upper) return false;
  return true;
}

// Whether the mark at `at` stands inside the word that starts at `from`: "O'Brien", "pre-war", "AT&T".
function joinsWord(text: string, from: number, at: number, end: number, unit: number): boolean {
  if (at + 1 >= end) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (unit === 0x5f) return true;
  if (!isWordPart(next)) return false;
  const kind = classOf(unit);
  if (kind === apostrophe) return true; // clitics are cut off afterwards
  if (kind === hyphen) return isPrefix(text, from, at);
  if (unit === 0x26) return at - from <= 2;
  if (unit === 0x2e) return isDotted(text, from, at, end) || isVersion(text, at);
  return false;
}

// "pre", "Pre", "e"; in capitals ("UN-led", "EX-MP") it is as likely a name.
function isPrefix(text: string, from: number, at: number): boolean {
  if (at - from > maxPrefix) return false;
  if (at - from > 1 && classOf(text.charCodeAt(at - 1)) !== lower) return false;
  return prefixes.has(text.slice(from, at).toLowerCase());
}

// "EY4096.7"
function isVersion(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at - 1)) === digit && classOf(text.charCodeAt(at + 1)) === digit;
}

// "U", "U.S", "Ph": one letter, or more after a stop, so that what follows the stop goes on with them.
function isDotted(text: string, from: number, at: number, end: number): boolean {
  if (at - from === 1) {
    if (at + 2 >= end) return classOf(text.charCodeAt(from)) === upper;
    const second = classOf(text.charCodeAt(at + 2));
    return second === stop || (classOf(text.charCodeAt(from)) === upper && !isWordPart(second));
  }
  if (text.charCodeAt(at - 2) === 0x2e) return true;
  return at - from === 2 && text.charCodeAt(from) === 0x50 && text.charCodeAt(at - 1) === 0x68; // Ph.D
}

// Whether the stop at `at` belongs to the word: an abbreviation or an initial.
function keepsStop(text: string, from: number, at: number, end: number): boolean {
  const after = classOf(text.charCodeAt(at + 1));
  const ellipsisBegins = at + 2 < end && after === stop && text.charCodeAt(at + 2) === 0x2e;
  if (ellipsisBegins) return false;
  for (let i = from; i < at; i++) if (text.charCodeAt(i) === 0x2e) return true;
  if (at + 1 < end && isWordPart(after)) return false;
  if (at - from === 1) return at + 1 < end && classOf(text.charCodeAt(from)) <= upper;
  if (at - from > 7) return false;
  const kind = abbreviations.get(text.slice(from, at));
  if (kind === undefined) return false;
  if (kind !== "number") return true;
  let next = at + 1;
  while (next < end && next < at + 4 && isBlank(classOf(text.charCodeAt(next)))) next++;
  return next < end && classOf(text.charCodeAt(next)) === digit;
}

// Marks: runs of one mark are one token ("...", "--", "!!"), brackets and quotation marks stand alone.
function readMark(text: string, from: number, end: number, kind: number, found: number[]): number {
  const unit = text.charCodeAt(from);
  const to = endOfMark(text, from, end, kind, unit);
  found.push(from, to);
  return to;
}

function endOfMark(text: string, from: number, end: number, kind: number, unit: number): number {
  let i = from + 1;
  const smiley = endOfSmiley(text, from, end);
  if (smiley > from) return smiley;
  if (kind === surrogate) return endOfSurrogates(text, from, end);
  if (kind === apostrophe) return endOfApostrophe(text, from, end, unit);
  if (kind === query || kind === stop || kind === ellipsis) {
    const other = kind === stop ? ellipsis : kind === ellipsis ? stop : query;
    while (i < end) {
      const next = classOf(text.charCodeAt(i));
      if (next !== kind && next !== other) break;
      i++;
    }
    return i;
  }
  if (unit === 0x23 || unit === 0x40) {
    // "#hashtag", "@handle"; "#|1" is two tokens
    if (i < end && classOf(text.charCodeAt(i)) <= letter)
      while (i < end && (isWordPart(classOf(text.charCodeAt(i))) || text.charCodeAt(i) === 0x5f))
        i++;
    return i;
  }
  const repeats =
    kind === hyphen ||
    kind === dash ||
    unit === 0x60 ||
    (kind === other && unit !== 0x24 && unit !== 0x25);
  if (repeats) while (i < end && text.charCodeAt(i) === unit) i++;
  return i;
}

// "'70s" and "''" are one token, every other apostrophe stands alone.
function endOfApostrophe(text: string, from: number, end: number, unit: number): number {
  if (text.charCodeAt(from + 1) === unit && from + 1 < end) return from + 2;
  let i = from + 1;
  const isPossessive = i < end && (text.charCodeAt(i) | 0x20) === 0x73; // after a number or a mark
  if (isPossessive && (i + 1 >= end || !isWordPart(classOf(text.charCodeAt(i + 1))))) return i + 1;
  while (i < end && i < from + 3 && classOf(text.charCodeAt(i)) === digit) i++;
  if (i !== from + 3) return from + 1;
  if (i < end && text.charCodeAt(i) === 0x73) i++;
  return i < end && isWordPart(classOf(text.charCodeAt(i))) ? from + 1 : i;
}

// A character beyond the basic plane is two units; half a pair stands alone.
function endOfSurrogates(text: string, from: number, end: number): number {
  const high = text.charCodeAt(from) < 0xdc00;
  const low = text.charCodeAt(from + 1);
  return high && from + 1 < end && low >= 0xdc00 && low <= 0xdfff ? from + 2 : from + 1;
}
