import { Parser } from "htmlparser2";
import { plain } from "../html/json-ld.ts";

/** The words of a title or a name, which may hold markup: tags left out, entities read, blanks single. */
export function wordsOf(markup: string): string {
  if (!/[<&]/.test(markup)) return plain(markup);
  let words = "";
  const parser = new Parser({ ontext: (data) => (words += data) }, { decodeEntities: true });
  parser.end(markup);
  return plain(words);
}

const MARKUP =
  /<(?:[a-z][a-z0-9]{0,15}[\s/>]|!--|\/[a-z])|&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** Whether a description is markup, as most are, or plain text, as the others are. */
export function isMarkup(content: string): boolean {
  return MARKUP.test(content);
}

const BLOCKS = /<(?:p|br|div|ul|ol|table)[\s/>]/i;

/** A WordPress post as its site shows it: there, the lines of a post without paragraphs are its paragraphs. */
export function withParagraphs(post: string): string {
  return BLOCKS.test(post) ? post : post.replace(/\r?\n/g, "<br>\n");
}

/** An element within content, written out again. */
export function openingTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const all = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${value.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`,
  );
  return `<${name}${all.join("")}>`;
}

export const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
