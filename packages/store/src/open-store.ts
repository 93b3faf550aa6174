import { fileURLToPath } from "node:url";
import { CorpusError } from "@corpus/core";
import type { OpenOptions } from "./sqlite/database.ts";
import { openSqliteStore } from "./sqlite/sqlite-store.ts";
import type { CorpusStore } from "./store.ts";

/**
 * Opens the store at `url`: the path of a file, "sqlite:path", "file:///path", or ":memory:" for one that
 * lasts as long as it is open. A file that is not there is made; one of an older version is brought forward.
 *
 * @throws {CorpusError} "store/unsupported" for another kind of address; "store/not-found", "store/unusable",
 * "store/busy".
 */
export async function openStore(url: string, options: OpenOptions = {}): Promise<CorpusStore> {
  return openSqliteStore(fileBehind(url), options);
}

function fileBehind(url: string): string {
  if (url.startsWith("file:///")) return fileURLToPath(url);
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]?.toLowerCase(); // one letter is a drive
  if (scheme === undefined) return url;
  const file = url.slice("sqlite:".length).replace(/^\/\//, "");
  if (scheme === "sqlite" && file !== "") return file;
  throw new CorpusError(
    "store/unsupported",
    `${url.slice(0, 60)}: expected the path of a file, sqlite:PATH, file:///PATH or :memory:, got an address that begins with ${scheme}:`,
  );
}
