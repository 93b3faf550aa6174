import { existsSync, statSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { CorpusError } from "@corpus/core";
import { migrations } from "./migrations.ts";

/** "CRPS", in the header of the file: that it is a store of Corpus. */
const applicationId = 0x43525053;
const busyMs = 30_000;

/** An open connection, with its statements prepared once. */
export interface Database {
  readonly file: string;
  readonly raw: DatabaseSync;
  prepare(sql: string): StatementSync;
  /** Runs `work` in one write transaction: all of it is kept, or nothing. */
  write<T>(work: () => T): T;
  /** Runs `work` on one unchanging view of the store. */
  read<T>(work: () => T): T;
  /** To be called before what is asked of it: sees to it that what others wrote since is seen. */
  refresh(): void;
  close(): void;
}

/** How a store is opened. */
export interface OpenOptions {
  /** Whether a file that is not there is made; default true. */
  readonly create?: boolean;
  /** Opens a file that is there for reading only, also one that this user may not write; default false. */
  readonly readonly?: boolean;
  readonly busyMs?: number; // how long to wait for another writer; default 30 s
}

/**
 * @throws {CorpusError} "store/not-found", "store/unusable" for a file that is no store, is damaged or of
 * a newer version, "store/busy".
 */
export function openDatabase(file: string, options: OpenOptions = {}): Database {
  if ((options.create === false || options.readonly) && file !== ":memory:" && !existsSync(file))
    throw new CorpusError(
      "store/not-found",
      `${file}: there is no such store; an ingest makes one`,
    );
  return named(file, () => {
    if (options.readonly) return openForReading(file, options);
    const raw = new DatabaseSync(file, { timeout: options.busyMs ?? busyMs });
    closeOnError(raw, () => prepareFile(raw, file));
    return wrap(raw, file);
  });
}

function closeOnError(raw: DatabaseSync, work: () => void): void {
  try {
    work();
  } catch (error) {
    raw.close();
    throw error;
  }
}

/**
 * A reader takes part in the write-ahead log, for which it needs two files beside the store. Where they
 * are not there and may not be made, nobody writes: then the file is read as one that does not change,
 * and opened anew where it did.
 */
function openForReading(file: string, options: OpenOptions): Database {
  const open = (name: string | URL) => {
    const raw = new DatabaseSync(name, { timeout: options.busyMs ?? busyMs });
    closeOnError(raw, () => checkFile(raw, file));
    return raw;
  };
  try {
    return wrap(open(file), file);
  } catch (error) {
    if (!isBarred(error) || existsSync(`${file}-wal`)) throw error;
    const still = pathToFileURL(file);
    still.searchParams.set("immutable", "1");
    return reopening(file, () => open(existsSync(`${file}-wal`) ? file : still));
  }
}

/** A connection that is made anew where the file is another than it was. */
function reopening(file: string, open: () => DatabaseSync): Database {
  const stamp = () => {
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs} ${size} ${existsSync(`${file}-wal`)}`;
  };
  let seen = stamp();
  let current = wrap(open(), file);
  return {
    file,
    get raw() {
      return current.raw;
    },
    prepare: (sql) => current.prepare(sql),
    write: (work) => current.write(work),
    read: (work) => current.read(work),
    refresh() {
      if (stamp() === seen) return;
      current.close();
      seen = stamp();
      current = wrap(open(), file);
    },
    close: () => current.close(),
  };
}

/** Whether the files of the write-ahead log could not be made. */
const isBarred = (error: unknown) =>
  [cannotOpen, readOnly].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff);

/** Refuses what is no store, or one of another version, which only a writer can bring forward. */
function checkFile(raw: DatabaseSync, file: string): void {
  refuseOthers(raw, file);
  // Not SQLite's own read-only mode, which would leave the files of the log behind.
  raw.exec(`PRAGMA query_only = ON; ${readingPragmas}`);
  const version = Number(pragma(raw, "user_version"));
  if (version > migrations.length) throw newerVersion(file, version);
  if (version < migrations.length)
    throw new CorpusError(
      "store/unusable",
      `${file}: expected a store of version ${migrations.length}, got version ${version}, which a reader cannot bring forward; let one who may write it ingest into it once`,
    );
}

function prepareFile(raw: DatabaseSync, file: string): void {
  if (countTables(raw) > 0) refuseOthers(raw, file);
  // WAL: readers go on while one writes. FULL: what was acknowledged survives a power cut too.
  raw.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${readingPragmas}
  `);
  if (pragma(raw, "user_version") !== migrations.length) migrate(raw, file);
}

const readingPragmas =
  "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456;";

function refuseOthers(raw: DatabaseSync, file: string): void {
  if (pragma(raw, "application_id") !== applicationId)
    throw new CorpusError(
      "store/unusable",
      `${file}: expected a store of Corpus, got another program's database`,
    );
}

const newerVersion = (file: string, version: number) =>
  new CorpusError(
    "store/unusable",
    `${file}: expected a store of version ${migrations.length} or older, got version ${version}; a newer Corpus wrote it, and reads it`,
  );

const pragma = (raw: DatabaseSync, name: string) =>
  Object.values(raw.prepare(`PRAGMA ${name}`).get() ?? {})[0];

const countTables = (raw: DatabaseSync) =>
  Number(raw.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"]);

function migrate(raw: DatabaseSync, file: string): void {
  raw.exec("BEGIN IMMEDIATE"); // another process may be at the same
  try {
    const version = Number(pragma(raw, "user_version"));
    if (version > migrations.length) throw newerVersion(file, version);
    for (const step of migrations.slice(version)) raw.exec(step);
    raw.exec(
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}; COMMIT`,
    );
  } catch (error) {
    raw.exec("ROLLBACK");
    throw error;
  }
}

function wrap(raw: DatabaseSync, file: string): Database {
  const prepared = new Map<string, StatementSync>();
  const inside = <T>(begin: string, work: () => T): T =>
    named(file, () => {
      raw.exec(begin);
      try {
        const result = work();
        raw.exec("COMMIT");
        return result;
      } catch (error) {
        if (raw.isTransaction) raw.exec("ROLLBACK"); // some failures have done so themselves
        throw error;
      }
    });
  return {
    file,
    raw,
    prepare(sql) {
      let statement = prepared.get(sql);
      if (!statement) prepared.set(sql, (statement = raw.prepare(sql)));
      return statement;
    },
    write: (work) => inside("BEGIN IMMEDIATE", work),
    read: (work) => inside("BEGIN", work),
    refresh() {}, // a reader of the write-ahead log sees what was written
    close: () => raw.close(),
  };
}

const busy = 5;
const readOnly = 8;
const ioError = 10;
const corrupt = 11;
const full = 13;
const cannotOpen = 14;
const notADatabase = 26;

const reasons: Readonly<Record<number, readonly ["store/busy" | "store/unusable", string]>> = {
  [busy]: ["store/busy", "another process keeps writing; try again when it is done"],
  [readOnly]: ["store/unusable", "it may not be written to, or was opened for reading only"],
  [ioError]: ["store/unusable", "the disk failed to read or write it"],
  [corrupt]: ["store/unusable", "it is damaged; restore a backup, or ingest again into a new file"],
  [full]: ["store/unusable", "the disk is full"],
  [cannotOpen]: [
    "store/unusable",
    "it cannot be opened; does its folder exist, and may it be read?",
  ],
  [notADatabase]: ["store/unusable", "expected a store of Corpus, got another kind of file"],
};

/** Runs `work`; what SQLite throws becomes an error in words. */
export function named<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const code = (cause as { errcode?: unknown }).errcode;
    const reason = typeof code === "number" ? reasons[code & 0xff] : undefined;
    if (!reason) throw cause;
    throw new CorpusError(reason[0], `${file}: ${reason[1]}`, { cause });
  }
}
