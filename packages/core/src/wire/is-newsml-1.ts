import { firstTag, nameOf } from "../markup/head.ts";

/** Whether a file is NewsML 1.x: its root is <NewsML>. */
export function isNewsml1(head: Uint8Array): boolean {
  return nameOf(firstTag(head)) === "NewsML";
}
