import type { Range } from "@corpus/core";

// How much may stand between two tokens beside white space: what a tokenizer dropped or rewrote.
const maxSkippedChars = 8;

/**
 * Finds tokens in the text that they were cut from, in order, whatever their case; `undefined` for
 * one that is not there, because its tokenizer rewrote it.
 */
export function placeTokens(text: string, surfaces: readonly string[]): (Range | undefined)[] {
  const folded = fold(text);
  let at = 0;
  let missed = 0; // characters of tokens not found since the last that was
  return surfaces.map((surface) => {
    while (/\s/.test(text[at] ?? "")) at++;
    const limit = at + maxSkippedChars + missed;
    const start =
      surface === "" ? -1 : folded.slice(at, limit + surface.length).indexOf(fold(surface));
    if (start < 0) {
      missed += surface.length;
      return undefined;
    }
    const range = { start: at + start, end: at + start + surface.length };
    at = range.end;
    missed = 0;
    return range;
  });
}

/** Lower case, where that leaves offsets as they are. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Those that have a place. */
export function present<T>(spans: readonly (T | undefined)[]): T[] {
  return spans.filter((span) => span !== undefined);
}

/** The paragraphs of a text with where they start, for what has no sentences and slows with length. */
export function paragraphsOf(text: string): { readonly text: string; readonly start: number }[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => ({ text: match[0], start: match.index }));
}

export function shifted<T extends Range>(spans: readonly T[], by: number): T[] {
  return spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}
