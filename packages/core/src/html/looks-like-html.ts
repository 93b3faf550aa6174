import { decode } from "../parse/decode.ts";

const glanceBytes = 1024;

// What opens a page: a doctype, <html>, or an element of its head or body, behind comments and an XML declaration.
const OPENING =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[^]{0,800}?-->\s{0,50}){0,5}<(?:!doctype\s+html|(?:html|head|body|title|meta|script|style|link|div|article|main|section|header|p|h1|table|base)(?=[\s/>]))/i;

/** Whether `input` opens as a page of HTML does; plain text that mentions a tag further on does not. */
export function looksLikeHtml(input: string | Uint8Array): boolean {
  const head = typeof input === "string" ? input.slice(0, glanceBytes) : decode(input.subarray(0, glanceBytes)).text;
  return OPENING.test(head.replace(/^\uFEFF/, ""));
}
