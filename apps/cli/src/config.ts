import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ColumnMapping } from "@corpus/core/tables";
import type { Command } from "commander";
import * as z from "zod";

/** What `corpus.config.{ts,js,json}` may hold: the options of the commands, by their long names. */
const Config = z.strictObject({
  published: z.string().optional(),
  maxBytes: z.int().positive().optional(),
  jobs: z.int().positive().optional(),
  layers: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  overrides: z.string().optional(),
  gazetteer: z.union([z.string(), z.array(z.string())]).optional(),
  cues: z.string().optional(),
  map: z.union([z.string(), ColumnMapping]).optional(),
  dateOrder: z.enum(["dmy", "mdy"]).optional(),
  db: z.string().optional(),
  port: z.int().min(0).max(65535).optional(),
  host: z.string().optional(),
  allowHost: z.union([z.string(), z.array(z.string())]).optional(),
  origin: z.union([z.string(), z.array(z.string())]).optional(),
  rate: z.int().positive().optional(),
  tokenFile: z.string().optional(),
});
type CorpusConfig = z.input<typeof Config>;

const names = ["corpus.config.ts", "corpus.config.js", "corpus.config.json"];

/** Fills in options that neither the command line nor the environment gave from the configuration in `cwd`. */
export async function applyConfig(command: Command, cwd: string): Promise<void> {
  const file = names.map((name) => path.join(cwd, name)).find((candidate) => existsSync(candidate));
  if (!file) return;
  const shown = path.basename(file);
  const loaded = await load(file).catch((error: unknown) =>
    command.error(`${shown}: ${error instanceof Error ? error.message : String(error)}`),
  );
  const parsed = Config.safeParse(loaded);
  if (!parsed.success) return command.error(`${shown}: ${z.prettifyError(parsed.error)}`);
  for (const option of command.options) {
    const key = option.attributeName();
    const value = parsed.data[key as keyof CorpusConfig];
    const source = command.getOptionValueSource(key);
    if (value === undefined || source === "cli" || source === "env") continue;
    if (command.name() === "eval" && key === "format") continue; // of records; a table has another
    const text = textOf(value);
    command.setOptionValueWithSource(key, readValue(command, shown, option, text), "config");
  }
}

function textOf(value: NonNullable<CorpusConfig[keyof CorpusConfig]>): string {
  if (Array.isArray(value)) return value.join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

async function load(file: string): Promise<unknown> {
  if (file.endsWith(".json")) return JSON.parse(await readFile(file, "utf8"));
  const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  return module.default;
}

function readValue(
  command: Command,
  shown: string,
  option: Command["options"][number],
  text: string,
): unknown {
  try {
    return option.parseArg ? option.parseArg(text, option.defaultValue) : text;
  } catch (error) {
    return command.error(
      `${shown}: ${option.attributeName()}: ${error instanceof Error ? error.message : text}`,
    );
  }
}
