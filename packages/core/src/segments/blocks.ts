import type { SegmentKind } from "../model/segment.ts";
import {
  isAsciiLower,
  isCloser,
  isDigit,
  isLetter,
  isOpeningQuote,
  isSpace,
  isStop,
  isUpper,
} from "./characters.ts";
import type { Glue } from "./glue.ts";
import type { Line } from "./lines.ts";

/**
 * One or more lines that belong together, with what is seen of them at a glance. `kind` is open
 * until a piece of evidence settles it.
 */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
  readonly words: number;
  readonly longWords: number; // of four letters and more
  readonly capitals: number; // long words that open with a capital
  readonly stops: boolean; // ends as a sentence does, closing marks left aside
  readonly sentences: boolean; // a stop, white space and a capital stand inside it
  readonly signs: number; // which of `sign` stand in it
  kind: SegmentKind | undefined;
  reason: string;
  datelineEnd?: number; // behind the dateline that opens it
  glue?: Glue | undefined; // two things in one line
  section?: boolean; // nothing but the name of a part of a newspaper: "Sports"
  repeats?: boolean; // a copy of the headline
  galleryTitleEnd?: number; // behind the gallery's title, which opens each of its captions
  titleStart?: number; // where a copy of the headline starts behind a breadcrumb
}

// Beyond this a block is prose whatever its words look like; counting them would only cost time.
const maxCounted = 400;

/** The block of `text` from `start` to `end`, which are trimmed. */
function toBlock(text: string, start: number, end: number, blankBefore: boolean): Block {
  const counted = countWords(text, start, Math.min(end, start + maxCounted));
  const stretch = Math.max(1, (end - start) / maxCounted);
  return {
    start,
    end,
    blankBefore,
    words: Math.round(counted.words * stretch),
    longWords: counted.longWords,
    capitals: counted.capitals,
    stops: endsAsSentence(text, start, end),
    sentences: counted.sentences,
    signs: counted.signs,
    kind: undefined,
    reason: "",
  };
}

/** Signs that some evidence cannot do without, as bits: a look at them saves most of the patterns. */
export const sign = {
  digit: 1,
  bracket: 2,
  markup: 4,
  at: 8,
  slash: 16,
  colon: 32,
  credit: 64,
} as const;

// What an ASCII unit is, for the loop below: 1 space, 2 letter, 4 capital, 8 stop; signs from bit 8 on.
const classes = new Uint16Array(128);
for (let unit = 0; unit < 128; unit++) {
  if (isSpace(unit)) classes[unit] = 1;
  if (isLetter(unit)) classes[unit] = isUpper(unit) ? 6 : 2;
  if (isDigit(unit)) classes[unit] = sign.digit << 8;
  if (isStop(unit)) classes[unit] = 8;
}
for (const [signs, bit] of [
  ["(", sign.bracket],
  ["[<&", sign.markup],
  ["@", sign.at],
  ["/", sign.slash],
  [":", sign.colon],
  ["|", sign.credit],
] as const) {
  for (const each of signs) classes[each.charCodeAt(0)] = bit << 8;
}

function classOf(unit: number): number {
  if (unit < 128) return classes[unit]!;
  if (isSpace(unit)) return 1;
  if (isLetter(unit)) return isUpper(unit) ? 6 : 2;
  if (isStop(unit)) return 8;
  return unit === 0xa9 || unit === 0x2022 || unit === 0xb7 ? sign.credit << 8 : 0; // © • ·
}

function countWords(text: string, start: number, end: number) {
  let words = 0;
  let longWords = 0;
  let capitals = 0;
  let letters = 0;
  let capital = false;
  let inWord = false;
  let sentences = false;
  let signs = 0;
  let before = 0;
  for (let i = start; i <= end; i++) {
    const found = i < end ? classOf(text.charCodeAt(i)) : 1;
    if (found === 1) {
      if (letters >= 4) {
        longWords++;
        if (capital) capitals++;
        // Behind a word of four letters and more, so that "St. Paul" and "Mr. Smith" are none.
        if (before === 8 && i < end && isUpper(text.charCodeAt(i + 1))) sentences = true;
      }
      letters = 0;
      inWord = false;
    } else {
      if (!inWord && (found & 2 || found === sign.digit << 8)) {
        inWord = true;
        words++;
        capital = (found & 4) !== 0;
      }
      if (found & 2) letters++;
      signs |= found >> 8;
    }
    before = found;
  }
  return { words, longWords, capitals, sentences, signs };
}

const maxBehindStop = 20;

function endsAsSentence(text: string, start: number, end: number): boolean {
  let i = end - 1;
  const first = Math.max(start, end - maxBehindStop);
  while (i > first && isBehindStop(text.charCodeAt(i))) i--;
  return isStop(text.charCodeAt(i));
}

// Closing marks, footnote stars, emoji, and a stray opening mark that has slipped to the end of a line.
function isBehindStop(unit: number): boolean {
  if (isCloser(unit) || isOpeningQuote(unit) || isSpace(unit)) return true;
  const isEmoji = (unit >= 0xd800 && unit <= 0xdfff) || unit === 0xfe0f || unit === 0x200d;
  return isEmoji || unit === 0x2a || unit === 0x7e;
}

/** Records why a block is what it is; the first piece of evidence wins. */
export function settle(block: Block, kind: SegmentKind, reason: string): void {
  if (block.kind !== undefined) return;
  block.kind = kind;
  block.reason = reason;
}

/** True where nearly every longer word has a capital, as in an English headline. */
export function isTitleCase(block: Block): boolean {
  return block.longWords >= 2 && block.capitals >= block.longWords * 0.75;
}

/**
 * Joins the lines of `text` into blocks: one a line, or one a paragraph where lines are hard-wrapped.
 *
 * @param isWrapped Whether they are known to be: then an empty line alone ends a paragraph.
 */
export function findBlocks(text: string, lines: readonly Line[], isWrapped = false): Block[] {
  const width = isWrapped ? 0 : wrapWidth(text, lines);
  const goesOn = (line: Line, next: Line) =>
    isWrapped ? !next.blankBefore : width > 0 && continues(text, line, next, width);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i]!;
    let last = first;
    i++;
    while (i < lines.length && goesOn(last, lines[i]!)) {
      last = lines[i]!;
      i++;
    }
    blocks.push(toBlock(text, first.start, last.end, first.blankBefore));
  }
  return blocks;
}

// Typewriters, mail and wires wrap at 60 to 80 columns; a longer line is a paragraph of its own.
const minWidth = 40;
const maxWidth = 100;

/** The column at which the lines of `text` are wrapped, or 0 where each line is its own paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  let pairs = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.blankBefore) continue;
    pairs++;
    width = Math.max(width, wrapped(text, lines[i - 1]!), wrapped(text, lines[i]!));
    if (width > maxWidth) return 0;
  }
  if (pairs < 2 || width < minWidth) return 0;
  let full = 0;
  let running = 0;
  let small = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const above = lines[i - 1]!;
    if (line.blankBefore || !isFull(text, above, line, width)) continue;
    full++;
    if (endsAsSentence(text, above.start, above.end)) continue;
    running++;
    if (isAsciiLower(text.charCodeAt(line.start))) small++;
  }
  // Most lines end because the next word had no room, most of those in mid-sentence, and the next
  // opens in small letters; rows of captions or titles of one length do not.
  return full >= pairs * 0.6 && running >= full * 0.6 && small >= running * 0.5 ? width : 0;
}

// A long address cannot be wrapped, and says nothing of the width.
function wrapped(text: string, line: Line): number {
  const width = columns(line);
  return width > maxWidth && !/\s/.test(text.slice(line.start, line.end)) ? 0 : width;
}

function columns(line: Line): number {
  return line.indent + line.end - line.start;
}

// Was `line` ended because the first word of `next` had no room? Ragged setting gets some slack.
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let wordEnd = next.start;
  while (wordEnd < next.end && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  return columns(line) + 1 + (wordEnd - next.start) > width - 4;
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.blankBefore || next.indent > line.indent + 1) return false;
  return isFull(text, line, next, width) || !endsAsSentence(text, line.start, line.end);
}
