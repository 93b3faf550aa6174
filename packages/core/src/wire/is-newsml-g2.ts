import { firstTag, nameOf } from "../markup/head.ts";

const roots: ReadonlySet<string> = new Set(
  `newsMessage newsItem packageItem conceptItem knowledgeItem planningItem catalogItem`.split(" "),
);

/** Whether a file is a NewsML-G2 message or item, by the name of its root. */
export function isNewsmlG2(head: Uint8Array): boolean {
  return roots.has(nameOf(firstTag(head)));
}
