import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CorpusError } from "@corpus/core";

// From `src` and from `dist` alike.
const file = new URL("../src/knowledge/data/gazetteer.tsv", import.meta.url);

/**
 * The table of places where files can be read: at the first place asked for, and not as a module, which
 * takes ten times as long to parse.
 *
 * @throws {CorpusError} "source/unreadable".
 */
export function gazetteerTable(): string {
  try {
    return readFileSync(file, "latin1"); // ASCII alone
  } catch (cause) {
    throw new CorpusError(
      "source/unreadable",
      `expected the table of places of @corpus/entities at ${fileURLToPath(file)}, found no file that can be read; install the package again, and leave it out of bundles for Node`,
      { cause },
    );
  }
}
