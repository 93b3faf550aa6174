import { type Block, isTitleCase, settle } from "./blocks.ts";
import { isNameShaped } from "./byline.ts";
import type { Finding, Layout } from "./classify-blocks.ts";

/** What stands below the last full paragraph: a byline at the end, links, form labels, left-overs. */
export function settleTail(layout: Layout): void {
  const { text, blocks, bodyTo } = layout;
  if (bodyTo < 0) return;
  const tail = blocks.slice(bodyTo + 1);
  const links = tail.findIndex((block) => block.kind !== undefined && linkKinds.has(block.kind));
  const above = blocks[bodyTo]!;
  const isList = text.charCodeAt(above.end - 1) === 0x3a;
  tail.forEach((block, index) => {
    if (block.kind !== undefined || block.stops) return;
    const isBehindLinks = links >= 0 && index > links;
    settle(block, ...classifyTail(text, block, tail, index, isBehindLinks, isList));
  });
}

// Where one of these stands, the article is over.
const linkKinds: ReadonlySet<string> = new Set(["related", "share", "form", "notice"]);

function classifyTail(
  text: string,
  block: Block,
  tail: readonly Block[],
  index: number,
  isBehindLinks: boolean,
  isList: boolean,
): Finding {
  const words = text.slice(block.start, Math.min(block.end, block.start + 120));
  if (isNameShaped(words) && (index === 0 || tail[index + 1]?.kind === "bio")) {
    return ["byline", "a name alone below the body"];
  }
  if (isBehindLinks) {
    return block.words >= 4
      ? ["related", "a title-like line behind links"]
      : ["other", "a few words behind links"];
  }
  if (isList) return ["list", "one of several lines below a colon"];
  if (/[:;,–—-]$/u.test(words)) return ["paragraph", "prose that goes on"];
  if (block.words >= 4 && block.words <= 20 && isTitleCase(block)) {
    return ["related", "a title below the body"];
  }
  if (tail.length === 1 && block.words <= 3) return ["other", "a few words below the body"];
  return block.words >= 12
    ? ["paragraph", "prose without a stop"]
    : ["list", "a line below the body"];
}
