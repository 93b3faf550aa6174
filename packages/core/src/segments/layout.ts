import { type Block, isTitleCase } from "./blocks.ts";

/** The blocks of one text, where its body prose starts and ends, and what sort of text it is. */
export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | undefined;
  readonly bodyFrom: number; // index of the first block of body prose; `blocks.length` where there is none
  readonly bodyTo: number; // index of the last one; -1 where there is none
  readonly isProse: boolean; // nearly all of its lines are sentences: short ones stand out
  readonly isPage: boolean; // a whole web page with its menus: short lines are links
  readonly articleFrom: number; // on such a page the first block of the stretch with most prose
  readonly articleTo: number; // and its last one; the edges of the text where it is no such page
}

/** What can be said of the text as a whole once its blocks have spoken for themselves. */
export function findLayout(
  text: string,
  blocks: readonly Block[],
  title: string | undefined,
): Layout {
  const isBody = (block: Block, index: number) => {
    if (block.kind !== undefined) return block.kind === "paragraph";
    if (block.words < 10 || (!block.stops && block.words < 60)) return false;
    return index > 0 || !isTitleWithStop(block, blocks[1]);
  };
  const bodyFrom = blocks.findIndex(isBody);
  const bodyTo = blocks.findLastIndex(isBody);
  const hasMenus = isPage(blocks);
  return {
    text,
    blocks,
    title,
    bodyFrom: bodyFrom < 0 ? blocks.length : bodyFrom,
    bodyTo,
    isProse: isProse(blocks.slice(Math.max(0, bodyFrom))),
    isPage: hasMenus,
    ...(hasMenus ? findArticle(blocks, isBody) : { articleFrom: 0, articleTo: blocks.length - 1 }),
  };
}

// Swept on the labelled lines, a fifth of the pages left out each time: all values near these are alike.
const maxGain = 40; // words of one paragraph that count
const furnitureCost = 20;
const shortCost = 5;

/**
 * The stretch whose prose outweighs the short lines within it by most: the article on a page with
 * menus; and with it the lines at its edges up to the first that is surely furniture.
 */
function findArticle(
  blocks: readonly Block[],
  isBody: (block: Block, index: number) => boolean,
): Pick<Layout, "articleFrom" | "articleTo"> {
  let articleFrom = 0;
  let articleTo = -1;
  let most = 0;
  let sum = 0;
  let from = 0;
  blocks.forEach((block, index) => {
    if (isBody(block, index)) sum += Math.min(block.words, maxGain);
    else if (block.words > 0) {
      sum -= block.kind !== undefined || block.section ? furnitureCost : shortCost;
    }
    if (sum > most) {
      most = sum;
      articleFrom = from;
      articleTo = index;
    }
    if (sum <= 0) {
      sum = 0;
      from = index + 1;
    }
  });
  while (articleFrom > 0 && !isLink(blocks[articleFrom - 1]!)) articleFrom--;
  while (articleTo < blocks.length - 1 && !isLink(blocks[articleTo + 1]!)) articleTo++;
  return { articleFrom, articleTo };
}

function isLink({ kind, section }: Block): boolean {
  return section === true || (kind !== undefined && linkKinds.has(kind));
}

/** Kinds of lines that lead away from the article. */
export const linkKinds: ReadonlySet<string> = new Set([
  "breadcrumb",
  "form",
  "notice",
  "related",
  "share",
]);

/** Some archives set a full stop behind each title: a short line in title case, or above a dateline. */
export function isTitleWithStop(block: Block, next: Block | undefined): boolean {
  if (block.sentences || block.words > 22) return false;
  return (block.longWords >= 5 && isTitleCase(block)) || next?.kind === "paragraph";
}

// Swept on the labelled lines: below both shares, lines without a stop are a list's more often.
const minLineShare = 0.75;
const minWordShare = 0.85;

const textKinds: ReadonlySet<string> = new Set(["paragraph", "list"]);

function isProse(blocks: readonly Block[]): boolean {
  const open = blocks.filter(({ kind }) => kind === undefined || textKinds.has(kind));
  const sentences = open.filter((block) => block.stops);
  return (
    sentences.length >= open.length * minLineShare ||
    countWords(sentences) >= countWords(open) * minWordShare
  );
}

function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

const minInterfaceLines = 12; // swept on the labelled lines: 10 to 14 are alike

// Section names, buttons and form labels by the dozen.
function isPage(blocks: readonly Block[]): boolean {
  let lines = 0;
  for (const { section, kind, words } of blocks) {
    // A line of signs alone is a rule or an empty box, on a page as in an article.
    const isLabel = kind !== undefined && words > 0 && words <= 4 && interfaceKinds.has(kind);
    if (section || isLabel) lines++;
  }
  return lines >= minInterfaceLines;
}

const interfaceKinds: ReadonlySet<string> = new Set([
  "form",
  "share",
  "notice",
  "related",
  "artefact",
]);
