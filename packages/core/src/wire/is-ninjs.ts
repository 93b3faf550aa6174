import { headText } from "../markup/head.ts";
import { isApJson } from "./is-ap-json.ts";
import { topKeys } from "./top-keys.ts";

// Properties that the IPTC's ninjs has and other forms of JSON do not, in the spelling of any version.
const own =
  /"(?:version_?created|first_?created|pubstatus|body_(?:text|x?html|richtext|main)|bodies|headlines|headline_\w{1,20}|description_(?:text|x?html)|representationtype|copyright_?holder|copyrightnotice|urgency|renditions|bylines?|by|altids|trustindicators?|usageterms|eventdetails|descriptions|embargoed)"\s{0,9}:/gi;
const minOwn = 2;

/** Whether a file is ninjs, the IPTC's news in JSON: an item, a list of items, or an item a line. */
export function isNinjs(head: Uint8Array): boolean {
  const text = headText(head).trimStart();
  if (!/^[[{]/.test(text) || isApJson(head)) return false;
  if (/ninjs-schema|\/ninjs\//i.test(text)) return true;
  const keys = topKeys(text); // ninjs has its text under "body": a record with a text of its own is left to JSON
  if (keys.has("text") || keys.has("html")) return false;
  const found = new Set([...text.matchAll(own)].map(([name]) => name.toLowerCase()));
  return found.size >= minOwn && /"(?:uri|guid)"\s{0,9}:/.test(text);
}
