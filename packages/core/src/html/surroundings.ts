import { wordKey } from "../segments/repetition.ts";
import { type Hints, hintBit, hintsOf } from "./hints.ts";
import { type Look, lookAt } from "./look.ts";
import type { Block, Element, Page } from "./page.ts";
import type { Statements } from "./statements.ts";

/** What is known of a page as a whole when one of its blocks is looked at. */
export interface Surroundings {
  readonly page: Page;
  readonly looks: readonly Look[];
  readonly hints: Hints;
  readonly sums: Sums;
  readonly prose: number; // characters of prose on the page
  readonly top: Element; // the element that best holds the column of text
  readonly headline: number; // index of the block that says the title; -1 where none does
  readonly aroundTop: ReadonlySet<Element>; // with it
  readonly apart: Int32Array; // by element: hints of it and of those around it that do not hold the headline
  readonly beside: Int32Array; // that do not hold the column of text
  readonly inside: Int32Array; // by element: the names of it and of those around it, as bits of `insideTags`
  readonly firstProse: number; // within the top element; `blocks.length` where there is none
  readonly lastProse: number; // -1 where there is none
  readonly copies: ReadonlyMap<string, number>; // by key: how often these words stand on the page
  readonly paths: readonly string[]; // by block: names and classes of its element and the one around it
  readonly proseOfPath: ReadonlyMap<string, number>;
  readonly blocksOfPath: ReadonlyMap<string, number>;
  readonly titleKeys: readonly string[];
  readonly descriptionKeys: readonly string[];
  readonly bodyRuns: ReadonlySet<string>; // every run of words of the body that JSON-LD states
}

/** By `Element.index`: characters of prose, of all text, of links, and blocks within it. */
interface Sums {
  readonly prose: Float64Array;
  readonly total: Float64Array;
  readonly link: Float64Array;
  readonly blocks: Float64Array;
}

const minTitleChars = 9;
const minDescriptionChars = 21;
export const minCopyChars = 16; // shorter ones are labels, which repeat everywhere

export function findSurroundings(page: Page, statements: Statements): Surroundings {
  const { text, blocks } = page;
  const looks = blocks.map((block) => lookAt(text, block));
  const hints = hintsOf();
  const sums = sumUp(page, looks);
  // Half of a page's elements hold no text: nobody asks for their hints.
  const hintsOfText = (element: Element) =>
    sums.blocks[element.index]! > 0 || element.isInline ? hints.own(element) : 0;
  const copies = countCopies(looks);
  const titleKeys = [statements.shared, statements.searched, ...statements.titles]
    .map(wordKey)
    .filter((key) => key.length >= minTitleChars);
  const top = findTop(page, looks, hints, sums, copies);
  const headline = findTitleBlock(blocks, looks, titleKeys);
  const aroundTop = chainOf(top);
  const isTopProse = (block: Block, i: number) => looks[i]!.isProse && isWithin(block.element, top);
  const firstProse = blocks.findIndex(isTopProse);
  const paths = blocks.map(pathOf);
  const proseOfPath = new Map<string, number>();
  const blocksOfPath = new Map<string, number>();
  let prose = 0;
  paths.forEach((path, i) => {
    const own = looks[i]!.isProse ? looks[i]!.chars : 0;
    prose += own;
    proseOfPath.set(path, (proseOfPath.get(path) ?? 0) + own);
    blocksOfPath.set(path, (blocksOfPath.get(path) ?? 0) + 1);
  });
  return {
    page,
    looks,
    hints,
    sums,
    prose,
    top,
    headline,
    aroundTop,
    apart: gather(page, hintsOfText, headline < 0 ? aroundTop : chainOf(blocks[headline]!.element)),
    beside: gather(page, hintsOfText, aroundTop),
    inside: gather(page, ({ tag }) => insideBits.get(tag) ?? 0, new Set()),
    firstProse: firstProse < 0 ? blocks.length : firstProse,
    lastProse: blocks.findLastIndex(isTopProse),
    copies,
    paths,
    proseOfPath,
    blocksOfPath,
    titleKeys,
    descriptionKeys: statements.descriptions
      .map(wordKey)
      .filter((key) => key.length >= minDescriptionChars),
    bodyRuns: runsOf(statements.body),
  };
}

/** Elements whose name tells something of all that lies in them. */
export const insideTags =
  `article main aside nav header footer form figure figcaption ul ol table blockquote noscript
  button select textarea label a time li td dd h1`.split(/\s+/);
const insideBits = new Map(insideTags.map((tag, i) => [tag, 1 << i]));

/** A bit for each of `tags`, to be tested against `Surroundings.inside`. */
export function insideBit(...tags: readonly string[]): number {
  return tags.reduce((mask, tag) => mask | (insideBits.get(tag) ?? 0), 0);
}

// A mask for each element, from it and from those around it up to the first in `shared`.
function gather(
  { elements }: Page,
  maskOf: (element: Element) => number,
  shared: ReadonlySet<Element>,
): Int32Array {
  const masks = new Int32Array(elements.length);
  for (const element of elements) {
    if (shared.has(element)) continue;
    const { index, parent } = element;
    masks[index] = maskOf(element) | (parent ? masks[parent.index]! : 0);
  }
  return masks;
}

/** Words in a run by which a block is known in the stated body. */
export const runWords = 5;
const minBodyChars = 100;

/** Every run of words of a text that JSON-LD states; none of a teaser. */
export function runsOf(body: string): Set<string> {
  const runs = new Set<string>();
  if (body.length < minBodyChars) return runs;
  const words = wordKey(body).split(" ");
  for (let i = 0; i + runWords <= words.length; i++) {
    runs.add(words.slice(i, i + runWords).join(" "));
  }
  return runs;
}

function sumUp({ blocks, elements }: Page, looks: readonly Look[]): Sums {
  const sums = {
    prose: new Float64Array(elements.length),
    total: new Float64Array(elements.length),
    link: new Float64Array(elements.length),
    blocks: new Float64Array(elements.length),
  };
  // First each element's own, then from the last opened to the first into the one around it.
  blocks.forEach(({ element: { index }, linkChars }, i) => {
    const { chars, isProse } = looks[i]!;
    if (isProse) sums.prose[index]! += chars;
    sums.total[index]! += chars;
    sums.link[index]! += linkChars;
    sums.blocks[index]!++;
  });
  for (let i = elements.length - 1; i > 0; i--) {
    const around = elements[i]!.parent!.index;
    for (const sum of [sums.prose, sums.total, sums.link, sums.blocks]) sum[around]! += sum[i]!;
  }
  return sums;
}

function countCopies(looks: readonly Look[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { key } of looks) {
    if (key.length >= minCopyChars) copies.set(key, (copies.get(key) ?? 0) + 1);
  }
  return copies;
}

const votingLevels = 6;
const voteFade = 0.6; // from one level to the one around it
const maxVote = 600; // characters of one paragraph that count
const doubtfulVote = 0.2; // in comments, footers and hidden parts
const pageTags: ReadonlySet<string> = new Set(["#page", "html", "body"]);

// As Readability does: each paragraph votes for the elements around it, the nearest most; links take votes away.
function findTop(
  { blocks, elements }: Page,
  looks: readonly Look[],
  hints: Hints,
  { link, total }: Sums,
  copies: ReadonlyMap<string, number>,
): Element {
  const votes = new Float64Array(elements.length);
  const doubtful = hintBit.comment | hintBit.footer | hintBit.hidden;
  blocks.forEach(({ element }, i) => {
    const { isProse, chars, key } = looks[i]!;
    if (!isProse || (copies.get(key) ?? 1) > 1) return;
    let vote = Math.min(chars, maxVote);
    if (hints.around(element) & doubtful) vote *= doubtfulVote;
    let at = element.parent;
    for (let level = 0; at && level < votingLevels; level++) {
      votes[at.index]! += vote;
      vote *= voteFade;
      at = at.parent;
    }
  });
  let top = elements[0]!;
  let most = 0;
  for (const element of elements) {
    if (pageTags.has(element.tag)) continue;
    const { index } = element;
    const own = votes[index]! * (1 - Math.min(1, link[index]! / (total[index]! || 1)));
    if (own > most) {
      most = own;
      top = element;
    }
  }
  return top;
}

function findTitleBlock(
  blocks: readonly Block[],
  looks: readonly Look[],
  titleKeys: readonly string[],
): number {
  const isH1 = (block: Block) => block.element.tag === "h1";
  const opensTitle = ({ key }: Look) =>
    key.length >= minTitleChars && titleKeys.some((title) => title.startsWith(key));
  const stated = blocks.findIndex((block, i) => isH1(block) && opensTitle(looks[i]!));
  if (stated >= 0) return stated;
  const said = looks.findIndex(({ key }) => key.length >= minTitleChars && titleKeys.includes(key));
  return said >= 0 ? said : blocks.findIndex(isH1);
}

const maxClassChars = 120; // of hostile pages: a path is kept for every block

function pathOf({ element }: Block): string {
  const around = element.parent;
  return [element, around]
    .map((each) => `${each?.tag}|${each?.attributes["class"]?.slice(0, maxClassChars)}`)
    .join("|");
}

function chainOf(element: Element): Set<Element> {
  const chain = new Set<Element>();
  for (let at: Element | undefined = element; at; at = at.parent) chain.add(at);
  return chain;
}

function isWithin(element: Element, outer: Element): boolean {
  let at: Element | undefined = element;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}
