import { findPhrase } from "../segments/phrases.ts";
import { findFeatures } from "./features.ts";
import { hintBit } from "./hints.ts";
import { mainTextTrees } from "./main-text.generated.ts";
import type { Block, Page } from "./page.ts";
import type { Statements } from "./statements.ts";
import { findSurroundings, insideBit, type Surroundings } from "./surroundings.ts";
import { scoreOf } from "./trees.ts";

/** Which blocks are the article's own text. */
export interface MainText {
  readonly around: Surroundings;
  readonly scores: readonly number[]; // log-odds; none where nothing was weighed
  readonly isMain: readonly boolean[];
  readonly copyOf: readonly (number | undefined)[]; // the block whose words this one repeats
}

/** Tells the article's own text from what stands around it, by learned weights and a few rules that they cannot learn. */
export function findMainText(page: Page, statements: Statements): MainText {
  const around = findSurroundings(page, statements);
  const scores = findFeatures(around).map((row) => scoreOf(mainTextTrees, row));
  const isMain = decide(around, scores);
  return { around, scores, isMain, copyOf: dropCopies(page, isMain) };
}

/** All of a page whose maker says that it is the article's text: captions, comments and stock phrases alone are not. */
export function takeAllText(page: Page, statements: Statements): MainText {
  const around = findSurroundings(page, statements);
  const isMain = page.blocks.map(
    (block) => !isOutside(around, block) && !isStockPhrase(page.text, block),
  );
  return { around, scores: [], isMain, copyOf: dropCopies(page, isMain) };
}

const maxPhraseChars = 160;

function isStockPhrase(text: string, { start, end }: Block): boolean {
  if (end - start > maxPhraseChars) return false;
  const place = findPhrase(text, start, end)?.place;
  return place === "whole" || place === "opens";
}

/**
 * The blocks that scores and rules take for main text, copies among them.
 *
 * @param scores Log-odds by block.
 */
export function decide(around: Surroundings, scores: readonly number[]): boolean[] {
  const { blocks } = around.page;
  let last = false; // of the last block outside embedded posts
  const isMain = blocks.map((block, i) => {
    if (isOutside(around, block)) return false;
    const own = scores[i]! > minScore;
    if (!isPost(around, block)) last = own;
    return last || own; // a post quoted between paragraphs is part of the text, whatever its form
  });
  blocks.forEach((block, i) => {
    if (isMain[i - 1] && isMain[i + 1] && isHeadingOf(block, blocks[i + 1]!)) isMain[i] = true;
  });
  dropIslands(isMain, scores);
  return isMain;
}

// A heading between two paragraphs of the text, beside the second in the markup.
function isHeadingOf({ element, linkChars }: Block, next: Block): boolean {
  return /^h[2-6]$/.test(element.tag) && linkChars === 0 && element.parent === next.element.parent;
}

const minScore = 0; // likelier than not; on pages left out of training, all between -0.3 and 0.3 are alike
const sureScore = 1.25; // three in four; on pages left out of training, all from 1 to 1.5 are alike
const maxGap = 4; // blocks

// Teasers of other articles and biographies have the form of paragraphs: what is apart from the last sure
// block, below it and nowhere sure itself, is not text.
function dropIslands(isMain: boolean[], scores: readonly number[]): void {
  let last = scores.findLastIndex((score, i) => isMain[i] && score >= sureScore);
  if (last < 0) return;
  let isApart = false;
  for (let i = last + 1; i < isMain.length; i++) {
    if (!isMain[i]) continue;
    isApart ||= i - last - 1 > maxGap;
    last = i;
    if (isApart) isMain[i] = false;
  }
}

const figure = insideBit("figure");

// Comments are prose like the article's, and often more; pages with many are few in the training set.
function isOutside({ page: { text }, apart, inside, hints }: Surroundings, block: Block): boolean {
  const { index } = block.smallest;
  if (apart[index]! & hintBit.comment || inside[index]! & figure) return true;
  if (hints.within(block) & hintBit.caption) return true;
  return !/[\p{L}\p{N}]/u.test(text.slice(block.start, Math.min(block.end, block.start + 100)));
}

const postLevels = 3;

function isPost({ hints }: Surroundings, { element }: Block): boolean {
  let at: Block["element"] | undefined = element;
  for (let level = 0; at && level <= postLevels; level++, at = at.parent) {
    if (hints.own(at) & hintBit.post) return true;
  }
  return false;
}

/** For each block the main block above it with the same words; such blocks are main no more. */
export function dropCopies({ text, blocks }: Page, isMain: boolean[]): (number | undefined)[] {
  const known = new Map<string, number>();
  return blocks.map((block, i) => {
    if (!isMain[i]) return undefined;
    const own = shinglesOf(text.slice(block.start, block.end));
    const shared = own.filter((shingle) => known.has(shingle));
    if (own.length >= minShingles && shared.length >= own.length * maxKnownShare) {
      isMain[i] = false;
      return known.get(shared[0]!);
    }
    for (const shingle of own) if (!known.has(shingle)) known.set(shingle, i);
    return undefined;
  });
}

const shingleWords = 5;
const minShingles = 4; // eight words
const maxKnownShare = 0.8;

function shinglesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles: string[] = [];
  for (let i = 0; i + shingleWords <= words.length; i++) {
    shingles.push(words.slice(i, i + shingleWords).join(" "));
  }
  return shingles;
}
