import { type Article, type ArticleId, type Entity, type EntityId, edtfBounds } from "@corpus/core";
import { stem } from "../text/stem.ts";
import { stopwords } from "../text/stopwords.lexicon.ts";
import { findWords, isCapitalized, proseSegments, type Words } from "../text/words.ts";
import { soleOffice } from "./sole-offices.lexicon.ts";

/** What a feature is: a word, the name of a person, an organisation, a place, anything else, or an event. */
export const featureKinds = ["word", "person", "organization", "place", "name", "event"] as const;
export type FeatureKind = (typeof featureKinds)[number];

export interface Feature {
  readonly kind: FeatureKind;
  readonly key: string; // what two articles must share
  readonly shown: string; // as an editor would read it
  readonly count: number;
  readonly early: boolean; // in the headline or the opening
}

/** The days an article was published between, as days since 1970. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The holders of sole offices: "prime minister of new zealand" → person keys. */
export type Offices = Readonly<Record<string, readonly string[]>>;

/** What an article is grouped by, without its text. JSON-safe. */
export interface ArticleProfile {
  readonly id: ArticleId;
  readonly title: string;
  readonly hasHeadline: boolean;
  readonly features: readonly Feature[];
  readonly published: DayRange | null;
  readonly weekday: number | null; // the first that the text names, Monday 0: the day it tells of
  readonly days: readonly string[]; // single days that it speaks of, ISO
  readonly latestStated: number | null; // the latest day with a stated year in the text
  readonly offices: Offices;
}

const openingWords = 70; // headline and first paragraph or two: where news tells what it is about

/** Reads the profile of one article from whatever layers it has; without any, from capitals and words. */
export function profileArticle(article: Article): ArticleProfile {
  const words = findWords(article.text, proseSegments(article));
  const openingEnd = words.ends[Math.min(openingWords, words.ends.length) - 1] ?? 0;
  const { entities } = article.annotations ?? {};
  const names = entities
    ? entityFeatures(article, entities, openingEnd)
    : capitalFeatures(article.text, words, openingEnd);
  return {
    id: article.id,
    title: titleOf(article),
    hasHeadline: article.metadata.headline !== null,
    features: [...wordFeatures(words), ...names, ...eventFeatures(article, openingEnd)],
    published: publishedRange(article),
    weekday: firstWeekday(words),
    days: statedDays(article),
    latestStated: latestStatedDay(article),
    offices: officesOf(article, names),
  };
}

const maxTitleChars = 200;

function titleOf(article: Article): string {
  const { metadata, segments, annotations, text } = article;
  const sentence = annotations?.sentences?.[0];
  const first = segments.find((segment) => segment.kind === "headline") ?? sentence ?? segments[0];
  const title = metadata.headline?.value ?? (first ? text.slice(first.start, first.end) : "");
  const line = title.replace(/\s+/g, " ").trim();
  return line === "" ? "(no words)" : line.slice(0, maxTitleChars);
}

class Counter {
  readonly #found = new Map<string, { shown: string; count: number; early: boolean }>();

  add(key: string, shown: string, early: boolean, count = 1): void {
    const known = this.#found.get(key);
    if (!known) this.#found.set(key, { shown, count, early });
    else {
      known.count += count;
      known.early ||= early;
      if (shown.length > known.shown.length) known.shown = shown;
    }
  }

  features(kind: FeatureKind): Feature[] {
    return Array.from(this.#found, ([key, value]) => ({ kind, key, ...value }));
  }
}

function wordFeatures(words: Words): Feature[] {
  const counter = new Counter();
  words.norms.forEach((word, w) => {
    if (word.length < 2 || stopwords.has(word)) return;
    counter.add(stem(word), word, w < openingWords);
  });
  return counter.features("word");
}

const kindOfType: { readonly [T in Entity["type"]]?: FeatureKind } = {
  person: "person",
  organization: "organization",
  place: "place",
  group: "place",
  event: "name",
  law: "name",
  work: "name",
  product: "name",
};

function entityFeatures(
  article: Article,
  entities: readonly Entity[],
  openingEnd: number,
): Feature[] {
  const opening = new Set<EntityId>();
  const named = new Map<EntityId, number>();
  for (const mention of article.annotations?.mentions ?? []) {
    if (mention.start < openingEnd) opening.add(mention.entity);
    if (mention.form === "name") named.set(mention.entity, (named.get(mention.entity) ?? 0) + 1);
  }
  const counters = new Map<FeatureKind, Counter>();
  for (const entity of entities) {
    const kind = kindOfType[entity.type];
    const key = entityKey(entity);
    // An entity that is only described ("a police spokesman") is nobody in another article.
    if (!kind || !key || entity.members || !named.has(entity.id)) continue;
    const counter = counters.get(kind) ?? new Counter();
    counters.set(kind, counter);
    counter.add(key, entity.name, opening.has(entity.id), named.get(entity.id) ?? 1);
  }
  return [...counters].flatMap(([kind, counter]) => counter.features(kind));
}

/** "AGREE (Norland, Sudmark)": who did what to whom, of events that have both a doer and another side. */
function eventFeatures(article: Article, openingEnd: number): Feature[] {
  const { events, entities } = article.annotations ?? {};
  const byId = new Map((entities ?? []).map((entity) => [entity.id, entity]));
  const counter = new Counter();
  for (const { type, actors, recipients, start } of events ?? []) {
    const named = [...actors, ...recipients].flatMap(({ entity }) => byId.get(entity) ?? []);
    const keys = [...new Set(named.map(entityKey))].filter((key) => key !== "").sort();
    if (keys.length < 2) continue;
    const shown = `${type} (${[...new Set(named.map(({ name }) => name))].sort().join(", ")})`;
    counter.add(`${type} ${keys.join("|")}`, shown, start < openingEnd);
  }
  return counter.features("event");
}

/** What two articles have in common where they name one thing: a person's surname, else the whole name. */
export function entityKey(entity: Entity): string {
  const words = findWords(entity.name, [{ start: 0, end: entity.name.length }]).norms;
  if (entity.type === "person") return words.at(-1) ?? "";
  if (entity.type === "group") return entity.link?.id ?? words.map(stem).join(" ");
  return words.filter((word) => word !== "the").join(" ");
}

/** Runs of capitalised words inside sentences: what is left of names where nobody has found them. */
function capitalFeatures(text: string, words: Words, openingEnd: number): Feature[] {
  const counter = new Counter();
  let run: number[] = [];
  const close = () => {
    if (run.length > 0) {
      const key = run.map((w) => words.norms[w]!).join(" ");
      const shown = text.slice(words.starts[run[0]!]!, words.ends[run.at(-1)!]!);
      counter.add(key, shown, words.starts[run[0]!]! < openingEnd);
    }
    run = [];
  };
  words.starts.forEach((start, w) => {
    const gap = w === 0 ? "\n" : text.slice(words.ends[w - 1]!, start);
    if (gap !== " " || run.length === 4) close();
    const opensSentence = /[.!?:\n“"]/.test(gap);
    const capital = isCapitalized(text, start) && !stopwords.has(words.norms[w]!);
    if (capital && !opensSentence) run.push(w);
    else close();
  });
  close();
  return counter.features("name");
}

/** The range of `metadata.published` in days since 1970, or null where it is not known to the year. */
function publishedRange(article: Article): DayRange | null {
  const edtf = article.metadata.published?.edtf;
  return edtf ? dayRange(edtf) : null;
}

/** The first and last day of an EDTF date, in days since 1970; null where one of them is open. */
export function dayRange(edtf: string): DayRange | null {
  const { earliest, latest } = edtfBounds(edtf);
  if (!earliest || !latest) return null;
  return { first: dayNumber(earliest), last: dayNumber(latest) };
}

const dayNumber = (isoDay: string) => Math.round(Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000);

const weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

function firstWeekday({ norms }: Words): number | null {
  for (const norm of norms) {
    const day = weekdays.indexOf(norm);
    if (day >= 0) return day;
  }
  return null;
}

function statedDays(article: Article): readonly string[] {
  const days = new Set<string>();
  for (const { kind, edtf } of article.annotations?.times ?? []) {
    if (kind !== "date" || !edtf) continue;
    const { earliest, latest } = edtfBounds(edtf);
    if (earliest && earliest === latest) days.add(earliest);
  }
  return [...days].sort();
}

/** Who holds which sole office, of those whom the article is about: named in its opening, or twice. */
function officesOf(article: Article, names: readonly Feature[]): Offices {
  const { roles, entities } = article.annotations ?? {};
  const byId = new Map((entities ?? []).map((entity) => [entity.id, entity]));
  const principals = new Set(
    names
      .filter(({ kind, count, early }) => kind === "person" && (early || count > 1))
      .map(({ key }) => key),
  );
  const offices = new Map<string, Set<string>>();
  for (const role of roles ?? []) {
    const person = byId.get(role.person);
    const of = role.of ? byId.get(role.of) : undefined;
    const title = soleOffice(role.title);
    if (person?.type !== "person" || !of || !title || role.validTo) continue;
    const holder = entityKey(person);
    if (!principals.has(holder)) continue;
    const office = `${title} of ${of.name}`;
    offices.set(office, (offices.get(office) ?? new Set<string>()).add(holder));
  }
  return Object.fromEntries(Array.from(offices, ([office, holders]) => [office, [...holders]]));
}

function latestStatedDay(article: Article): number | null {
  let latest: number | null = null;
  for (const time of article.annotations?.times ?? []) {
    if (time.kind !== "date" || !time.edtf || time.anchor.kind !== "none") continue;
    const range = dayRange(time.edtf);
    if (range && (latest === null || range.first > latest)) latest = range.first;
  }
  return latest;
}
