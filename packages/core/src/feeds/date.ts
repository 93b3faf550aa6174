import type { Edtf } from "../edtf.ts";
import { readWrittenDate } from "../formats/written-date.ts";
import { parseMarkupDate } from "../html/markup-date.ts";

const RFC822 = /^(?:[a-z]{3,9},?\s{1,3})?\d{1,2}[\s-][a-z]{3,9}[\s-]\d/i; // "Tue, 27 Nov 2018", "27 Nov 18"
const maxChars = 80;

/** A date of a feed: RFC 822, as RSS wants it, or ISO 8601, as Atom does, and what is written in their place. */
export function parseFeedDate(stated: string): Edtf | undefined {
  const text = stated.slice(0, maxChars).trim();
  if (!RFC822.test(text)) return parseMarkupDate(text);
  const read = readWrittenDate(text);
  if ("problem" in read) return undefined;
  const [day, time] = read.edtf.split("T");
  // A clock without a zone that is known tells less than it seems to.
  return time === undefined || /Z$|[+-]\d\d:\d\d$/.test(time) ? read.edtf : (day as Edtf);
}
