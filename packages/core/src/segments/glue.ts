import { type Block, sign } from "./blocks.ts";
import { isDigit, isSpace } from "./characters.ts";
import type { Finding } from "./classify-blocks.ts";
import { captionBehindCredit, postSignature } from "./credits.ts";

/** A line in which two things stand without a line end between them. */
export interface Glue {
  readonly at: number; // where the second begins
  readonly before: Finding;
  readonly after: Finding;
}

// "… after the storm. Hide Caption 3 of 12"
const GALLERY_TAIL = /\s(?:hide|show|toggle) caption(?: \d{1,3} of \d{1,3})?$/iu;
// "Enlarge this image toggle caption Ana Ruiz/Agency"
const GALLERY_HEAD =
  /^(?:enlarge this image\s?)?(?:(?:hide|show|toggle) caption|enlarge this image)\s/iu;
const galleryInitials = new Set([0x65, 0x68, 0x73, 0x74]); // e h s t
const maxCreditChars = 70;

/** Where furniture is glued to the words of a line: galleries, embedded posts, credits before a caption. */
export function findGlue(text: string, block: Block): Glue | undefined {
  const { start, end, signs } = block;
  const caption = captionBehindCredit(text, block);
  if (caption > start) {
    return {
      at: caption,
      before: ["credit", "who took the picture, before its caption"],
      after: ["caption", "stands behind a picture credit"],
    };
  }
  const signature = signs & sign.at ? postSignature(text, start, end) : -1;
  if (signature > start) {
    return {
      at: signature,
      before: ["other", "the words of an embedded post"],
      after: ["credit", "the signature of an embedded post"],
    };
  }
  return findGallery(text, start, end);
}

const minTitleChars = 15;
const minCaptions = 3;

/** Finds the title that all captions of a gallery open with, and marks where it ends in each. */
export function markGalleryTitle(text: string, blocks: readonly Block[]): void {
  const captions = blocks.filter(({ glue }) => glue?.after[1] === galleryButton);
  if (captions.length < minCaptions) return;
  const first = captions[0]!;
  let length = first.end - first.start;
  for (const { start } of captions) {
    let same = 0;
    while (same < length && text.charCodeAt(first.start + same) === text.charCodeAt(start + same)) {
      same++;
    }
    length = same;
  }
  while (length > 0 && !isSpace(text.charCodeAt(first.start + length - 1))) length--;
  if (length < minTitleChars) return;
  for (const block of captions) block.galleryTitleEnd = block.start + length;
}

const galleryButton = "a gallery's button";

function findGallery(text: string, start: number, end: number): Glue | undefined {
  const from = Math.max(start, end - 40);
  const last = text.charCodeAt(end - 1) | 0x20;
  const mayEnd = last === 0x6e || isDigit(text.charCodeAt(end - 1)); // "…n" or a number
  const tail = mayEnd ? GALLERY_TAIL.exec(text.slice(from, end)) : null;
  if (tail && from + tail.index > start) {
    return {
      at: from + tail.index + 1,
      before: ["caption", "a caption with its gallery's button"],
      after: ["artefact", galleryButton],
    };
  }
  if (!galleryInitials.has(text.charCodeAt(start) | 0x20)) return undefined;
  const head = GALLERY_HEAD.exec(text.slice(start, Math.min(end, start + 40)));
  if (!head) return undefined;
  const at = start + head[0].length;
  return {
    at,
    before: ["artefact", galleryButton],
    after: [end - at <= maxCreditChars ? "credit" : "caption", "stands behind a gallery's button"],
  };
}
