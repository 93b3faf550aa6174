import type { Statement } from "../statements/read-statements.ts";
import { type Alignment, windowOf, wordsOf } from "./align.ts";
import type { Weighed } from "./items.ts";
import { polarityOf } from "./polarity.ts";
import { compareValue, readValues } from "./read-values.ts";
import { claimOf, originCount, type Sources } from "./sources.ts";

const minTerms = 3; // shared by all: fewer make no fact, unless they are all there is
const nearlyAll = 0.6;
const minScore = 0.42; // read on the annotated news stories: below, the sentences share a topic and not a fact

const factShare = 0.4; // a quotation or a number says the same more exactly: it goes first

/** Facts that two or more origins tell in much the same words, without a value that contradicts. */
export function compareFacts(
  alignments: readonly Alignment[],
  sources: Sources,
): readonly Weighed[] {
  return alignments.flatMap((alignment) => {
    const { statements, shared, score } = alignment;
    const wanted = score >= nearlyAll ? minTerms - 1 : minTerms;
    if (shared.length < wanted || score < minScore || disputed(statements)) return [];
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
        salience: factShare * score * opening(statements),
      },
    ];
  });
}

/** News tells the main thing first. */
export function opening(statements: readonly Statement[]): number {
  const mean = statements.reduce((sum, { order }) => sum + order, 0) / statements.length;
  return 1 / (1 + mean / 8);
}

/** True where two of the statements give contradicting values of one kind and none in common. */
function disputed(statements: readonly Statement[]): boolean {
  const given = statements.map(readValues);
  return given.some((xs, i) =>
    given.slice(i + 1).some((ys) =>
      xs.some((x) => {
        const same = ys.filter(({ key }) => key === x.key);
        return same.length > 0 && same.every((y) => compareValue(x, y) === "conflicts");
      }),
    ),
  );
}
