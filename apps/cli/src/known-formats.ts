import type { FormatReader } from "@corpus/core/formats";
import { optionalFormats } from "./optional-formats.ts";

/** The reader of what starts with `head`; undefined for text, pages and what no reader knows. */
export async function readerOf(
  head: Uint8Array,
  uri: string,
  cwd: string,
): Promise<FormatReader | undefined> {
  const optional = optionalFormats.find((format) => format.recognises(head, uri));
  if (optional) return optional.load(cwd);
  const { emlReader, mboxReader } = await import("@corpus/core/mail");
  const { csvReader } = await import("@corpus/core/tables");
  return [mboxReader, emlReader, csvReader].find((reader) => reader.recognises(head, uri));
}
