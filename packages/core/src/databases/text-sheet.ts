import type { Block, Element } from "../html/page.ts";
import type { Sheet } from "../markup/make-article.ts";
import { paragraphRanges } from "../markup/paragraphs.ts";

const element: Element = {
  tag: "#text",
  attributes: {},
  parent: undefined,
  depth: 0,
  index: 0,
  isInline: false,
};

/** Plain text as a sheet whose text is the file's, unchanged, and whose blocks are its paragraphs. */
export function sheetOfText(text: string): Sheet {
  const blocks = paragraphRanges(text, 0, text.length).map(
    ({ start, end }): Block => ({
      start,
      end,
      runs: [start, start, end, end],
      element,
      linkChars: 0,
      links: 0,
      strongChars: 0,
      smallest: element,
    }),
  );
  return { text, blocks };
}
