import { type Block, settle } from "./blocks.ts";
import type { Layout } from "./layout.ts";

/** Names of sections ("Sports") above or below the body, or side by side; alone in the body one is a heading. */
export function settleSections({ blocks, bodyFrom, bodyTo }: Layout): void {
  blocks.forEach((block, index) => {
    if (!block.section) return;
    const isOutside = index < bodyFrom || index > bodyTo;
    const isAmong = isFurniture(blocks[index - 1]) || isFurniture(blocks[index + 1]);
    if (isOutside || isAmong) settle(block, "breadcrumb", "the name of a section");
  });
}

function isFurniture(block: Block | undefined): boolean {
  if (!block) return false;
  return block.section === true || (block.kind !== undefined && block.kind !== "paragraph");
}
