import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { CorpusError, formatPath, isEdtf } from "@corpus/core";
import { ColumnMapping } from "@corpus/core/tables";
import { layers } from "@corpus/entities/layers";
import type { Command, Option } from "commander";
import * as z from "zod";
import type { ConfigFormat, CorpusConfig } from "./define-config.ts";
import { columnMapping, layerList } from "./options.ts";

const file = z.string({ error: "expected the path of a file" }).min(1);
const names = (what: string) =>
  z.union([z.string(), z.array(z.string()).readonly()], {
    error: `expected ${what}, or a list of such`,
  });
const formats: readonly ConfigFormat[] = ["table", "md", "ndjson", "json", "csv"];
const whole = (least: number, most: number, expected: string) =>
  z.int({ error: expected }).min(least, { error: expected }).max(most, { error: expected });

const Config = z
  .strictObject(
    {
      published: z
        .string({ error: "expected an EDTF date such as “2022-04-21”" })
        .refine(isEdtf, { error: "expected an EDTF date such as “2022-04-21”" }),
      maxBytes: whole(1, Number.MAX_SAFE_INTEGER, "expected a whole number of bytes, 1 or more"),
      jobs: whole(1, 64, "expected a whole number from 1 to 64"),
      layers: z.union([z.string(), z.array(z.enum(layers)).readonly()], {
        error: `expected a list of layers, or “none”; there are ${layers.join(", ")}`,
      }),
      format: z.enum(formats, { error: `expected one of ${formats.join(", ")}` }),
      overrides: file,
      gazetteer: z.union([z.string(), z.array(z.string()).readonly()], {
        error: "expected the path of a file, or a list of such",
      }),
      cues: file,
      db: file,
      port: whole(0, 65_535, "expected a whole number from 0 to 65535"),
      host: z.string({ error: "expected an address or the name of a host" }).min(1),
      map: z.union([z.string(), ColumnMapping], {
        error: 'expected an object such as {"text": "body"}, or text=body,title=headline',
      }),
      dateOrder: z.enum(["dmy", "mdy"], { error: "expected dmy or mdy" }),
      allowHost: names("a host"),
      origin: names("an origin"),
      rate: whole(1, Number.MAX_SAFE_INTEGER, "expected a whole number, 1 or more"),
      tokenFile: file,
    },
    { error: "expected an object with options" },
  )
  .partial();

/** The keys that a configuration may have. */
export const configKeys = Object.keys(Config.shape) as readonly (keyof CorpusConfig)[];

const fileNames = ["corpus.config.ts", "corpus.config.js", "corpus.config.json"];

/** A configuration that was read, and where. */
interface ReadConfig {
  readonly file: string; // its name; it lies in the current folder
  readonly values: CorpusConfig;
}

/**
 * The configuration in `cwd`; undefined where there is none.
 *
 * @throws {CorpusError} "config/invalid", with file, key, what was expected and what was found.
 */
export async function readConfig(cwd: string): Promise<ReadConfig | undefined> {
  const file = fileNames.find((name) => existsSync(path.join(cwd, name)));
  if (file === undefined) return undefined;
  const loaded = await load(path.join(cwd, file)).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CorpusError("config/invalid", `${file}: it cannot be read: ${message}`, { cause });
  });
  const parsed = Config.safeParse(loaded);
  if (parsed.success) {
    const values = parsed.data as CorpusConfig;
    checkWritten(values, file);
    return { file, values };
  }
  const faults = parsed.error.issues.map((issue) => faultOf(issue, loaded));
  throw new CorpusError("config/invalid", `${file}: ${faults.join("; ")}`);
}

/** Reads what is written as on the command line by what reads it there, whichever command asks. */
function checkWritten({ layers: named, map }: CorpusConfig, file: string): void {
  if (typeof named === "string") readAs("layers", () => layerList(named), file);
  if (typeof map === "string") readAs("map", () => columnMapping(map), file);
}

function textOf(value: NonNullable<CorpusConfig[keyof CorpusConfig]>): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

async function load(file: string): Promise<unknown> {
  if (file.endsWith(".json")) return JSON.parse(await readFile(file, "utf8"));
  const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  if (module.default !== undefined) return module.default;
  throw new Error("expected a default export with options, got none");
}

function faultOf(issue: z.core.$ZodIssue, loaded: unknown): string {
  if (issue.code === "unrecognized_keys")
    return `${issue.keys.map((key) => JSON.stringify(key)).join(", ")}: expected one of ${configKeys.join(", ")}`;
  const place = issue.path as (string | number)[];
  const found = place.reduce<unknown>((value, step) => (value as never)?.[step], loaded);
  const key = place.length > 0 ? `${formatPath(place)}: ` : "";
  return `${key}${issue.message}, got ${shown(found)}`;
}

const mostShown = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

/**
 * Fills in options that neither the command line nor the environment gave from the configuration in
 * `cwd`. A format that a command does not have is for the others.
 */
export async function applyConfig(command: Command, cwd: string): Promise<void> {
  if (command.name() === "doctor") return; // it tells of the configuration, of a broken one too
  if (!command.options.some((option) => keyOf(command, option))) return;
  const config = await readConfig(cwd);
  if (!config) return;
  for (const option of command.options) {
    const key = keyOf(command, option);
    const value = key && config.values[key];
    const source = command.getOptionValueSource(option.attributeName());
    if (value === undefined || source === "cli" || source === "env") continue;
    const text = textOf(value);
    if (key === "format" && !option.argChoices?.includes(text)) continue;
    // A list is one already: a comma within an item parts nothing.
    const read = Array.isArray(value) ? value : readOption(option, text, config.file);
    command.setOptionValueWithSource(option.attributeName(), read, "config");
  }
}

/** By command, its options that only have the name of a key. */
const othersOf: Readonly<Record<string, readonly string[]>> = { eval: ["map"] }; // of labels

/** The key that sets an option of a command; undefined where none does. */
export function keyOf(command: Command, option: Option): keyof CorpusConfig | undefined {
  const name = option.attributeName();
  if (othersOf[command.name()]?.includes(name)) return undefined;
  return configKeys.find((key) => key === name);
}

const readOption = (option: Option, text: string, file: string): unknown =>
  readAs(
    option.attributeName(),
    () => (option.parseArg ? option.parseArg(text, option.defaultValue) : text),
    file,
  );

function readAs<T>(key: string, read: () => T, file: string): T {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CorpusError("config/invalid", `${file}: ${key}: ${message}`);
  }
}
