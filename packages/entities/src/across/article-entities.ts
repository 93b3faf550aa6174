import type { Article, ArticleId, Edtf, Entity, EntityId, EntityType, Link } from "@corpus/core";
import { countryCode } from "../coreference/country-of.ts";
import { nameKey } from "./name-key.ts";

/** One entity of one article, reduced to what joining across articles needs: texts need not be kept. */
export interface ArticleEntity {
  readonly article: ArticleId;
  readonly entity: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly link: Link | null;
  readonly mentions: number;
  readonly isNamed: boolean; // false for somebody only described: "a police spokesman"
  readonly isCollective: boolean; // "the two leaders"
  readonly roles: readonly ArticleRole[];
  readonly published: Edtf | null;
  readonly country: string | null; // ISO 3166-1 alpha-3: the one that the article names most
  readonly company: readonly string[]; // keys of what else the article names; one array for all of an article
}

/** What an article says that somebody is. */
export interface ArticleRole {
  readonly title: string;
  readonly of: string | null; // the name of the country or body
  readonly ofKey: string | null;
  readonly validFrom?: Edtf;
  readonly validTo?: Edtf;
}

/** The entities of an annotated article, for `joinEntities`; empty without the layer `entities`. */
export function readEntities(article: Article): readonly ArticleEntity[] {
  const { entities = [], mentions = [], roles = [] } = article.annotations ?? {};
  const named = new Set<EntityId>();
  for (const { form, entity } of mentions) if (form === "name") named.add(entity);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const rolesOf = new Map<EntityId, ArticleRole[]>();
  for (const { person, title, of, validFrom, validTo } of roles) {
    const body = of === null ? undefined : byId.get(of);
    const role: ArticleRole = {
      title,
      of: body?.name ?? null,
      ofKey: body === undefined ? null : nameKey(body.type, body.name),
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
    };
    const list = rolesOf.get(person);
    if (list) list.push(role);
    else rolesOf.set(person, [role]);
  }
  const company = companyOf(entities, named);
  const country = countryOf(entities);
  return entities.map((entity) => ({
    article: article.id,
    entity: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    link: entity.link,
    mentions: entity.mentions.length,
    isNamed: named.has(entity.id),
    isCollective: entity.members !== undefined,
    roles: rolesOf.get(entity.id) ?? [],
    published: article.metadata.published?.edtf ?? null,
    country,
    company,
  }));
}

/** The country whose land or people an article names most; null where it names none. */
function countryOf(entities: readonly Entity[]): string | null {
  const counts = new Map<string, number>();
  for (const { type, name, mentions } of entities) {
    const code = countryCode(type, name);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + mentions.length);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

const mostCompany = 200; // of an article; a list of a thousand names is no company

function companyOf(entities: readonly Entity[], named: ReadonlySet<EntityId>): readonly string[] {
  const keys = new Set<string>();
  for (const { id, type, name, members } of entities) {
    if (keys.size === mostCompany) break;
    if (named.has(id) && members === undefined) keys.add(nameKey(type, name));
  }
  return [...keys].sort();
}
