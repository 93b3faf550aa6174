import type { Amount } from "@corpus/core";
import type { Statement } from "../statements/read-statements.ts";
import { type Alignment, windowOf, wordsOf } from "./align.ts";
import { amountKey, compareAmounts } from "./amount-values.ts";
import type { Weighed } from "./items.ts";
import { polarityOf } from "./polarity.ts";
import { claimOf, originCount, type Sources } from "./sources.ts";

const minTerms = 3; // shared by all: fewer make no fact
const minScore = 0.42; // read on the annotated news stories: below, the sentences share a topic and not a fact

/** Facts that two or more origins tell in much the same words, without a value that contradicts. */
export function compareFacts(
  alignments: readonly Alignment[],
  sources: Sources,
): readonly Weighed[] {
  return alignments.flatMap((alignment) => {
    const { statements, shared, score } = alignment;
    if (shared.length < minTerms || score < minScore || disputed(statements)) return [];
    const claims = statements.map((statement) => {
      const window = windowOf(statement, shared);
      const polarity = polarityOf(statement.article.text, statement);
      return claimOf(sources, statement.article, window, wordsOf(statement, shared), polarity);
    });
    if (originCount(claims) < 2 || new Set(claims.map(({ polarity }) => polarity)).size > 1)
      return [];
    const aspect = wordsOf(statements[0]!, shared, 6);
    return [
      {
        item: { relation: "agree" as const, aspect, claims },
        salience: score * opening(statements),
      },
    ];
  });
}

/** News tells the main thing first. */
export function opening(statements: readonly Statement[]): number {
  const mean = statements.reduce((sum, { order }) => sum + order, 0) / statements.length;
  return 1 / (1 + mean / 8);
}

/** True where two of the statements give different amounts of one kind. */
function disputed(statements: readonly Statement[]): boolean {
  return statements.some((a, i) =>
    statements.slice(i + 1).some((b) => a.amounts.some((x) => contradicts(x, b.amounts))),
  );
}

function contradicts(x: Amount, others: readonly Amount[]): boolean {
  const same = others.filter((y) => amountKey(x) !== undefined && amountKey(y) === amountKey(x));
  return same.length > 0 && same.every((y) => compareAmounts(x, y) === "conflicts");
}
