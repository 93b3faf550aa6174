import { parsePublicationDate } from "../metadata/publication-date.ts";
import type { SegmentKind } from "../model/segment.ts";
import { parseBiography } from "../segments/biography.ts";
import { isNameShaped, parseByline } from "../segments/byline.ts";
import { isCreditLine } from "../segments/credits.ts";
import { parseDateline } from "../segments/dateline.ts";
import { findPhrase, type PhraseHit } from "../segments/phrases.ts";
import { isSameTitle, wordKey } from "../segments/repetition.ts";
import { hintBit } from "./hints.ts";
import type { MainText } from "./main-text.ts";
import type { Block, Page } from "./page.ts";
import type { Statements } from "./statements.ts";
import { insideBit } from "./surroundings.ts";

/** What a block is for, and the evidence. */
export interface Label {
  readonly kind: SegmentKind;
  readonly reason: string;
  readonly copyOf?: number | undefined; // index of the block whose words it repeats
}

/** Gives every block of a page its kind: the article's own by their form, the rest by what holds them. */
export function labelBlocks(page: Page, statements: Statements, main: MainText): Label[] {
  const context: Context = {
    page,
    statements,
    main,
    headline: findHeadline(page, statements, main),
    firstMain: main.isMain.indexOf(true),
    lastMain: main.isMain.lastIndexOf(true),
  };
  return page.blocks.map((block, i) => {
    if (i === context.headline)
      return { kind: "headline", reason: "the page's title, above the text" };
    if (context.headline >= 0 && isTitleCopy(context, block)) {
      return { kind: "headline", reason: "the headline again", copyOf: context.headline };
    }
    if (main.copyOf[i] !== undefined) {
      return {
        kind: "other",
        reason: "words that stood in the text before",
        copyOf: main.copyOf[i],
      };
    }
    const found = main.isMain[i] ? labelMain(context, block, i) : labelOther(context, block, i);
    if (!main.isMain[i]) return found;
    const score = main.scores[i];
    const why = score === undefined ? "given as the text" : `main text, score ${score.toFixed(1)}`;
    return { ...found, reason: `${found.reason}; ${why}` };
  });
}

interface Context {
  readonly page: Page;
  readonly statements: Statements;
  readonly main: MainText;
  readonly headline: number; // index of its block; -1 where there is none
  readonly firstMain: number;
  readonly lastMain: number;
}

const bits = {
  ...{
    nav: insideBit("nav"),
    noscript: insideBit("noscript"),
    header: insideBit("header"),
    footer: insideBit("footer"),
  },
  ...{
    form: insideBit("form"),
    control: insideBit("button", "select", "textarea", "label"),
    time: insideBit("time"),
  },
  ...{
    figure: insideBit("figure"),
    figcaption: insideBit("figcaption"),
    list: insideBit("li", "td", "dd"),
    h1: insideBit("h1"),
  },
};

const maxHeadlineChars = 300;

// The block that says what the head states as the title; an <h1> near the text where none does.
function findHeadline(
  { text, blocks }: Page,
  { shared, searched, titles }: Statements,
  main: MainText,
): number {
  const keys = [shared, searched, ...titles].map(wordKey);
  const firstMain = main.isMain.indexOf(true);
  const candidates = blocks.flatMap((block, i) =>
    block.end - block.start <= maxHeadlineChars ? [i] : [],
  );
  const says = (i: number) => {
    const own = wordKey(text.slice(blocks[i]!.start, blocks[i]!.end));
    return (
      own.length >= 3 &&
      keys.some((key) => isSameTitle(own, key) || (own.length >= 12 && key.startsWith(own)))
    );
  };
  const isH1 = (i: number) => (main.around.inside[blocks[i]!.smallest.index]! & bits.h1) !== 0;
  const isHeading = (i: number) => /^h[1-3]$/.test(blocks[i]!.element.tag);
  return (
    candidates.find((i) => isH1(i) && says(i)) ??
    candidates.find((i) => isHeading(i) && says(i)) ??
    candidates.findLast((i) => isH1(i) && (firstMain < 0 || i <= firstMain + 3)) ??
    candidates.find((i) => blocks[i]!.linkChars === 0 && says(i)) ??
    -1
  );
}

function isTitleCopy({ page, headline }: Context, block: Block): boolean {
  const title = page.blocks[headline]!;
  const length = title.end - title.start;
  if (length < 15 || Math.abs(block.end - block.start - length) > 5) return false;
  return isSameTitle(
    wordKey(page.text.slice(block.start, block.end)),
    wordKey(page.text.slice(title.start, title.end)),
  );
}

/** Form of a block that belongs to the article. */
function labelMain(
  { page: { text }, main: { around }, firstMain }: Context,
  block: Block,
  index: number,
): Label {
  const inside = around.inside[block.smallest.index]!;
  const { start, end, element } = block;
  const own = around.hints.within(block);
  if (inside & bits.figcaption || own & hintBit.caption)
    return { kind: "caption", reason: "marked up as a caption" };
  if (/^h[1-6]$/.test(element.tag)) return { kind: "heading", reason: `<${element.tag}>` };
  const length = end - start;
  if (own & hintBit.summary && index === firstMain)
    return { kind: "standfirst", reason: "marked up as a summary" };
  if (length <= 160 && parseByline(text, start, end))
    return { kind: "byline", reason: 'opens with "By" and a name' };
  if (parseDateline(text, start, end)?.end === end)
    return { kind: "dateline", reason: "a dateline on its own line" };
  if (inside & bits.list) return { kind: "list", reason: `<${element.tag}>` };
  if (
    length <= 100 &&
    block.strongChars >= length * 0.9 &&
    !/[.!?…:]["'”’)]*$/u.test(text.slice(start, end))
  )
    return { kind: "heading", reason: "a short line in bold" };
  return { kind: "paragraph", reason: `<${element.tag}>` };
}

/** A block outside the article's text, with what is asked of it more than once. */
interface Outside {
  readonly context: Context;
  readonly block: Block;
  readonly words: string; // the first of it
  readonly length: number;
  readonly linkShare: number;
  readonly own: number; // hints of its own elements
  readonly apart: number; // and of those around it that do not hold the headline
  readonly inside: number;
  readonly isAbove: boolean; // the text
  readonly isNear: boolean; // to the text
  readonly phrase: PhraseHit | undefined;
}

/** What a block is that does not belong to the article's text: the first evidence that there is. */
function labelOther(context: Context, block: Block, index: number): Label {
  const { page, main, firstMain, lastMain } = context;
  const { start, end, smallest } = block;
  const length = end - start;
  const isAbove = firstMain >= 0 && index < firstMain;
  const outside: Outside = {
    context,
    block,
    words: page.text.slice(start, Math.min(end, start + 200)),
    length,
    linkShare: block.linkChars / length,
    own: main.around.hints.within(block),
    apart: main.around.apart[smallest.index]!,
    inside: main.around.inside[smallest.index]!,
    isAbove,
    isNear: isAbove ? firstMain - index <= maxAbove : index - lastMain <= maxBelow,
    phrase: length <= maxLineChars ? findPhrase(page.text, start, end) : undefined,
  };
  return (
    labelByMarkup(outside) ??
    labelByPhrase(outside, "whole", "opens") ??
    labelStandfirst(outside) ??
    labelPeople(outside) ??
    labelByPhrase(outside, "within") ??
    labelByPlace(outside)
  );
}

const maxAbove = 12; // blocks between a byline or standfirst and the text
const maxBelow = 6;
const maxLineChars = 160; // of bylines and of phrases

// Where the elements leave no doubt.
function labelByMarkup({ context, block, length, own, apart, inside }: Outside): Label | undefined {
  if (inside & bits.figcaption || (own & hintBit.caption && length > 3)) {
    return isCreditLine(context.page.text, block.start, block.end)
      ? { kind: "credit", reason: "names who took it" }
      : { kind: "caption", reason: "marked up as a caption" };
  }
  if (apart & hintBit.comment) return { kind: "other", reason: "in a part for readers' comments" };
  if (inside & bits.nav) return { kind: "breadcrumb", reason: "<nav>" };
  if (inside & bits.noscript) return { kind: "notice", reason: "shown where scripts are off" };
  return inside & bits.control ? { kind: "form", reason: "a button or a field" } : undefined;
}

function labelByPhrase({ phrase }: Outside, ...places: PhraseHit["place"][]): Label | undefined {
  if (!phrase || !places.includes(phrase.place)) return undefined;
  return { kind: phrase.kind, reason: `phrase: "${phrase.phrase}"` };
}

const minStandfirstChars = 30;

function labelStandfirst({
  context,
  words,
  length,
  linkShare,
  own,
  isAbove,
  isNear,
}: Outside): Label | undefined {
  if (!isAbove || length < minStandfirstChars || linkShare >= 0.5) return undefined;
  if (own & hintBit.summary) return { kind: "standfirst", reason: "marked up as a summary" };
  if (!isNear || !saysDescription(context.statements, words)) return undefined;
  return { kind: "standfirst", reason: "the page's description, above the text" };
}

// Bylines and dates beside the text, share bars, and what is said of the author.
function labelPeople(outside: Outside): Label | undefined {
  const { context, block, words, length, linkShare, apart } = outside;
  const { text } = context.page;
  if (outside.isNear && length <= maxLineChars) {
    const byline = labelByline(outside);
    if (byline) return byline;
  }
  if (apart & hintBit.share && length <= 60) return { kind: "share", reason: "in a share bar" };
  const isAboutPeople = apart & hintBit.people && words.length > 60 && linkShare < 0.5;
  return isAboutPeople || parseBiography(text, block.start, block.end)
    ? { kind: "bio", reason: "about the author" }
    : undefined;
}

function labelByline({ context, block, words, own, inside }: Outside): Label | undefined {
  const { text } = context.page;
  if (parseByline(text, block.start, block.end)) {
    return { kind: "byline", reason: 'opens with "By" and a name' };
  }
  if (isAuthor(context.statements, words)) return { kind: "byline", reason: "a stated author" };
  if (parsePublicationDate(text, block.start, block.end)) {
    return { kind: "byline", reason: "a date of publication" };
  }
  if (own & (hintBit.people | hintBit.meta) && isNameShaped(words)) {
    return { kind: "byline", reason: "a name, marked up as the author's" };
  }
  return inside & bits.time ? { kind: "byline", reason: "<time>" } : undefined;
}

// What the names of the elements around it say, and how much of it is links.
function labelByPlace({ length, linkShare, own, apart, inside, isAbove }: Outside): Label {
  const isShort = length <= 60;
  if (inside & bits.form || apart & hintBit.form) {
    return { kind: "form", reason: "in a form or an offer to subscribe" };
  }
  if (inside & bits.footer || apart & hintBit.footer) {
    return { kind: "notice", reason: "in the page's footer" };
  }
  if (apart & hintBit.ad) return { kind: "artefact", reason: "in a place for advertising" };
  if (apart & hintBit.tags) return { kind: "related", reason: "in a list of topics" };
  if (apart & hintBit.related || linkShare > 0.5) {
    return isAbove && length <= 30
      ? { kind: "breadcrumb", reason: "a short link above the text" }
      : { kind: "related", reason: "links to other pages" };
  }
  if (inside & bits.header && isShort) return { kind: "breadcrumb", reason: "in a header" };
  if (apart & hintBit.hidden) return { kind: "artefact", reason: "hidden on the page" };
  if (inside & bits.figure || own & hintBit.media) {
    return { kind: "caption", reason: "beside a picture" };
  }
  return { kind: "other", reason: "apart from the article's text" };
}

function saysDescription({ descriptions }: Statements, words: string): boolean {
  const key = wordKey(words).slice(0, 60);
  return (
    key.length > 20 && descriptions.some((description) => wordKey(description).startsWith(key))
  );
}

function isAuthor({ authors }: Statements, words: string): boolean {
  const key = wordKey(words);
  return authors.some((author) => {
    const name = wordKey(author);
    return (
      name.length > 4 && (key === name || (key.includes(name) && key.length < name.length + 40))
    );
  });
}
