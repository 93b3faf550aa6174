import type { Label } from "../html/label-blocks.ts";
import type { Block, Element } from "../html/page.ts";
import { isNameShaped, parseByline } from "../segments/byline.ts";
import { findPhrase } from "../segments/phrases.ts";
import { wordKey } from "../segments/repetition.ts";
import type { Sheet } from "./make-article.ts";
import { kindOfTag } from "./tags.lexicon.ts";

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
    const label = repeated(stated, labels, firstOf.get(key)) ?? stated;
    const isBody = label.kind === "paragraph";
    labels.push(isBody ? (labelBody(text, block, bodyBlocks) ?? label) : label);
    if (isBody) bodyBlocks++;
    if (!firstOf.has(key)) firstOf.set(key, i);
  });
  return copiesOfSummaries(labels, firstOf, text, blocks);
}

function labelByElement(element: Element): Label {
  for (let at: Element | undefined = element; at; at = at.parent) {
    const kind = kindOfTag.get(at.tag);
    if (kind) return { kind, reason: at.tag.startsWith("#") ? `stated as ${at.tag.slice(1)}` : `<${at.tag}>` };
  }
  return { kind: "paragraph", reason: `<${element.tag}>` };
}

// Many formats state the headline beside the body and in it, or twice.
function repeated(
  { kind }: Label,
  labels: readonly Label[],
  earlier: number | undefined,
): Label | undefined {
  const first = earlier === undefined ? undefined : labels[earlier];
  if (!first || earlier === undefined) return undefined;
  if (first.kind === "headline" && (kind === "headline" || kind === "heading" || kind === "paragraph")) {
    return { kind: "headline", reason: "the headline again", copyOf: earlier };
  }
  return first.kind === kind && (kind === "byline" || kind === "dateline" || kind === "credit")
    ? { kind: "other", reason: `the ${kind} again`, copyOf: earlier }
    : undefined;
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
const headBlocks = 3; // of the body, where agencies repeat the byline

function labelBody(text: string, { start, end, strongChars }: Block, index: number): Label | undefined {
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

/** The names in a stated byline: "By Ana Ruiz and Li Wei, Harbour Agency"; its own words where they are no names. */
export function authorsIn(byline: string): string[] {
  const words = byline.replace(/^\s*(?:written |story |reported )?by:?\s+/iu, "").trim();
  const line = `By ${words}`;
  const names = parseByline(line, 0, line.length)?.names.map(({ start, end }) => line.slice(start, end));
  if (names) return names;
  const own = words.split(/\s*(?:,|;|\||\/)\s*/u)[0] ?? "";
  return isNameShaped(own) ? [own] : words === "" || words.length > maxLineChars ? [] : [words];
}
