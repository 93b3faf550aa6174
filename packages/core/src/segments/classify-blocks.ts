import { parsePublicationDate } from "../metadata/publication-date.ts";
import type { SegmentKind } from "../model/segment.ts";
import { isOnlySigns } from "./artefacts.ts";
import { settleBetween } from "./between.ts";
import { parseBiography } from "./biography.ts";
import { type Block, isTitleCase, settle } from "./blocks.ts";
import { parseByline } from "./byline.ts";
import { captionSign } from "./captions.ts";
import { creditStart, isCreditLine } from "./credits.ts";
import { parseDateline } from "./dateline.ts";
import { settleHead } from "./head.ts";
import { settleLists } from "./lists.ts";
import { findPhrase } from "./phrases.ts";
import { settleTail } from "./tail.ts";

/** The blocks of one text, and where its body prose starts and ends. */
export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | undefined;
  readonly bodyFrom: number; // index of the first block of body prose; `blocks.length` where there is none
  readonly bodyTo: number; // index of the last one; -1 where there is none
  readonly punctuated: boolean; // nearly every longer line of the text ends as a sentence
}

// Longer blocks than this are prose, whatever phrase stands in them.
const maxFurnitureChars = 400;

/** Gives every block its kind: first by its own words, then by its place and its neighbours. */
export function classifyBlocks(text: string, blocks: readonly Block[], title?: string): void {
  for (const block of blocks) {
    const finding = classifyAlone(text, block);
    if (finding) settle(block, ...finding);
  }
  settleLists(text, blocks);
  const layout: Layout = {
    text,
    blocks,
    title,
    ...findBody(blocks),
    punctuated: isPunctuated(blocks),
  };
  settleHead(layout);
  settleTail(layout);
  settleBetween(layout); // last: what neither head nor tail explained
}

/** A kind and the evidence for it. */
export type Finding = readonly [kind: SegmentKind, reason: string];

/** What a block's own words say of it; `undefined` where they could be any line of prose. */
function classifyAlone(text: string, block: Block): Finding | undefined {
  const { start, end } = block;
  if (end - start > maxFurnitureChars) return undefined;
  if (isOnlySigns(text, start, end)) return ["artefact", "signs without words"];
  const dateline = parseDateline(text, start, end);
  if (dateline?.end === end) return ["dateline", "a dateline on its own line"];
  if (dateline) return ["paragraph", "opens with a dateline"];
  const phrase = findPhrase(text, start, end);
  if (phrase && isFurniture(block, phrase.place))
    return [phrase.kind, `phrase: "${phrase.phrase}"`];
  if (isCreditLine(text, start, end)) return ["credit", "names who took or sent it"];
  if (parseByline(text, start, end)) return ["byline", 'opens with "By" and a name'];
  const date = parsePublicationDate(text, start, end);
  if (date) return ["byline", "a date of publication"];
  if (parseBiography(text, start, end))
    return ["bio", "a name, and what its bearer writes or does"];
  const sign = captionSign(text, start, end);
  if (sign !== undefined) return ["caption", `caption wording: "${sign}"`];
  const credit = block.words <= 90 ? creditStart(text, start, end) : -1;
  if (credit > start) return ["caption", "ends with a picture credit"];
  if (parseDateline(text, start, end)?.end === end)
    return ["dateline", "a dateline on its own line"];
  return undefined;
}

// A phrase that opens or lies within a long sentence may be reported: "Copyright law will change …".
function isFurniture(block: Block, place: "whole" | "opens" | "within"): boolean {
  if (place === "whole") return true;
  return block.words <= (place === "opens" ? 45 : 60);
}

/** Body prose: full sentences of some length, and whatever opens with a dateline. */
function findBody(blocks: readonly Block[]): { bodyFrom: number; bodyTo: number } {
  const isBody = (block: Block, index: number) => {
    if (block.kind !== undefined) return block.kind === "paragraph";
    if (block.words < 10 || (!block.stops && block.words < 60)) return false;
    return index > 0 || !isHeadlineWithStop(blocks);
  };
  const bodyFrom = blocks.findIndex(isBody);
  const bodyTo = blocks.findLastIndex(isBody);
  return { bodyFrom: bodyFrom < 0 ? blocks.length : bodyFrom, bodyTo };
}

// Some archives set a full stop behind each title: a short first line in title case, or above a dateline.
function isHeadlineWithStop([first, second]: readonly Block[]): boolean {
  if (!first || !second || first.sentences || first.words > 22) return false;
  return isTitleCase(first) || second.kind === "paragraph";
}

function isPunctuated(blocks: readonly Block[]): boolean {
  const longer = blocks.filter((block) => block.kind === undefined && block.words >= 12);
  return longer.filter((block) => block.stops).length >= longer.length * 0.75;
}
