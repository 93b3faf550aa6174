import { capitalShare } from "../knowledge/words.ts";
import type { Known } from "./gazetteer.ts";
import { openers, particles } from "./heads.lexicon.ts";
import { titleHeads, titleModifiers } from "./titles.lexicon.ts";
import { Shape, type Words } from "./words.ts";

/** What a sentence's capitals are worth. */
export type Casing = "sentence" | "title" | "shout";

/** A sentence while it is searched: its words, and in small letters those that were asked for. */
export interface Scan {
  readonly text: string;
  readonly words: Words;
  readonly casing: Casing;
  readonly known: (name: string) => Known;
  readonly lowered: (string | undefined)[];
}

type Written = Pick<Scan, "text" | "words">;

export const wordOf = ({ text, words }: Written, i: number): string =>
  text.slice(words.start[i], words.end[i]);

/** Word `i` in small letters; the empty string outside the sentence. */
export function lower(scan: Omit<Scan, "casing">, i: number): string {
  if (i < 0 || i >= scan.words.start.length) return "";
  return (scan.lowered[i] ??= wordOf(scan, i).toLowerCase());
}

export const nameOf = ({ text, words }: Written, first: number, end: number): string =>
  text.slice(words.start[first], words.end[end - 1]);

const FEWEST_WORDS = 2;
const HEADLINE_SHARE = 0.7;
/** Where a full stop ends the sentence; swept on the worldwide dev set, where 0.8 gains nothing. */
const ENDED_SHARE = 0.9;

/** A word that news copy writes small, or an inflection of one: "selects". */
export function isCommon(word: string): boolean {
  const share = capitalShare(word);
  if (share !== undefined) return share < 2;
  const stem = /^(.{3,}?)(?:e?s|e?d|ing)$/.exec(word)?.[1];
  return stem !== undefined && (capitalShare(stem) === 0 || capitalShare(`${stem}e`) === 0);
}

const isTelling = (word: string) =>
  capitalShare(word) === 0 && !titleHeads.has(word) && !titleModifiers.has(word);

/** A look at shapes alone, which spares most sentences the look at their words. */
function mayBeHeadline({ start, end, shape }: Words): boolean {
  let large = 0;
  let small = 0;
  for (let i = 1; i < start.length; i++) {
    if (end[i]! - start[i]! < 4) continue;
    if (shape[i] === Shape.lower) small++;
    else large++;
  }
  return large > small;
}

/** Whether a sentence is set as a headline, so that capitals say little: told by its common words. */
export function casingOf(scan: Omit<Scan, "casing">): Casing {
  const { words } = scan;
  if (!mayBeHeadline(words)) return "sentence";
  let common = 0;
  let capital = 0;
  let shout = 0;
  for (let i = 1; i < words.start.length; i++) {
    const shape = words.shape[i]!;
    if (words.end[i]! - words.start[i]! < 3) continue;
    const word = lower(scan, i);
    // Small words are small in headlines too, and a title is written large anywhere.
    if (shape === Shape.lower ? openers.has(word) || particles.has(word) : !isTelling(word))
      continue;
    common++;
    if (shape === Shape.capital) capital++;
    else if (shape === Shape.shout) shout++;
  }
  if (common < FEWEST_WORDS) return "sentence";
  if (shout >= HEADLINE_SHARE * common) return "shout";
  const isEnded = scan.text.charCodeAt(words.end[words.end.length - 1]!) === 46;
  if (isEnded && capital < ENDED_SHARE * common) return "sentence";
  return capital + shout >= HEADLINE_SHARE * common ? "title" : "sentence";
}

/** "SpaceX", "YouTube"; apart from the openings of family names: "McCain", "DeSantis". */
export function innerCapital(word: string): string | undefined {
  if (word.length < 4 || !/^\p{Lu}\p{Ll}+\p{Lu}/u.test(word)) return undefined;
  return /^(?:Mc|Mac|De|La|Le|Di|Du|Van|Von|Fitz|O)\p{Lu}\p{Ll}/u.test(word) ? "family" : "other";
}
