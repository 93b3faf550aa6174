import { createHash } from "node:crypto";
import path from "node:path";
import { type Annotations, type Article, plainForm } from "@corpus/core";
import { decode, encode } from "../codec.ts";
import type { LayerVersions, Put, PutOptions } from "../store.ts";
import { type ArticleRows, daysOf, indexable, rowsOf, searchedText } from "./article-rows.ts";
import type { Database } from "./database.ts";
import type { Terms } from "./terms.ts";

interface Stored {
  readonly n: number;
  readonly base: string;
  readonly versions: LayerVersions;
}

/** Puts `articles` in one transaction. */
export function putArticles(
  database: Database,
  terms: Terms,
  articles: Iterable<Article>,
  { versions = {}, location = addressOf, placed = new Map() }: PutOptions,
): readonly Put[] {
  return database.write(() => {
    const puts: Put[] = [];
    for (const article of articles) {
      const uri = location(article);
      const isTaken = uri !== undefined && (placed.get(uri) ?? article.id) !== article.id;
      if (uri !== undefined && !isTaken) placed.set(uri, article.id);
      puts.push(putArticle(database, terms, article, versions, isTaken ? undefined : uri));
    }
    if (puts.some((put) => put !== "unchanged")) countChange(database);
    return puts;
  });
}

/** Takes an article out. @returns Whether it was there. */
export function removeArticle(database: Database, terms: Terms, id: string): boolean {
  return database.write(() => {
    const stored = storedArticle(database, id);
    if (!stored) return false;
    remove(database, terms, stored.n);
    countChange(database);
    return true;
  });
}

/** As `CorpusStore.staleLayers`. */
export function staleLayers(
  database: Database,
  article: Article,
  versions: LayerVersions,
): readonly string[] | undefined {
  const stored = storedArticle(database, article.id);
  if (!stored) return undefined;
  const layers = Object.keys(versions);
  if (stored.base !== baseOf(article)) return layers;
  return layers.filter((layer) => stored.versions[layer] !== versions[layer]);
}

function putArticle(
  database: Database,
  terms: Terms,
  article: Article,
  versions: LayerVersions,
  location: string | undefined,
): Put {
  const stored = storedArticle(database, article.id);
  const n = stored?.n ?? insert(database, terms, article, versions);
  const hasReplaced =
    location !== undefined && settle(database, terms, location, n, article, stored);
  if (!stored) return hasReplaced ? "replaced" : "added";
  const isUpdated = update(database, terms, article, versions, stored);
  return hasReplaced ? "replaced" : isUpdated ? "updated" : "unchanged";
}

function storedArticle(database: Database, id: string): Stored | undefined {
  const row = database.prepare("SELECT n, base, versions FROM article WHERE id = ?").get(id);
  if (!row) return undefined;
  const { n, base, versions } = row as { n: number; base: string; versions: string };
  return { n, base, versions: JSON.parse(versions) as LayerVersions };
}

/** The address of a page or the absolute path of a file; a relative path means another file tomorrow. */
function addressOf({ source: { uri } }: Article): string | undefined {
  return uri !== undefined && (path.isAbsolute(uri) || /^[a-z][a-z0-9+.-]+:\/\//i.test(uri))
    ? uri
    : undefined;
}

/**
 * Notes that article `n` lies at `uri`, but for a summary where a whole text lies.
 *
 * @returns Whether another text lay there, which then goes unless it lies elsewhere too.
 */
function settle(
  database: Database,
  terms: Terms,
  uri: string,
  n: number,
  article: Article,
  stored: Stored | undefined,
): boolean {
  const elsewhere = database.prepare("SELECT 1 FROM location WHERE article = ? LIMIT 1");
  const before = database.prepare("SELECT article FROM location WHERE uri = ?").get(uri)?.[
    "article"
  ] as number | undefined;
  if (before === n) return false;
  if (before !== undefined && isSummary(article) && !isSummary(readRecord(database, before)))
    return false;
  // A run has kept it beside the other: this one may only bring them in another order.
  if (before !== undefined && stored && !elsewhere.get(n)) return false;
  database.prepare("INSERT OR REPLACE INTO location VALUES (?, ?)").run(uri, n);
  if (before === undefined) return false;
  if (!elsewhere.get(before)) remove(database, terms, before);
  return true;
}

const isSummary = ({ diagnostics }: Article): boolean =>
  diagnostics.some(({ code }) => code === "feed/summary-only");

function insert(
  database: Database,
  terms: Terms,
  article: Article,
  versions: LayerVersions,
): number {
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO article (id, base, uri, headline, outlet, outlet_term, published, first_day, last_day, versions)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      article.id,
      baseOf(article),
      article.source.uri ?? null,
      ...columnsOf(article, terms),
      versionsText(article, versions),
    );
  const n = Number(lastInsertRowid);
  database.prepare("INSERT INTO record VALUES (?, ?)").run(n, encode(article));
  insertPassage(database, article, n);
  insertRows(database, terms, rowsOf(article), n);
  return n;
}

function update(
  database: Database,
  terms: Terms,
  article: Article,
  versions: LayerVersions,
  stored: Stored,
): boolean {
  const base = baseOf(article);
  const isSameBase = base === stored.base;
  const carried = Object.keys(article.annotations ?? {});
  const isCurrent = carried.every((layer) => stored.versions[layer] === (versions[layer] ?? ""));
  if (isSameBase && isCurrent) return false;

  const before = readRecord(database, stored.n);
  // Layers rest on the segments: where these are others, what is not put anew does not hold any more.
  const kept = isSameBase ? before.annotations : undefined;
  const keptVersions = isSameBase ? stored.versions : {};
  const merged = withAnnotations(article, { ...kept, ...article.annotations });
  const { n } = stored;
  database
    .prepare(
      `UPDATE article SET base = ?, headline = ?, outlet = ?, outlet_term = ?, published = ?,
         first_day = ?, last_day = ?, versions = ? WHERE n = ?`,
    )
    .run(base, ...columnsOf(merged, terms), versionsText(article, versions, keptVersions), n);
  database.prepare("UPDATE record SET data = ? WHERE n = ?").run(encode(merged), n);
  deleteRows(database, terms, before, n);
  insertRows(database, terms, rowsOf(merged), n);
  // An entity of the corpus knows its members by their places in the layer that is now another.
  if (carried.includes("entities") || !isSameBase)
    database.prepare("DELETE FROM corpus_member WHERE article = ?").run(n);
  if (!isSameBase) {
    database.prepare("DELETE FROM passage WHERE rowid = ?").run(n);
    insertPassage(database, merged, n);
  }
  return true;
}

function remove(database: Database, terms: Terms, n: number): void {
  deleteRows(database, terms, readRecord(database, n), n);
  database.prepare("DELETE FROM passage WHERE rowid = ?").run(n);
  for (const table of ["record", "article"])
    database.prepare(`DELETE FROM ${table} WHERE n = ?`).run(n);
  for (const table of ["location", "story_member", "corpus_member"])
    database.prepare(`DELETE FROM ${table} WHERE article = ?`).run(n);
}

const countChange = (database: Database) =>
  database.prepare("UPDATE state SET value = value + 1 WHERE name = 'changes'").run();

function readRecord(database: Database, n: number): Article {
  const row = database.prepare("SELECT data FROM record WHERE n = ?").get(n);
  return decode<Article>(row!["data"] as Uint8Array);
}

function withAnnotations(article: Article, annotations: Annotations): Article {
  return Object.keys(annotations).length === 0 ? article : { ...article, annotations };
}

/** A digest of what every layer rests on: two readings of one text that differ in it are not the same. */
function baseOf({ source, language, metadata, segments }: Article): string {
  const text = JSON.stringify([source.sha256, language, metadata, segments]);
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

function columnsOf(article: Article, terms: Terms) {
  const { headline, outlet, published } = article.metadata;
  const { first, last } = daysOf(article);
  return [
    headline?.value ?? null,
    outlet?.value ?? null,
    outlet ? terms.idOf(plainForm(outlet.value)) : null,
    published?.edtf ?? null,
    first,
    last,
  ] as const;
}

function versionsText(
  { annotations = {} }: Article,
  versions: LayerVersions,
  kept: LayerVersions = {},
): string {
  const carried = Object.keys(annotations).map((layer) => [layer, versions[layer] ?? ""]);
  return JSON.stringify({ ...kept, ...Object.fromEntries(carried) });
}

function insertPassage(database: Database, article: Article, n: number): void {
  database
    .prepare("INSERT INTO passage (rowid, headline, body) VALUES (?, ?, ?)")
    .run(n, indexable(article.metadata.headline?.value ?? ""), searchedText(article));
}

function insertRows(database: Database, terms: Terms, rows: ArticleRows, n: number): void {
  const entity = database.prepare("INSERT INTO entity VALUES (?, ?, ?, ?)");
  const entityTerm = database.prepare("INSERT INTO entity_term VALUES (?, ?, ?)");
  const roleTerm = database.prepare("INSERT INTO role_term VALUES (?, ?)");
  const quote = database.prepare("INSERT INTO quote VALUES (?, ?, ?, ?)");
  const event = database.prepare("INSERT INTO event VALUES (?, ?, ?)");
  const party = database.prepare("INSERT INTO party VALUES (?, ?, ?, ?)");
  for (const [i, { type, name }] of rows.entities.entries()) entity.run(n, i, type, name);
  for (const [term, i] of rows.entityTerms) entityTerm.run(terms.idOf(term), n, i);
  for (const term of rows.roleTerms) roleTerm.run(terms.idOf(term), n);
  for (const [i, { kind, speaker }] of rows.quotes.entries()) quote.run(n, i, kind, speaker);
  for (const [i, { type, parties }] of rows.events.entries()) {
    event.run(n, i, type);
    for (const [side, who] of parties) party.run(n, i, side, who);
  }
}

function deleteRows(database: Database, terms: Terms, before: Article, n: number): void {
  const { entityTerms, roleTerms } = rowsOf(before);
  const entityTerm = database.prepare("DELETE FROM entity_term WHERE term = ? AND article = ?");
  const roleTerm = database.prepare("DELETE FROM role_term WHERE term = ? AND article = ?");
  for (const [term] of entityTerms) entityTerm.run(terms.idOf(term), n);
  for (const term of roleTerms) roleTerm.run(terms.idOf(term), n);
  for (const table of ["entity", "quote", "event", "party"])
    database.prepare(`DELETE FROM ${table} WHERE article = ?`).run(n);
}
