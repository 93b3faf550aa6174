import { isSpace } from "./characters.ts";

/** A line that holds more than white space. `start` and `end` are trimmed. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean; // first of the text, or below an empty line
  readonly indent: number; // white space before `start` on the same line, in code units
}

const lineFeed = 10;
const carriageReturn = 13;

/** The non-blank lines of `text`. Line ends are LF, CRLF, CR and U+2028, U+2029. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let lineStart = 0;
  let blankBefore = true;
  const endOfLine = hasRareLineEnds(text) ? endOfAnyLine : endOfPlainLine;
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart);
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, blankBefore, indent: start - lineStart });
      blankBefore = false;
    } else blankBefore = true;
    const isPair =
      text.charCodeAt(lineEnd) === carriageReturn && text.charCodeAt(lineEnd + 1) === lineFeed;
    lineStart = lineEnd + (isPair ? 2 : 1);
  }
  return lines;
}

function hasRareLineEnds(text: string): boolean {
  return text.includes("\r") || text.includes("\u2028") || text.includes("\u2029");
}

// `indexOf` is several times faster than a loop, and nearly all text has line feeds alone.
function endOfPlainLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function endOfAnyLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > carriageReturn && unit < 0x2028) continue;
    if (unit === lineFeed || unit === carriageReturn || unit === 0x2028 || unit === 0x2029) {
      return i;
    }
  }
  return text.length;
}
