import type { Claim } from "@corpus/core";
import { dayRange } from "../group/article-profile.ts";
import { isCopied } from "../statements/copied-words.ts";
import type { Statement } from "../statements/read-statements.ts";
import { overlap } from "../statements/weigh-statements.ts";
import { opening } from "./compare-facts.ts";
import type { Weighed } from "./items.ts";
import { isName } from "./passages.ts";
import {
  compareValue,
  countsSame,
  isSingular,
  isToll,
  readValues,
  type Value,
  type ValueRelation,
} from "./read-values.ts";
import { claimOf, describeBy, originCount, type Source, type Sources } from "./sources.ts";

/** A value with the statement that gives it. */
interface Given {
  readonly source: Source;
  readonly statement: Statement;
  readonly value: Value;
  readonly alone: boolean; // the only value of its key in the statement
  readonly opens: boolean; // the first of its key in the article, in its opening: the toll that is the news
}

/** Two given values of one key that belong to one point. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly shared: readonly string[];
}

// Read on the annotated news stories. An equal value is itself evidence that two sentences tell one
// thing; an unequal one is evidence against, so that the sentences must be nearer.
const equal = { score: 0.12, shared: 2 };
const unequal = { score: 0.36, shared: 3 };
const unequalDate = { score: 0.42, shared: 4 };
const maxDaysBetween = 7; // relative dates in articles far apart in time speak of other days
const minWords = 2; // of the shared terms of unequal values: names alone make no point
const unequalToll = { score: 0.15, shared: 2 }; // a story has one toll, told in many words
const singular = { score: 0.06, shared: 2 }; // so has it one sentence that can be passed, one height of its tower
const openingToll = { score: 0.03, shared: 1 }; // and opens with it

const opensBoth = 0.5; // in favour of the two tolls that are the news: others may be of earlier disasters

const maxGiven = 300; // of one key: a story with more is a table

/** Dates, lengths of time and amounts on one point: the same, otherwise put, or not to be reconciled. */
export function compareValues(sources: Sources): readonly Weighed[] {
  const byKey = new Map<string, Given[]>();
  for (const given of sources.all.flatMap(readGiven)) {
    byKey.set(given.value.key, [...(byKey.get(given.value.key) ?? []), given]);
  }
  return [...byKey].flatMap(([key, all]) => {
    const given = all.slice(0, maxGiven);
    const links = linkValues(given, sources);
    return groupsOf(given, links).flatMap((group) => itemOf(key, group, given, sources));
  });
}

const openingStatements = 8;

function readGiven(source: Source): Given[] {
  const seen = new Set<string>();
  return source.statements.flatMap((statement, s) => {
    const values = readValues(statement);
    return values.map((value) => {
      const opens = s < openingStatements && !seen.has(value.key);
      seen.add(value.key);
      const alone = values.filter(({ key }) => key === value.key).length === 1;
      return { source, statement, value, alone, opens };
    });
  });
}

/** Links each value to the one of every other origin that is most likely of the same point, the surest first. */
function linkValues(given: readonly Given[], sources: Sources): readonly Link[] {
  const best = new Map<string, Link>();
  const keep = (from: number, article: string, link: Link) => {
    const slot = `${from} ${article}`;
    const known = best.get(slot);
    if (!known || link.score > known.score) best.set(slot, link);
  };
  given.forEach((x, a) => {
    for (let b = a + 1; b < given.length; b++) {
      const y = given[b]!;
      if (x.source.origin === y.source.origin) continue;
      const { score, shared } = overlap(x.statement, y.statement, sources.weights);
      const bar = barFor(x, y);
      if (!bar || score < bar.score || shared.length < bar.shared) continue;
      const same = compareValue(x.value, y.value) === "agree";
      if (same && isCopied(x.statement, y.statement)) continue;
      const words = shared.filter((key) => !isName(key)).length;
      if (!same && !isToll(x.value.key) && words < minWords) continue;
      const link = {
        a,
        b,
        score: score + (same ? 1 : 0) + (isToll(x.value.key) && x.opens && y.opens ? opensBoth : 0),
        shared,
      };
      keep(a, y.source.article.id, link);
      keep(b, x.source.article.id, link);
    }
  });
  const mutual = [...new Set(best.values())].filter(
    (link) =>
      best.get(`${link.a} ${given[link.b]!.source.article.id}`) === link &&
      best.get(`${link.b} ${given[link.a]!.source.article.id}`) === link,
  );
  return mutual.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function barFor(x: Given, y: Given): typeof equal | undefined {
  if (compareValue(x.value, y.value) === "agree")
    return isMain(x.value) && x.opens && y.opens ? openingToll : equal;
  if (!x.alone || !y.alone) return undefined; // of two numbers there is no telling which is meant
  if (x.value.key === "date") return comparable(x, y) ? unequalDate : undefined;
  if (isSingular(x.value.key)) return singular;
  if (!isToll(x.value.key)) return x.value.written === y.value.written ? unequal : undefined;
  if (!countsSame(x.value, y.value) || areFarApart(x.value, y.value)) return undefined;
  return x.opens && y.opens ? openingToll : unequalToll;
}

/** The day and the tolls that a report opens with are those of what it reports. */
const isMain = ({ key, low, high }: Value) => isToll(key) || (key === "date" && low === high);

const maxRatio = 5; // two tolls further apart are those of two happenings, or of a day and of all days

function areFarApart({ base: a }: Value, { base: b }: Value): boolean {
  return (
    a !== undefined && b !== undefined && Math.max(a, b) > maxRatio * Math.max(1, Math.min(a, b))
  );
}

const maxDays = 31; // a quarter or a year beside a day is rarely the same point

/** True where two unequal dates may be of one point: one holds the other, or both are near and narrow. */
function comparable({ source, value: a }: Given, { source: other, value: b }: Given): boolean {
  if (!nearInTime(source, other)) return false;
  if (compareValue(a, b) !== "conflicts") return true;
  return a.high - a.low < maxDays && b.high - b.low < maxDays;
}

function nearInTime(a: Source, b: Source): boolean {
  const [x, y] = [a, b].map(({ article }) => article.metadata.published?.edtf);
  const [first, second] = [x && dayRange(x), y && dayRange(y)];
  if (!first || !second) return true;
  return Math.max(first.first - second.last, second.first - first.last) <= maxDaysBetween;
}

/** Linked values, one an article. */
function groupsOf(given: readonly Given[], links: readonly Link[]): readonly (readonly Given[])[] {
  const groups = new Map<number, readonly number[]>();
  for (const { a, b } of links) {
    const joined = [...new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])];
    const articles = new Set(joined.map((g) => given[g]!.source.article.id));
    if (articles.size < joined.length) continue;
    for (const member of joined) groups.set(member, joined);
  }
  return [...new Set(groups.values())].map((group) =>
    [...group].sort((x, y) => x - y).map((g) => given[g]!),
  );
}

function itemOf(
  key: string,
  group: readonly Given[],
  all: readonly Given[],
  sources: Sources,
): Weighed[] {
  const claims: Claim[] = group.flatMap((given) =>
    [given, ...repeatsOf(given, all)].map(({ source, value }) =>
      claimOf(sources, source.article, value, value.shown),
    ),
  );
  if (originCount(claims) < 2 || group.every(({ value }) => isTrivial(value))) return [];
  const statements = group.map(({ statement }) => statement);
  const { score, shared } = overlap(statements[0]!, statements[1]!, sources.weights);
  const worst = worstOf(group);
  const relation = worst === "conflicts" && risesWithTime(group) ? "progresses" : worst;
  const topic = topicOf(group[0]!, shared, sources);
  const aspect = `${key}: ${describeBy(statements[0]!, topic)}`;
  const salience = Math.min(1, 0.3 + score) * opening(statements);
  const items: Weighed[] = [{ item: { relation, aspect, claims }, salience }];
  if (relation === "agree" && key === "date" && isTimedByOne(claims)) {
    const exactness = `how exactly the day is given: ${describeBy(statements[0]!, topic)}`;
    items.push({ item: { relation: "differs", aspect: exactness, claims }, salience });
  }
  return items;
}

const topicTerms = 4;

/** What two sentences share beside the value itself; where that is nothing, what the first is about. */
function topicOf({ statement, value }: Given, shared: readonly string[], { weights }: Sources) {
  const others = statement.terms.filter(
    ({ start, end }) => end <= value.start || start >= value.end,
  );
  const keys = new Set(others.map(({ key }) => key));
  const topic = shared.filter((key) => keys.has(key));
  if (topic.length > 0) return topic;
  const weightOf = (key: string) => weights.get(key) ?? 0;
  return [...keys].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, topicTerms);
}

const partOfDay = /\b(?:afternoon|dawn|early|evening|late|morning|night)\b/i;

/** True where some give a part of the day and some the day alone. */
function isTimedByOne(claims: readonly Claim[]): boolean {
  if (!claims.every(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value))) return false;
  const timed = claims.filter(({ exact }) => partOfDay.test(exact));
  return timed.length > 0 && timed.length < claims.length;
}

/** "The two leaders": a number of at most two that is no toll says nothing. */
function isTrivial({ key, base, low }: Value): boolean {
  return key.startsWith("amount of") && base !== undefined && base <= 2 && low === base;
}

const maxRepeats = 2;

/** Where the article gives the same value again, of the same thing as far as its words tell. */
function repeatsOf(given: Given, all: readonly Given[]): readonly Given[] {
  return all
    .filter(
      (other) =>
        other !== given &&
        other.source === given.source &&
        other.value.shown === given.value.shown &&
        [...other.statement.keys].filter((key) => given.statement.keys.has(key)).length >= 2,
    )
    .slice(0, maxRepeats);
}

const severity: { readonly [R in ValueRelation]: number } = { agree: 0, differs: 1, conflicts: 2 };

function worstOf(group: readonly Given[]): ValueRelation {
  let found: ValueRelation = "agree";
  group.forEach(({ value: a }, i) => {
    for (const { value: b } of group.slice(i + 1)) {
      const relation = compareValue(a, b);
      if (severity[relation] > severity[found]) found = relation;
    }
  });
  return found;
}

/** True where every later article gives a higher number: a toll that grew is no contradiction. */
function risesWithTime(group: readonly Given[]): boolean {
  if (!isToll(group[0]!.value.key)) return false;
  const points = group.map(({ source, value }) => ({
    day: source.article.metadata.published?.edtf ?? "",
    low: value.low,
  }));
  points.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.low - b.low));
  return points.every(({ day, low }, i) => {
    const next = points[i + 1];
    if (day === "") return false;
    return !next || next.low === low || (next.day > day && next.low > low);
  });
}
