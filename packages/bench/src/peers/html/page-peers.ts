import { parseHtml } from "@corpus/core/html";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

/** The text of an article in the page `html`, as each library finds it. */
export const pagePeers: Readonly<Record<string, (html: string) => string | Promise<string>>> = {
  "@corpus/core": (html) => {
    const { text, segments } = parseHtml(html);
    const body = segments.filter(
      ({ kind }) => kind === "paragraph" || kind === "list" || kind === "heading",
    );
    return body.map(({ start, end }) => text.slice(start, end)).join("\n");
  },
  "readability, linkedom": (html) =>
    new Readability(parseHTML(html).document).parse()?.textContent ?? "",
  "defuddle, linkedom": async (html) => {
    const { content } = await Defuddle(parseHTML(html).document);
    const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
    return document.body.textContent ?? "";
  },
};
