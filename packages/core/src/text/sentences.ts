import { creditLabels } from "./abbreviations.lexicon.ts";
import { endOfAppendage } from "./appendages.ts";
import { isAttribution } from "./attribution.ts";
import {
  apostrophe,
  classOf,
  closeBracket,
  closeMark,
  colon,
  ellipsis,
  fullWidthStop,
  isBlank,
  isWordPart,
  lower,
  newline,
  openBracket,
  openMark,
  query,
  skipBlank,
  stop,
  straight,
  unitAt,
  upper,
} from "./characters.ts";
import { startsItem, stopEndsSentence, wordBefore, wordIsOpener } from "./full-stop.ts";

const maxUrl = 200;
const maxClosers = 4; // '.")' and its like; more is debris

/**
 * Sentences of `text` between `start` and `end`, as flat pairs `[start0, end0, start1, end1, …]` of
 * UTF-16 offsets: sorted, trimmed of white space, every other character in exactly one. Single line
 * ends are soft; a blank line ends a sentence, and so does a line end before a list item.
 */
export function findSentences(text: string, start = 0, end = text.length): number[] {
  const found: number[] = [];
  let open = skipBlank(text, start, end);
  let inQuote = false; // by straight marks, within one paragraph
  let i = open;
  while (i < end) {
    const kind = classOf(text.charCodeAt(i));
    if (kind < newline) {
      i++;
    } else if (kind === straight) {
      inQuote = !inQuote;
      i++;
    } else if (kind === colon) {
      const label = wordBefore(text, open, i);
      if (label > open && creditLabels.has(text.slice(label, i))) {
        pushTrimmed(text, found, open, label);
        open = label;
      }
      i++;
    } else if (kind === newline) {
      const next = skipBlank(text, i, end);
      const blankLine = hasBlankLine(text, i, next);
      if (blankLine || startsItem(text, next, end)) {
        pushTrimmed(text, found, open, i);
        open = next;
      }
      if (blankLine) inQuote = false;
      i = next;
    } else {
      const marksEnd = endOfMarks(text, i, end);
      const closers = endOfClosers(text, marksEnd, end, inQuote);
      const closed = endOfAppendage(text, closers, end);
      if (endsAt({ text, open, mark: i, marksEnd, closers, closed, end })) {
        pushTrimmed(text, found, open, closed);
        open = skipBlank(text, closed, end);
        inQuote = togglesQuote(text, marksEnd, closed, inQuote);
        // A blank line right here must still close the paragraph's quotation.
        if (hasBlankLine(text, closed, open)) inQuote = false;
        i = open;
      } else {
        i = marksEnd;
      }
    }
  }
  pushTrimmed(text, found, open, end);
  return found;
}

/** A place where a sentence may end: marks `[mark, marksEnd)`, closing marks up to `closers`, and what else hangs on up to `closed`. */
interface Candidate {
  readonly text: string;
  readonly open: number; // where the sentence starts
  readonly mark: number;
  readonly marksEnd: number;
  readonly closers: number;
  readonly closed: number;
  readonly end: number;
}

function endsAt(at: Candidate): boolean {
  const { text, mark, marksEnd, closers, closed, end } = at;
  if (closed >= end) return true;
  const kind = classOf(text.charCodeAt(mark));
  if (kind === fullWidthStop) return true;
  if (!isBlank(classOf(text.charCodeAt(closed)))) return endsGlued(at, kind);
  const next = skipBlank(text, closed, end);
  if (next >= end || hasBlankLine(text, closed, next)) return true;
  const first = skipOpeners(text, next, end);
  const firstKind = classOf(unitAt(text, first, end));
  const quoted = closers > marksEnd;
  if (quoted && firstKind === lower && first === next) return false; // '…?" she asked'
  if (classOf(text.charCodeAt(next)) >= stop) return false; // ". . .": the last mark decides
  // "?" and "!" stand in for the comma before an attribution, a full stop only by mistake.
  if (quoted && isAttribution(text, next, end, kind !== query)) return false;
  if (kind === query) return true;
  if (kind === ellipsis || marksEnd > mark + 1) return firstKind !== lower;
  return stopEndsSentence(text, at.open, mark, first, end, firstKind);
}

// No space after the marks: "anyway.”Harbour", "ended.The", but not "3.5" or "example.com".
function endsGlued(at: Candidate, kind: number): boolean {
  const { text, mark, marksEnd, closed, end } = at;
  const first = skipOpeners(text, closed, end);
  if (classOf(unitAt(text, first, end)) !== upper) return false;
  if (kind === query) return !isInUrl(text, at.open, mark);
  if (kind === ellipsis || marksEnd > mark + 1) return false;
  const word = wordBefore(text, at.open, mark);
  if (mark - word < 2) return false;
  if (closed > marksEnd || first > closed) return true;
  if (wordIsOpener(text, first, end)) return true;
  for (let i = word; i < mark; i++) if (classOf(text.charCodeAt(i)) !== lower) return false;
  const second = classOf(unitAt(text, first + 1, end));
  return !isWordPart(second) || second === lower;
}

// A query string: "example.org/find?Name=…".
function isInUrl(text: string, open: number, mark: number): boolean {
  const limit = Math.max(open, mark - maxUrl);
  for (let i = mark - 1; i >= limit; i--) {
    const unit = text.charCodeAt(i);
    if (isBlank(classOf(unit))) return false;
    if (unit === 0x2f) return true;
  }
  return false;
}

function endOfMarks(text: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end && classOf(text.charCodeAt(i)) >= stop) i++;
  return i;
}

function endOfClosers(text: string, from: number, end: number, inQuote: boolean): number {
  let i = from;
  while (i < end && i - from < maxClosers) {
    const kind = classOf(text.charCodeAt(i));
    const beforeWord = i + 1 < end && isWordPart(classOf(text.charCodeAt(i + 1)));
    if (kind === closeMark || kind === closeBracket) i++;
    else if (kind === apostrophe && (!beforeWord || text.charCodeAt(i) === 0x2019)) i++;
    else if (kind === straight && (inQuote || !beforeWord)) i++;
    else break;
  }
  return i;
}

function skipOpeners(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < maxClosers) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== openMark && kind !== openBracket && kind !== straight && kind !== apostrophe)
      break;
    i++;
  }
  return i;
}

function togglesQuote(text: string, from: number, to: number, inQuote: boolean): boolean {
  let state = inQuote;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x22) state = !state;
  return state;
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) !== newline) continue;
    if (unit === 0x0a && i > from && text.charCodeAt(i - 1) === 0x0d) continue; // CRLF is one end
    if (++lines === 2) return true;
  }
  return false;
}

function pushTrimmed(text: string, found: number[], from: number, to: number): void {
  let end = to;
  while (end > from && isBlank(classOf(text.charCodeAt(end - 1)))) end--;
  if (end > from) found.push(from, end);
}
