import { openSource } from "../formats/bytes.ts";
import type { FormatReader } from "../formats/document.ts";
import { unreadArchive } from "./recognise.ts";

/** Archives of kinds that are known and not read: a reject that says what to do. */
export const unreadReader: FormatReader = {
  name: "an archive that is not read",
  recognises: (head) => unreadArchive(head) !== undefined,
  async *documents(source, { uri }) {
    const { head, chunks } = await openSource(source);
    await chunks.return(undefined);
    const { name, advice } = unreadArchive(head) ?? { name: "other data", advice: "unpack it" };
    const message = `expected a zip, tar, gzip or zstd archive, found ${name}; ${advice} first`;
    yield { kind: "reject", uri, code: "article/unsupported", message };
  },
};
