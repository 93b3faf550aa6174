import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";

// The labelled data and the original seeds are third parties' text: they lie beside the checkout, never in it.
const shared =
  process.env["CORPUS_SHARED"] ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** Path of a file below the folder of labelled data, or undefined where this machine has it not. */
export function sharedFile(...parts: readonly string[]): string | undefined {
  const file = path.join(shared, ...parts);
  return existsSync(file) ? file : undefined;
}

/** Lines of a text file, unzipped where its name ends in `.gz`. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  yield* createInterface({ input: file.endsWith(".gz") ? raw.pipe(createGunzip()) : raw });
}

/** Every line of an NDJSON file, parsed. The caller names the shape: these are our own gold files. */
export async function readJsonLines<T>(file: string): Promise<T[]> {
  const rows: T[] = [];
  for await (const line of linesOf(file)) if (line.trim() !== "") rows.push(JSON.parse(line) as T);
  return rows;
}
