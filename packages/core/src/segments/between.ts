import { type Block, isTitleCase, settle } from "./blocks.ts";
import { readsLikeCaption } from "./captions.ts";
import { isAsciiLower } from "./characters.ts";
import type { Finding, Layout } from "./classify-blocks.ts";

const captionWords = 12;

/** Lines between paragraphs that are none: headings, links to other stories, captions, alt texts. */
export function settleBetween({ text, blocks, bodyFrom, bodyTo }: Layout): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind !== undefined) continue;
    if (block.stops || i < bodyFrom || i > bodyTo || block.words > 60) {
      settle(block, "paragraph", "prose");
      continue;
    }
    settle(block, ...classifyShort(text, blocks, i));
  }
}

function classifyShort(text: string, blocks: readonly Block[], index: number): Finding {
  const block = blocks[index]!;
  const next = blocks[index + 1];
  const last = text.charCodeAt(block.end - 1);
  if (last === 0x3a && block.words > 6) return ["paragraph", "leads into what follows"];
  if (last === 0x2c || last === 0x3b || last === 0x2d || last === 0x2014) {
    return ["paragraph", "prose that goes on"];
  }
  if (isAsciiLower(text.charCodeAt(block.start))) {
    const isAlt = next?.kind === "caption" && block.words <= 15;
    return isAlt
      ? ["caption", "alternative text above a caption"]
      : ["paragraph", "prose without a capital or a stop"];
  }
  if (readsLikeCaption(text, block.start, block.end)) {
    return ["caption", "reads like a caption and has no stop"];
  }
  if (isLinkLike(block, next) || isLinkLike(block, blocks[index - 1])) {
    return ["related", "one of several titles between paragraphs"];
  }
  if (block.words > captionWords && !isTitleCase(block)) {
    return ["caption", "a sentence without a stop between paragraphs"];
  }
  return ["heading", "a short line without a stop between paragraphs"];
}

// Two titles in a row: a heading is followed by prose, a list of links by another link.
function isLinkLike(block: Block, other: Block | undefined): boolean {
  if (!other || other.stops || block.words < 4 || other.words < 4) return false;
  return other.words <= 20 && (other.kind === undefined || other.kind === "related");
}
