import type { Claim, Range } from "@corpus/core";
import { isCopied } from "../statements/copied-words.ts";
import type { Statement } from "../statements/read-statements.ts";
import { findPassages, firmness, isName, meet, type Passage } from "./passages.ts";
import { polarityOf } from "./polarity.ts";
import { compareValue, readValues } from "./read-values.ts";
import type { Source, Sources } from "./sources.ts";

/** A statement with the stretch of it that tells the fact. */
export interface Telling {
  readonly source: Source;
  readonly statement: Statement;
  readonly range: Range;
}

/** Two tellings of one fact by different origins. */
export interface Link {
  readonly a: Telling;
  readonly b: Telling;
  readonly passage: Passage;
  readonly copied: boolean; // one sentence was copied from the other: they are one voice
}

/** One fact with its tellings; an article may tell it again. */
export interface Fact {
  readonly passage: Passage; // of the firmest link
  readonly tellings: readonly Telling[];
}

const maxPosting = 60; // a term that is everywhere aligns nothing
const maxPairs = 200_000; // those that share the rarest terms

/** Every firm passage between statements of two origins that share a term which is not everywhere, the firmest first. */
export function linkFacts(sources: Sources): readonly Link[] {
  const all = [...sources.all, ...sources.earlier].flatMap((source) =>
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
        if (a.source.earlier && b.source.earlier) continue; // told in the comparison of that story
        seen.add(pair);
        const passages = findPassages(a.statement, b.statement, sources.weights);
        if (passages.length === 0 || disputed(a.statement, b.statement)) continue;
        const copied = isCopied(a.statement, b.statement);
        for (const passage of passages) {
          const [first, second] = [
            { ...a, range: passage.a },
            { ...b, range: passage.b },
          ];
          const acrossStories = a.source.earlier || b.source.earlier;
          if (acrossStories && !(isBackground(first, passage) && isBackground(second, passage)))
            continue;
          if (polarityAt(first) === polarityAt(second))
            links.push({ a: first, b: second, passage, copied });
        }
      }
    });
  }
  return links.sort((x, y) => firmness(y.passage) - firmness(x.passage));
}

/** What a later story may know from before is told of something by its name, and is no "first" of its own. */
function isBackground({ statement }: Telling, { shared }: Passage): boolean {
  const names = shared.filter(isName);
  const isWritten = (key: string) =>
    statement.terms.some((term) => term.key === key && term.byName);
  return (
    names.length > 0 && names.every(isWritten) && shared.length > 2 && !shared.includes("w:first")
  );
}

/** Joins links, the firmest first, where they meet in one stretch. */
export function groupFacts(links: readonly Link[]): readonly Fact[] {
  const facts: (Fact & { tellings: Telling[] })[] = [];
  const byStatement = new Map<Statement, typeof facts>();
  const factAt = ({ statement, range }: Telling) =>
    byStatement
      .get(statement)
      ?.find(({ tellings }) =>
        tellings.some((t) => t.statement === statement && meet(t.range, range)),
      );
  for (const { a, b, passage, copied } of links) {
    if (copied) continue;
    const [x, y] = [factAt(a), factAt(b)];
    if (x && y) continue;
    const fact = x ?? y ?? { passage, tellings: [] };
    if (!x && !y) facts.push(fact);
    else if (!sameFact(fact.passage, passage)) continue;
    for (const telling of [a, b]) {
      const said = fact.tellings.filter(({ source }) => source === telling.source);
      if (said.length === maxOfArticle || said.some((t) => meet(t.range, telling.range))) continue;
      fact.tellings.push(telling);
      byStatement.set(telling.statement, [...(byStatement.get(telling.statement) ?? []), fact]);
    }
  }
  return facts;
}

const maxOfArticle = 3; // tellings: the headline, the opening, and once more

const sameShare = 0.6; // of the terms of the firmest passage: what holds fewer tells something else

function sameFact(firmest: Passage, other: Passage): boolean {
  const shared = firmest.shared.filter((key) => other.shared.includes(key));
  return shared.length >= sameShare * firmest.shared.length;
}

export const leadChars = 30; // a negation stands before what it denies

/** Whether the stretch is affirmed or denied where it stands. */
export function polarityAt({ statement, range: { start, end } }: Telling): Claim["polarity"] {
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
