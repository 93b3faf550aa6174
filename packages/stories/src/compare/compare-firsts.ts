import type { Claim, Range } from "@corpus/core";
import type { Statement } from "../statements/read-statements.ts";
import type { Weighed } from "./items.ts";
import { claimOf, originCount, type Source, type Sources } from "./sources.ts";

/** What one article calls the first of its kind: "first conversation since the vote". */
interface First extends Range {
  readonly source: Source;
  readonly statement: Statement;
  readonly of: string; // the term after "first"
  readonly keys: ReadonlySet<string>; // of the terms around
}

const maxFirsts = 100; // each is compared with each
const maxChars = 60; // from "first" to what ends the claim
const around = 120; // characters on each side that tell what it is about
const minShared = 3;

/** What is called the first of its kind, where the sources have it the first of something else. */
export function compareFirsts(sources: Sources): readonly Weighed[] {
  const firsts = sources.all.flatMap(findFirsts).slice(0, maxFirsts);
  const group: First[] = [];
  const items: Weighed[] = [];
  for (const first of firsts) {
    if (group.includes(first)) continue;
    const alike = firsts.filter(
      (other) =>
        other.source.origin !== first.source.origin &&
        [...first.keys].filter((key) => other.keys.has(key)).length >= minShared,
    );
    const own = oneAnArticle([first, ...alike]);
    if (own.length < 2 || own.some((one) => group.includes(one))) continue;
    group.push(...own);
    const claims = own.map((one): Claim => {
      const { article } = one.source;
      return claimOf(sources, article, one, article.text.slice(one.start, one.end));
    });
    if (originCount(claims) < 2 || new Set(own.map(({ of }) => of)).size < 2) continue;
    items.push({
      item: { relation: "differs", aspect: "what was the first", claims },
      salience: 0.5,
    });
  }
  return items;
}

function oneAnArticle(firsts: readonly First[]): readonly First[] {
  return firsts.filter(
    (first, i) => firsts.findIndex(({ source }) => source === first.source) === i,
  );
}

function findFirsts(source: Source): readonly First[] {
  const { text } = source.article;
  return source.statements.flatMap((statement) => {
    const { terms, end } = statement;
    return terms.flatMap((term, t): First[] => {
      if (term.key !== "w:first") return [];
      const next = terms[t + 1];
      if (!next || next.start - term.end > maxChars) return [];
      const limit = Math.min(end, term.end + maxChars);
      const stop = text.slice(term.end, limit).search(/[,;:.!?\n]/);
      const claimed = stop < 0 ? limit : term.end + stop;
      if (!ranked.test(text.slice(term.end, claimed))) return [];
      const near = terms.filter(
        ({ start, end: last }) => start > term.start - around && last < term.end + around,
      );
      return [
        {
          source,
          statement,
          start: term.start,
          end: stop < 0 ? lastWordEnd(terms, term.start, limit) : term.end + stop,
          of: next.key,
          keys: new Set(near.filter((x) => x !== term).map(({ key }) => key)),
        },
      ];
    });
  });
}

/** What makes a first a claim about the past: the first inning of a game is none. */
const ranked = /\b(?:since|ever|in (?:the (?:past|last)|more than|over|almost|nearly|\d+|a))\b/;

function lastWordEnd(terms: Statement["terms"], from: number, limit: number): number {
  return Math.max(
    ...terms.filter(({ start, end }) => start >= from && end <= limit).map(({ end }) => end),
  );
}
