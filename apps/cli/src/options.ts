import { availableParallelism } from "node:os";
import { CorpusError, type Edtf, isEdtf } from "@corpus/core";
import { type ColumnMapping, type DateOrder, parseColumnMapping } from "@corpus/core/tables";
import { defaultLayers, type Layer, layers } from "@corpus/entities/layers";
import { type Command, InvalidArgumentError, Option } from "commander";

/** The flags of every command that reads documents. */
export interface ReadFlags {
  readonly published?: string;
  readonly maxBytes: number;
  readonly jobs: number;
  readonly overrides?: string;
  readonly gazetteer: readonly string[];
  readonly cues?: string;
  readonly map?: ColumnMapping;
  readonly dateOrder?: DateOrder;
}

/** The flags of every command that writes annotations. */
export interface LayerFlags extends ReadFlags {
  readonly layers: readonly Layer[];
  readonly format: "ndjson" | "json";
}

export const pathsHelp = "files, globs, folders, or - for standard input";

/** The arguments and options of every command that reads documents. */
export function reading(
  command: Command,
  argument: string,
  need: "required" | "optional" = "required",
): Command {
  const paths = need === "required" ? `<${argument}...>` : `[${argument}...]`;
  return readingOptions(command.argument(paths, pathsHelp));
}

/** The options alone, for a command that may have nothing to read. */
export function readingOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--published <date>", "EDTF date for articles that bring none; anchors “Thursday”")
        .env("CORPUS_PUBLISHED")
        .argParser(edtf),
    )
    .addOption(
      new Option("--max-bytes <number>", "largest document that is read, in bytes")
        .env("CORPUS_MAX_BYTES")
        .default(32 * 1024 * 1024, "32 MiB")
        .argParser((value) => wholeNumber(value, 1)),
    )
    .addOption(
      new Option("--jobs <number>", "threads that read; the output is the same for any number")
        .env("CORPUS_JOBS")
        .default(availableParallelism(), "one for each core")
        .argParser((value) => wholeNumber(value, 1, 64)),
    )
    .addOption(
      new Option(
        "--overrides <file>",
        "your corrections, as JSON: merge, split, rename, retype, reject, link, role",
      ).env("CORPUS_OVERRIDES"),
    )
    .addOption(
      new Option(
        "--gazetteer <files>",
        "names that you know, as JSON; comma-separated, or given again",
      )
        .env("CORPUS_GAZETTEER")
        .default([], "none")
        .argParser((value, before: readonly string[]) => [...before, ...fileList(value)]),
    )
    .addOption(
      new Option(
        "--cues <file>",
        "words of your own that introduce quotes, a line each: “warn | verb | warning | quote clause of”",
      ).env("CORPUS_CUES"),
    )
    .addOption(
      new Option(
        "--map <columns>",
        "which column of a table or of JSON is what: text=body,title=headline,publishedAt=date",
      )
        .env("CORPUS_MAP")
        .argParser(columnMapping),
    )
    .addOption(
      new Option("--date-order <order>", "what comes first in a table's dates like 03/04/2021")
        .env("CORPUS_DATE_ORDER")
        .choices(["dmy", "mdy"]),
    );
}

// What says how documents are read, and what one knows of them.
const readingKeys: ReadonlySet<string> = new Set<keyof ReadFlags>([
  ...(["published", "maxBytes", "jobs", "map", "dateOrder"] as const),
  ...(["overrides", "gazetteer", "cues"] as const),
]);

/** Refuses flags of reading where a store is asked, whose articles come as they are. */
export function refuseReading(command: Command, except: readonly string[] = []): void {
  const isRefused = (key: string) =>
    readingKeys.has(key) && !except.includes(key) && command.getOptionValueSource(key) === "cli";
  const given = command.options.filter((option) => isRefused(option.attributeName()));
  if (given.length > 0)
    command.error(
      `error: expected a PATH with ${given.map(({ long }) => long).join(", ")}, got --db, whose articles come as they were put; corpus ingest takes it`,
    );
}

export function columnMapping(written: string): ColumnMapping {
  try {
    return parseColumnMapping(written);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    throw new InvalidArgumentError(error.message);
  }
}

const fileList = (value: string) =>
  value
    .split(",")
    .map((file) => file.trim())
    .filter((file) => file !== "");

/** The options of every command that writes annotations and nothing else. */
export function layered(command: Command): Command {
  return withLayers(command).addOption(
    new Option("--format <name>", "ndjson, one record a line, or json, one array")
      .env("CORPUS_FORMAT")
      .choices(["ndjson", "json"])
      .default("ndjson"),
  );
}

/** The option of every command that writes annotations. */
export function withLayers(command: Command): Command {
  return command.addOption(
    listing(
      new Option("--layers <names>", `comma-separated: ${layers.join(" ")}, or none`)
        .env("CORPUS_LAYERS")
        .default(defaultLayers, "all but tokens and syntax")
        .argParser(layerList),
      [...layers, "none"],
    ),
  );
}

const listed = new WeakMap<Option, readonly string[]>();
const named = new WeakMap<Option, readonly string[]>();

/** `option`, which takes a comma-separated list of `names`; so says also who completes command lines. */
function listing(option: Option, names: readonly string[]): Option {
  listed.set(option, names);
  return option;
}

/** `option`, which takes one of `names`, for who completes command lines; its parser refuses others. */
export function naming(option: Option, names: readonly string[]): Option {
  named.set(option, names);
  return option;
}

/** The names of which `option` takes a list; undefined where it takes none. */
export const listedIn = (option: Option): readonly string[] | undefined => listed.get(option);

/** The names of which `option` takes one; undefined where it is free or takes a list. */
export const namedIn = (option: Option): readonly string[] | undefined =>
  option.argChoices ?? named.get(option);

/** An option that takes a comma-separated list of names of a closed vocabulary. */
export const namesOption = <Name extends string>(
  flags: string,
  known: readonly Name[],
  noun: string,
  description = `comma-separated: ${known.join(" ")}`,
): Option =>
  listing(
    new Option(flags, description).argParser((value) => namesOf(value, known, noun)),
    known,
  );

function namesOf<Name extends string>(
  value: string,
  known: readonly Name[],
  noun: string,
): readonly Name[] {
  return value.split(",").map((given) => {
    const name = known.find((one) => one === given.trim());
    if (!name)
      throw new InvalidArgumentError(`“${given}” is no ${noun}. There are ${known.join(", ")}.`);
    return name;
  });
}

export function layerList(value: string): readonly Layer[] {
  if (value === "none") return [];
  return value.split(",").map((name) => {
    const layer = layers.find((known) => known === name.trim());
    if (!layer)
      throw new InvalidArgumentError(
        `“${name}” is no layer. There are ${layers.join(", ")}, and none.`,
      );
    return layer;
  });
}

export function edtf(value: string): Edtf {
  if (!isEdtf(value))
    throw new InvalidArgumentError(
      `expected an EDTF date such as 2022-04-21 or 2022-04, got “${value}”.`,
    );
  return value;
}

export function wholeNumber(value: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : -1;
  if (number < least || number > most)
    throw new InvalidArgumentError(
      `expected a whole number of at least ${least}${most < Number.MAX_SAFE_INTEGER ? ` and at most ${most}` : ""}, got “${value}”.`,
    );
  return number;
}
