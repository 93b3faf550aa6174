/**
 * The schema, one step after another: a store of an older version is brought forward by the steps
 * that it lacks. A step that has been released is never edited.
 *
 * Names are kept in their plain form in `term`, once. `article.n` ascends in order of ingest and is
 * the row of the full text; `article.day` sorts, and is "" where no day is known. An ordinal is an index into the article's own layer.
 */
export const migrations: readonly string[] = [
  `
CREATE TABLE article (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  base TEXT NOT NULL,
  uri TEXT,
  headline TEXT,
  outlet TEXT,
  outlet_term INTEGER,
  published TEXT,
  first_day TEXT,
  last_day TEXT,
  day TEXT NOT NULL GENERATED ALWAYS AS (coalesce(first_day, '')) STORED,
  versions TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_day ON article (day, n);
CREATE INDEX article_by_outlet ON article (outlet_term);

CREATE TABLE record (n INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;

CREATE TABLE location (uri TEXT PRIMARY KEY, article INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX location_by_article ON location (article);

CREATE TABLE term (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE entity (
  article INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_term (
  term INTEGER NOT NULL,
  article INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (term, article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE role_term (
  term INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (term, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote (
  article INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  speaker INTEGER,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  article INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_type ON event (type, article);

CREATE TABLE party (
  article INTEGER NOT NULL,
  event INTEGER NOT NULL,
  side TEXT NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (article, event, side, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
  data BLOB NOT NULL, comparison BLOB
) STRICT;
CREATE TABLE story_member (
  story TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (story, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_by_article ON story_member (article);

CREATE TABLE corpus_entity (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, data BLOB NOT NULL
) STRICT;
CREATE TABLE corpus_member (
  entity TEXT NOT NULL, article INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  PRIMARY KEY (entity, article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO state VALUES ('changes', 0), ('stories', 0), ('entities', 0);

CREATE VIRTUAL TABLE passage USING fts5 (
  headline, body, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO passage (passage, rank) VALUES ('rank', 'bm25(3.0, 1.0)');
`,
  // The few whose date is no day: a search by date finds the others by `day` alone.
  "CREATE INDEX article_of_span ON article (day, last_day, first_day) WHERE last_day IS NOT first_day",
];
