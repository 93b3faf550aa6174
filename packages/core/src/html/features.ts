import type { SegmentKind } from "../model/segment.ts";
import { findPhrase, type PhraseHit } from "../segments/phrases.ts";
import type { Hint } from "./hints.lexicon.ts";
import { hintBit } from "./hints.ts";
import type { Look } from "./look.ts";
import type { Block, Element } from "./page.ts";
import {
  insideBit,
  insideTags,
  minCopyChars,
  runWords,
  type Surroundings,
} from "./surroundings.ts";

/** One block as features see it. */
interface Seen {
  readonly around: Surroundings;
  readonly index: number;
  readonly block: Block;
  readonly look: Look;
  readonly inside: number; // names of the elements around it, as bits of `insideTags`
  readonly own: number; // hints of its own elements
  readonly near: number; // and of the three around them
  readonly apart: number; // and of all that do not hold the headline
  readonly beside: number; // and of all that do not hold the column of text
  readonly phrase: PhraseHit | undefined;
  readonly heading: number; // index of the last heading; -1 above the first
  readonly copiesAbove: number;
}

type Feature = readonly [name: string, value: (seen: Seen) => number | boolean];

const tags = [
  "p", "li", "h1", "h2", "h3", "h4", "td", "blockquote", "div", "pre", "figcaption", "dd", "span", "section", "a",
]; // biome-ignore format: a list
const hintNames = Object.keys(hintBit) as Hint[];

const log = Math.log1p;
const clamp = (value: number, from: number, to: number) => Math.max(from, Math.min(to, value));

const ofWords: readonly Feature[] = [
  ["chars", ({ look }) => log(look.chars)],
  ["words", ({ look }) => log(look.words)],
  ["stops", ({ look }) => log(look.stops)],
  ["commas", ({ look }) => look.commas / (look.words || 1)],
  ["word length", ({ look }) => look.chars / (look.words || 1)],
  ["capitals", ({ look }) => look.capitals / (look.words || 1)],
  ["digits", ({ look }) => look.digits / look.chars],
  ["ends in a stop", ({ look }) => look.endsInStop],
  ["link share", ({ look }) => look.linkShare],
  ["links", ({ block }) => block.links],
  ["strong share", ({ look }) => look.strongShare],
  ["prose", ({ look }) => look.isProse],
  ["phrase place", ({ phrase }) => (phrase ? places[phrase.place] : 0)],
  ["phrase kind", ({ phrase }) => kindNumber(phrase)],
];

const places = { within: 1, opens: 2, whole: 3 } as const;

const listBits = insideBit("li", "td");

const ofStatements: readonly Feature[] = [
  [
    "in the stated body",
    ({ around: { bodyRuns }, look }) =>
      bodyRuns.size > 0 && bodyRuns.has(look.key.split(" ", runWords).join(" ")),
  ],
  ["a body is stated", ({ around }) => around.bodyRuns.size > 0],
  [
    "a description",
    ({ around, look }) =>
      look.key.length > 20 &&
      around.descriptionKeys.some((key) => key.startsWith(look.key.slice(0, 60))),
  ],
  [
    "the title",
    ({ around, look }) =>
      look.key.length > 8 &&
      around.titleKeys.some(
        (key) => key === look.key || (look.key.length > 20 && key.startsWith(look.key)),
      ),
  ],
];

const ofPlace: readonly Feature[] = [
  ["depth", ({ block }) => block.element.depth],
  ["copies", ({ around, look }) => around.copies.get(look.key) ?? 1],
  ["copies above", ({ copiesAbove }) => copiesAbove],
  ["position", ({ around, block }) => block.start / around.page.text.length],
  [
    "below the headline",
    ({ around, index }) => (around.headline < 0 ? -1 : Number(index > around.headline)),
  ],
  [
    "blocks below the headline",
    ({ around, index }) => (around.headline < 0 ? 0 : clamp(index - around.headline, -50, 200)),
  ],
  ...[1, 2].flatMap((level): Feature[] => {
    const name = level === 1 ? "parent" : "grandparent";
    return [
      [`${name}'s prose`, (seen) => log(seen.around.sums.prose[outer(seen, level).index]!)],
      [
        `${name}'s share of the prose`,
        (seen) => seen.around.sums.prose[outer(seen, level).index]! / (seen.around.prose || 1),
      ],
      [`${name}'s link share`, (seen) => linkShareOf(seen, outer(seen, level))],
    ];
  }),
  ["parent's blocks", (seen) => log(seen.around.sums.blocks[outer(seen, 1).index]!)],
  [
    "list's link share",
    (seen) => (seen.inside & listBits ? linkShareOf(seen, outer(seen, 1)) : -1),
  ],
  [
    "path's share of the prose",
    ({ around, index }) => around.proseOfPath.get(around.paths[index]!)! / (around.prose || 1),
  ],
  ["path's blocks", ({ around, index }) => log(around.blocksOfPath.get(around.paths[index]!)!)],
  ["levels to the column", ({ around, block }) => levelsTo(around, block.element)],
  [
    "column's share of the prose",
    ({ around }) => around.sums.prose[around.top.index]! / (around.prose || 1),
  ],
  ["between prose", ({ around, index }) => index > around.firstProse && index < around.lastProse],
  [
    "below the prose",
    ({ around, index }) => (around.lastProse < 0 ? 0 : clamp(index - around.lastProse, -1, 30)),
  ],
  ["above the prose", ({ around, index }) => clamp(around.firstProse - index, -1, 30)],
  ["since a heading", ({ heading, index }) => (heading < 0 ? 99 : Math.min(99, index - heading))],
  [
    "heading's phrase",
    ({ around, heading }) =>
      heading < 0 || around.looks[heading]!.words > 8 ? 0 : kindNumber(phraseOf(around, heading)),
  ],
  [
    "heading's link share",
    ({ around, heading }) => (heading < 0 ? 0 : around.looks[heading]!.linkShare),
  ],
  ["page's prose", ({ around }) => log(around.prose)],
  ["page's blocks", ({ around }) => log(around.looks.length)],
];

const ofNeighbours: readonly Feature[] = [
  ...[-1, 1].flatMap((step): Feature[] => {
    const name = step < 0 ? "above" : "below";
    const at = ({ around, index }: Seen) => around.looks[index + step];
    return [
      [`words ${name}`, (seen) => log(at(seen)?.words ?? 0)],
      [`link share ${name}`, (seen) => at(seen)?.linkShare ?? 0],
      [`stops ${name}`, (seen) => at(seen)?.stops ?? 0],
      [`prose ${name}`, (seen) => at(seen)?.isProse ?? false],
      [
        `prose two ${name}`,
        ({ around, index }) => around.looks[index + 2 * step]?.isProse ?? false,
      ],
      [
        `sibling ${name}`,
        ({ around, block, index }) =>
          around.page.blocks[index + step]?.element.parent === block.element.parent,
      ],
    ];
  }),
  ["prose around", (seen) => windowShare(seen, (look) => (look.isProse ? look.chars : 0))],
  ["links around", (seen) => windowShare(seen, (look) => look.linkShare * look.chars)],
];

const features = [...ofWords, ...ofStatements, ...ofPlace, ...ofNeighbours];

// Masks, of which each bit is a feature; written in a loop, since a function for each took most of the time.
const masks: readonly (readonly [names: readonly string[], mask: (seen: Seen) => number])[] = [
  [tags.map((tag) => `<${tag}>`), ({ block }) => tagBit(block.element) | tagBit(block.smallest)],
  [insideTags.map((tag) => `in <${tag}>`), ({ inside }) => inside],
  [hintNames.map((hint) => `own ${hint}`), ({ own }) => own],
  [hintNames.map((hint) => `near ${hint}`), ({ near }) => near],
  [hintNames.map((hint) => `apart ${hint}`), ({ apart }) => apart],
  [hintNames.map((hint) => `beside ${hint}`), ({ beside }) => beside],
];

/** What each column of a row means, in order. */
const featureNames: readonly string[] = [
  ...features.map(([name]) => name),
  ...masks.flatMap(([names]) => names),
];

function rowOf(seen: Seen): Float64Array {
  const row = new Float64Array(featureNames.length);
  let column = 0;
  for (const [, value] of features) row[column++] = Number(value(seen));
  for (const [names, mask] of masks) {
    const bits = mask(seen);
    for (let i = 0; i < names.length; i++) row[column++] = (bits >> i) & 1;
  }
  return row;
}

const tagBits = new Map(tags.map((tag, i) => [tag, 1 << i]));

function tagBit({ tag }: Element): number {
  return tagBits.get(tag) ?? 0;
}

/** What tells the article's text from the rest, a row of numbers for each block. */
export function findFeatures(around: Surroundings): Float64Array[] {
  const seenKeys = new Map<string, number>();
  let heading = -1;
  return around.page.blocks.map((block, index) => {
    if (/^h[1-6]$/.test(block.element.tag)) heading = index;
    const look = around.looks[index]!;
    const copiesAbove = look.key.length < minCopyChars ? 0 : (seenKeys.get(look.key) ?? 0);
    seenKeys.set(look.key, copiesAbove + 1);
    const seen = {
      around,
      index,
      block,
      look,
      heading,
      copiesAbove,
      ...masksOf(around, block),
      phrase: look.words <= maxPhraseWords ? phraseOf(around, index) : undefined,
    };
    return rowOf(seen);
  });
}

const maxPhraseWords = 30;
const nearLevels = 3;

function masksOf({ hints, apart, beside, inside }: Surroundings, block: Block) {
  const own = hints.within(block);
  let near = own;
  let at: Element | undefined = block.element.parent;
  for (let level = 0; at && level < nearLevels; level++, at = at.parent) near |= hints.own(at);
  const { index } = block.smallest;
  return {
    own,
    near,
    apart: own | apart[index]!,
    beside: own | beside[index]!,
    inside: inside[index]!,
  };
}

function phraseOf({ page: { text, blocks } }: Surroundings, index: number): PhraseHit | undefined {
  return findPhrase(text, blocks[index]!.start, blocks[index]!.end);
}

const kinds: readonly SegmentKind[] = [
  "breadcrumb",
  "standfirst",
  "caption",
  "credit",
  "bio",
  "related",
  "share",
  "form",
  "notice",
  "artefact",
];

function kindNumber(phrase: PhraseHit | undefined): number {
  return phrase ? kinds.indexOf(phrase.kind) + 1 : 0;
}

function outer({ block: { element } }: Seen, levels: number): Element {
  let at = element;
  for (let level = 0; level < levels && at.parent; level++) at = at.parent;
  return at;
}

function linkShareOf({ around: { sums } }: Seen, { index }: Element): number {
  return sums.link[index]! / (sums.total[index]! || 1);
}

// How far up from the column of text one must go to hold the block as well; 0 within the column.
function levelsTo({ top, aroundTop }: Surroundings, element: Element): number {
  let at = element;
  while (!aroundTop.has(at) && at.parent) at = at.parent;
  return top.depth - at.depth;
}

const windowBlocks = 5; // to either side

function windowShare({ around: { looks }, index }: Seen, count: (look: Look) => number): number {
  let counted = 0;
  let chars = 0;
  const to = Math.min(looks.length - 1, index + windowBlocks);
  for (let i = Math.max(0, index - windowBlocks); i <= to; i++) {
    counted += count(looks[i]!);
    chars += looks[i]!.chars;
  }
  return counted / chars;
}
