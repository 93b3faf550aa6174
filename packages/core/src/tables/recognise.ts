import { asciiOf } from "../formats/ascii.ts";
import { findColumns } from "./columns.ts";
import { findSeparator, SEPARATOR_LINE } from "./separator.ts";

/**
 * Whether `head` opens as a table does: a first line of short, different names, among them that of a column
 * of text and one more that is well known; under a name that ends in .csv, .tsv or .tab any such line.
 */
export function looksLikeTable(head: Uint8Array, uri: string): boolean {
  const opening = asciiOf(head)
    .replace(/^\xef\xbb\xbf/, "")
    .replaceAll("\0", "");
  const separator = findSeparator(opening.replace(/^(?:\xff\xfe|\xfe\xff)/, ""));
  if (separator === undefined) return false;
  if (SEPARATOR_LINE.test(opening)) return true;
  const line = opening.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const names = line.split(separator).map((name) => name.replace(/^["\s]+|["\s]+$/g, ""));
  if (!opening.slice(line.length).includes(separator) || names.length < 2 || !names.every(isName))
    return false;
  if (new Set(names).size < names.length) return false;
  const columns = findColumns(names);
  const isKnown = columns.text !== undefined || columns.html !== undefined;
  return (isKnown && Object.keys(columns).length >= 2) || /\.(?:csv|tsv|tab)$/i.test(uri);
}

const isName = (name: string) => name.length <= 60 && !/[.!?](?:\s|$)/.test(name);
