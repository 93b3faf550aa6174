import { Parser } from "htmlparser2";
import type { Email } from "postal-mime";

/** The alternative of a message's body that is read. */
export interface MailBody {
  readonly content: string;
  readonly as: "text" | "html";
}

// Swept by eye on the mail at hand: programs that write both give the same words in both; those that
// give fewer say "see this mail in a browser", or leave out what stands in tables.
const leastShareOfPage = 0.6;

/**
 * The plain alternative, where it has at least 60 % as many letters as the page has: the sender wrote it
 * for readers, and it has no layout to be told from the text. The page otherwise.
 */
export function findBody({ text = "", html = "" }: Email): MailBody | undefined {
  if (html === "") return text.trim() === "" ? undefined : { content: text, as: "text" };
  const plain = countLetters(text);
  const marked = countLetters(textOf(html));
  if (plain === 0 && marked === 0) return undefined;
  return plain >= marked * leastShareOfPage
    ? { content: text, as: "text" }
    : { content: html, as: "html" };
}

function countLetters(text: string): number {
  let count = 0;
  // Of addresses, which pages hide behind their links, none.
  for (const [word] of text.matchAll(/\S+/g)) {
    if (/^[<([]{0,2}https?:/.test(word)) continue;
    count += word.length;
  }
  return count;
}

const silent = new Set(["head", "script", "style", "title"]);

function textOf(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (silent.has(name)) hidden++;
      parts.push(" ");
    },
    onclosetag: (name) => {
      if (silent.has(name)) hidden--;
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text);
    },
  });
  parser.end(html);
  return parts.join("");
}
