import type { Story } from "@corpus/core";
import { count, printable } from "./wrap.ts";

/** "Story 1: Ferry strikes pier (4 articles, 3 independent sources)". */
export function storyLine({ title, articles, origins }: Story, index: number): string {
  const size = `${count(articles.length, "article")}, ${count(origins.length, "independent source")}`;
  return `Story ${index + 1}: ${title.replace(/\s+/g, " ")} (${size})`;
}

/** Text on one line that Markdown shows as it is, also within a table. */
export function cell(text: string): string {
  return printable(text)
    .replace(/\s+/g, " ")
    .replace(/[\\|*_`<[\]#]/g, "\\$&");
}
