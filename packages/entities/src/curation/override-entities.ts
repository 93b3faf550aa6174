import {
  annotationId,
  type Entity,
  type EntityId,
  type EntityType,
  type Mention,
  type MentionId,
  type Role,
} from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import { type Rule, type RuleBook, rulesFor } from "./rules.ts";
import { isInScope, isOfType, type Published, plainForm } from "./selection.ts";

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** What was found, open to change. Entities and mentions are copies. */
interface Draft {
  readonly article: Published;
  entities: Open<Entity>[];
  mentions: Open<Mention>[];
  roles: Open<Role>[];
}

type Of<K extends Rule["kind"]> = Extract<Rule, { kind: K }>;

/** Entities, mentions and roles as the user has them, all but their links. Mentions that a rule changed carry its name. */
export const overrideEntities = (resolved: Resolved, article: Published, book: RuleBook) =>
  applyRules(resolved, article, book, (kind) => kind !== "link");

/** Links as the user has them, in the place of those that were found. */
export const overrideLinks = (linked: Resolved, article: Published, book: RuleBook) =>
  applyRules(linked, article, book, (kind) => kind === "link");

function applyRules(
  resolved: Resolved,
  article: Published,
  book: RuleBook,
  isMeant: (kind: Rule["kind"]) => boolean,
): Resolved {
  const names = resolved.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const rules = rulesFor(book, names).filter(
    (rule) => isMeant(rule.kind) && isInScope(rule, article),
  );
  if (rules.length === 0) return resolved;
  const draft: Draft = {
    article,
    entities: resolved.entities.map((entity) => ({ ...entity })),
    mentions: resolved.mentions.map((mention) => ({ ...mention })),
    roles: resolved.roles.map((role) => ({ ...role })),
  };
  for (const rule of rules) apply(draft, rule);
  return write(draft);
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

/** Entities that the article calls by one of `names`. */
function called(draft: Draft, names: readonly string[], type: EntityType | undefined) {
  const plain = new Set(names.map(plainForm));
  return draft.entities.filter(
    (entity) =>
      isOfType(entity.type, type) &&
      entity.members === undefined &&
      [entity.name, ...entity.aliases].some((name) => plain.has(plainForm(name))),
  );
}

const mentionsOf = ({ mentions }: Draft, { id }: { readonly id: EntityId }) =>
  mentions.filter(({ entity }) => entity === id);

/** The names among an entity's mentions; all of them where it has no name. */
function namedMentions(draft: Draft, entity: Open<Entity>): Open<Mention>[] {
  const own = mentionsOf(draft, entity);
  const names = own.filter(({ form }) => form === "name");
  return names.length > 0 ? names : own;
}

function callIt(entity: Open<Entity>, name: string): void {
  if (entity.name === name) return;
  entity.aliases = [entity.name, ...entity.aliases].filter((alias) => alias !== name);
  entity.name = name;
}

function merge(draft: Draft, { names, type, rule }: Of<"merge">): void {
  const [first, ...others] = called(draft, names, type);
  if (!first) return;
  for (const other of others) {
    for (const mention of mentionsOf(draft, other)) {
      mention.entity = first.id;
      mention.type = first.type;
      mention.rule = rule;
    }
    first.aliases = [...first.aliases, other.name, ...other.aliases];
    replace(draft, other.id, first.id);
  }
  if (first.name !== names[0])
    for (const mention of namedMentions(draft, first)) mention.rule = rule;
  callIt(first, names[0]!);
}

/** Points what stood on one entity to another, and drops the one. */
function replace(draft: Draft, from: EntityId, to: EntityId): void {
  draft.entities = draft.entities.filter(({ id }) => id !== from);
  for (const role of draft.roles) {
    if (role.person === from) role.person = to;
    if (role.of === from) role.of = to;
  }
  for (const entity of draft.entities)
    if (entity.members?.includes(from))
      entity.members = [...new Set(entity.members.map((id) => (id === from ? to : id)))];
}

function split(draft: Draft, { name, type, parts, rule }: Of<"split">): void {
  const others = new Set(
    draft.entities.flatMap((entity) => [entity.name, ...entity.aliases].map(plainForm)),
  );
  for (const entity of called(draft, [name], type)) {
    for (const part of parts) {
      if (part.names) splitOff(draft, entity, part.name, part.names, rule);
      const isHere = part.with?.some((one) => others.has(plainForm(one))) ?? true;
      if (part.names || !isHere || !isInScope(part, draft.article)) continue;
      for (const mention of mentionsOf(draft, entity)) mention.rule = rule;
      callIt(entity, part.name);
      break;
    }
  }
}

/** Takes the mentions with these words out of an entity, into one of their own. */
function splitOff(
  draft: Draft,
  entity: Open<Entity>,
  name: string,
  words: readonly string[],
  rule: string,
): void {
  const plain = new Set(words.map(plainForm));
  const own = mentionsOf(draft, entity);
  const taken = own.filter(({ exact }) => plain.has(plainForm(exact)));
  const [first] = taken;
  if (!first) return;
  if (taken.length === own.length) {
    for (const mention of own) mention.rule = rule;
    callIt(entity, name);
    return;
  }
  const { id: article } = draft.article;
  const id = annotationId("ent", article, first.start, first.end, name) as EntityId;
  for (const mention of taken) {
    mention.entity = id;
    mention.rule = rule;
  }
  const aliases = [...new Set(taken.map(({ exact }) => exact))].filter((alias) => alias !== name);
  entity.aliases = entity.aliases.filter((alias) => !aliases.includes(alias));
  draft.entities.push({
    ...{ id, type: entity.type, name, aliases, link: null, candidates: [] },
    mentions: taken.map((mention) => mention.id),
  });
}

function rename(draft: Draft, { name, type, to, rule }: Of<"rename">): void {
  for (const entity of called(draft, [name], type)) {
    if (entity.name === to) continue;
    for (const mention of namedMentions(draft, entity)) mention.rule = rule;
    callIt(entity, to);
  }
}

function retype(draft: Draft, { name, type, to, rule }: Of<"retype">): void {
  for (const entity of called(draft, [name], type)) {
    if (entity.type === to) continue; // as a name it was retyped before
    entity.type = to;
    for (const mention of mentionsOf(draft, entity)) {
      mention.type = to;
      mention.rule = rule;
    }
  }
}

function reject(draft: Draft, { name, type }: Of<"reject">): void {
  const plain = plainForm(name);
  for (const entity of called(draft, [name], type)) {
    const isWhole = plainForm(entity.name) === plain;
    draft.mentions = draft.mentions.filter(
      (mention) => mention.entity !== entity.id || !(isWhole || plainForm(mention.exact) === plain),
    );
    entity.aliases = entity.aliases.filter((alias) => plainForm(alias) !== plain);
    if (isWhole) draft.entities = draft.entities.filter(({ id }) => id !== entity.id);
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
    const [at] = namedMentions(draft, entity);
    if (!at || entity.type !== "person") continue;
    const body = of === null ? undefined : called(draft, [of], undefined)[0];
    draft.roles.push({
      ...{ start: at.start, end: at.end, exact: at.exact, person: entity.id, title },
      of: body?.id ?? null,
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      rule,
    });
  }
}

/** Drops what has lost its mentions or stands on what is gone, and puts all in order again. */
function write({ entities, mentions, roles }: Draft): Resolved {
  const own = new Map<EntityId, MentionId[]>();
  for (const { id, entity } of mentions) own.set(entity, [...(own.get(entity) ?? []), id]);
  const place = new Map(mentions.map(({ id }, index) => [id, index]));
  const kept = entities
    .filter(({ id }) => own.has(id))
    .map((entity): Entity => {
      const aliases = [...new Set(entity.aliases)].filter((alias) => alias !== entity.name);
      const { members, ...rest } = { ...entity, aliases, mentions: own.get(entity.id)! };
      const left = members?.filter((id) => own.has(id));
      return left ? { ...rest, members: left } : rest;
    })
    .sort((a, b) => place.get(a.mentions[0]!)! - place.get(b.mentions[0]!)!);
  return {
    mentions,
    entities: kept,
    roles: roles
      .filter(({ person }) => own.has(person))
      .map((role) => (role.of !== null && !own.has(role.of) ? { ...role, of: null } : role))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}
