import type { EntityData, EntityHead, MarksData, When } from "./data.ts";
import { outermost } from "./outermost.ts";
import type { Numbered } from "./pack-index.ts";
import { whenOf } from "./when.ts";

/** Of every entity what lists show. */
export function packEntityHeads(
  { entities: { entities, named } }: Numbered,
  marks: readonly MarksData[],
): EntityHead[] {
  const quotes = new Array<number>(entities.length).fill(0);
  for (const own of marks)
    for (const [, , , , entity] of outermost(own.quotes)) if (entity >= 0) quotes[entity]!++;
  return entities.map(({ id, entityType, name, mentions }, e) => ({
    id,
    type: entityType,
    name,
    isNamed: named.has(e) ? 1 : 0,
    mentions,
    quotes: quotes[e]!,
  }));
}

/** Of every entity the rest. */
export function packEntities({ entities: { entities }, articleNumbers }: Numbered): EntityData[] {
  return entities.map((entity) => ({
    aliases: entity.aliases,
    link: entity.link?.id ?? null,
    first: optionalWhen(entity.firstPublished),
    last: optionalWhen(entity.lastPublished),
    roles: entity.roles.map(({ title, of, articles, validFrom, validTo }) => [
      title,
      of,
      articles,
      validFrom ?? null,
      validTo ?? null,
    ]),
    members: entity.members.flatMap(({ article, name, joined }) => {
      const a = articleNumbers.get(article);
      return a === undefined ? [] : [[a, name, joined?.reason ?? null] as const];
    }),
  }));
}

const optionalWhen = (edtf: string | null): When | null => (edtf === null ? null : whenOf(edtf));
