import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { sharedFile } from "@corpus/testing";

/** A file of the labelled data as text, unzipped where its name ends in `.gz`. */
export function readData(...parts: readonly string[]): string {
  const file = sharedFile("data", ...parts);
  if (file === undefined)
    throw new Error(
      `training needs the labelled data: ${parts.join("/")} is not there (CONTRIBUTING.md says where it is looked for)`,
    );
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Every line of an NDJSON file of the labelled data. The caller names the shape: these are our own files. */
export function readDataLines<T>(...parts: readonly string[]): T[] {
  return readData(...parts)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
