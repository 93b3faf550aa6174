import {
  type Entity,
  type EntityId,
  type Mention,
  type MentionId,
  plainForm,
  type Role,
} from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import { isOfType, type Published, tellingNames } from "./selection.ts";

export type Open<T> = { -readonly [K in keyof T]: T[K] };

/**
 * What was found, open to change: entities, mentions and roles are copies. All is looked up by name
 * or by entity, so that thousands of rules cost no more than what they change.
 */
export interface Draft {
  readonly article: Published;
  readonly before: ReadonlyMap<EntityId, Entity>; // as they were found
  readonly entities: Map<EntityId, Open<Entity>>; // those that are left, in order
  readonly mentions: Map<EntityId, Open<Mention>[]>; // by entity
  readonly roles: Map<EntityId, Open<Role>[]>; // by person
  readonly byName: Map<string, Set<EntityId>>; // by plain form: whom rules about a name are about
  readonly said: ReadonlySet<string>; // plain forms of all names in the article, of whomever
  readonly became: Map<EntityId, EntityId>; // what was merged, and into what
}

export function openDraft(found: Resolved, article: Published): Draft {
  const draft: Draft = {
    article,
    before: new Map(found.entities.map((entity) => [entity.id, entity])),
    entities: new Map(found.entities.map((entity) => [entity.id, { ...entity }])),
    mentions: groupBy(found.mentions, ({ entity }) => entity),
    roles: groupBy(found.roles, ({ person }) => person),
    byName: new Map(),
    said: new Set(found.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(plainForm))),
    became: new Map(),
  };
  for (const entity of draft.entities.values()) {
    if (entity.members) continue;
    const written = mentionsOf(draft, entity).filter(({ form }) => form === "name");
    const names = tellingNames(
      entity,
      written.map(({ exact }) => exact),
    );
    for (const name of names) note(draft, entity, name);
  }
  return draft;
}

/** Copies of `items`, by key. */
function groupBy<T extends object, K>(items: readonly T[], keyOf: (item: T) => K) {
  const groups = new Map<K, Open<T>[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push({ ...item });
    else groups.set(keyOf(item), [{ ...item }]);
  }
  return groups;
}

/** Lets rules find an entity by one more name. */
export function note({ byName }: Draft, { id }: { readonly id: EntityId }, name: string): void {
  const plain = plainForm(name);
  const known = byName.get(plain);
  if (known) known.add(id);
  else byName.set(plain, new Set([id]));
}

/** Takes a name from an entity. */
export function forget({ byName }: Draft, entity: Open<Entity>, name: string): void {
  const plain = plainForm(name);
  entity.aliases = entity.aliases.filter((alias) => plainForm(alias) !== plain);
  byName.get(plain)?.delete(entity.id);
}

/** The entities that rules about one of `names` are about, by the first of these that each has. */
export function called(
  draft: Draft,
  names: readonly string[],
  type: Entity["type"] | undefined,
): readonly Open<Entity>[] {
  const found = new Set<Open<Entity>>();
  for (const name of names)
    for (const id of draft.byName.get(plainForm(name)) ?? []) {
      const entity = draft.entities.get(currentId(draft, id));
      if (entity && isOfType(entity.type, type)) found.add(entity);
    }
  return [...found];
}

function currentId({ became }: Draft, id: EntityId): EntityId {
  let current = id;
  for (let next = became.get(id); next !== undefined; next = became.get(next)) current = next;
  return current;
}

export const mentionsOf = ({ mentions }: Draft, { id }: { readonly id: EntityId }) =>
  mentions.get(id) ?? [];

/** The names among an entity's mentions; all of them where it has no name. */
export function namedMentions(draft: Draft, entity: Open<Entity>): readonly Open<Mention>[] {
  const own = mentionsOf(draft, entity);
  const names = own.filter(({ form }) => form === "name");
  return names.length > 0 ? names : own;
}

/** Gives an entity another name. It is still found by those that it had. */
export function callIt(draft: Draft, entity: Open<Entity>, name: string): void {
  if (entity.name === name) return;
  entity.aliases = [entity.name, ...entity.aliases];
  entity.name = name;
  note(draft, entity, name);
}

/** What is left, in order, without what has lost its mentions or stands on what is gone. */
export function writeDraft(draft: Draft): Resolved {
  const mentions = [...draft.mentions.values()].flat().sort(byPlace);
  const own = new Map<EntityId, MentionId[]>();
  for (const { id, entity } of mentions) {
    const list = own.get(entity);
    if (list) list.push(id);
    else own.set(entity, [id]);
  }
  const isLeft = (id: EntityId) => own.has(id) && draft.entities.has(id);
  const place = new Map(mentions.map(({ id }, index) => [id, index]));
  const entities = [...draft.entities.values()]
    .filter(({ id }) => isLeft(id))
    .map((entity): Entity => {
      const aliases = [...new Set(entity.aliases)].filter((alias) => alias !== entity.name);
      return withMembers(draft, { ...entity, aliases, mentions: own.get(entity.id)! }, isLeft);
    })
    .sort((a, b) => place.get(a.mentions[0]!)! - place.get(b.mentions[0]!)!);
  const roles = [...draft.roles.values()]
    .flat()
    .filter(({ person }) => isLeft(person))
    .map((role) => {
      const of = role.of === null ? null : currentId(draft, role.of);
      return { ...role, of: of !== null && isLeft(of) ? of : null };
    })
    .sort(byPlace);
  return { mentions, entities, roles };
}

export type Ranged = Pick<Mention, "start" | "end">;
const byPlace = (a: Ranged, b: Ranged) => a.start - b.start || b.end - a.end;

/** A collective of what its members have become, called after them where it was so before. */
function withMembers(draft: Draft, entity: Entity, isLeft: (id: EntityId) => boolean): Entity {
  const { members, ...rest } = entity;
  if (!members) return rest;
  const left = [...new Set(members.map((id) => currentId(draft, id)))].filter(isLeft);
  const before = together(members, draft.before);
  const name = entity.name.startsWith(before)
    ? together(left, draft.entities) + entity.name.slice(before.length)
    : entity.name;
  return { ...rest, name, members: left };
}

const together = (ids: readonly EntityId[], entities: ReadonlyMap<EntityId, Entity>) =>
  ids.map((id) => entities.get(id)?.name ?? "").join(" and ");
