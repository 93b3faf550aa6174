import { firstName, recognisesZip } from "../archives/recognise.ts";
import { asciiOf, extensionOf } from "../formats/ascii.ts";

/** WARC 1.0 and 1.1, and the drafts before them, not compressed. */
export function recognisesWarc(head: Uint8Array): boolean {
  return /^(?:\r?\n)*WARC\/(?:0\.1[78]|1\.[01])\r?\n/.test(asciiOf(head, 0, 40));
}

/** A zip archive laid out as a web archive; its name decides where its first member does not. */
export function recognisesWacz(head: Uint8Array, uri: string): boolean {
  if (!recognisesZip(head)) return false;
  return (
    extensionOf(uri) === ".wacz" ||
    /^(?:archive\/.{1,200}\.warc|datapackage\.json$|indexes\/index)/.test(firstName(head))
  );
}
