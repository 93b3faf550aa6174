import { CorpusError } from "@corpus/core";

/** Where there is no file system to read the table of places from. @throws {CorpusError} "source/unreadable". */
export function shippedPlaces(): Uint8Array {
  throw new CorpusError(
    "source/unreadable",
    "expected the table of places, got none; outside of Node fetch the file @corpus/entities/places and hand its bytes to loadPlaces before you annotate",
  );
}
