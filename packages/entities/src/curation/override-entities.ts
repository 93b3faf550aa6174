import {
  annotationId,
  type Entity,
  type EntityId,
  type EntityType,
  type Mention,
  plainForm,
  type Role,
} from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import {
  called,
  callIt,
  type Draft,
  forget,
  mentionsOf,
  namedMentions,
  note,
  type Open,
  openDraft,
  type Ranged,
  writeDraft,
} from "./draft.ts";
import type { Retyped } from "./override-names.ts";
import { type Rule, rulesFor, type Told } from "./rules.ts";
import { isInScope, type Published } from "./selection.ts";

type Of<K extends Rule["kind"]> = Extract<Rule, { kind: K }>;

/** Entities, mentions and roles as the user has them, all but their links. Mentions that a rule changed carry its name. */
export const overrideEntities = (
  resolved: Resolved,
  article: Published,
  told: Told,
  retyped: readonly Retyped[] = [],
) => applyRules(resolved, article, told, (kind) => kind !== "link", retyped);

/** Links as the user has them, in the place of those that were found. */
export const overrideLinks = (linked: Resolved, article: Published, told: Told) =>
  applyRules(linked, article, told, (kind) => kind === "link");

function applyRules(
  resolved: Resolved,
  article: Published,
  { book, onOverride }: Told,
  isMeant: (kind: Rule["kind"]) => boolean,
  retyped: readonly Retyped[] = [],
): Resolved {
  if (book.rules.length === 0) return resolved;
  const names = resolved.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const rules = rulesFor(book, names).filter(
    (rule) => isMeant(rule.kind) && isInScope(rule, article),
  );
  if (rules.length === 0) return resolved;
  const draft = openDraft(resolved, article);
  if (retyped.length > 0) keepTogether(draft, retyped);
  for (const rule of rules) {
    if (rule.index !== undefined && isAboutSomething(draft, rule)) onOverride?.(rule.index);
    apply(draft, rule);
  }
  return writeDraft(draft);
}

/** Names of one country, say, that are no country's any more, are still names of one. */
function keepTogether(draft: Draft, retyped: readonly Retyped[]): void {
  const entityAt = new Map<number, EntityId>();
  for (const entity of draft.entities.values())
    for (const { form, start } of mentionsOf(draft, entity))
      if (form === "name") entityAt.set(start, entity.id);
  for (const { starts, rule } of retyped) {
    const ids = new Set([...starts].flatMap((start) => entityAt.get(start) ?? []));
    const [first, ...others] = [...ids].flatMap((id) => draft.entities.get(id) ?? []);
    for (const other of others) join(draft, first!, other, rule);
  }
}

/** A merge is so only where there is something that its first name does not already call. */
function isAboutSomething(draft: Draft, rule: Rule): boolean {
  const names = rule.kind === "merge" ? rule.names.slice(1) : [rule.name];
  return called(draft, names, rule.type).length > 0;
}

const appliers: { readonly [K in Rule["kind"]]: (draft: Draft, rule: Of<K>) => void } = {
  merge,
  split,
  rename,
  retype,
  reject,
  link,
  role: addRole,
};

function apply<K extends Rule["kind"]>(draft: Draft, rule: Of<K> & { readonly kind: K }): void {
  appliers[rule.kind](draft, rule);
}

/** The entity that is called by the first name says what they all are; without one, the first that is found, of those of its type. */
function merge(draft: Draft, { names, type, rule }: Of<"merge">): void {
  const found = called(draft, names, type);
  const [first] = found;
  if (!first) return;
  const isNamed = called(draft, names.slice(0, 1), type).includes(first);
  for (const other of found)
    if (other !== first && (isNamed || other.type === first.type)) join(draft, first, other, rule);
  if (first.name !== names[0])
    for (const mention of namedMentions(draft, first)) mention.rule = rule;
  callIt(draft, first, names[0]!);
}

/** Makes `other` part of `entity`: its mentions, names and offices. */
function join(draft: Draft, entity: Open<Entity>, other: Open<Entity>, rule: string): void {
  const mentions = mentionsOf(draft, other);
  for (const mention of mentions) {
    mention.entity = entity.id;
    setType(mention, entity.type);
    mention.rule = rule;
  }
  moveAll(draft.mentions, other.id, entity.id);
  for (const role of draft.roles.get(other.id) ?? []) role.person = entity.id;
  moveAll(draft.roles, other.id, entity.id);
  entity.aliases = [...entity.aliases, other.name, ...other.aliases];
  draft.entities.delete(other.id);
  draft.became.set(other.id, entity.id);
}

function moveAll<T>(groups: Map<EntityId, T[]>, from: EntityId, to: EntityId): void {
  const moved = groups.get(from) ?? [];
  const kept = groups.get(to);
  groups.delete(from);
  if (kept) for (const item of moved) kept.push(item);
  else groups.set(to, moved);
}

/** Only a place acts as a government. */
function setType(mention: Open<Mention>, type: EntityType): void {
  mention.type = type;
  if (type !== "place") delete mention.actsAs;
}

function split(draft: Draft, { name, type, parts, rule }: Of<"split">): void {
  for (const entity of called(draft, [name], type)) {
    for (const part of parts) {
      const isHere = part.with?.some((one) => draft.said.has(plainForm(one))) ?? true;
      if (!isHere || !isInScope(part, draft.article)) continue;
      if (part.names) splitOff(draft, entity, part.name, part.names, rule);
      else {
        for (const mention of mentionsOf(draft, entity)) mention.rule = rule;
        callIt(draft, entity, part.name);
        break;
      }
    }
  }
}

/**
 * Takes the mentions with these words out of an entity, into one of their own, and the offices that
 * stand around them; where no name is left behind, all of it.
 */
function splitOff(
  draft: Draft,
  entity: Open<Entity>,
  name: string,
  words: readonly string[],
  rule: string,
): void {
  const plain = new Set(words.map(plainForm));
  const isTaken = ({ exact }: Open<Mention>) => plain.has(plainForm(exact));
  const taken = mentionsOf(draft, entity).filter(isTaken);
  if (taken.length === 0) return;
  if (namedMentions(draft, entity).every(isTaken)) {
    for (const mention of mentionsOf(draft, entity)) mention.rule = rule;
    callIt(draft, entity, name);
    return;
  }
  const { start, end } = firstOf(taken);
  const id = annotationId("ent", draft.article.id, start, end, name) as EntityId;
  const aliases = [...new Set(taken.map(({ exact }) => exact))];
  const part = { id, type: entity.type, name, aliases, link: null, candidates: [], mentions: [] };
  draft.entities.set(id, part);
  for (const one of [name, ...aliases]) note(draft, part, one);
  for (const one of aliases) forget(draft, entity, one);
  const isAround = (role: Ranged) =>
    taken.some((mention) => role.start <= mention.start && mention.end <= role.end);
  for (const mention of moveSome(draft.mentions, entity.id, id, isTaken)) {
    mention.entity = id;
    mention.rule = rule;
  }
  for (const role of moveSome(draft.roles, entity.id, id, isAround)) role.person = id;
}

function moveSome<T>(
  groups: Map<EntityId, T[]>,
  from: EntityId,
  to: EntityId,
  isMoved: (item: T) => boolean,
): readonly T[] {
  const all = groups.get(from) ?? [];
  const moved = all.filter(isMoved);
  groups.set(
    from,
    all.filter((item) => !isMoved(item)),
  );
  groups.set(to, moved);
  return moved;
}

function rename(draft: Draft, { name, type, to, rule }: Of<"rename">): void {
  for (const entity of called(draft, [name], type)) {
    if (entity.name === to) continue;
    for (const mention of namedMentions(draft, entity)) mention.rule = rule;
    callIt(draft, entity, to);
  }
}

function retype(draft: Draft, { name, type, to, rule }: Of<"retype">): void {
  for (const entity of called(draft, [name], type)) {
    if (entity.type === to) continue; // as a name it was retyped before
    entity.type = to;
    for (const mention of mentionsOf(draft, entity)) {
      setType(mention, to);
      mention.rule = rule;
    }
  }
}

function reject(draft: Draft, { name, type }: Of<"reject">): void {
  const plain = plainForm(name);
  for (const entity of called(draft, [name], type)) {
    const isWhole = plainForm(entity.name) === plain;
    const kept = mentionsOf(draft, entity).filter(({ exact }) => plainForm(exact) !== plain);
    draft.mentions.set(entity.id, isWhole ? [] : kept);
    forget(draft, entity, name);
  }
}

function link(draft: Draft, { name, type, id, rule }: Of<"link">): void {
  for (const entity of called(draft, [name], type)) {
    if (entity.link?.id === id || (id === null && entity.link === null)) continue;
    entity.link = id === null ? null : { id, score: 1 };
    for (const mention of namedMentions(draft, entity)) mention.rule = rule;
  }
}

function addRole(draft: Draft, { name, type, title, of, validFrom, validTo, rule }: Of<"role">) {
  for (const entity of called(draft, [name], type)) {
    const own = namedMentions(draft, entity);
    if (own.length === 0 || entity.type !== "person") continue;
    const { start, end, exact } = firstOf(own);
    const body = of === null ? undefined : called(draft, [of], undefined)[0];
    const role: Open<Role> = {
      ...{ start, end, exact, person: entity.id, title, of: body?.id ?? null },
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      rule,
    };
    const roles = draft.roles.get(entity.id);
    if (roles) roles.push(role);
    else draft.roles.set(entity.id, [role]);
  }
}

const firstOf = (mentions: readonly Open<Mention>[]) =>
  mentions.reduce((first, mention) => (mention.start < first.start ? mention : first));
