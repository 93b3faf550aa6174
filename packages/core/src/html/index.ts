export { looksLikeHtml } from "./looks-like-html.ts";
export { type HtmlOptions, parseHtml } from "./parse-html.ts";
export { parseHtmlRecord } from "./record.ts";
