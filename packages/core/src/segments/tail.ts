import { type Block, isTitleCase, settle } from "./blocks.ts";
import { isNameShaped } from "./byline.ts";
import type { Finding } from "./classify-blocks.ts";
import { type Layout, linkKinds } from "./layout.ts";

/** What stands below the last full paragraph: a byline at the end, links, form labels, left-overs. */
export function settleTail(layout: Layout): void {
  const { blocks, bodyTo } = layout;
  if (bodyTo < 0) return;
  let links = 0;
  for (let i = bodyTo + 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (linkKinds.has(block.kind ?? "")) links++;
    if (block.kind !== undefined || block.stops) continue;
    const isBehindLinks =
      links >= (layout.isPage ? 1 : enoughLinks) || blocks[i - 1]?.kind === "related";
    settle(block, ...classifyTail(layout, i, isBehindLinks));
  }
}

// Where some of these stand, the article is over.
const enoughLinks = 2;

function classifyTail(layout: Layout, index: number, isBehindLinks: boolean): Finding {
  const { text, blocks, bodyTo, isPage, isProse } = layout;
  const block = blocks[index]!;
  const words = text.slice(block.start, Math.min(block.end, block.start + 120));
  const isFirst = index === bodyTo + 1;
  if (isNameShaped(words) && (isFirst || blocks[index + 1]?.kind === "bio")) {
    return ["byline", "a name alone below the body"];
  }
  if (isBehindLinks && (isProse || isPage)) {
    return block.words >= 4
      ? ["related", "a title-like line behind the article"]
      : ["other", "a few words behind the article"];
  }
  const above = blocks[bodyTo]!;
  if (text.charCodeAt(above.end - 1) === 0x3a) return ["list", "a line below a colon"];
  if (/[:;,–—-]$/u.test(words)) return ["paragraph", "prose that goes on"];
  const isAmong = isLink(blocks[index - 1]) || isLink(blocks[index + 1]); // alone it may be a reference
  if (isProse && isAmong && isLink(block) && !/\d/u.test(words)) {
    return ["related", "one of several titles below the body"];
  }
  if (isFirst && index === blocks.length - 1 && block.words <= 3) {
    return ["other", "a few words below the body"];
  }
  return block.words >= 12
    ? ["paragraph", "prose without a stop"]
    : ["list", "a line below the body"];
}

function isLink(block: Block | undefined): boolean {
  if (!block || block.stops) return false;
  return block.words >= 4 && block.words <= 20 && isTitleCase(block);
}
