import type { ReadLimits } from "../formats/document.ts";
import type { MarkupLimits } from "./tree.ts";

const maxDepth = 200; // of elements; `limits.maxDepth` counts archives and messages
const bytesAnElement = 8; // "<p></p>" and a letter: a file has no more elements than this allows

/** Limits for the elements of a file, from those for its bytes. */
export function markupLimits({ maxBytes }: ReadLimits): MarkupLimits {
  return { maxDepth, maxElements: Math.min(1_000_000, Math.ceil(maxBytes / bytesAnElement)) };
}
