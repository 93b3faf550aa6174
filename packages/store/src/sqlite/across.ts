import type { CorpusEntity, Story } from "@corpus/core";
import { decode, encode } from "../codec.ts";
import type { SaveOptions, SaveStoriesOptions, StoreStatus } from "../store.ts";
import { type Database, named } from "./database.ts";

/** As `CorpusStore.saveStories`. */
export function saveStories(
  database: Database,
  stories: Iterable<Story>,
  { comparisons = [], revision }: SaveStoriesOptions,
): void {
  const compared = new Map([...comparisons].map((comparison) => [comparison.story, comparison]));
  database.write(() => {
    database.raw.exec("DELETE FROM story; DELETE FROM story_member");
    const insert = database.prepare("INSERT INTO story VALUES (?, ?, ?, ?, ?)");
    const member = database.prepare(
      "INSERT INTO story_member SELECT ?, n FROM article WHERE id = ?",
    );
    let position = 0;
    for (const story of stories) {
      const comparison = compared.get(story.id);
      const data = comparison ? encode(comparison) : null;
      insert.run(position++, story.id, story.title, encode(story), data);
      for (const article of story.articles) member.run(story.id, article);
    }
    markCurrent(database, "stories", revision);
  });
}

/** As `CorpusStore.saveEntities`. */
export function saveEntities(
  database: Database,
  entities: Iterable<CorpusEntity>,
  { revision }: SaveOptions,
): void {
  database.write(() => {
    database.raw.exec("DELETE FROM corpus_entity; DELETE FROM corpus_member");
    const insert = database.prepare("INSERT INTO corpus_entity VALUES (?, ?, ?)");
    const member = database.prepare("INSERT OR IGNORE INTO corpus_member VALUES (?, ?, ?)");
    const members = membersIn(database);
    let position = 0;
    for (const entity of entities) {
      insert.run(position++, entity.id, encode(entity));
      for (const { article, entity: inArticle } of entity.members) {
        const place = members(article, inArticle);
        if (place) member.run(entity.id, ...place);
      }
    }
    markCurrent(database, "entities", revision);
  });
}

/** Finds article and ordinal of an article's entity; an article's record is read once. */
function membersIn(database: Database) {
  const known = new Map<string, { n: number; ordinals: ReadonlyMap<string, number> } | null>();
  const select = database.prepare("SELECT n, data FROM article JOIN record USING (n) WHERE id = ?");
  return (article: string, entity: string): readonly [number, number] | undefined => {
    let found = known.get(article);
    if (found === undefined) {
      const row = select.get(article);
      const record =
        row && decode<{ annotations?: { entities?: { id: string }[] } }>(row["data"] as Uint8Array);
      const entities = record?.annotations?.entities ?? [];
      found = row
        ? { n: Number(row["n"]), ordinals: new Map(entities.map(({ id }, i) => [id, i])) }
        : null;
      known.set(article, found);
    }
    const ordinal = found?.ordinals.get(entity);
    return found && ordinal !== undefined ? [found.n, ordinal] : undefined;
  };
}

/** Notes of which state of the articles what was saved is. */
function markCurrent(
  database: Database,
  what: "stories" | "entities",
  revision: number | undefined,
): void {
  database
    .prepare(
      `UPDATE state SET value = coalesce(?, (SELECT value FROM state WHERE name = 'changes'))
       WHERE name = ?`,
    )
    .run(revision ?? null, what);
}

/** The value stored under `id`, from the column of a table of ours. */
export function readOne<T>(
  database: Database,
  column: "story.data" | "story.comparison" | "corpus_entity.data",
  id: string,
): T | undefined {
  const [table, field] = column.split(".");
  const row = database.prepare(`SELECT ${field} AS data FROM ${table} WHERE id = ?`).get(id);
  const data = row?.["data"];
  return data instanceof Uint8Array ? decode<T>(data) : undefined;
}

/** All values of a table in their order, a page at a time, so that others may write in between. */
export async function* readAll<T>(
  database: Database,
  table: "story" | "corpus_entity",
): AsyncGenerator<T> {
  const sql = `SELECT position, data FROM ${table} WHERE position > ? ORDER BY position LIMIT 100`;
  for (let last = -1; ; ) {
    const rows = named(database.file, () => {
      database.refresh();
      return database.prepare(sql).all(last);
    });
    for (const { data } of rows) yield decode<T>(data as Uint8Array);
    if (rows.length === 0) return;
    last = Number(rows.at(-1)!["position"]);
  }
}

/** As `CorpusStore.status`. */
export function statusOf(database: Database): StoreStatus {
  return database.read(() => {
    const count = (table: string) =>
      Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()!["n"]);
    const rows = database.prepare("SELECT name, value FROM state").all();
    const state = new Map(rows.map(({ name, value }) => [name, value]));
    return {
      articles: count("article"),
      stories: count("story"),
      entities: count("corpus_entity"),
      revision: Number(state.get("changes")),
      storiesAreCurrent: state.get("stories") === state.get("changes"),
      entitiesAreCurrent: state.get("entities") === state.get("changes"),
    };
  });
}
