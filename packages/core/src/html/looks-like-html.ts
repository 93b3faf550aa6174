import { decode } from "../parse/decode.ts";

const glanceBytes = 2048;

const OPENING =
  /^<(?:!doctype\s{1,5}html|(?:html|head|body|title|meta|script|style|link|div|article|main|section|header|p|h1|table|base)(?=[\s/>]))/i;
const SKIPPED: readonly (readonly [opens: string, closes: string])[] = [
  ["<!--", "-->"],
  ["<?xml", "?>"],
];

/** Whether `input` opens as a page of HTML does; plain text that mentions a tag further on does not. */
export function looksLikeHtml(input: string | Uint8Array): boolean {
  const head =
    typeof input === "string"
      ? input.slice(0, glanceBytes)
      : decode(input.subarray(0, glanceBytes)).text;
  let rest = head.trimStart(); // of white space and a byte order mark
  for (;;) {
    const skipped = SKIPPED.find(([opens]) => rest.startsWith(opens));
    if (!skipped) return OPENING.test(rest);
    const end = rest.indexOf(skipped[1]);
    if (end < 0) return false;
    rest = rest.slice(end + skipped[1].length).trimStart();
  }
}
