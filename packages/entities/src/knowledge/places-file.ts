import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CorpusError } from "@corpus/core";

/** Where the table of places lies, from `src/knowledge` or from `dist`. */
const isSource = import.meta.url.endsWith(".ts");
const file = new URL(
  isSource ? "data/gazetteer.tsv" : "../src/knowledge/data/gazetteer.tsv",
  import.meta.url,
);

/**
 * The bytes of the table of places that ships with this package.
 *
 * @throws {CorpusError} "source/unreadable".
 */
export function shippedPlaces(): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new CorpusError(
      "source/unreadable",
      `expected the table of places of @corpus/entities at ${fileURLToPath(file)}, found no file that can be read; install the package again, leave it out of bundles for Node, or hand the table's bytes to loadPlaces`,
      { cause },
    );
  }
}
