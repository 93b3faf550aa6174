import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { exit } from "../exit.ts";
import { type Io, remark, writeLine } from "../io.ts";

// Found through the package that ships them, wherever it is installed.
const folder = path.dirname(fileURLToPath(import.meta.resolve("@corpus/core/schema/article.json")));

/** Names of the schemas that `@corpus/core` ships, in alphabetical order. */
function schemaNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** `corpus schema [NAME]`. */
export async function runSchema(name: string | undefined, io: Io): Promise<number> {
  const names = schemaNames();
  if (name === undefined) {
    for (const known of names) await writeLine(io, known);
    return exit.done;
  }
  if (!names.includes(name)) {
    remark(io, `there is no schema “${name}”; expected one of ${names.join(", ")}`);
    return exit.usage;
  }
  await writeLine(io, readFileSync(path.join(folder, `${name}.json`), "utf8").trimEnd());
  return exit.done;
}
