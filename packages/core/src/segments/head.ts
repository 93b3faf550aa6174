import { type Block, isTitleCase, settle } from "./blocks.ts";
import { isNameShaped } from "./byline.ts";
import { isAsciiLower } from "./characters.ts";
import type { Layout } from "./classify-blocks.ts";
import { isSameTitle, titleBehindCrumbs, wordKey } from "./repetition.ts";

const maxHeadlineChars = 220;

/** Headline, its copies, breadcrumbs, standfirst and bylines: what stands above the body. */
export function settleHead(layout: Layout): void {
  const { text, blocks, bodyFrom, title } = layout;
  const head = blocks.slice(0, Math.min(bodyFrom + 1, 40));
  const headline = findHeadline(text, head, bodyFrom, title);
  if (headline) {
    settle(headline, "headline", "the first title-like line above the body");
    settleCopies(text, head.concat(blocks.slice(head.length, head.length + 6)), headline);
  }
  let last: Block | undefined = headline;
  const above = blocks.slice(0, bodyFrom);
  above.forEach((block, index) => {
    if (block.kind !== undefined) return;
    const words = text.slice(block.start, Math.min(block.end, block.start + maxHeadlineChars));
    if (headline && block.start < headline.start) {
      settle(block, block.words <= 6 ? "breadcrumb" : "other", "above the headline");
    } else if (isNameShaped(words)) settle(block, "byline", "a name alone above the body");
    else if (isStandfirst(block)) settle(block, "standfirst", "between headline and body");
    else if (last && block.words <= 3 && index < above.length)
      settle(block, "other", "a few words above the body");
    last = block;
  });
}

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
  const candidates = head.filter(
    (block, index) => index < bodyFrom && isOpen(block) && isHeadlineShaped(text, block),
  );
  // A line that comes twice above the body is the title, whatever stands around it.
  const copied = candidates.find((block) =>
    candidates.some((other) => other !== block && isCopy(text, block, other)),
  );
  if (copied) return copied;
  // So is one that stands again at the end of a line of section names.
  const behindCrumbs = candidates.find((block) => {
    const words = text.slice(block.start, block.end);
    return head.some((other) => other !== block && titleBehindCrumbs(text, other, words) >= 0);
  });
  if (behindCrumbs) return behindCrumbs;
  return title === undefined ? candidates[0] : undefined;
}

function isOpen(block: Block): boolean {
  return block.kind === undefined && block.end - block.start <= maxHeadlineChars;
}

function isHeadlineShaped(text: string, block: Block): boolean {
  if (block.words < 3 || block.words > 30) return false;
  if (isAsciiLower(text.charCodeAt(block.start)) && !isTitleCase(block)) return false;
  return !isNameShaped(text.slice(block.start, block.end));
}

function isCopy(text: string, a: Block, b: Block): boolean {
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

function isStandfirst(block: Block): boolean {
  return block.words >= 6;
}
