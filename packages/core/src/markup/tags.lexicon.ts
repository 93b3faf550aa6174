import { inlineTags, silentTags } from "../html/elements.lexicon.ts";
import type { TagTable } from "../html/read-page.ts";
import type { SegmentKind } from "../model/segment.ts";

const tags = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Elements of NITF and XHTML as wire stories use them, by what they do to the text in them.
 * Source: the IPTC's NITF 3.6 element reference, the HTML standard for those of XHTML, and (in capitals) the
 * dialect of NITF that the Swedish agency TT sends.
 */
export const storyTags: TagTable = {
  /** Run on within a line: NITF's enriched text. Left out: "byttl", which has a line of its own. */
  inline: new Set([
    ...inlineTags,
    ...tags(`
      alt-code chron city classifier copyrite country event frac function hi hlt lang location money
      name.family name.given num object.title org person postaddr pronounce region state strike
      sublocation virtloc ORT SOURCE`),
  ]),
  /** Data beside the words. */
  silent: new Set([
    ...silentTags,
    ...tags("BILDFIL head media-metadata media-object media-reference nitf-col nitf-colgroup"),
  ]),
};

/**
 * What a block is for, by the nearest element around it that says so. Those with "#" are made by readers
 * around a field of their format.
 */
export const kindOfTag: ReadonlyMap<string, SegmentKind> = new Map(
  (
    [
      ["headline", "#headline hl1 RUBRIK"],
      ["standfirst", "#standfirst abstract"],
      ["byline", "#byline byline byttl BYLINE"],
      ["dateline", "#dateline dateline DAT"],
      ["credit", "#credit distributor media-producer tagline BILDSKAPARE"],
      ["notice", "#notice bibliography note rights"],
      ["caption", "#caption media-caption figcaption caption BILDTEXT"],
      ["heading", "#heading hl2 h1 h2 h3 h4 h5 h6 MELLIS"],
      ["list", "li dt dd td th LI"],
      ["other", "#other series"],
    ] as const
  ).flatMap(([kind, names]) => tags(names).map((tag) => [tag, kind] as const)),
);

/**
 * What a block is for by a class of its element, where agencies send XHTML: the names of NITF's elements, and "dat"
 * of TT. Left out: names of layouts, such as "lead" and "txt-ind", of which each agency has its own.
 */
export const kindOfClass: ReadonlyMap<string, SegmentKind> = new Map([
  ["byline", "byline"],
  ["caption", "caption"],
  ["credit", "credit"],
  ["dat", "dateline"],
  ["dateline", "dateline"],
]);

/** Around pictures and films: a byline in them is of who took it. */
export const mediaTags: ReadonlySet<string> = new Set(["figure", "media", "BILD"]);

/** Around other blocks: what stands in them is not the story's, whatever it is marked up as. */
export const kindOfSurroundings: ReadonlyMap<string, SegmentKind> = new Map([
  ["aside", "related"],
  ["footer", "notice"],
  ["header", "other"],
  ["nav", "breadcrumb"],
]);
