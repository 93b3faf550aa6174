import { parsePublicationDate } from "../metadata/publication-date.ts";
import type { SegmentKind } from "../model/segment.ts";
import { hasMarkup, isAddress, isOnlySigns } from "./artefacts.ts";
import { settleBetween } from "./between.ts";
import { parseBiography } from "./biography.ts";
import { type Block, settle, sign } from "./blocks.ts";
import { parseByline } from "./byline.ts";
import { captionSign } from "./captions.ts";
import { creditStart, isCreditLine, postSignature } from "./credits.ts";
import { parseDateline } from "./dateline.ts";
import { findGlue, markGalleryTitle } from "./glue.ts";
import { settleHead } from "./head.ts";
import { findLayout } from "./layout.ts";
import { settleLists } from "./lists.ts";
import { findPhrase, type PhraseHit } from "./phrases.ts";
import { settleSections } from "./sections.ts";
import { settleTail } from "./tail.ts";

/** A kind and the evidence for it. */
export type Finding = readonly [kind: SegmentKind, reason: string];

/** Gives every block its kind: first by its own words, then by its place and its neighbours. */
export function classifyBlocks(text: string, blocks: readonly Block[], title?: string): void {
  for (const block of blocks) {
    const finding = classifyAlone(text, block);
    if (finding) settle(block, ...finding);
  }
  markGalleryTitle(text, blocks);
  settleAddresses(text, blocks);
  settleLists(text, blocks);
  const layout = findLayout(text, blocks, title);
  settleSections(layout);
  settleHead(layout);
  settleTail(layout);
  settleBetween(layout); // last: what neither head nor tail explained
}

// Longer blocks than this are prose, whatever phrase stands in them.
const maxFurnitureChars = 400;
const maxPhraseWords = 60;
const maxSentenceWords = 30; // a longer sentence is furniture only where it opens as such
const maxOpeningWords = 45;

/** What a block's own words say of it; `undefined` where they could be any line of prose. */
function classifyAlone(text: string, block: Block): Finding | undefined {
  const { start, end, words, signs } = block;
  const dateline = parseDateline(text, start, end);
  if (dateline?.end === end) return ["dateline", "a dateline on its own line"];
  if (dateline) {
    block.datelineEnd = dateline.end;
    return ["paragraph", "opens with a dateline"];
  }
  if (end - start > maxFurnitureChars) return undefined;
  block.glue = findGlue(text, block);
  if (block.glue) return block.glue.before;
  if (words <= 3 && isOnlySigns(text, start, end)) return ["artefact", "signs without words"];
  if (signs & sign.markup && hasMarkup(text, start, end)) {
    return ["artefact", "markup that was left as text"];
  }
  if (signs & sign.at && postSignature(text, start, end) === start) {
    return ["credit", "the signature of an embedded post"];
  }
  const isLongSentence = block.stops && words > maxSentenceWords;
  const phrase =
    words <= maxPhraseWords ? findPhrase(text, start, end, !isLongSentence) : undefined;
  if (phrase?.kind === "breadcrumb") block.section = true;
  else if (phrase && isFurniture(block, phrase)) {
    return [phrase.kind, `phrase: "${phrase.phrase}"`];
  }
  return classifyPeople(text, block) ?? classifyPicture(text, block);
}

/** Lines that hold an address and nothing else, but for those in a list of facts: one short line above, one below. */
function settleAddresses(text: string, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    if (block.kind !== undefined || block.words > maxAddressWords) return;
    if (isOpenShort(blocks[index - 1]) && isOpenShort(blocks[index + 1])) return;
    if (isAddress(text, block.start, block.end)) settle(block, "other", "an address alone");
  });
}

function isOpenShort(block: Block | undefined): boolean {
  if (!block || block.kind !== undefined || block.stops) return false;
  return block.words > 0 && block.words <= maxShortWords;
}

const maxAddressWords = 3;
const maxShortWords = 7;

/** Bylines, dates of publication, biographies. */
function classifyPeople(text: string, block: Block): Finding | undefined {
  const { start, end, words, signs } = block;
  if (words <= 25) {
    if (parseByline(text, start, end)) return ["byline", 'opens with "By" and a name'];
    if (signs & sign.digit && parsePublicationDate(text, start, end)) {
      return ["byline", "a date of publication"];
    }
  }
  if (parseBiography(text, start, end)) {
    return ["bio", "a name, and what its bearer writes or does"];
  }
  return undefined;
}

/** Captions and credits. */
function classifyPicture(text: string, block: Block): Finding | undefined {
  const { start, end, words, signs } = block;
  const hasCreditSign = signs & (sign.colon | sign.slash | sign.credit | sign.bracket);
  const isShort = words <= 18 && (!block.stops || words <= 5 || hasCreditSign);
  if (isShort && isCreditLine(text, start, end)) return ["credit", "names who took or sent it"];
  const found = captionSign(text, block);
  if (found !== undefined) return ["caption", `caption wording: "${found}"`];
  const credit = hasCreditSign && words <= 90 ? creditStart(text, start, end) : -1;
  return credit > start ? ["caption", "ends with a picture credit"] : undefined;
}

// A phrase that opens or lies within a long sentence may be reported: "Copyright law will change …".
function isFurniture(block: Block, { place }: PhraseHit): boolean {
  if (place === "whole") return true;
  return block.words <= (place === "opens" ? maxOpeningWords : maxPhraseWords);
}
