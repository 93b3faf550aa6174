import type { Range } from "@corpus/core";
import type { Statement } from "../statements/read-statements.ts";
import { overlap, type TermWeights } from "../statements/weigh-statements.ts";
import type { Weighed } from "./items.ts";
import { polarityOf } from "./polarity.ts";
import { claimOf, type Sources, wordsOf } from "./sources.ts";

const unlikeBelow = 0.2; // to every statement of another origin
const maxOfArticle = 2;

/** Facts with a number or a date that one origin alone has: the most telling two of an article. */
export function findAdditions(sources: Sources): readonly Weighed[] {
  const { all, weights } = sources;
  return all.flatMap((source) => {
    const others = all.filter(({ origin }) => origin !== source.origin);
    if (others.length === 0) return [];
    const salienceOf = (statement: Statement) => {
      const heaviest = [...statement.keys]
        .map((key) => weights.get(key) ?? 0)
        .sort((a, b) => b - a);
      const news = heaviest.slice(0, 6).reduce((sum, weight) => sum + weight, 0) / 30;
      return Math.min(1, news / (1 + statement.order / 15));
    };
    return source.statements
      .filter(hasValue)
      .map((statement) => ({ statement, salience: salienceOf(statement) }))
      .sort((a, b) => b.salience - a.salience || a.statement.start - b.statement.start)
      .filter(({ statement }) =>
        others.every((other) =>
          other.statements.every((said) => overlap(statement, said, weights).score < unlikeBelow),
        ),
      )
      .slice(0, maxOfArticle)
      .map(({ statement, salience }) => {
        const { article } = source;
        const terms = [...statement.keys].sort(
          (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
        );
        const aspect = wordsOf(statement, terms, 6);
        const range = coreOf(statement, weights);
        const polarity = polarityOf(article.text, range);
        const claims = [claimOf(sources, article, range, aspect, polarity)];
        return { item: { relation: "adds" as const, aspect, claims }, salience, givesWay: true };
      });
  });
}

const maxChars = 140;

/** The stretch of the sentence with a number or date that tells most. */
function coreOf({ terms, amounts, times }: Statement, weights: TermWeights): Range {
  const values: readonly Range[] = [...amounts, ...times];
  const points = [
    ...terms.map(({ key, start, end }) => ({ start, end, mass: weights.get(key) ?? 0 })),
    ...values.map(({ start, end }) => ({ start, end, mass: 0 })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let best = { range: values[0]!, mass: 0 };
  points.forEach((first, f) => {
    let mass = 0;
    for (const last of points.slice(f)) {
      if (last.end - first.start > maxChars) break;
      mass += last.mass;
      const range = { start: first.start, end: last.end };
      const hasValueIn = values.some(({ start, end }) => range.start <= start && end <= range.end);
      if (hasValueIn && mass > best.mass) best = { range, mass };
    }
  });
  return best.range;
}

function hasValue({ amounts, times, keys }: Statement): boolean {
  const valued = amounts.some(({ kind }) => kind !== "ordinal") || times.some(({ edtf }) => edtf);
  return valued && keys.size >= 4;
}
