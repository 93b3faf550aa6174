import { existsSync } from "node:fs";
import { type Article, type ArticleId, CorpusError } from "@corpus/core";
import { decode } from "../codec.ts";
import type { CorpusStore, Filter } from "../store.ts";
import { readAll, readOne, saveEntities, saveStories, statusOf } from "./across.ts";
import { type Database, named, type OpenOptions, openDatabase } from "./database.ts";
import { facets } from "./facets.ts";
import { kwic } from "./kwic.ts";
import { putArticles, removeArticle, staleLayers } from "./put-articles.ts";
import { search } from "./search.ts";
import { selectionOf, whereOf } from "./selection.ts";
import { type Terms, termsOf } from "./terms.ts";

/** A store in one SQLite file, or in memory for ":memory:". */
export function openSqliteStore(file: string, options: OpenOptions = {}): CorpusStore {
  const database = openDatabase(file, options);
  const terms = termsOf(database);
  const run = <T>(work: () => T): Promise<T> =>
    new Promise((resolve) =>
      resolve(
        named(file, () => {
          database.refresh();
          return work();
        }),
      ),
    );
  const written = <T>(work: () => T): Promise<T> =>
    run(() => {
      try {
        return work();
      } catch (error) {
        terms.forget();
        throw error;
      }
    });
  return {
    put: (articles, settings = {}) =>
      written(() => putArticles(database, terms, articles, settings)),
    remove: (id) => written(() => removeArticle(database, terms, id)),
    staleLayers: (article, versions) => run(() => staleLayers(database, article, versions)),
    article: (id) => run(() => readArticle(database, id)),
    articles: (filter = {}) => readArticles(database, terms, filter),
    saveStories: (stories, settings = {}) => run(() => saveStories(database, stories, settings)),
    story: (id) => run(() => readOne(database, "story.data", id)),
    stories: () => readAll(database, "story"),
    comparison: (id) => run(() => readOne(database, "story.comparison", id)),
    saveEntities: (entities, settings = {}) =>
      run(() => saveEntities(database, entities, settings)),
    entity: (id) => run(() => readOne(database, "corpus_entity.data", id)),
    entities: () => readAll(database, "corpus_entity"),
    search: (request) => run(() => search(database, terms, request)),
    kwic: (request) => run(() => kwic(database, terms, request)),
    facets: (request) => run(() => facets(database, terms, request)),
    status: () => run(() => statusOf(database)),
    check: () => run(() => check(database)),
    backup: (copy) => run(() => backUp(database, copy)),
    close: () => run(() => database.close()),
  };
}

function readArticle(database: Database, id: ArticleId): Article | undefined {
  const row = database
    .prepare("SELECT data FROM article JOIN record USING (n) WHERE id = ?")
    .get(id);
  return row && decode<Article>(row["data"] as Uint8Array);
}

/** A page at a time, so that a reader that takes its time keeps no view of the store open. */
async function* readArticles(
  database: Database,
  terms: Terms,
  filter: Filter,
): AsyncGenerator<Article> {
  const { from, conditions, values } = selectionOf(filter, terms);
  const sql = `SELECT a.n AS n, r.data AS data FROM ${from} JOIN record r ON r.n = a.n
    ${whereOf([...conditions, "a.n > ?"])} ORDER BY a.n LIMIT 100`;
  for (let last = 0; ; ) {
    const rows = named(database.file, () => {
      database.refresh();
      return database.prepare(sql).all(...values, last);
    });
    for (const { data } of rows) yield decode<Article>(data as Uint8Array);
    if (rows.length === 0) return;
    last = Number(rows.at(-1)!["n"]);
  }
}

/** Also of the full text, which SQLite asks whether it agrees with itself. */
function check(database: Database): readonly string[] {
  const found = database.raw
    .prepare("PRAGMA integrity_check(20)")
    .all()
    .map((row) => String(row["integrity_check"]));
  return found.length === 1 && found[0] === "ok" ? [] : found;
}

function backUp(database: Database, copy: string): void {
  if (existsSync(copy))
    throw new CorpusError(
      "store/unusable",
      `${copy}: expected a file that is not there yet, got one`,
    );
  database.raw.prepare("VACUUM INTO ?").run(copy);
}
