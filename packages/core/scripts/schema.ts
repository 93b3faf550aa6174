// Writes schema/*.json from the model. Run after a change to the model: `pnpm schema`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { modelNames, schemaName, toJsonSchema } from "../src/schema.ts";

const folder = fileURLToPath(new URL("../schema/", import.meta.url));

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(folder + file);
for (const name of modelNames) {
  writeFileSync(
    `${folder}${schemaName(name)}.json`,
    `${JSON.stringify(toJsonSchema(name), null, 2)}\n`,
  );
}
