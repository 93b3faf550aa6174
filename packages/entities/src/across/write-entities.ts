import {
  annotationId,
  type CorpusEntity,
  type CorpusEntityId,
  type CorpusMember,
  type CorpusRole,
  compareEdtf,
  type EntityId,
  type Link,
} from "@corpus/core";
import type { ArticleRole } from "./article-entities.ts";
import { type AcrossDraft, type Edge, groupsOf, type Node } from "./draft.ts";
import { nameKey } from "./name-key.ts";
import { bodyKey } from "./offices.ts";

/** The groups of the draft as entities of the corpus, most mentioned first. */
export function writeEntities(draft: AcrossDraft): readonly CorpusEntity[] {
  const edges = edgesAt(draft);
  const groups = [...groupsOf(draft, draft.nodes.keys()).values()];
  const taken = new Set<string>();
  return groups
    .map((group) => writeEntity(draft, group, edges))
    .toSorted((a, b) => b.entity.mentions - a.entity.mentions || (a.first < b.first ? -1 : 1))
    .map((one) => ({ id: entityId(one, taken), ...one.entity }));
}

/** An entity whose id waits for those of its namesakes that are mentioned more. */
interface Unidentified {
  readonly entity: Omit<CorpusEntity, "id">;
  readonly first: EntityId; // of the articles' entities, the one published first
  readonly isNamed: boolean;
}

function writeEntity(
  { nodes }: AcrossDraft,
  group: readonly number[],
  edges: ReadonlyMap<number, readonly Edge[]>,
): Unidentified {
  const own = group.map((node) => nodes[node]!);
  const type = commonest(own.map((node) => node.own.type))[0]!;
  const names = commonestNames(own);
  const name = names[0]!;
  const first = group.find((node) => nodes[node]!.own.name === name) ?? group[0]!;
  const link = bestLink(own);
  const dates = own.flatMap(({ own: { published } }) => published ?? []).sort(compareEdtf);
  const entity = {
    entityType: type,
    name,
    aliases: names.slice(1),
    link,
    mentions: own.reduce((sum, node) => sum + node.own.mentions, 0),
    articles: new Set(own.map((node) => node.own.article)).size,
    firstPublished: dates[0] ?? null,
    lastPublished: dates.at(-1) ?? null,
    roles: rolesOf(own),
    members: membersFrom(nodes, group, first, edges),
  };
  return { entity, first: firstPublished(own), isNamed: own.some((node) => node.own.isNamed) };
}

function firstPublished(own: readonly Node[]): EntityId {
  const keyOf = ({ published, entity }: Node["own"]) => `${published ?? "9999"} ${entity}`;
  return own.map((node) => node.own).reduce((a, b) => (keyOf(b) < keyOf(a) ? b : a)).entity;
}

/**
 * By its link, or its name: it stays while articles are added. Of several that share it the one that is
 * mentioned most has that, the others also by their office, or by their first member, as has who is
 * never named.
 */
function entityId({ entity, first, isNamed }: Unidentified, taken: Set<string>): CorpusEntityId {
  const { entityType, name, link, roles } = entity;
  const key = link?.id ?? nameKey(entityType, name);
  const office = roles.map(({ title, of }) => `${fold(title)}|${of ?? ""}`)[0];
  const shared = isNamed || link ? [[key], ...(office === undefined ? [] : [[key, office]])] : [];
  const free = shared
    .map((parts) => annotationId("cen", entityType, ...parts))
    .find((id) => !taken.has(id));
  const id = free ?? annotationId("cen", entityType, key, first);
  taken.add(id);
  return id as CorpusEntityId;
}

function commonest<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

/** All that it is called: first the commonest name, for a person the commonest full one; then the rest, commonest first. */
function commonestNames(own: readonly Node[]): string[] {
  const named = own.some((node) => node.own.isNamed) ? own.filter((node) => node.own.isNamed) : own;
  const names = commonest(named.map((node) => node.own.name));
  const isPerson = named[0]!.own.type === "person";
  const fullest = isPerson ? names.find((name) => name.includes(" ")) : undefined;
  const first = fullest ?? names[0]!;
  const aliases = commonest(named.flatMap((node) => [node.own.name, ...node.own.aliases]));
  return [first, ...aliases.filter((alias) => alias !== first)];
}

function bestLink(own: readonly Node[]): Link | null {
  let best: Link | null = null;
  for (const { own: entity } of own)
    if (entity.link && (best === null || entity.link.score > best.score)) best = entity.link;
  return best;
}

type OpenRole = { -readonly [K in keyof CorpusRole]: CorpusRole[K] };

function rolesOf(own: readonly Node[]): CorpusRole[] {
  const found = new Map<string, OpenRole>();
  for (const { own: entity } of own) {
    const seen = new Set<string>();
    for (const role of entity.roles) {
      const key = heldKey(role);
      const kept = found.get(key) ?? { title: role.title, of: role.of, articles: 0 };
      found.set(key, kept);
      if (!seen.has(key)) kept.articles++;
      seen.add(key);
      widen(kept, role);
    }
  }
  const roles = [...found.values()];
  // "The prime minister" says no more than "the prime minister of Japan".
  const whole = new Set(roles.filter(({ of }) => of !== null).map(({ title }) => fold(title)));
  return roles
    .filter(({ title, of }) => of !== null || !whole.has(fold(title)))
    .sort((a, b) => b.articles - a.articles || (a.title < b.title ? -1 : 1));
}

const fold = (title: string) => title.toLowerCase();

/** An office as it is held: the former president and the president are two. */
const heldKey = (role: ArticleRole) => `${fold(role.title)}|${bodyKey(role) ?? ""}`;

function widen(kept: OpenRole, { validFrom, validTo }: ArticleRole): void {
  if (validFrom !== undefined && (!kept.validFrom || compareEdtf(validFrom, kept.validFrom) < 0))
    kept.validFrom = validFrom;
  if (validTo !== undefined && (!kept.validTo || compareEdtf(validTo, kept.validTo) > 0))
    kept.validTo = validTo;
}

/** The edges of each node. */
function edgesAt({ edges }: AcrossDraft): ReadonlyMap<number, readonly Edge[]> {
  const at = new Map<number, Edge[]>();
  for (const edge of edges)
    for (const node of [edge.a, edge.b]) {
      const list = at.get(node);
      if (list) list.push(edge);
      else at.set(node, [edge]);
    }
  return at;
}

/** The members of a group, each with the edge that leads to `first`, which stands before the others. */
function membersFrom(
  nodes: readonly Node[],
  group: readonly number[],
  first: number,
  at: ReadonlyMap<number, readonly Edge[]>,
): CorpusMember[] {
  const joins = new Map<number, { to: number; edge: Edge } | undefined>([[first, undefined]]);
  const waiting = [first];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const edge of at.get(node) ?? []) {
      const other = edge.a === node ? edge.b : edge.a;
      if (joins.has(other)) continue;
      joins.set(other, { to: node, edge });
      waiting.push(other);
    }
  const ordered = [first, ...group.filter((node) => node !== first)];
  return ordered.map((node): CorpusMember => {
    const { article, entity, name } = nodes[node]!.own;
    const join = joins.get(node);
    const joined = join && {
      to: nodes[join.to]!.own.entity,
      rule: join.edge.rule,
      reason: join.edge.reason,
    };
    return { article, entity, name, joined: joined ?? null };
  });
}
