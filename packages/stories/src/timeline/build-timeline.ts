import {
  type Article,
  compareEdtf,
  type Edtf,
  parseEdtf,
  type TimeExpression,
  type TimelineEntry,
} from "@corpus/core";
import { readStatements, type Statement } from "../statements/read-statements.ts";
import { overlap, type TermWeights, weighTerms } from "../statements/weigh-statements.ts";

const alikeFrom = 0.25; // swept by reading: below, two happenings of one day run together
const maxEntries = 60;

/** A dated sentence. */
interface Dated {
  readonly edtf: Edtf;
  readonly statement: Statement;
}

/**
 * What the articles date, in order of time: an entry for each date and happening, with the sentence
 * of every article that tells it. Dates are as exact as the text: "last month" is a month. Lengths
 * of time, repeated times and the date of publication are no entries; a date without a year comes last.
 *
 * Reads the layers `sentences` and `times`; without them the timeline is empty.
 *
 * @param articles Of one story, the first to be quoted first.
 * @returns At most 60 entries; beyond, those with fewest sources are left out.
 */
export function buildTimeline(articles: readonly Article[]): readonly TimelineEntry[] {
  const statements = articles.flatMap(readStatements);
  const dated = statements.flatMap((statement) => datesOf(statement));
  if (dated.length === 0) return [];
  const weights = weighTerms(statements);
  const byDate = new Map<Edtf, Dated[]>();
  for (const one of dated) byDate.set(one.edtf, [...(byDate.get(one.edtf) ?? []), one]);
  const entries = [...byDate].flatMap(([edtf, same]) =>
    happenings(same, weights).map((group) => entryOf(edtf, group)),
  );
  return mostSupported(entries).sort((a, b) => compareEdtf(a.edtf, b.edtf));
}

function datesOf(statement: Statement): Dated[] {
  const found = new Map<Edtf, Dated>();
  for (const time of statement.times) {
    const edtf = dateOf(time);
    if (edtf) found.set(edtf, { edtf, statement });
  }
  return [...found.values()];
}

/** The date of a time expression, a time of day cut to its day; undefined where it names no point in time. */
function dateOf({ kind, edtf, timex }: TimeExpression): Edtf | undefined {
  if (timex.endsWith("_REF")) return undefined; // "now", "recently"
  if ((kind !== "date" && kind !== "time") || edtf === null) return undefined;
  const day = edtf.split("T")[0] as Edtf;
  const value = parseEdtf(day);
  return value === undefined || value.kind === "duration" ? undefined : day;
}

/** Sentences of one date, parted by what they tell; each joins the first group that it is like. */
function happenings(
  dated: readonly Dated[],
  weights: TermWeights,
): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const { statement } of dated) {
    const near = groups.find((group) =>
      group.some((other) => overlap(other, statement, weights).score >= alikeFrom),
    );
    if (near) near.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

function entryOf(edtf: Edtf, group: readonly Statement[]): TimelineEntry {
  const text = ({ article, start, end }: Statement) => article.text.slice(start, end);
  return {
    edtf,
    title: text(group[0]!),
    support: group.map((statement) => ({
      article: statement.article.id,
      start: statement.start,
      end: statement.end,
      exact: text(statement),
    })),
  };
}

function mostSupported(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const sources = ({ support }: TimelineEntry) =>
    new Set(support.map(({ article }) => article)).size;
  return [...entries].sort((a, b) => sources(b) - sources(a)).slice(0, maxEntries);
}
