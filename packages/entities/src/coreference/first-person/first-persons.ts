import {
  annotationId,
  type Entity,
  type EntityId,
  type EntityType,
  type Mention,
  type MentionId,
  type Quote,
  type Role,
  spanOf,
} from "@corpus/core";
import type { Prose } from "../../prose.ts";
import type { Resolved } from "../resolve-entities.ts";
import { answersOf } from "./interviews.ts";
import { readQuotations } from "./quotations.ts";

const singular = new Set(["i", "me", "my", "mine", "myself"]);
const plural = new Set(["we", "us", "our", "ours", "ourselves"]);

/**
 * `resolved` with a mention for each "I" and "we" whose meaning is clear. "I" is the speaker of the
 * quotation around it, or who answers in an interview; "we" is the body or country that a quotation
 * is by, or for which its speaker holds office, and in an interview those who answer and theirs.
 * "You" is nobody.
 *
 * @param quotes As `findQuotes` gives them, sorted by start: they say who speaks.
 */
export function resolveFirstPersons(
  prose: Prose,
  resolved: Resolved,
  quotes: readonly Quote[],
): Resolved {
  const words = prose.words();
  const firstPersons = words.distinct.map(({ lower }) => singular.has(lower) || plural.has(lower));
  if (!firstPersons.includes(true)) return resolved;
  const entities = new Map(resolved.entities.map((entity) => [entity.id, entity]));
  const bodies = bodiesOf(resolved.roles);
  const quotationAt = readQuotations(prose, quotes);
  const answersAt = answersOf(prose, resolved);
  const taken = new Set(resolved.mentions.map(({ start }) => start));
  const added: Mention[] = [];
  let group: Entity | undefined; // whom "we" means in an interview

  function saidBy(quote: Quote, t: number, isOne: boolean): Entity | undefined {
    const speaker = speakerOf(quote, entities);
    if (!speaker || (!isOne && isJoint(prose, t))) return undefined;
    return isOne ? onePerson(speaker) : theirBody(speaker, bodies, entities);
  }

  function answeredBy(t: number, isOne: boolean): Entity | undefined {
    const people = answersAt(prose.tokenStart[t]!);
    if (isOne) return people.length === 1 ? people[0] : undefined;
    if (people.length > 0) group ??= groupAround(people, prose, t);
    return people.length > 0 ? group : undefined;
  }

  for (let t = 0; t < words.of.length; t++) {
    const start = prose.tokenStart[t]!;
    const quote = quotationAt(start);
    if (!firstPersons[words.of[t]!] || quote === "somebody's" || taken.has(start)) continue;
    const isOne = singular.has(words.distinct[words.of[t]!]!.lower);
    const entity = quote ? saidBy(quote, t, isOne) : answeredBy(t, isOne);
    if (entity) added.push(mentionOf(prose, t, entity, quote !== undefined, isOne));
  }
  if (added.length === 0) return resolved;
  const all = group ? [...resolved.entities, group] : resolved.entities;
  return withMentions({ ...resolved, entities: all }, added);
}

// "our two countries", "us both": more than the speaker's own.
function isJoint({ text, tokenStart, tokenEnd }: Prose, token: number): boolean {
  const next = token + 1;
  const word = next < tokenStart.length ? text.slice(tokenStart[next]!, tokenEnd[next]!) : "";
  return word === "two" || word === "both";
}

/**
 * Those for whom the people interviewed say "we": one group, whoever they are
 * besides, for three in four of "we" in the answers of GUM's training interviews.
 */
function groupAround(people: readonly Entity[], prose: Prose, t: number): Entity {
  const { article, tokenStart, tokenEnd } = prose;
  const names = people.map(({ name }) => name).join(" and ");
  return {
    id: annotationId("ent", article.id, tokenStart[t]!, tokenEnd[t]!) as EntityId,
    type: "person",
    name: people.length > 1 ? names : `${names} and others`,
    aliases: [],
    link: null,
    candidates: [],
    mentions: [],
    members: people.map(({ id }) => id),
  };
}

type Entities = ReadonlyMap<EntityId, Entity>;

function speakerOf({ speaker }: Quote, entities: Entities): Entity | undefined {
  return "entity" in speaker && speaker.entity ? entities.get(speaker.entity) : undefined;
}

const onePerson = (speaker: Entity): Entity | undefined =>
  speaker.type === "person" && !speaker.members ? speaker : undefined;

/** By person, the country or body of every office that the article gives to them. */
function bodiesOf(roles: readonly Role[]): Map<EntityId, Set<EntityId>> {
  const bodies = new Map<EntityId, Set<EntityId>>();
  for (const { person, of } of roles) {
    if (of === null) continue;
    const known = bodies.get(person);
    if (known) known.add(of);
    else bodies.set(person, new Set([of]));
  }
  return bodies;
}

const bodyTypes: ReadonlySet<EntityType> = new Set(["organization", "place", "group"]);

/** For whom a speaker says "we"; undefined where the article gives several, or none. */
function theirBody(
  speaker: Entity,
  bodies: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
  entities: Entities,
): Entity | undefined {
  if (bodyTypes.has(speaker.type)) return speaker;
  if (speaker.type !== "person") return undefined;
  const own = bodies.get(speaker.id);
  const [body] = own?.size === 1 ? own : [];
  const entity = body === undefined ? undefined : entities.get(body);
  return entity && bodyTypes.has(entity.type) ? entity : undefined;
}

function mentionOf(
  { article, text, tokenStart, tokenEnd }: Prose,
  t: number,
  { id, type }: Entity,
  isQuoted: boolean,
  isOne: boolean,
): Mention {
  return {
    id: annotationId("men", article.id, tokenStart[t]!, tokenEnd[t]!) as MentionId,
    ...spanOf(text, tokenStart[t]!, tokenEnd[t]!),
    form: "pronoun",
    type,
    entity: id,
    confidence: !isOne ? 0.6 : isQuoted ? 0.9 : 0.8,
    rule: isQuoted ? "coreference/first-person" : "coreference/interviewee",
  };
}

// Entities stay in the order in which names and titles bring them up: "I" alone introduces nobody.
function withMentions(
  { mentions, entities, roles }: Resolved,
  added: readonly Mention[],
): Resolved {
  const all = [...mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  const listed = new Map<EntityId, MentionId[]>(added.map(({ entity }) => [entity, []]));
  for (const { id, entity } of all) listed.get(entity)?.push(id);
  return {
    mentions: all,
    entities: entities.map((entity) => {
      const own = listed.get(entity.id);
      return own ? { ...entity, mentions: own } : entity;
    }),
    roles,
  };
}
