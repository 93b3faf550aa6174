import { type Block, isTitleCase, settle, sign } from "./blocks.ts";
import { isNameShaped } from "./byline.ts";
import { isAsciiLower } from "./characters.ts";
import type { Finding } from "./classify-blocks.ts";
import { isTitleWithStop, type Layout } from "./layout.ts";
import { isSameTitle, titleBehindCrumbs, wordKey } from "./repetition.ts";

const maxHeadlineChars = 220;
const maxTitleWords = 30;
const maxPlainWords = 20; // more words without capitals are a sentence that lost its stop
const maxCopyChars = 45; // an outlet's name behind one of two copies
const maxCrumbWords = 8;
const maxTop = 12; // a title further down is a heading

/** Headline, its copies, breadcrumbs, standfirst and bylines: what stands above the body. */
export function settleHead(layout: Layout): void {
  const { text, blocks, bodyFrom, title } = layout;
  const head = blocks.slice(0, Math.min(bodyFrom + 1, 40));
  const headline = findHeadline(text, head, bodyFrom, title);
  if (headline) {
    settle(headline, "headline", "the first title-like line above the body");
    settleCopies(text, head.concat(blocks.slice(head.length, head.length + 6)), headline);
  }
  let standfirsts = 0;
  for (let i = 0; i < bodyFrom; i++) {
    const block = blocks[i]!;
    if (block.kind !== undefined) continue;
    const finding = classifyAbove(layout, i, headline, standfirsts);
    if (!finding) continue;
    if (finding[0] === "standfirst") standfirsts++;
    settle(block, ...finding);
  }
}

function classifyAbove(
  { text, blocks, title, bodyFrom, isPage }: Layout,
  index: number,
  headline: Block | undefined,
  standfirsts: number,
): Finding | undefined {
  const block = blocks[index]!;
  if (isName(text, block)) return ["byline", "a name alone above the body"];
  if (isPage && !block.stops && block.words <= 4)
    return ["breadcrumb", "a few words on a page with menus"];
  if (headline !== undefined && block.start < headline.start) {
    return [block.words <= 6 ? "breadcrumb" : "other", "above the headline"];
  }
  const isFar = bodyFrom - index > maxAbove;
  if (bodyFrom === blocks.length || isFar) {
    return isPage ? ["related", "a line above the body on a page with menus"] : undefined;
  }
  const isBelowTitle = headline !== undefined || title !== undefined;
  if (
    isBelowTitle &&
    isStandfirst(text, block, blocks[index + 1]) &&
    standfirsts < maxStandfirsts
  ) {
    return ["standfirst", "between headline and body"];
  }
  return block.words <= 3 && !block.stops ? ["other", "a few words above the body"] : undefined;
}

const maxStandfirsts = 1; // a second one is a paragraph that lost its stop as often
const maxAbove = 6; // standfirst, bylines and dates; with more lines between, it is a menu

function findHeadline(
  text: string,
  head: readonly Block[],
  bodyFrom: number,
  title: string | undefined,
): Block | undefined {
  if (title !== undefined) {
    const key = wordKey(title);
    const same = head.find(
      (block) => isOpen(block) && isSameTitle(wordKey(text.slice(block.start, block.end)), key),
    );
    if (same) return same;
  }
  const top = head.slice(0, maxTop);
  const isCandidate = (block: Block, index: number) =>
    index < bodyFrom && isOpen(block) && isHeadlineShaped(text, block, head[index + 1]);
  // What stands below a line that is too long for a title is no title either.
  const tooLong = top.findIndex(
    (block, index) => block.words > maxCrumbWords && isOpen(block) && !isCandidate(block, index),
  );
  const candidates = top.slice(0, tooLong < 0 ? top.length : tooLong).filter(isCandidate);
  // A line that comes twice above the body is the title, whatever stands around it.
  const copied = candidates.find((block) =>
    candidates.some((other) => other !== block && isCopy(text, block, other)),
  );
  if (copied) return copied;
  // So is one that stands again at the end of a line of section names.
  const behindCrumbs = candidates.find((block) => {
    const words = text.slice(block.start, block.end);
    return top.some((other) => other !== block && titleBehindCrumbs(text, other, words) >= 0);
  });
  if (behindCrumbs) return behindCrumbs;
  if (title !== undefined) return undefined;
  const [first] = head;
  // Three words with capitals are a name or a title; the first line of a text is a title.
  const isFirst = first && bodyFrom > 0 && isOpen(first) && first.words === 3 && isTitleCase(first);
  return candidates[0] ?? (isFirst ? first : undefined);
}

function isOpen(block: Block): boolean {
  return block.kind === undefined && block.end - block.start <= maxHeadlineChars;
}

function isHeadlineShaped(text: string, block: Block, next: Block | undefined): boolean {
  if (block.words < 3 || block.words > maxTitleWords || block.sentences) return false;
  if (text.charCodeAt(block.start) === 0x40) return false; // an account's name
  if (block.signs & sign.colon && hasLabels(text, block)) return false;
  if (block.words > maxPlainWords && !isTitleCase(block)) return false;
  if (isAsciiLower(text.charCodeAt(block.start)) && !isTitleCase(block)) return false;
  if (endsInFullStop(text, block) && !isTitleWithStop(block, next)) return false;
  return !isName(text, block);
}

// "Price: 20 Director: …": a title has one colon at most.
function hasLabels(text: string, { start, end }: Block): boolean {
  return text.slice(start, end).split(": ").length > 2;
}

function isName(text: string, { start, end, words }: Block): boolean {
  return words <= 5 && isNameShaped(text.slice(start, end));
}

function endsInFullStop(text: string, { end }: Block): boolean {
  return text.charCodeAt(end - 1) === 0x2e && text.charCodeAt(end - 2) !== 0x2e;
}

function isCopy(text: string, a: Block, b: Block): boolean {
  // Lengths and initials first: comparing words costs a hundred times more, and most lines are no copies.
  if (Math.abs(a.end - a.start - (b.end - b.start)) > maxCopyChars) return false;
  if ((text.charCodeAt(a.start) | 0x20) !== (text.charCodeAt(b.start) | 0x20)) return false;
  return isSameTitle(wordKey(text.slice(a.start, a.end)), wordKey(text.slice(b.start, b.end)));
}

function settleCopies(text: string, around: readonly Block[], headline: Block): void {
  const title = text.slice(headline.start, headline.end);
  for (const block of around) {
    if (block === headline || !isOpen(block)) continue;
    if (isCopy(text, block, headline)) {
      settle(block, "headline", "repeats the headline");
      block.repeats = true;
      continue;
    }
    const cut = titleBehindCrumbs(text, block, title);
    if (cut < 0) continue;
    settle(block, "breadcrumb", "section names glued to the title");
    block.titleStart = cut;
  }
}

// Without a stop, or a sentence that a byline parts from the body.
function isStandfirst(text: string, block: Block, next: Block | undefined): boolean {
  if (block.words < 6 || block.words > 50 || leadsOn(text, block)) return false;
  return !block.stops || next?.kind === "byline";
}

function leadsOn(text: string, { end }: Block): boolean {
  return text.charCodeAt(end - 1) === 0x3a;
}
