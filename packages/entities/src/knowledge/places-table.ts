import { CorpusError } from "@corpus/core";
import { shippedPlaces } from "#places";

let table: string | undefined;

/**
 * The table of places, sorted by key: read when the first place is asked for, and kept as one string.
 *
 * @throws {CorpusError} "source/unreadable".
 */
export function placesTable(): string {
  return (table ??= textOf(shippedPlaces()));
}

/**
 * Hands in the bytes of the table of places (the file `@corpus/entities/places`), once, before the first
 * article is annotated. In Node it need not be called; where there is no file system to read the table from
 * it must be, or nothing can be linked.
 *
 * @throws {CorpusError} "source/unreadable" for bytes that are no such table.
 */
export function loadPlaces(bytes: Uint8Array): void {
  table = textOf(bytes);
}

const cells = 8;

function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes); // ASCII alone: kept in a byte a letter
  const first = text.slice(0, Math.max(0, text.indexOf("\n")));
  if (first.split("\t").length !== cells || !text.endsWith("\n"))
    throw new CorpusError(
      "source/unreadable",
      `expected the table of places of @corpus/entities, got ${bytes.length} bytes of something else or a part of it`,
    );
  return text;
}
