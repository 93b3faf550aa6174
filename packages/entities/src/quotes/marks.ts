import { isElision } from "./elisions.lexicon.ts";

/** A stretch in quotation marks. `start` and `end` take the marks in, content does not. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly closed: boolean; // false: it ends with its paragraph
  readonly depth: number; // 0 for one that lies in no other
}

// What opened. A doubled straight apostrophe is one double mark.
const double = 1;
const single = 2;
const guillemet = 3;
type Family = typeof double | typeof single | typeof guillemet;

// What the glyph alone says.
const opens = 1;
const closes = 2;
const either = 3;

interface Glyph {
  readonly family: Family;
  readonly says: typeof opens | typeof closes | typeof either;
}

const glyphs = new Map<number, Glyph>([
  [0x22, { family: double, says: either }], // "
  [0x201c, { family: double, says: opens }], // “
  [0x201d, { family: double, says: closes }], // ”
  [0x201e, { family: double, says: opens }], // „
  [0x201f, { family: double, says: opens }], // ‟
  [0xab, { family: guillemet, says: opens }], // «
  [0xbb, { family: guillemet, says: closes }], // »
  [0x27, { family: single, says: either }], // '
  [0x2018, { family: single, says: opens }], // ‘
  [0x2019, { family: single, says: closes }], // ’
  [0x60, { family: single, says: opens }], // `
]);

interface Open {
  readonly family: Family;
  readonly start: number;
  readonly contentStart: number;
  readonly slot: number; // where it goes in the result, so that outer ones come first
  maybeEnd: number; // a single mark that may be a plural's apostrophe: taken if no better one comes
  maybeContentEnd: number;
}

/** One paragraph on its way: what has been found, and what is open, outermost first. */
interface Scan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly open: Open[];
  readonly found: (Marked | undefined)[];
}

const deepest = 4; // a quotation in a quotation in a quotation: deeper than that is noise

/**
 * The stretches in marks between `start` and `end`, which is one paragraph; outer ones first.
 * One scan from left to right: a mark opens or closes by what stands on its two sides and by what
 * is open; only where both leave it undecided does the glyph decide.
 */
export function findMarked(text: string, start: number, end: number): Marked[] {
  const scan: Scan = { text, start, end, open: [], found: [] };
  const carried = carriedMark(text, start);
  if (carried >= 0) push(scan, double, carried, start);
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    // Nearly every unit is no mark: the ranges spare the look-up.
    const isLetter =
      unit > 0x27 && unit < 0x2018 && unit !== 0x60 && unit !== 0xab && unit !== 0xbb;
    const glyph = isLetter || unit > 0x201f ? undefined : glyphs.get(unit);
    if (!glyph) continue;
    const length = at + 1 < end ? doubled(text, at) : 1;
    const family = length === 2 ? double : glyph.family;
    if (family === single) readSingle(scan, at);
    else readDouble(scan, at, length, { family, says: glyph.says });
    at += length - 1;
  }
  settle(scan);
  return scan.found.filter((marked) => marked !== undefined);
}

// `` '' ‘‘ ’’ stand for one double mark.
function doubled(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isSingle = unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019;
  return isSingle && text.charCodeAt(at + 1) === unit ? 2 : 1;
}

/** Where an opening mark stands alone before the paragraph that starts at `start`, or -1. */
function carriedMark(text: string, start: number): number {
  let at = start - 1;
  let lines = 0;
  for (; at >= 0 && start - at <= 8 && isBlank(text.charCodeAt(at)); at--) {
    if (text.charCodeAt(at) === 0x0a) lines++;
  }
  if (lines === 0 || at < 1) return -1;
  const unit = text.charCodeAt(at);
  return (unit === 0x201c || unit === 0x22) && isBlank(text.charCodeAt(at - 1)) ? at : -1;
}

function readDouble(scan: Scan, at: number, length: number, glyph: Glyph): void {
  const { text, start, end } = scan;
  const before = at > start ? text.charCodeAt(at - 1) : 0x20;
  const after = at + length < end ? text.charCodeAt(at + length) : 0x20;
  if (isInches(text, at, start) && glyph.says === either) return;
  const index = lastOf(scan.open, glyph.family);
  const isOpen = index >= 0;
  const freeBefore = isBlank(before) || isBracket(before);
  const freeAfter = isBlank(after) || isClosingPunctuation(after);
  let opening: boolean;
  if (freeBefore && !freeAfter) opening = glyph.says !== closes || !isOpen;
  else if (!freeBefore && freeAfter) opening = glyph.says === opens && !isOpen;
  else opening = glyph.says === either ? !isOpen : glyph.says === opens;
  if (!opening) {
    if (isOpen) close(scan, index, at, at + length);
    return;
  }
  if (isBlank(after) && onlyBlank(text, at + length, end)) return; // alone at the end: the next paragraph's
  if (isOpen) abandon(scan, index, at);
  push(scan, glyph.family, at, at + length);
}

function readSingle(scan: Scan, at: number): void {
  const { text, start, end, open } = scan;
  const before = at > start ? text.charCodeAt(at - 1) : 0x20;
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
  const wordAfter = isWordUnit(after);
  if (isWordUnit(before) && wordAfter) return; // don't
  const index = lastOf(open, single);
  const freeBefore = isBlank(before) || isBracket(before) || isDoubleMark(before);
  if (freeBefore && !isBlank(after) && !isClosingPunctuation(after)) {
    if (isElision(text, at + 1)) return;
    if (index >= 0) dropSingle(scan, index);
    push(scan, single, at, at + 1);
    return;
  }
  if (index < 0 || wordAfter) return;
  // "the ‘workers’ party’": after an s, with the sentence going on, it may be a plural's apostrophe.
  const plural = (before === 0x73 || before === 0x53) && after === 0x20 && isLower(text, at + 2);
  const waiting = open[index]!;
  if (!plural) close(scan, index, at, at + 1);
  else if (waiting.maybeEnd < 0) {
    waiting.maybeContentEnd = at;
    waiting.maybeEnd = at + 1;
  }
}

function push({ open, found }: Scan, family: Family, start: number, contentStart: number): void {
  if (open.length >= deepest) return;
  const slot = found.push(undefined) - 1;
  open.push({ family, start, contentStart, slot, maybeEnd: -1, maybeContentEnd: -1 });
}

function close(scan: Scan, index: number, contentEnd: number, end: number, closed = true): void {
  const { text, open, found } = scan;
  for (let i = open.length - 1; i > index; i--) dropSingle(scan, i);
  const { start, contentStart, slot } = open[index]!;
  open.length = index;
  const content = trim(text, contentStart, contentEnd);
  if (content.start >= content.end) return;
  found[slot] = {
    start,
    end,
    contentStart: content.start,
    contentEnd: content.end,
    closed,
    depth: index,
  };
}

// Another opens while `index` is open: a quotation whose end was forgotten, if a sentence ended there.
function abandon(scan: Scan, index: number, at: number): void {
  const { text, open } = scan;
  const { contentStart } = open[index]!;
  let end = at;
  while (end > contentStart && isBlank(text.charCodeAt(end - 1))) end--;
  const last = text.charCodeAt(end - 1);
  const endsSentence = last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2c;
  if (endsSentence) closeOpen(scan, index, end);
  else open.length = index;
}

// A single mark that never closes was an apostrophe.
function dropSingle(scan: Scan, index: number): void {
  const { maybeEnd, maybeContentEnd, family } = scan.open[index]!;
  if (family === single && maybeEnd >= 0) close(scan, index, maybeContentEnd, maybeEnd);
  else scan.open.length = index;
}

// A double mark with nothing to close it; one from the paragraph before proves nothing then.
function closeOpen(scan: Scan, index: number, end: number): void {
  if (scan.open[index]!.start < scan.start) scan.open.length = index;
  else close(scan, index, end, end, false);
}

// At the paragraph's end: a double mark still open ends here.
function settle(scan: Scan): void {
  const { text, open, end } = scan;
  while (open.length > 0) {
    const index = open.length - 1;
    if (open[index]!.family === single) dropSingle(scan, index);
    else closeOpen(scan, index, trim(text, open[index]!.contentStart, end).end);
  }
}

function lastOf(open: readonly Open[], family: Family): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]!.family === family) return i;
  return -1;
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function onlyBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

// 6'2"
function isInches(text: string, at: number, start: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1))) return false;
  for (let i = at - 2; i >= start && at - i <= 3; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 0x27 || unit === 0x2019) return isDigit(text.charCodeAt(i - 1));
  }
  return false;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const isBlank = (unit: number): boolean =>
  unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b);

// ( [ / and dashes: what may stand right before an opening mark.
const isBracket = (unit: number): boolean =>
  unit === 0x28 ||
  unit === 0x5b ||
  unit === 0x2f ||
  (unit >= 0x2010 && unit <= 0x2015) ||
  unit === 0x2d;

// , . ; : ? ! ) ] and dashes: what may stand right after a closing mark.
const isClosingPunctuation = (unit: number): boolean =>
  unit === 0x2c ||
  unit === 0x2e ||
  unit === 0x3b ||
  unit === 0x3a ||
  unit === 0x3f ||
  unit === 0x21 ||
  unit === 0x29 ||
  unit === 0x5d ||
  (unit >= 0x2010 && unit <= 0x2015) ||
  unit === 0x2d;

const isDoubleMark = (unit: number): boolean =>
  unit === 0x22 || (unit >= 0x201c && unit <= 0x201f) || unit === 0xab;

const isWordUnit = (unit: number): boolean =>
  isDigit(unit) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 97 && unit <= 122) ||
  (unit >= 0xc0 && unit <= 0x24f);

function isLower(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 97 && unit <= 122;
}
