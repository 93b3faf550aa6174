import { type Hint, hintWords } from "./hints.lexicon.ts";
import type { Block, Element } from "./page.ts";

const names = Object.keys(hintWords) as Hint[];

/** A hint as a bit of a mask. */
export const hintBit = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Readonly<
  Record<Hint, number>
>;

/** Which hints the names on an element and on those around it give. */
export interface Hints {
  own(element: Element): number;
  within(block: Block): number; // of the block's own elements, from the innermost to its block element
  around(element: Element): number; // the element's and those of all around it, short of <body>
}

/** Hints of one page, each element's looked at once. */
export function hintsOf(): Hints {
  const byNames = new Map<string, number>();
  const owns: number[] = [];
  const arounds: number[] = [];
  const own = (element: Element): number => (owns[element.index] ??= maskOf(element, byNames));
  // Depth is bounded by the reader, but not so low that recursion would do.
  const around = (element: Element): number => {
    const chain: Element[] = [];
    let at: Element | undefined = element;
    while (at && arounds[at.index] === undefined) {
      chain.push(at);
      at = at.parent;
    }
    let mask = at ? arounds[at.index]! : 0;
    for (const each of chain.reverse()) {
      mask |= own(each);
      arounds[each.index] = mask;
    }
    return mask;
  };
  const within = ({ smallest, element }: Block): number => {
    let mask = own(element);
    for (let at = smallest; at !== element && at.parent; at = at.parent) mask |= own(at);
    return mask;
  };
  return { own, within, around };
}

const maxNameChars = 300; // utility classes by the dozen say nothing more
const pageTags: ReadonlySet<string> = new Set(["#page", "html", "body"]);

function maskOf({ tag, attributes }: Element, byNames: Map<string, number>): number {
  if (pageTags.has(tag)) return 0; // their classes speak of the page
  let names = "";
  for (const name of nameAttributes) {
    const value = attributes[name];
    if (value) names += ` ${value.slice(0, maxNameChars)}`;
  }
  if (tag.includes("-")) names += ` ${tag}`;
  let mask = isHidden(attributes) ? hintBit.hidden : 0;
  if (names === "") return mask;
  let found = byNames.get(names);
  if (found === undefined) {
    found = matchWords(names);
    byNames.set(names, found);
  }
  mask |= found;
  return mask;
}

const nameAttributes = [
  "class",
  "id",
  "role",
  "itemprop",
  "data-component",
  "data-testid",
  "data-test-id",
  "data-module",
  "data-type",
  "data-name",
  "aria-label",
] as const;

function matchWords(joined: string): number {
  const words = joined
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ");
  let mask = 0;
  for (const name of names) if (hintWords[name].test(words)) mask |= hintBit[name];
  return mask;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  const style = attributes["style"];
  return (
    style !== undefined &&
    /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style.slice(0, 500))
  );
}
