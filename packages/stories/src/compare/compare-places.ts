import type { Mention } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import type { Weighed } from "./items.ts";
import { claimOf, originCount, type Source, type Sources } from "./sources.ts";

/** Where an article says that something or somebody is: the words from the name to the place. */
interface Located {
  readonly source: Source;
  readonly name: string;
  readonly place: string; // the key of the place
  readonly start: number;
  readonly end: number;
}

// "Tarn Hall near Port Clare", "the Skerry Prize in Lund"; "Ana Ruiz, 34, from Port Clare", "Ana Ruiz of Norland"
const joints = {
  thing: /^,? (?:in|near|at|outside|south of|north of|east of|west of) (?:the )?(?:[a-z]+ ){0,4}$/,
  person: /^(?:, \d{1,3})?,? (?:of|from) $/,
};
const maxJointChars = 40;

/** One thing or person that the sources put in different places, or in the same. */
export function comparePlaces(sources: Sources): readonly Weighed[] {
  const byKey = new Map<string, Located[]>();
  for (const source of sources.all) {
    for (const [key, located] of readLocated(source)) {
      byKey.set(key, [...(byKey.get(key) ?? []), located]);
    }
  }
  return [...byKey.values()].flatMap((all) => {
    const claims = all.map((one) => claimOf(sources, one.source.article, one, one.place));
    if (originCount(claims) < 2) return [];
    const same = new Set(claims.map(({ value }) => value)).size === 1;
    const relation = same ? ("agree" as const) : ("differs" as const);
    return [{ item: { relation, aspect: `place of: ${all[0]!.name}`, claims }, salience: 0.3 }];
  });
}

/** The first place that an article gives to each name. */
function readLocated(source: Source): ReadonlyMap<string, Located> {
  const { mentions = [], entities = [] } = source.article.annotations ?? {};
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = mentions.filter(({ form }) => form === "name");
  const found = new Map<string, Located>();
  named.forEach((mention, m) => {
    const place = named[m + 1];
    const [entity, where] = [byId.get(mention.entity), place && byId.get(place.entity)];
    if (place?.type !== "place" || !entity || !where) return;
    if (entity.id === where.id || !joined(source.article.text, mention, place)) return;
    const key = `${mention.type} ${entityKey(entity)}`;
    if (found.has(key)) return;
    const { start } = mention;
    found.set(key, { source, name: entity.name, place: entityKey(where), start, end: place.end });
  });
  return found;
}

// A country or a nationality is not somewhere: "Norland in the Gulf of Tarn" is an event's place.
function joined(text: string, mention: Mention, place: Mention): boolean {
  if (place.start - mention.end > maxJointChars) return false;
  const between = text.slice(mention.end, place.start);
  if (mention.type === "person") return joints.person.test(between);
  const isThing = mention.type === "organization" || mention.type === "place";
  return isThing && mention.actsAs === undefined && joints.thing.test(between);
}
