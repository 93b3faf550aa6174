import type { Page, Piece } from "./open-pdf.ts";

/** Pieces that stand side by side on one line of one column, as one. */
export type Line = Piece;

const sameBase = 0.35; // of the size: what is raised less is on the line
const joins = 1.2; // of the size: the widest space between words in justified setting
const isSpaced = 0.12; // of the size: the narrowest

/** The lines of a page, those of columns apart, in the order in which the file draws them. */
export function findLines({ pieces }: Page): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = last && join(last, piece);
    if (joined) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return joinSorted(lines);
}

// Some programs draw a line's words in another order, or all that is bold first.
function joinSorted(lines: readonly Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => b.base - a.base || a.left - b.left);
  const done: Line[] = [];
  for (const line of sorted) {
    // Those on the same line are near the end of what is done.
    let joined: Line | undefined;
    for (let i = done.length - 1; i >= Math.max(0, done.length - 8) && !joined; i--) {
      joined = join(done[i]!, line);
      if (joined) done[i] = joined;
    }
    if (!joined) done.push(line);
  }
  return done;
}

function join(before: Line, after: Line): Line | undefined {
  const size = Math.max(before.size, after.size);
  const gap = after.left - before.right;
  if (Math.abs(before.base - after.base) > size * sameBase) return undefined;
  if (gap > size * joins || gap < -size * joins || after.left < before.left) return undefined;
  const needsSpace = gap > size * isSpaced && !/\s$/.test(before.text) && !/^\s/.test(after.text);
  return {
    text: `${before.text}${needsSpace ? " " : ""}${after.text}`,
    left: before.left,
    right: Math.max(before.right, after.right),
    base: before.size >= after.size ? before.base : after.base,
    size,
  };
}
