import { type Block, isTitleCase, settle } from "./blocks.ts";
import { readsLikeCaption } from "./captions.ts";
import { isAsciiLower, isDigit, isLetter } from "./characters.ts";
import type { Finding } from "./classify-blocks.ts";
import type { Layout } from "./layout.ts";

const maxCaptionWords = 30;
const minCaptionWords = 12; // a shorter line without a stop is a heading or a link more often
const titleWords = [4, 20] as const;
const plainLinkWords = [6, 11] as const; // shorter without capitals it is a heading, longer a caption
const minRunWords = 7;
const maxLinkRun = 3; // more lines in a row are a list that lost its bullets

/** Lines between paragraphs that are none: headings, links to other stories, captions, alt texts, lists. */
export function settleBetween(layout: Layout): void {
  const { blocks, bodyFrom, bodyTo } = layout;
  for (let i = 0; i < blocks.length; ) {
    if (!isOpenShort(blocks[i]!) || i < bodyFrom || i > bodyTo) {
      settle(blocks[i]!, "paragraph", "prose");
      i++;
      continue;
    }
    let end = i + 1;
    while (end < bodyTo && isOpenShort(blocks[end]!)) end++;
    settleRun(layout, i, end);
    i = end;
  }
}

function isOpenShort(block: Block): boolean {
  return block.kind === undefined && !block.stops && block.words <= 60;
}

/** The short lines from `from` to `end` that follow one another between two blocks of another sort. */
function settleRun(layout: Layout, from: number, end: number): void {
  const { text, blocks, isPage, isProse, articleFrom, articleTo } = layout;
  const run = blocks.slice(from, end);
  const above = blocks[from - 1];
  const isInArticle = from >= articleFrom && end <= articleTo + 1;
  if (above && text.charCodeAt(above.end - 1) === colon && run.length > 1) {
    settleAll(run, "list", "one of several lines below a colon");
  } else if (isPage && run.length > maxLinkRun && !isInArticle) {
    settleAll(run, "related", "one of many short lines on a page with menus");
  } else if (isProse && run.length > maxLinkRun && run.every(isCaptionLong)) {
    settleAll(run, "caption", "one of several sentences without a stop in a row");
  } else if (run.length > maxLinkRun) {
    for (const block of run) settle(block, ...inLongRun(block));
  } else if (isProse && run.length > 1 && run.every((block) => isLinkLike(text, block))) {
    settleAll(run, "related", "one of several titles between paragraphs");
  }
  for (let i = from; i < end; i++) settle(blocks[i]!, ...classifyShort(layout, i));
}

function settleAll(run: readonly Block[], ...finding: Finding): void {
  for (const block of run) settle(block, ...finding);
}

function isCaptionLong({ words }: Block): boolean {
  return words >= minRunWords && words <= maxCaptionWords;
}

function inLongRun(block: Block): Finding {
  if (block.words >= 4 && isTitleCase(block)) return ["heading", "a title among many short lines"];
  return ["list", "one of many short lines in a row"];
}

const colon = 0x3a;

function classifyShort({ text, blocks, isProse }: Layout, index: number): Finding {
  const block = blocks[index]!;
  const last = text.charCodeAt(block.end - 1);
  if (last === colon) {
    return block.words <= 4
      ? ["heading", "a few words and a colon"]
      : ["paragraph", "leads into what follows"];
  }
  if (last === 0x2c || last === 0x3b || last === 0x2d || last === 0x2014) {
    return ["paragraph", "prose that goes on"];
  }
  if (isAsciiLower(text.charCodeAt(block.start))) {
    const isAlt = blocks[index + 1]?.kind === "caption" && block.words <= 15;
    return isAlt
      ? ["caption", "alternative text above a caption"]
      : ["paragraph", "prose without a capital or a stop"];
  }
  if (readsLikeCaption(text, block.start, block.end)) {
    return ["caption", "reads like a caption and has no stop"];
  }
  if (block.words >= minCaptionWords && !isTitleCase(block)) {
    const isCaption = isProse && block.words <= maxCaptionWords && endsInWord(text, block);
    return isCaption
      ? ["caption", "a sentence without a stop between paragraphs"]
      : ["paragraph", "prose without a stop"];
  }
  return ["heading", "a short line without a stop between paragraphs"];
}

function endsInWord(text: string, { end }: Block): boolean {
  const last = text.charCodeAt(end - 1);
  return isLetter(last) || isDigit(last);
}

// As long as a title, opening with a capital or a mark, not with a number, and not leading on.
function isLinkLike(text: string, block: Block): boolean {
  const first = text.charCodeAt(block.start);
  const [least, most] = isTitleCase(block) ? titleWords : plainLinkWords;
  if (block.words < least || block.words > most) return false;
  if (isAsciiLower(first) || isDigit(first)) return false;
  return text.charCodeAt(block.end - 1) !== colon;
}
