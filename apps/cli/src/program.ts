import { type Edtf, isEdtf } from "@corpus/core";
import { defaultLayers, layers, plannedLayers, type RequestedLayer } from "@corpus/entities";
import { Command, InvalidArgumentError, Option } from "commander";
import { runAnalyze } from "./commands/analyze.ts";
import { runAnnotate } from "./commands/annotate.ts";
import { runSchema } from "./commands/schema.ts";
import { runServe } from "./commands/serve.ts";
import { runStories } from "./commands/stories.ts";
import { runVerify } from "./commands/verify.ts";
import { applyConfig } from "./config.ts";
import type { Io } from "./io.ts";
import { type ReadOptions, version } from "./pipeline.ts";

interface ReadFlags {
  readonly published?: string;
  readonly maxBytes: number;
  readonly layers: readonly RequestedLayer[];
  readonly format: "ndjson" | "json";
}

const knownLayers: readonly RequestedLayer[] = [...layers, ...plannedLayers];
const inputHelp = `
Read are text files, one article each, and NDJSON, one object a line:
  {"text": "…", "id"?, "url"?, "title"?, "publishedAt"?, "outlet"?, "segmented"?: true}`;

const examples: Readonly<Record<string, string>> = {
  analyze: `Examples:
  corpus analyze articles/ --published 2022-04-21
  corpus analyze articles/ --json | jq '.people[].name'
${inputHelp}`,
  annotate: `Examples:
  corpus annotate articles/ > out.ndjson
  corpus annotate articles/ --layers mentions,quotes
  corpus annotate - < article.txt | jq '.annotations.quotes[]?.exact'
${inputHelp}`,
  stories: `Examples:
  corpus stories articles/ | jq 'select(.type == "story").title'
  corpus stories articles/ --layers none > stories.ndjson
${inputHelp}`,
  compare: `Examples:
  corpus compare articles/ | jq 'select(.type == "comparison").items[]'
${inputHelp}`,
  verify: `Examples:
  corpus verify out.ndjson
  corpus annotate articles/ | corpus verify`,
  schema: `Examples:
  corpus schema
  corpus schema article-record > article-record.json`,
  serve: `Examples:
  corpus serve --port 8080
  curl -s localhost:8080/v1/annotate -H 'Content-Type: text/plain' --data-binary @article.txt`,
};

const pathsHelp = "files, globs, folders, or - for standard input";

/**
 * The command line as commander sees it: names, help and checks; each action hands over to a command.
 *
 * @param finish Called with the exit status of the command that ran.
 */
export function buildProgram(io: Io, finish: (status: number) => void): Command {
  const program = new Command("corpus")
    .description(
      "Point it at a pile of news articles: who said what, when, and on what the sources differ.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .showHelpAfterError("(corpus --help, or corpus help COMMAND, lists what is there)")
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    })
    .hook("preAction", (_, command) => applyConfig(command, io.cwd))
    .addHelpText(
      "after",
      `
Examples:
  corpus analyze articles/                 one screen on a folder of articles
  corpus annotate articles/ > out.ndjson   one JSON object a line, every span with its words
  corpus verify out.ndjson                 re-slice every span of an output

Exit status: 0 done; 1 done with rejects, or a check failed; 2 usage; 3 input unreadable; 70 a bug; 130 interrupted.`,
    );

  reading(program.command("analyze"), "PATH")
    .summary("the main job on a folder, on one screen")
    .description(
      "Reads articles and prints who, what was said, when, and where the sources differ.",
    )
    .option("--json", "print the same for machines, as one JSON object", false)
    .action(async (paths: string[], flags: ReadFlags & { json: boolean }) =>
      finish(
        await runAnalyze(paths, { ...readOptions(flags, defaultLayers), json: flags.json }, io),
      ),
    );

  layered(reading(program.command("annotate"), "PATH"))
    .summary("every annotation, as NDJSON")
    .description(
      "Writes one record for each document: the article with its annotations, or a reject.",
    )
    .action(async (paths: string[], flags: ReadFlags) =>
      finish(
        await runAnnotate(paths, { ...readOptions(flags, flags.layers), format: flags.format }, io),
      ),
    );

  for (const [name, summary, comparisons] of [
    ["stories", "which articles tell one story", false],
    ["compare", "stories, and what their sources share and dispute", true],
  ] as const) {
    layered(reading(program.command(name), "PATH"))
      .summary(summary)
      .description(
        `Writes the articles, then ${comparisons ? "the stories, then what their sources share and dispute" : "the stories that they tell"}.`,
      )
      .action(async (paths: string[], flags: ReadFlags) =>
        finish(
          await runStories(
            paths,
            {
              ...readOptions(flags, flags.layers),
              format: flags.format,
              layers: flags.layers,
            },
            io,
            { comparisons },
          ),
        ),
      );
  }

  program
    .command("verify")
    .summary("re-slice every span of an output")
    .description("Checks that every span of Corpus records holds the words that it says it holds.")
    .argument(
      "[FILE...]",
      `NDJSON as annotate or stories wrote it; - or nothing for standard input`,
    )
    .option("--json", "print each problem as a JSON object", false)
    .action(async (files: string[], flags: { json: boolean }) =>
      finish(await runVerify(files, flags, io)),
    );

  program
    .command("schema")
    .summary("the JSON Schema of a record or type")
    .description("Prints a JSON Schema (2020-12).")
    .argument("[NAME]", "a type or record by its file name; without one, lists them")
    .action(async (name: string | undefined) => finish(await runSchema(name, io)));

  program
    .command("serve")
    .summary("the HTTP server")
    .description("Serves annotate and stories over HTTP until Ctrl-C.")
    .addOption(
      new Option("--port <number>", "port to listen on; 0 takes a free one")
        .env("CORPUS_PORT")
        .default(3210)
        .argParser((value) => wholeNumber(value, 0, 65535)),
    )
    .addOption(
      new Option("--host <address>", "address to listen on; beyond this machine only if you say so")
        .env("CORPUS_HOST")
        .default("127.0.0.1"),
    )
    .action(async (flags: { port: number; host: string }) => finish(await runServe(flags, io)));

  for (const command of program.commands)
    command.addHelpText("after", `\n${examples[command.name()] ?? ""}`);
  return program;
}

/** The arguments and options of every command that reads documents. */
function reading(command: Command, argument: string): Command {
  return command
    .argument(`<${argument}...>`, pathsHelp)
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
    );
}

/** The options of every command that writes annotations. */
function layered(command: Command): Command {
  return command
    .addOption(
      new Option("--layers <names>", `comma-separated: ${layers.join(" ")}, or none`)
        .env("CORPUS_LAYERS")
        .default(defaultLayers, "all but tokens")
        .argParser(layerList),
    )
    .addOption(
      new Option("--format <name>", "ndjson, one record a line, or json, one array")
        .env("CORPUS_FORMAT")
        .choices(["ndjson", "json"])
        .default("ndjson"),
    );
}

function readOptions(flags: ReadFlags, wanted: readonly RequestedLayer[]): ReadOptions {
  return {
    maxBytes: flags.maxBytes,
    ...(flags.published !== undefined && { published: flags.published }),
    annotate: { layers: wanted },
  };
}

function layerList(value: string): readonly RequestedLayer[] {
  if (value === "none") return [];
  return value.split(",").map((name) => {
    const layer = knownLayers.find((known) => known === name.trim());
    if (!layer)
      throw new InvalidArgumentError(
        `“${name}” is no layer. There are ${knownLayers.join(", ")}, and none.`,
      );
    return layer;
  });
}

function edtf(value: string): Edtf {
  if (!isEdtf(value))
    throw new InvalidArgumentError(
      `expected an EDTF date such as 2022-04-21 or 2022-04, got “${value}”.`,
    );
  return value;
}

function wholeNumber(value: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : -1;
  if (number < least || number > most)
    throw new InvalidArgumentError(
      `expected a whole number of at least ${least}${most < Number.MAX_SAFE_INTEGER ? ` and at most ${most}` : ""}, got “${value}”.`,
    );
  return number;
}
