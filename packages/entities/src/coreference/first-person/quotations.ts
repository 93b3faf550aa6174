import type { Quote } from "@corpus/core";
import type { Prose } from "../../prose.ts";

/**
 * Which quotation an offset stands in, the innermost; `"somebody's"` where single marks inside it are
 * open, whose words are another's, and nothing says whose; undefined outside of quotations.
 *
 * @returns To be asked in the order of the text, about the start of every token.
 */
export function readQuotations(
  { text }: Prose,
  quotes: readonly Quote[],
): (offset: number) => Quote | "somebody's" | undefined {
  const marked = quotes.filter(({ kind }) => kind === "direct" || kind === "partial");
  const open: Quote[] = []; // the innermost last
  let next = 0;
  let inner = -1; // where single marks opened
  return (offset) => {
    while (next < marked.length && marked[next]!.start <= offset) open.push(marked[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= offset) open.pop();
    const quote = open.at(-1);
    inner = quote ? innerFrom(text, offset, inner) : -1;
    return quote && inner > quote.start ? "somebody's" : quote;
  };
}

/** Where the single marks opened that are open behind the token at `start`; -1 for none. */
function innerFrom(text: string, start: number, open: number): number {
  const mark = text[start];
  if (mark !== "‘" && mark !== "’" && mark !== "'") return open;
  const before = text[start - 1] ?? " ";
  if (mark !== "’" && /[\s“"]/.test(before) && /\S/.test(text[start + 1] ?? " ")) return start;
  // An apostrophe inside a word or at its end closes nothing: "don’t", "the pilots’ union".
  return mark !== "‘" && /[^\p{L}\s]/u.test(before) ? -1 : open;
}
