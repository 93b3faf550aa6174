import { type PageLimits, PageReader } from "../html/read-page.ts";
import type { Sheet } from "./make-article.ts";
import type { Piece } from "./pieces.ts";
import { storyTags } from "./tags.lexicon.ts";
import { isNode, type Node } from "./tree.ts";

/** The text of elements in blocks, as a page's: white space of the markup is one blank, each block is a line. */
export function sheetOf(parts: readonly Node[], limits: PageLimits, where: string): Sheet {
  const reader = new PageReader(limits, where, storyTags);
  for (const part of parts) replay(part, reader);
  return reader.finish();
}

function replay(child: Node | Piece, reader: PageReader): void {
  if (!isNode(child)) {
    reader.read(child.data, child.from, child.to);
    return;
  }
  reader.open(child.tag, child.attributes);
  for (const each of child.children) replay(each, reader);
  reader.close(child.tag);
}
