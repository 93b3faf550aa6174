import { firstOf, openingOf } from "../formats/ascii.ts";
import { decode, evidentUtf16, findMark } from "../parse/decode.ts";

// What may stand before the first element: declarations, comments, other instructions.
const BEFORE_ROOT = /^\s*(?:<\?[^>]{0,2000}>|<!--|<!DOCTYPE[^>[]{0,500}(?:\[|>))/i;
const FEED_ROOT =
  /^\s*<(?:rss[\s>]|(?:\w{1,20}:)?feed\s[^>]{0,2000}(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/)|(?:\w{1,20}:)?RDF[\s>])/;
const RSS1 = /purl\.org\/rss\/1\.0|my\.netscape\.com\/rdf|channel\.netscape\.com\/rdf/;

/** RSS of any version or Atom, by the first element. */
export function recognisesXmlFeed(head: Uint8Array): boolean {
  const isWide = findMark(head)?.encoding.startsWith("utf-16") || evidentUtf16(head) !== undefined;
  if (!isWide && firstOf(head) !== "<") return false;
  let rest = isWide ? decode(head).text : openingOf(head);
  for (;;) {
    const found = BEFORE_ROOT.exec(rest)?.[0];
    if (found === undefined) break;
    const closes = found.endsWith("<!--") ? "-->" : found.endsWith("[") ? "]>" : "";
    const end = closes === "" ? found.length : rest.indexOf(closes, found.length) + closes.length;
    if (end < found.length) return false; // a comment longer than what is looked at
    rest = rest.slice(end);
  }
  const root = FEED_ROOT.exec(rest)?.[0];
  return root !== undefined && (!/RDF[\s>]$/.test(root) || RSS1.test(rest));
}

/** JSON Feed 1.0 and 1.1, which say so in `version`. */
export function recognisesJsonFeed(head: Uint8Array): boolean {
  return firstOf(head) === "{" && JSON_FEED.test(openingOf(head));
}

// Also with the slash escaped, as PHP does.
const JSON_FEED = /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/1/;
