import { headText } from "../markup/head.ts";

/**
 * Whether a file may be a LexisNexis export as a Word document: it is one, and a mark of the service or its name
 * is among what can be seen of it. Inside it is compressed: what it holds is told when it is read.
 */
export function isLexisNexisDocx(head: Uint8Array, uri: string): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return false;
  const text = headText(head);
  const isDocx = /\[Content_Types\]\.xml|word\/|_rels\/\.rels/.test(text);
  return isDocx && /lexis|nexis/i.test(`${text} ${uri}`);
}
