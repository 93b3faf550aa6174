import type { Label } from "../html/label-blocks.ts";
import type { Block, Element } from "../html/page.ts";
import { agencies } from "../segments/agencies.lexicon.ts";
import { isNameShaped, parseByline } from "../segments/byline.ts";
import { findPhrase } from "../segments/phrases.ts";
import { wordKey } from "../segments/repetition.ts";
import type { Sheet } from "./make-article.ts";
import { kindOfClass, kindOfSurroundings, kindOfTag, mediaTags } from "./tags.lexicon.ts";

/**
 * Labels the blocks of a story by their elements: what surrounds them in wire formats says what they are for,
 * so that nothing has to be learned or guessed; of the body's paragraphs those that repeat, sign or close it.
 */
export function labelStory({ text, blocks }: Sheet): Label[] {
  const labels: Label[] = [];
  const firstOf = new Map<string, number>();
  let bodyBlocks = 0;
  blocks.forEach((block, i) => {
    const stated = labelByElement(block.element);
    const key = wordKey(text.slice(block.start, block.end));
    const label = repeated(stated, labels, firstOf.get(key)) ?? demoted(stated, labels);
    const isBody = label.kind === "paragraph";
    labels.push(isBody ? (labelBody(text, block, bodyBlocks) ?? label) : label);
    if (isBody) bodyBlocks++;
    if (!firstOf.has(key)) firstOf.set(key, i);
  });
  return copiesOfSummaries(labels, firstOf, text, blocks);
}

// The nearest element that says what a block is for; what stands in a header or footer is the story's only if it is its title.
function labelByElement(element: Element): Label {
  let label: Label | undefined;
  for (let at: Element | undefined = element; at; at = at.parent) {
    const around = kindOfSurroundings.get(at.tag);
    if (around && !isTitling(label)) return { kind: around, reason: `in <${at.tag}>` };
    if (label?.kind === "byline" && mediaTags.has(at.tag)) {
      return { kind: "credit", reason: `a byline in <${at.tag}>` };
    }
    label ??= labelOf(at);
  }
  return label ?? { kind: "paragraph", reason: `<${element.tag}>` };
}

function labelOf({ tag, attributes }: Element): Label | undefined {
  const kind = kindOfTag.get(tag);
  if (kind) return { kind, reason: tag.startsWith("#") ? `stated as ${tag.slice(1)}` : `<${tag}>` };
  const own = attributes["class"]?.slice(0, maxLineChars).split(/\s+/) ?? [];
  const name = own.find((each) => kindOfClass.has(each));
  return name === undefined
    ? undefined
    : { kind: kindOfClass.get(name)!, reason: `<${tag} class="${name}">` };
}

const titling: ReadonlySet<string> = new Set([
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "heading",
]);

function isTitling(label: Label | undefined): boolean {
  return label !== undefined && titling.has(label.kind);
}

// Many formats state the headline beside the body and in it, or twice.
function repeated(
  { kind }: Label,
  labels: readonly Label[],
  earlier: number | undefined,
): Label | undefined {
  const first = earlier === undefined ? undefined : labels[earlier];
  if (!first || earlier === undefined) return undefined;
  if (
    first.kind === "headline" &&
    (kind === "headline" || kind === "heading" || kind === "paragraph")
  ) {
    return { kind: "headline", reason: "the headline again", copyOf: earlier };
  }
  return first.kind === kind && (kind === "byline" || kind === "dateline" || kind === "credit")
    ? { kind: "other", reason: `the ${kind} again`, copyOf: earlier }
    : undefined;
}

// Of several headlines in different words, as over a box of facts, the first is the story's.
function demoted(label: Label, labels: readonly Label[]): Label {
  const isSecond = label.kind === "headline" && labels.some(({ kind }) => kind === "headline");
  return isSecond ? { kind: "heading", reason: "a headline after the first" } : label;
}

// A summary in the words of a paragraph would be read twice.
function copiesOfSummaries(
  labels: Label[],
  firstOf: ReadonlyMap<string, number>,
  text: string,
  blocks: readonly Block[],
): Label[] {
  return labels.map((label, i) => {
    if (label.kind !== "paragraph") return label;
    const { start, end } = blocks[i]!;
    const first = firstOf.get(wordKey(text.slice(start, end)));
    return first !== undefined && labels[first]?.kind === "standfirst"
      ? { kind: "other", reason: "the summary again", copyOf: first }
      : label;
  });
}

const signs = /^[\s_*=~#.·•–—-]{1,200}$/u;
const maxLineChars = 160;
const headBlocks = 8; // of the body, where agencies repeat the byline

function labelBody(
  text: string,
  { start, end, strongChars }: Block,
  index: number,
): Label | undefined {
  const length = end - start;
  if (length <= maxLineChars) {
    const words = text.slice(start, end);
    if (signs.test(words)) return { kind: "artefact", reason: "a line of signs" };
    if (index < headBlocks && parseByline(text, start, end)) {
      return { kind: "byline", reason: 'opens with "By" and a name' };
    }
    const phrase = findPhrase(text, start, end);
    if (phrase && phrase.place !== "within") {
      return { kind: phrase.kind, reason: `phrase: "${phrase.phrase}"` };
    }
    const isBold = length <= 100 && strongChars >= length * 0.9;
    if (isBold && !/[.!?…:]["'”’)]*$/u.test(words)) {
      return { kind: "heading", reason: "a short line in bold" };
    }
  }
  return undefined;
}

// "By" in the languages that agencies write it in, before a name of two words; "von" alone may be part of one.
const BY =
  /^\s*(?:(?:(?:written|story|reported) )?by:?\s+|(?:von|par|por|door|av|af)\s+(?=\p{Lu}\S*\s+\p{Lu}))/iu;

/**
 * The names in a byline that a format states as one: "By Ana Ruiz and Li Wei, Harbour Agency". Names are parted
 * by "and"; what stands behind a comma after the last of them is an office. A byline that names nobody by these
 * rules, such as initials, is given in its own words.
 */
export function authorsIn(byline: string): string[] {
  const words = byline.replace(BY, "").trim();
  if (words === "" || words.length > maxBylineChars) return [];
  const groups = words.split(/\s*(?:;|&|\||\s(?:and|und|et|y)\s)\s*/u);
  const names = groups.flatMap((group, i) => {
    const [first = "", ...rest] = group.split(/\s*[,/]\s*/u);
    return [first, ...(i < groups.length - 1 ? rest.filter(isNameShaped) : [])].filter(isPerson);
  });
  return names.length > 0 ? names : isAgency(words) ? [] : [words];
}

const maxBylineChars = 300;

function isPerson(name: string): boolean {
  return /^\p{Lu}[^\d@]{1,60}$/u.test(name) && !isAgency(name);
}

/** "The Associated Press" "dpa" */
export function isAgency(name: string): boolean {
  return agencies.has(name.trim().toLowerCase().replace(/^the /, ""));
}
