import type { Block } from "./blocks.ts";

/** The words of a stretch for comparison: lower case, signs and white space as one blank. */
export function wordKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** True where `a` and `b` are one title, perhaps with the outlet's name behind one of them. */
export function isSameTitle(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 20 && long.startsWith(`${short} `) && long.length - short.length <= 40;
}

const maxCrumbs = 6;
const minTitleChars = 15;

/**
 * Where a copy of `title` starts in a line that a breadcrumb opens, or -1:
 * "Home World Some Title" for the title "Some Title".
 */
export function titleBehindCrumbs(text: string, block: Block, title: string): number {
  const length = block.end - block.start;
  if (title.length < minTitleChars || length <= title.length || length > title.length + 80)
    return -1;
  if (!text.startsWith(title, block.end - title.length)) return -1;
  const start = block.end - title.length;
  const crumbs = text
    .slice(block.start, start)
    .trim()
    .split(/[\s>»›/|:→·•]+/u)
    .filter(Boolean);
  const areCrumbs =
    crumbs.length > 0 && crumbs.length <= maxCrumbs && crumbs.every((c) => /^[\p{Lu}&\d]/u.test(c));
  return areCrumbs ? start : -1;
}
