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
  readonly told: string; // what the date dates: the sentence, or its clause where the sentence has other dates
}

/**
 * What the articles date, in order of time: an entry for each date and happening, with the sentence
 * of every article that tells it; of a sentence with several dates each entry is titled by its clause. Dates are as exact as the text: "last month" is a month. Lengths
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
  const found = new Map<Edtf, TimeExpression>();
  for (const time of statement.times) {
    const edtf = dateOf(time);
    if (edtf && !found.has(edtf)) found.set(edtf, time);
  }
  const whole = statement.article.text.slice(statement.start, statement.end);
  return Array.from(found, ([edtf, time]) => ({
    edtf,
    statement,
    told: found.size === 1 ? whole : clauseOf(statement, time),
  }));
}

// Where a clause that a date belongs to begins or ends: "… on Thursday since last year's election".
const joint = /[,;:—–()“”](?= |$)|\s(?=(?:after|although|before|since|until|when|while)\s)/g;
const minClauseChars = 20; // a shorter one says nothing by itself

/** The stretch of the sentence between the joints around the date. */
function clauseOf({ article, start, end }: Statement, time: TimeExpression): string {
  const sentence = article.text.slice(start, end);
  let [from, to] = [0, sentence.length];
  for (const { index, 0: found } of sentence.matchAll(joint)) {
    if (start + index < time.start) from = index + found.length;
    else if (start + index >= time.end) {
      to = index;
      break;
    }
  }
  const clause = sentence.slice(from, to).trim();
  return clause.length < minClauseChars ? sentence : clause;
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
function happenings(dated: readonly Dated[], weights: TermWeights): readonly (readonly Dated[])[] {
  const groups: Dated[][] = [];
  for (const one of dated) {
    const near = groups.find((group) =>
      group.some((other) => overlap(other.statement, one.statement, weights).score >= alikeFrom),
    );
    if (near) near.push(one);
    else groups.push([one]);
  }
  return groups;
}

function entryOf(edtf: Edtf, group: readonly Dated[]): TimelineEntry {
  return {
    edtf,
    title: group[0]!.told,
    support: group.map(({ statement: { article, start, end } }) => ({
      article: article.id,
      start,
      end,
      exact: article.text.slice(start, end),
    })),
  };
}

function mostSupported(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const sources = ({ support }: TimelineEntry) =>
    new Set(support.map(({ article }) => article)).size;
  return [...entries].sort((a, b) => sources(b) - sources(a)).slice(0, maxEntries);
}
