import type { Claim, Range, TimeExpression } from "@corpus/core";
import { dayRange } from "../group/article-profile.ts";
import type { Statement } from "../statements/read-statements.ts";
import { type Alignment, wordsOf } from "./align.ts";
import { amountKey, amountValue, compareAmounts, type ValueRelation } from "./amount-values.ts";
import { opening } from "./compare-facts.ts";
import type { Weighed } from "./items.ts";
import { claimOf, originCount, type Sources } from "./sources.ts";

/** A value that a statement gives, alone of its kind there. */
interface Given<T extends Range> {
  readonly statement: Statement;
  readonly value: T;
}

/** Dates and amounts of aligned statements: the same, otherwise put, or not to be reconciled. */
export function compareValues(
  alignments: readonly Alignment[],
  sources: Sources,
): readonly Weighed[] {
  return alignments.flatMap((alignment) => [
    ...compareAmountsOf(alignment, sources),
    ...compareDatesOf(alignment, sources),
  ]);
}

function compareAmountsOf(alignment: Alignment, sources: Sources): readonly Weighed[] {
  const keys = new Set(alignment.statements.flatMap(({ amounts }) => amounts.map(amountKey)));
  return [...keys].flatMap((key) => {
    if (key === undefined) return [];
    const given = onlyValues(alignment.statements, ({ amounts }) =>
      amounts.filter((amount) => amountKey(amount) === key),
    );
    const relation = worst(given, compareAmounts);
    if (!relation) return [];
    const claims = given.map(({ statement, value }) =>
      claimOf(sources, statement.article, value, amountValue(value)),
    );
    const rising = relation === "conflicts" && risesWithTime(given);
    return weigh(`amount (${key})`, rising ? "progresses" : relation, claims, alignment);
  });
}

function compareDatesOf(alignment: Alignment, sources: Sources): readonly Weighed[] {
  const given = onlyValues(alignment.statements, ({ times }) =>
    times.filter(({ kind, edtf }) => (kind === "date" || kind === "time") && edtf !== null),
  );
  const relation = worst(given, compareDates);
  // Two sentences that share a topic may well speak of two days: only close ones can contradict.
  if (!relation || (relation === "conflicts" && alignment.score < firmScore)) return [];
  const claims = given.map(({ statement, value }) =>
    claimOf(sources, statement.article, value, value.edtf ?? ""),
  );
  return weigh("date", relation, claims, alignment);
}

const firmScore = 0.5;

/** The value of each statement that gives exactly one: with two there is no telling which to compare. */
function onlyValues<T extends Range>(
  statements: readonly Statement[],
  valuesOf: (statement: Statement) => readonly T[],
): readonly Given<T>[] {
  return statements.flatMap((statement) => {
    const values = valuesOf(statement);
    return values.length === 1 ? [{ statement, value: values[0]! }] : [];
  });
}

const severity: { readonly [R in ValueRelation]: number } = { agree: 0, differs: 1, conflicts: 2 };

/** The gravest relation between any two values; undefined where fewer than two are given. */
function worst<T extends Range>(
  given: readonly Given<T>[],
  compare: (a: T, b: T) => ValueRelation,
): ValueRelation | undefined {
  let found: ValueRelation | undefined;
  given.forEach(({ value: a }, i) => {
    for (const { value: b } of given.slice(i + 1)) {
      const relation = compare(a, b);
      if (found === undefined || severity[relation] > severity[found]) found = relation;
    }
  });
  return found;
}

/** Dates agree where equal, differ where one can hold the other, conflict where no day is in both. */
function compareDates(a: TimeExpression, b: TimeExpression): ValueRelation {
  if (a.edtf === b.edtf) return "agree";
  const [x, y] = [dayRange(a.edtf!), dayRange(b.edtf!)];
  if (!x || !y) return "differs";
  const vague = /[~?%]/.test(`${a.edtf}${b.edtf}`);
  return vague || (x.first <= y.last && y.first <= x.last) ? "differs" : "conflicts";
}

/** True where later articles give higher numbers: a toll that grew is no contradiction. */
function risesWithTime(
  given: readonly Given<{ readonly value?: number | undefined } & Range>[],
): boolean {
  const dated = given.map(({ statement, value }) => ({
    day: statement.article.metadata.published?.edtf,
    value: value.value,
  }));
  const sorted = dated.sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
  return sorted.every((one, i) => {
    const next = sorted[i + 1];
    if (one.day === undefined || one.value === undefined) return false;
    if (!next) return true;
    if (next.value === undefined || next.day === undefined) return false;
    return next.value === one.value || (next.day > one.day && next.value > one.value);
  });
}

function weigh(
  what: string,
  relation: Weighed["item"]["relation"],
  claims: readonly Claim[],
  { statements, shared, score }: Alignment,
): Weighed[] {
  if (originCount(claims) < 2) return [];
  const aspect = `${what}: ${wordsOf(statements[0]!, shared)}`;
  return [
    { item: { relation, aspect, claims: [...claims] }, salience: score * opening(statements) },
  ];
}
