import type { Range } from "@corpus/core";
import type { TokenSpan } from "@corpus/eval";

// Where taggers write a Penn tag otherwise than the treebanks do.
const spellings: Readonly<Record<string, string>> = {
  PR: "RP", // en-pos
  PP$: "PRP$", // FastTag
  URL: "ADD", // natural
  EM: "NFP", // en-pos: emoticons
};

const marks: Readonly<Record<string, string>> = {
  ",": ",",
  ".": ".",
  "!": ".",
  "?": ".",
  ":": ":",
  ";": ":",
  "...": ":",
  "…": ":",
  "--": ":",
  "–": ":",
  "—": ":",
  "(": "-LRB-",
  "[": "-LRB-",
  "{": "-LRB-",
  ")": "-RRB-",
  "]": "-RRB-",
  "}": "-RRB-",
  $: "$",
  "£": "$",
  "€": "$",
};

/**
 * Tokens with their Penn tags as the treebanks write them; `undefined` where a token has no place. A
 * tagger that gives a mark itself for its tag, or another mark, is taken at its best: the treebank's
 * tag of that mark. "to" is always TO in the Penn treebank, and only before a verb in ours.
 */
export function pennTokens(
  text: string,
  ranges: readonly (Range | undefined)[],
  tags: readonly string[],
): (TokenSpan | undefined)[] {
  return ranges.map((range, t) => {
    if (!range) return undefined;
    const tag = treebankTag(text, range.start, range.end, tags[t]!);
    return { ...range, tag: tag === "TO" && !/^VBP?$|^RB/.test(tags[t + 1] ?? "") ? "IN" : tag };
  });
}

function treebankTag(text: string, start: number, end: number, tag: string): string {
  if (/^\p{L}+\$?$/u.test(tag)) return spellings[tag] ?? tag;
  const surface = text.slice(start, end);
  // A straight quote opens after white space or a bracket.
  if (/^["“”'‘’`]+$/.test(surface))
    return /^[“‘`]/.test(surface) || /[\s([]/.test(text[start - 1] ?? " ") ? "``" : "''";
  const isInside = /\w/.test(text[start - 1] ?? "") && /\w/.test(text[end] ?? "");
  if (surface === "-") return isInside ? "HYPH" : ":";
  return marks[surface] ?? tag;
}
