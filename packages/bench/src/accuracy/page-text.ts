import { compareShingles } from "@corpus/testing";

/** The text that was read from a page, and what the page's text is. */
export interface PageText {
  readonly found: string;
  readonly gold: string;
}

/** As article-extraction-benchmark: precision and recall of each page, averaged, and F1 of the two averages. */
export function scorePageTexts(pages: readonly PageText[]): { p: number; r: number; f: number } {
  let p = 0;
  let r = 0;
  for (const { found, gold } of pages) {
    const { precision, recall } = compareShingles(found, gold);
    p += precision / pages.length;
    r += recall / pages.length;
  }
  return { p, r, f: (2 * p * r) / (p + r) };
}
