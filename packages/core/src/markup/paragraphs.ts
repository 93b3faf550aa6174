import { isSpace } from "../segments/characters.ts";
import { joined, type Piece } from "./pieces.ts";
import { elementOf, type Node } from "./tree.ts";

const wideLine = 100; // characters; text that was broken into lines has none so long

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Plain text as elements <p>, one a paragraph. */
export function plainParagraphs(pieces: readonly Piece[]): Node[] {
  const { text, between } = joined(pieces);
  return paragraphRanges(text, 0, text.length).map(({ start, end }) =>
    elementOf("p", between(start, end)),
  );
}

/**
 * Where the paragraphs of plain text stand, without the white space around them. A blank line ends a paragraph
 * and an indented line starts one; where lines are as long as paragraphs, each is one.
 */
export function paragraphRanges(text: string, from: number, to: number): TextRange[] {
  const lines = lineRanges(text, from, to);
  const isWide = lines.some(({ start, end }) => end - start > wideLine);
  const margin = marginOf(lines);
  const ranges: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { start, end, indent } of lines) {
    if (start === end) isOpen = false;
    else if (isOpen && !isWide && indent < margin + 2) ranges.at(-1)!.end = end;
    else {
      ranges.push({ start, end });
      isOpen = true;
    }
  }
  return ranges;
}

// What all lines but the first are indented by: the first may have been cut out of its line.
function marginOf(lines: readonly LineRange[]): number {
  let margin = Number.POSITIVE_INFINITY;
  for (const { start, end, indent } of lines.slice(1)) {
    if (end > start && indent < margin) margin = indent;
  }
  return margin === Number.POSITIVE_INFINITY ? 0 : margin;
}

export interface LineRange extends TextRange {
  readonly indent: number; // in blanks; a tab counts as four
}

/** Each line, trimmed; a blank one has no length. */
export function lineRanges(text: string, from: number, to: number): LineRange[] {
  const lines: LineRange[] = [];
  for (let at = from; at <= to; ) {
    const feed = text.indexOf("\n", at);
    const stop = feed < 0 || feed > to ? to : feed;
    let start = at;
    let end = stop;
    let indent = 0;
    while (start < end && isSpace(text.charCodeAt(start))) {
      indent += text.charCodeAt(start) === 9 ? 4 : 1;
      start++;
    }
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, indent });
    at = stop + 1;
  }
  return lines;
}
