import type { Article, CorpusEntity } from "@corpus/core";

type Listed = Omit<CorpusEntity, "id"> & { readonly id: string };

export interface Entities {
  readonly entities: readonly Listed[];
  /** The place in `entities` of each that some article names, and that is one and not several together. */
  readonly named: ReadonlySet<number>;
  /** The place in `entities` of an entity of an article. */
  numberOf(article: string, entity: string): number;
}

/** All entities in one list: those of the corpus, then those of articles that are in none of them. */
export function numberEntities(
  articles: readonly Article[],
  joined: readonly CorpusEntity[],
): Entities {
  const entities: Listed[] = [...joined];
  const numbers = new Map<string, Map<string, number>>();
  const ofArticle = (id: string) => {
    const own = numbers.get(id) ?? new Map<string, number>();
    numbers.set(id, own);
    return own;
  };
  joined.forEach(({ members }, e) => {
    for (const { article, entity } of members) ofArticle(article).set(entity, e);
  });
  for (const article of articles) {
    const own = ofArticle(article.id);
    for (const entity of article.annotations?.entities ?? []) {
      if (own.has(entity.id)) continue;
      own.set(entity.id, entities.length);
      entities.push(alone(article, entity));
    }
  }
  return {
    entities,
    named: namedIn(articles, (article, entity) => ofArticle(article).get(entity)),
    numberOf(article, entity) {
      const number = ofArticle(article).get(entity);
      if (number !== undefined) return number;
      // Annotations without the layer of entities: the id is all there is to call it by.
      ofArticle(article).set(entity, entities.length);
      entities.push(nameless(article, entity));
      return entities.length - 1;
    },
  };
}

function namedIn(
  articles: readonly Article[],
  numberOf: (article: string, entity: string) => number | undefined,
): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { id, annotations } of articles) {
    const together = new Set(
      annotations?.entities?.flatMap((entity) => (entity.members ? [entity.id as string] : [])),
    );
    for (const { form, entity } of annotations?.mentions ?? []) {
      const number = form === "name" ? numberOf(id, entity) : undefined;
      if (number !== undefined && !together.has(entity)) named.add(number);
    }
  }
  return named;
}

function alone(
  { id, metadata }: Article,
  entity: NonNullable<NonNullable<Article["annotations"]>["entities"]>[number],
): Listed {
  const published = metadata.published?.edtf ?? null;
  return {
    id: `${id}.${entity.id}`,
    entityType: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    link: entity.link,
    mentions: Math.max(1, entity.mentions.length),
    articles: 1,
    firstPublished: published,
    lastPublished: published,
    roles: [],
    members: [{ article: id, entity: entity.id, name: entity.name, joined: null }],
  };
}

function nameless(article: string, entity: string): Listed {
  return {
    id: `${article}.${entity}`,
    entityType: "person",
    name: entity,
    aliases: [],
    link: null,
    mentions: 1,
    articles: 1,
    firstPublished: null,
    lastPublished: null,
    roles: [],
    members: [],
  };
}
