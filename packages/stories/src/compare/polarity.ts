import type { Claim, Range } from "@corpus/core";
import { findWords } from "../text/words.ts";

/**
 * Words that turn a claim into its opposite. Lower case, alphabetical.
 * Source: collected by hand. Left out: "few", "hardly" and their like, which weaken and do not deny.
 */
const negations = new Set(
  `aren't can't cannot couldn't denied denies deny didn't doesn't don't hadn't hasn't haven't isn't
   neither never no none nor not nothing refused rejected wasn't weren't without won't wouldn't`.split(
    /\s+/,
  ),
);

/** True for a word in lower case that turns a claim into its opposite. */
export const isNegation = (word: string): boolean => negations.has(word);

/** Whether the words of `range` affirm or deny: an odd number of negations denies. */
export function polarityOf(text: string, range: Range): Claim["polarity"] {
  const count = findWords(text, [range]).norms.filter(isNegation).length;
  return count % 2 === 1 ? "negated" : "affirmed";
}
