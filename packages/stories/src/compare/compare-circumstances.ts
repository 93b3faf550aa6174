import type { Claim, Range } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import type { Weighed } from "./items.ts";
import type { Fact, Telling } from "./link-facts.ts";
import { firmness } from "./passages.ts";
import { compareValue, readValues, type Value } from "./read-values.ts";
import { claimOf, describeBy, originCount, type Sources } from "./sources.ts";

const minFirmness = 2;
const maxDays = 31; // a year beside a day, or days far apart, are rarely of one point
const maxReach = 60; // characters from the fact to what dates or places it

/** When and where a fact that several sources tell happened, where they do not say the same. */
export function compareCircumstances(facts: readonly Fact[], sources: Sources): readonly Weighed[] {
  return facts.flatMap((fact) =>
    firmness(fact.passage) < minFirmness
      ? []
      : [...compareDates(fact, sources), ...comparePlacesOf(fact, sources)],
  );
}

function compareDates({ tellings, passage }: Fact, sources: Sources): Weighed[] {
  const dated = tellings.flatMap((telling) => {
    const value = dateOf(telling);
    return value ? [{ telling, value }] : [];
  });
  const claims = dated.map(({ telling, value }) =>
    claimOf(sources, telling.source.article, value, value.shown),
  );
  if (originCount(claims) < 2) return [];
  if (dated.some(({ value: { low, high } }) => high - low > maxDays)) return [];
  const days = dated.map(({ value: { low } }) => low);
  if (Math.max(...days) - Math.min(...days) > maxDays) return [];
  const relations = new Set(
    dated.flatMap(({ value: a }, i) =>
      dated.slice(i + 1).map(({ value: b }) => compareValue(a, b)),
    ),
  );
  if (!relations.has("differs") && !relations.has("conflicts")) return [];
  const relation = relations.has("conflicts") ? ("conflicts" as const) : ("differs" as const);
  const aspect = `date: ${describeBy(tellings[0]!.statement, passage.shared, 6)}`;
  return [{ item: { relation, aspect, claims }, salience: 0.5 }];
}

/** The one date of the sentence that stands beside the fact. */
function dateOf({ statement, range }: Telling): Value | undefined {
  const dates = readValues(statement).filter(({ key }) => key === "date");
  const [only] = dates;
  return dates.length === 1 && only && gap(only, range) <= maxReach ? only : undefined;
}

const gap = (a: Range, b: Range) => Math.max(a.start - b.end, b.start - a.end);

function comparePlacesOf({ tellings, passage }: Fact, sources: Sources): Weighed[] {
  const keys = new Set<string>();
  const claims = tellings.flatMap((telling): Claim[] => {
    const place = placeOf(telling, passage.shared);
    if (place) keys.add(place.key);
    return place ? [claimOf(sources, telling.source.article, place, place.name)] : [];
  });
  if (originCount(claims) < 2 || keys.size < 2) return [];
  const aspect = `place: ${describeBy(tellings[0]!.statement, passage.shared, 6)}`;
  return [{ item: { relation: "differs", aspect, claims }, salience: 0.4 }];
}

const locative = /(?:^|\s)(?:in|at|near|outside|over|off)(?: (?:the|a|its|an))?(?: \p{L}+){0,5} $/u;
const maxPhrase = 60;

/** The place that a preposition joins to the fact, unless it is part of what all tell. */
function placeOf({ source, statement, range }: Telling, shared: readonly string[]) {
  const { text, annotations } = source.article;
  for (const mention of statement.mentions) {
    if (mention.form !== "name" || mention.type !== "place" || mention.actsAs) continue;
    if (mention.start < range.end || mention.start - range.end > maxReach) continue;
    const entity = annotations?.entities?.find(({ id }) => id === mention.entity);
    const before = text.slice(Math.max(range.end, mention.start - maxPhrase), mention.start);
    const phrase = locative.exec(before);
    if (!entity || !phrase || /[,;:.]/.test(before)) continue;
    const key = entity.link?.id ?? entityKey(entity);
    if (shared.includes(`e:${key}`)) continue;
    const start = mention.start - before.length + phrase.index;
    return {
      key,
      name: entityKey(entity),
      start: start + (/^\s/.test(text.slice(start)) ? 1 : 0),
      end: mention.end,
    };
  }
  return undefined;
}
