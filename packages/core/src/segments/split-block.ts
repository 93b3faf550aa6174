import { findTailDebris } from "./artefacts.ts";
import type { Block } from "./blocks.ts";
import { isSpace } from "./characters.ts";
import { creditStart } from "./credits.ts";
import type { Piece } from "./find-segments.ts";
import type { Glue } from "./glue.ts";

/** What must be known of a block to part it. */
type Parted = Pick<
  Block,
  | "start"
  | "end"
  | "kind"
  | "reason"
  | "repeats"
  | "datelineEnd"
  | "glue"
  | "titleStart"
  | "galleryTitleEnd"
>;

/** The segments of one block: one, or several where things of two kinds are glued together. */
export function splitBlock(text: string, block: Parted): Piece[] {
  const whole = toPiece(block);
  if (block.titleStart !== undefined) return splitBreadcrumb(text, block, block.titleStart);
  if (block.glue) return splitGlue(text, block, block.glue);
  if (block.kind === "caption") return splitCredit(text, whole);
  if (block.kind === "paragraph") return splitParagraph(text, whole, block.datelineEnd);
  return [whole];
}

function toPiece({ start, end, kind = "paragraph", reason, repeats }: Parted): Piece {
  return { start, end, kind, reason, repeats };
}

function splitBreadcrumb(text: string, block: Parted, titleStart: number): Piece[] {
  return kept(text, [
    { start: block.start, end: titleStart, kind: "breadcrumb", reason: block.reason },
    {
      start: titleStart,
      end: block.end,
      kind: "headline",
      reason: "repeats the headline",
      repeats: true,
    },
  ]);
}

function splitGlue(text: string, block: Parted, { at, before, after }: Glue): Piece[] {
  const titleEnd = block.galleryTitleEnd ?? block.start;
  return kept(text, [
    { start: block.start, end: titleEnd, kind: "heading", reason: "a gallery's title" },
    { start: titleEnd, end: at, kind: before[0], reason: before[1] },
    { start: at, end: block.end, kind: after[0], reason: after[1] },
  ]);
}

function splitCredit(text: string, whole: Piece): Piece[] {
  const cut = creditStart(text, whole.start, whole.end);
  if (cut <= whole.start) return [whole];
  return kept(text, [
    { ...whole, end: cut },
    { start: cut, end: whole.end, kind: "credit", reason: "a picture credit behind the caption" },
  ]);
}

function splitParagraph(text: string, whole: Piece, datelineEnd = whole.start): Piece[] {
  const tail = findTailDebris(text, datelineEnd, whole.end);
  if (datelineEnd === whole.start && !tail) return [whole];
  return kept(text, [
    {
      start: whole.start,
      end: datelineEnd,
      kind: "dateline",
      reason: "opens the paragraph before a dash",
    },
    { ...whole, start: datelineEnd, end: tail?.start ?? whole.end },
    ...(tail ? [{ ...tail, kind: "artefact" as const }] : []),
  ]);
}

/** `pieces` trimmed of white space, without those that hold nothing else. */
function kept(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces
    .map((piece) => {
      let { start, end } = piece;
      while (start < end && isSpace(text.charCodeAt(start))) start++;
      while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
      return { ...piece, start, end };
    })
    .filter((piece) => piece.start < piece.end);
}
