import { settle } from "./blocks.ts";
import { isNameShaped } from "./byline.ts";
import type { Layout } from "./classify-blocks.ts";

/** What stands below the last full paragraph: a byline at the end, links, form labels, left-overs. */
export function settleTail({ text, blocks, bodyTo }: Layout): void {
  if (bodyTo < 0) return;
  for (let i = bodyTo + 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind !== undefined || block.stops) continue;
    const words = text.slice(block.start, Math.min(block.end, block.start + 120));
    const next = blocks[i + 1];
    if (isNameShaped(words) && (i === bodyTo + 1 || next?.kind === "bio")) {
      settle(block, "byline", "a name alone below the body");
    } else if (/[:;,–—-]$/u.test(words)) settle(block, "paragraph", "prose that goes on");
    else if (block.words >= 4) settle(block, "related", "a title-like line below the body");
    else settle(block, "other", "a few words below the body");
  }
}
