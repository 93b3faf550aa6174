import type { Range } from "@corpus/core";
import type { Statement } from "../statements/read-statements.ts";
import { findWords } from "../text/words.ts";
import type { Weighed } from "./items.ts";
import { type Fact, leadChars, polarityAt } from "./link-facts.ts";
import { isNegation } from "./polarity.ts";
import { claimOf, describeBy, type Sources, wordsOf } from "./sources.ts";

const factShare = 0.4; // a quotation or a number says the same more exactly: it goes first

/** Facts that two or more origins tell in much the same words, without a value that contradicts. */
export function compareFacts(facts: readonly Fact[], sources: Sources): readonly Weighed[] {
  return facts.map(({ tellings, passage }) => {
    const claims = tellings.map((telling) => {
      const { source, statement, range } = telling;
      const value = wordsOf(statement, passage.shared);
      const polarity = polarityAt(telling);
      const said = polarity === "negated" ? withNegation(statement, range) : range;
      return claimOf(sources, source.article, said, value, polarity);
    });
    const statements = tellings.map(({ statement }) => statement);
    const aspect = describeBy(statements[0]!, passage.shared, 6);
    const weight = Math.min(1, passage.mass / 20) * passage.density;
    return {
      item: { relation: "agree" as const, aspect, claims },
      salience: factShare * weight * opening(statements),
      givesWay: true,
    };
  });
}

/** From the negation on, where it stands before the stretch: "neither leader", "did not sign". */
function withNegation({ start, article }: Statement, range: Range): Range {
  const lead = { start: Math.max(start, range.start - leadChars), end: range.start };
  const { norms, starts } = findWords(article.text, [lead]);
  const negation = norms.findLastIndex(isNegation);
  return negation < 0 ? range : { start: starts[negation]!, end: range.end };
}

/** News tells the main thing first. */
export function opening(statements: readonly Statement[]): number {
  const mean = statements.reduce((sum, { order }) => sum + order, 0) / statements.length;
  return 1 / (1 + mean / 8);
}
