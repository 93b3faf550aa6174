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

const singular = new Set(["i", "me", "my", "mine", "myself"]);
const plural = new Set(["we", "us", "our", "ours", "ourselves"]);
const longest = "ourselves".length;

/**
 * `resolved` with a mention for each "I" and "we" whose meaning is clear. "I" is the speaker of the
 * quotation around it, or who answers in an interview; "we" is the body or country that a quotation
 * is by, or for which its speaker holds office. "You" is nobody.
 *
 * @param quotes As `findQuotes` gives them, sorted by start: they say who speaks.
 */
export function resolveFirstPersons(
  prose: Prose,
  resolved: Resolved,
  quotes: readonly Quote[],
): Resolved {
  const entities = new Map(resolved.entities.map((entity) => [entity.id, entity]));
  const bodies = bodiesOf(resolved.roles);
  const speakers = quotes.filter(({ kind }) => kind === "direct" || kind === "partial");
  const answers = answersOf(prose, resolved);
  const taken = new Set(resolved.mentions.map(({ start }) => start));
  const added: Mention[] = [];
  const open: Quote[] = []; // quotations around the token, the innermost last
  let next = 0;
  let inner = -1; // where single marks opened inside a quotation
  for (let t = 0; t < prose.tokenStart.length; t++) {
    const start = prose.tokenStart[t]!;
    const end = prose.tokenEnd[t]!;
    while (next < speakers.length && speakers[next]!.start <= start) open.push(speakers[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    inner = open.length === 0 ? -1 : innerFrom(prose.text, start, inner);
    if (end - start > longest || taken.has(start)) continue;
    const word = prose.text.slice(start, end).toLowerCase();
    if (!singular.has(word) && !plural.has(word)) continue;
    const quote = open.at(-1);
    if (quote && inner > quote.start) continue; // somebody else's words, and nothing says whose
    const speaker = quote ? speakerOf(quote, entities) : answers(start);
    if (!speaker) continue;
    const entity = singular.has(word)
      ? onePerson(speaker)
      : quote && !isJoint(prose, t) && theirBody(speaker, bodies, entities);
    if (entity)
      added.push(
        mentionOf(prose, start, end, entity, quote ? "first-person" : "interviewee", word),
      );
  }
  return added.length === 0 ? resolved : withMentions(resolved, added);
}

// "our two countries", "us both": more than the speaker's own.
function isJoint({ text, tokenStart, tokenEnd }: Prose, token: number): boolean {
  const next = token + 1;
  const word = next < tokenStart.length ? text.slice(tokenStart[next]!, tokenEnd[next]!) : "";
  return word === "two" || word === "both";
}

/** Where the quotation in single marks opened that is open behind the token at `start`; -1 for none. */
function innerFrom(text: string, start: number, open: number): number {
  const mark = text[start];
  if (mark !== "‘" && mark !== "’" && mark !== "'") return open;
  const opens =
    mark !== "’" && /[\s“"]/.test(text[start - 1] ?? " ") && /\S/.test(text[start + 1] ?? " ");
  if (opens) return start;
  // An apostrophe inside a word or at its end closes nothing: "don’t", "the pilots’ union".
  return mark !== "‘" && /[^\p{L}\s]/u.test(text[start - 1] ?? " ") ? -1 : open;
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
  { article, text }: Prose,
  start: number,
  end: number,
  { id, type }: Entity,
  rule: string,
  word: string,
): Mention {
  return {
    id: annotationId("men", article.id, start, end) as MentionId,
    ...spanOf(text, start, end),
    form: "pronoun",
    type,
    entity: id,
    confidence: plural.has(word) ? 0.6 : rule === "interviewee" ? 0.8 : 0.9,
    rule: `coreference/${rule}`,
  };
}

function withMentions(
  { mentions, entities, roles }: Resolved,
  added: readonly Mention[],
): Resolved {
  const all = [...mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  const changed = new Set(added.map(({ entity }) => entity));
  const listed = new Map<EntityId, MentionId[]>();
  const order = new Map<EntityId, number>(); // "I" in the opening line comes before its speaker's name
  all.forEach(({ id, entity }, index) => {
    if (!order.has(entity)) order.set(entity, index);
    if (!changed.has(entity)) return;
    const list = listed.get(entity);
    if (list) list.push(id);
    else listed.set(entity, [id]);
  });
  return {
    mentions: all,
    entities: entities
      .map((entity) => ({ ...entity, mentions: listed.get(entity.id) ?? entity.mentions }))
      .sort((a, b) => order.get(a.id)! - order.get(b.id)!),
    roles,
  };
}
