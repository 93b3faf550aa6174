import type { Entity, Event, Quote, Range } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import type { Statement } from "../statements/read-statements.ts";
import { overlap } from "../statements/weigh-statements.ts";
import type { Weighed } from "./items.ts";
import { meet } from "./passages.ts";
import { polarityOf } from "./polarity.ts";
import { compareValue, isSingular, isToll, readValues, type Value } from "./read-values.ts";
import { claimOf, type Source, type Sources } from "./sources.ts";

/** Something that one source tells, where it does. */
interface Addition extends Range {
  readonly statement: Statement;
  readonly aspect: string;
  readonly worth: number; // 0…1, before its place in the article counts
}

const unlikeBelow = 0.2; // to every statement of another origin
const maxOfArticle = 3;
const maxClaims = 4;
const maxChars = 160;
const worth = { quote: 1, event: 0.8, value: 0.7 };
const openingSentences = 15; // half as telling so far down

/** What one origin alone has: a voice that no other quotes, somebody's deed that no other names, a number. */
export function findAdditions(sources: Sources): readonly Weighed[] {
  const items = new Map<string, Weighed>();
  const values = new Map(
    sources.all.map((source) => [source, source.statements.flatMap(readValues)] as const),
  );
  for (const source of sources.all)
    for (const addition of additionsOf(source, sources, values)) {
      const key = `${source.origin} ${addition.aspect}`;
      const known = items.get(key);
      items.set(key, known ? joined(known, addition, sources) : itemOf(addition, sources));
    }
  return [...items.values()];
}

function additionsOf(
  source: Source,
  { all, weights }: Sources,
  values: ReadonlyMap<Source, readonly Value[]>,
): readonly Addition[] {
  const others = all.filter(({ origin }) => origin !== source.origin);
  if (others.length === 0) return [];
  const isOnlyHere = onlyNamedIn(source, others);
  const found = [
    ...newVoices(source, isOnlyHere),
    ...newDeeds(source, isOnlyHere),
    ...newValues(
      source,
      others.flatMap((other) => values.get(other) ?? []),
    ),
  ].filter(({ statement }) => isSentence(statement));
  const isUnlike = ({ statement }: Addition) =>
    others.every((other) =>
      other.statements.every((said) => overlap(statement, said, weights).score < unlikeBelow),
    );
  const aspects = new Set<string>();
  const sorted = found.sort((a, b) => salienceOf(b) - salienceOf(a) || a.start - b.start);
  return onePerSentence(sorted).filter((addition) => {
    const { aspect } = addition;
    if (!aspects.has(aspect) && aspects.size === maxOfArticle) return false;
    if (!isUnlike(addition)) return false;
    aspects.add(aspect);
    return true;
  });
}

const salienceOf = ({ worth: own, statement }: Addition) =>
  own / (1 + statement.order / openingSentences);

function itemOf(addition: Addition, sources: Sources): Weighed {
  const { aspect } = addition;
  const claims = [claimAt(addition, sources)];
  return {
    item: { relation: "adds", aspect, claims },
    salience: salienceOf(addition),
    givesWay: true,
  };
}

/** Once more on the same point: the second remark of a speaker, or the same in a copy. */
function joined(known: Weighed, addition: Addition, sources: Sources): Weighed {
  const claims = [...known.item.claims, claimAt(addition, sources)].slice(0, maxClaims);
  return { ...known, item: { ...known.item, claims } };
}

function claimAt(addition: Addition, sources: Sources) {
  const { article } = addition.statement;
  const polarity = polarityOf(article.text, addition);
  const value = article.text.slice(addition.start, addition.end).replace(/\s+/g, " ");
  return claimOf(sources, article, addition, value, polarity);
}

/** Debris and captions of a list do not end as sentences do. */
const isSentence = ({ article, start, end }: Statement) =>
  /[.!?]["'”’)]*\s*$/.test(article.text.slice(start, end));

function onePerSentence(additions: readonly Addition[]): readonly Addition[] {
  const seen = new Set<Statement>();
  return additions.filter(({ statement }) => !seen.has(statement) && seen.add(statement));
}

/** Whether somebody or something is named by this source and by no other. */
function onlyNamedIn({ article }: Source, others: readonly Source[]) {
  const elsewhere = new Set(
    others.flatMap((other) => (other.article.annotations?.entities ?? []).map(entityKey)),
  );
  const named = new Set(
    article.annotations?.mentions?.flatMap(({ form, entity }) => (form === "name" ? [entity] : [])),
  );
  return (entity: Entity) =>
    named.has(entity.id) && !entity.members && !elsewhere.has(entityKey(entity));
}

function statementAt({ statements }: Source, { start }: Range): Statement | undefined {
  return statements.find((statement) => statement.start <= start && start < statement.end);
}

function newVoices(source: Source, isOnlyHere: (entity: Entity) => boolean): Addition[] {
  const { quotes = [], entities = [] } = source.article.annotations ?? {};
  return quotes.flatMap((quote): Addition[] => {
    const { speaker } = quote;
    const who = speaker.status === "named" && entities.find(({ id }) => id === speaker.entity);
    const statement = statementAt(source, quote.content);
    if (!who || !statement || quote.kind === "scare" || !isOnlyHere(who)) return [];
    return [
      {
        ...rangeOf(quote, statement),
        statement,
        aspect: `the word of ${who.name}`,
        worth: worth.quote,
      },
    ];
  });
}

/** The quotation with its speaker, where that is not too long and the two stand in one sentence. */
function rangeOf({ start, end, content, cue, speaker }: Quote, sentence: Range): Range {
  const beside = [...(cue ? [cue] : []), ...(speaker.status === "unknown" ? [] : [speaker])];
  const own = beside.filter((part) => sentence.start <= part.start && part.end <= sentence.end);
  const whole = spanOf([{ start, end }, ...own]);
  return isShort(whole) ? whole : { start: content.start, end: content.end };
}

const isShort = ({ start, end }: Range) => end - start <= maxChars;

const spanOf = (parts: readonly Range[]): Range => ({
  start: Math.min(...parts.map(({ start }) => start)),
  end: Math.max(...parts.map(({ end }) => end)),
});

function newDeeds(source: Source, isOnlyHere: (entity: Entity) => boolean): Addition[] {
  const { events = [], entities = [], quotes = [] } = source.article.annotations ?? {};
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return events.flatMap((event: Event): Addition[] => {
    const statement = source.statements[event.sentence];
    if (quotes.some((quote) => isDirect(quote) && meet(quote, event))) return []; // told as a voice
    const parts = [...event.actors, ...event.recipients];
    const only = parts.flatMap(({ entity: id }) => {
      const entity = byId.get(id);
      return entity && isOnlyHere(entity) ? [entity.name] : [];
    });
    const range = spanOf([event, ...parts]);
    if (!statement || only.length === 0 || !isShort(range)) return [];
    const aspect = `${source.article.text.slice(event.start, event.end)}: ${only.join(", ")}`;
    return [{ ...range, statement, aspect, worth: worth.event }];
  });
}

const isDirect = ({ kind }: Quote) => kind === "direct";

function newValues(source: Source, known: readonly Value[]): Addition[] {
  return source.statements.flatMap((statement) =>
    readValues(statement).flatMap((value): Addition[] => {
      if (value.key === "date" || value.key === "length of time" || isSmall(value)) return [];
      const isKnown = known.some((other) => other.key === value.key && settles(other, value));
      if (isKnown) return [];
      return [
        {
          ...clauseAround(value, statement),
          statement,
          aspect: `a number: ${value.shown}`,
          worth: worth.value,
        },
      ];
    }),
  );
}

/** Of a toll or the like a story has one: another number for it is a dispute and nothing new. */
const settles = (other: Value, value: Value) =>
  isToll(value.key) || isSingular(value.key) || compareValue(value, other) === "agree";

/** "Two people", "a 30-year-old": no news by itself. */
const isSmall = ({ base, key, written = "" }: Value) =>
  key.startsWith("amount of") && base !== undefined && (base <= 2 || written.endsWith("-old"));

const maxSide = 60; // characters before and after a number

/** The value with what stands beside it in its clause. */
function clauseAround(value: Value, { article, start, end }: Statement): Range {
  const { text } = article;
  const before = text.slice(Math.max(start, value.start - maxSide), value.start);
  const after = text.slice(value.end, Math.min(end, value.end + maxSide));
  const opened = Math.max(
    ...[", ", "; ", ": ", "— ", "(", "\n"].map(
      (mark) => before.lastIndexOf(mark) + mark.length - 1,
    ),
  );
  const closed = after.search(/[,;:—)\n]|[.!?](?:\s|["”’]|$)/);
  return trimmedTo(text, {
    start: value.start - before.length + Math.max(0, opened),
    end: value.end + (closed < 0 ? after.length : closed),
  });
}

/** Without blanks and parts of words at its ends. */
function trimmedTo(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  if (from > 0 && /\w/.test(text[from - 1]!)) while (from < to && /\w/.test(text[from]!)) from++;
  if (/\w/.test(text[to] ?? "")) while (to > from && /\w/.test(text[to - 1]!)) to--;
  while (from < to && /[\s"“”]/.test(text[from]!)) from++;
  while (to > from && /[\s"“”]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
