import type { Article, ArticleId, CorpusEntity, Entity, EntityId, Role } from "@corpus/core";

/** A person across articles: joined by name, so that each article's own entity can still be looked up. */
export interface Person {
  readonly name: string;
  readonly offices: readonly Office[]; // commonest first
  readonly mentions: number;
  readonly quotes: number; // in which they are the speaker; a reported clause and the words in marks within it count once
  readonly articles: readonly ArticleId[]; // in the order of the articles given
}

/** A title that articles give somebody, with whose it is where they say so. */
export interface Office {
  readonly title: string;
  readonly of: string | null;
  readonly count: number;
}

interface Tally {
  name: string;
  mentions: number;
  quotes: number;
  articles: Set<ArticleId>;
  offices: Map<string, Office>;
}

/** Whom an article's entity is, among all articles. */
interface Identity {
  readonly key: string;
  readonly name: string;
}

/**
 * The people of `articles`, most mentioned first.
 *
 * @param joined Entities of the corpus (`joinEntities` of `@corpus/entities`): each is one person.
 * Without them people of one name are one person, and somebody whom an article knows by surname alone
 * is the person of that surname in the others, if there is one only.
 */
export function rankPeople(
  articles: readonly Article[],
  joined?: readonly CorpusEntity[],
): readonly Person[] {
  const identify = joined ? byEntity(joined) : byName(articles);
  const people = new Map<string, Tally>();
  for (const article of articles) {
    const own = new Map<EntityId, Tally>();
    for (const entity of article.annotations?.entities ?? []) {
      if (!isNamedPerson(entity, article)) continue;
      const tally = tallyOf(people, identify(entity));
      own.set(entity.id, tally);
      tally.mentions += entity.mentions.length;
      tally.articles.add(article.id);
    }
    countQuotes(article, own);
    countOffices(article, own);
  }
  return [...people.values()]
    .map(
      ({ name, mentions, quotes, articles, offices }): Person => ({
        name,
        offices: [...offices.values()].sort(
          (a, b) => b.count - a.count || (b.of === null ? 0 : 1) - (a.of === null ? 0 : 1),
        ),
        mentions,
        quotes,
        articles: [...articles],
      }),
    )
    .sort(
      (a, b) =>
        b.articles.length * b.mentions - a.articles.length * a.mentions ||
        (a.name < b.name ? -1 : 1),
    );
}

function byEntity(joined: readonly CorpusEntity[]): (entity: Entity) => Identity {
  const found = new Map<EntityId, Identity>();
  for (const { id, name, members } of joined)
    for (const member of members) found.set(member.entity, { key: id, name });
  return ({ id, name }) => found.get(id) ?? { key: id, name };
}

function byName(articles: readonly Article[]): (entity: Entity) => Identity {
  const fullNames = fullNamesBySurname(articles);
  return (entity) => {
    const name = fullNames.get(entity.name) ?? entity.name;
    return { key: name, name };
  };
}

/** Surname → the one full name that ends with it; a surname that two people share is left out. */
function fullNamesBySurname(articles: readonly Article[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const article of articles)
    for (const { type, name, members } of article.annotations?.entities ?? []) {
      const surname = name.slice(name.lastIndexOf(" ") + 1);
      if (type !== "person" || members || surname === name) continue;
      const other = found.get(surname);
      if (other !== undefined && other !== name) shared.add(surname);
      found.set(surname, name);
    }
  for (const surname of shared) found.delete(surname);
  return found;
}

/** Leaves out collectives, and people whom the article does not name ("a spokesperson"). */
function isNamedPerson(entity: Entity, article: Article): boolean {
  if (entity.type !== "person" || entity.members) return false;
  const mentions = article.annotations?.mentions ?? [];
  return mentions.some((mention) => mention.entity === entity.id && mention.form === "name");
}

function tallyOf(people: Map<string, Tally>, { key, name }: Identity): Tally {
  const known = people.get(key);
  if (known) return known;
  const tally = {
    name,
    mentions: 0,
    quotes: 0,
    articles: new Set<ArticleId>(),
    offices: new Map(),
  };
  people.set(key, tally);
  return tally;
}

function countQuotes(article: Article, people: ReadonlyMap<EntityId, Tally>) {
  let mixedEnd = -1;
  for (const quote of article.annotations?.quotes ?? []) {
    const isInside = quote.start < mixedEnd;
    if (quote.kind === "mixed" || quote.kind === "indirect")
      mixedEnd = Math.max(mixedEnd, quote.end);
    const { speaker } = quote;
    if (isInside || speaker.status === "unknown" || speaker.entity === undefined) continue;
    const tally = people.get(speaker.entity);
    if (tally) tally.quotes++;
  }
}

function countOffices(article: Article, people: ReadonlyMap<EntityId, Tally>) {
  const entities = new Map(
    (article.annotations?.entities ?? []).map((entity) => [entity.id, entity.name]),
  );
  for (const role of article.annotations?.roles ?? []) {
    const offices = people.get(role.person)?.offices;
    if (!offices) continue;
    const of = role.of === null ? null : (entities.get(role.of) ?? null);
    const key = officeKey(role, of);
    const known = offices.get(key);
    offices.set(key, { title: known?.title ?? role.title, of, count: (known?.count ?? 0) + 1 });
  }
}

const officeKey = (role: Role, of: string | null) => `${role.title.toLowerCase()}\n${of ?? ""}`;
