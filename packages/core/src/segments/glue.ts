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
const maxGluedChars = 600;
const maxCreditChars = 70;

/** Where furniture is glued to the words of a line: galleries, embedded posts, credits before a caption. */
export function findGlue(text: string, start: number, end: number): Glue | undefined {
  if (end - start > maxGluedChars) return undefined;
  const caption = captionBehindCredit(text, start, end);
  if (caption > start) {
    return {
      at: caption,
      before: ["credit", "who took the picture, before its caption"],
      after: ["caption", "stands behind a picture credit"],
    };
  }
  const signature = postSignature(text, start, end);
  if (signature > start) {
    return {
      at: signature,
      before: ["other", "the words of an embedded post"],
      after: ["credit", "the signature of an embedded post"],
    };
  }
  return findGallery(text, start, end);
}

function findGallery(text: string, start: number, end: number): Glue | undefined {
  const from = Math.max(start, end - 40);
  const tail = GALLERY_TAIL.exec(text.slice(from, end));
  if (tail && from + tail.index > start) {
    return {
      at: from + tail.index + 1,
      before: ["caption", "a caption with its gallery's button"],
      after: ["artefact", "a gallery's button"],
    };
  }
  const head = GALLERY_HEAD.exec(text.slice(start, Math.min(end, start + 40)));
  if (!head) return undefined;
  const at = start + head[0].length;
  return {
    at,
    before: ["artefact", "a gallery's button"],
    after: [end - at <= maxCreditChars ? "credit" : "caption", "stands behind a gallery's button"],
  };
}
