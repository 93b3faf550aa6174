import { asciiOf, extensionOf, firstOf, openingOf } from "../formats/ascii.ts";

const RECORD = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|$))/; // `{"`, `[{`
const WITH_TEXT = /"(?:text|html)"\s{0,9}:/;

/** JSON that can hold records: an object, one a line, or an array of them. */
export function isJson(head: Uint8Array, uri: string): boolean {
  const extension = extensionOf(uri);
  const opening = openingOf(head)
    .replace(/^(?:\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", ""); // UTF-16
  return RECORD.test(opening) || extension === ".ndjson" || extension === ".jsonl";
}

/** Whether JSON that nobody named has a field of a record: settings and labels have none. */
export function worthReading(head: Uint8Array): boolean {
  return WITH_TEXT.test(asciiOf(head));
}

/** A whole first line that is a record or written by Corpus; other JSON may be one value on many lines. */
export function isCertain(head: Uint8Array): boolean {
  if (firstOf(head) !== "{") return false;
  const opening = openingOf(head);
  const end = opening.indexOf("\n");
  const line = opening.slice(0, end);
  return end > 0 && RECORD_LINE.test(line) && line.trimEnd().endsWith("}");
}

const RECORD_LINE = /^\{(?:"type":"(?:header|article)"|[^\n]{0,4000}"(?:text|html)"\s{0,9}:)/;
