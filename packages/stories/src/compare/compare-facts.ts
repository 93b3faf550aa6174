import type { Range } from "@corpus/core";
import { isCopied } from "../statements/copied-words.ts";
import type { Statement } from "../statements/read-statements.ts";
import type { Weighed } from "./items.ts";
import { findPassage, type Passage } from "./passages.ts";
import { polarityOf } from "./polarity.ts";
import { compareValue, readValues } from "./read-values.ts";
import { claimOf, describeBy, type Source, type Sources, wordsOf } from "./sources.ts";

/** A statement with the stretch of it that tells the fact. */
interface Telling {
  readonly source: Source;
  readonly statement: Statement;
  readonly range: Range;
}

interface Link {
  readonly a: Telling;
  readonly b: Telling;
  readonly passage: Passage;
}

const maxPosting = 60; // a term that is everywhere aligns nothing
const maxPairs = 200_000; // those that share the rarest terms
const factShare = 0.4; // a quotation or a number says the same more exactly: it goes first

/** Facts that two or more origins tell in much the same words, without a value that contradicts; words copied are one voice. */
export function compareFacts(sources: Sources): readonly Weighed[] {
  const links = linksOf(sources).sort(
    (x, y) => y.passage.mass * y.passage.density - x.passage.mass * x.passage.density,
  );
  return groupLinks(links).map(({ tellings, passage }) => {
    const claims = tellings.map(({ source: { article }, statement, range }) =>
      claimOf(
        sources,
        article,
        range,
        wordsOf(statement, passage.shared),
        polarity(statement, range),
      ),
    );
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

/** News tells the main thing first. */
export function opening(statements: readonly Statement[]): number {
  const mean = statements.reduce((sum, { order }) => sum + order, 0) / statements.length;
  return 1 / (1 + mean / 8);
}

/** Every firm passage between statements of two origins that share a term which is not everywhere. */
function linksOf(sources: Sources): Link[] {
  const all = sources.all.flatMap((source) =>
    source.statements.map((statement) => ({ source, statement })),
  );
  const filed = new Map<string, number[]>();
  all.forEach(({ statement }, i) => {
    for (const key of statement.keys) {
      const posting = filed.get(key);
      if (posting) posting.push(i);
      else filed.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const links: Link[] = [];
  const postings = [...filed.values()].filter(({ length }) => length <= maxPosting);
  for (const posting of postings.sort((p, q) => p.length - q.length)) {
    if (seen.size > maxPairs) break;
    posting.forEach((x, at) => {
      for (const y of posting.slice(at + 1)) {
        const [a, b] = [all[x]!, all[y]!];
        const pair = x * all.length + y;
        if (a.source.origin === b.source.origin || seen.has(pair)) continue;
        seen.add(pair);
        const passage = findPassage(a.statement, b.statement, sources.weights);
        if (!passage || disputed(a.statement, b.statement)) continue;
        if (isCopied(a.statement, b.statement)) continue;
        const link = { a: { ...a, range: passage.a }, b: { ...b, range: passage.b }, passage };
        if (polarity(a.statement, passage.a) === polarity(b.statement, passage.b)) links.push(link);
      }
    });
  }
  return links;
}

interface Group {
  readonly passage: Passage; // of the firmest link
  readonly tellings: Telling[];
}

/** Joins links, the firmest first, where they meet in one stretch; one telling an article. */
function groupLinks(links: readonly Link[]): readonly Group[] {
  const groups: Group[] = [];
  const byStatement = new Map<Statement, Group>();
  for (const { a, b, passage } of links) {
    const [x, y] = [byStatement.get(a.statement), byStatement.get(b.statement)];
    if (x && y) continue;
    const group = x ?? y ?? { passage, tellings: [] };
    if (!x && !y) groups.push(group);
    const known = x ? a : b;
    const meets = group.tellings.some(
      (t) =>
        t.statement === known.statement &&
        t.range.start < known.range.end &&
        known.range.start < t.range.end,
    );
    if ((x || y) && !(meets && sameFact(group.passage, passage))) continue;
    for (const telling of [a, b]) {
      if (group.tellings.some((t) => t.source === telling.source)) continue;
      group.tellings.push(telling);
      byStatement.set(telling.statement, group);
    }
  }
  return groups;
}

const sameShare = 0.6; // of the terms of the firmest passage: what holds fewer tells something else

function sameFact(firmest: Passage, other: Passage): boolean {
  const shared = firmest.shared.filter((key) => other.shared.includes(key));
  return shared.length >= sameShare * firmest.shared.length;
}

const leadChars = 30; // a negation stands before what it denies

function polarity(statement: Statement, { start, end }: Range) {
  const from = Math.max(statement.start, start - leadChars);
  return polarityOf(statement.article.text, { start: from, end });
}

/** True where the two give contradicting values of one kind and none in common. */
function disputed(a: Statement, b: Statement): boolean {
  const others = readValues(b);
  return readValues(a).some((value) => {
    const same = others.filter(({ key }) => key === value.key);
    return same.length > 0 && same.every((other) => compareValue(value, other) === "conflicts");
  });
}
