import type { SegmentKind } from "@corpus/core";
import { readParagraphs } from "./paragraphs.ts";
import type { Parts } from "./parts.ts";
import type { StyleKind } from "./styles.ts";

/** A paragraph of the document; without a kind it is for the text to tell. */
export interface Block {
  readonly text: string;
  readonly kind?: SegmentKind;
  readonly reason?: string;
}

/** Headers, the text, notes, footers: each paragraph that holds more than white space. */
export function findBlocks(parts: Parts, styles: ReadonlyMap<string, StyleKind>): Block[] {
  const all = (xml: string, kind: SegmentKind, reason: string): Block[] =>
    textsOf(xml).map((text) => ({ text, kind, reason }));
  return [
    ...parts.headers.flatMap((xml) => all(xml, "notice", "in the header of its pages")),
    ...bodyBlocks(parts.body, styles),
    ...all(parts.footnotes, "other", "a footnote"),
    ...all(parts.endnotes, "other", "an endnote"),
    ...parts.footers.flatMap((xml) => all(xml, "notice", "in the footer of its pages")),
  ];
}

const textsOf = (xml: string) =>
  readParagraphs(xml)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== "");

function bodyBlocks(xml: string, styles: ReadonlyMap<string, StyleKind>): Block[] {
  return readParagraphs(xml).flatMap(({ text, style, isListed }): Block[] => {
    if (text.trim() === "") return [];
    const stated = styles.get(style);
    if (stated) return [{ text, kind: stated.kind, reason: `its style is “${stated.name}”` }];
    return [isListed ? { text, kind: "list", reason: "an item of a list" } : { text }];
  });
}
