import { firstName } from "../archives/recognise.ts";
import { headText } from "../markup/head.ts";

const PART = /^(?:\[Content_Types\]\.xml|_rels\/|word\/|docProps\/)/;

/**
 * Whether a file may be a LexisNexis export as a Word document, which any Word document may: what it holds is
 * compressed, and is told when it is opened.
 */
export function isLexisNexisDocx(head: Uint8Array, uri: string): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return false;
  return PART.test(firstName(head)) && (/\.docx$/i.test(uri) || headText(head).includes("word/"));
}
