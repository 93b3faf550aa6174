import { firstTag, nameOf } from "../markup/head.ts";

/** Whether a file is a story in the News Industry Text Format: its root is <nitf>. */
export function isNitf(head: Uint8Array): boolean {
  return nameOf(firstTag(head)) === "nitf";
}
