import { EntityType } from "@corpus/core";
import { defaultLayers, type RequestedLayer } from "@corpus/entities";
import { Command, Option } from "commander";
import { runAnalyze } from "./commands/analyze.ts";
import { runAnnotate } from "./commands/annotate.ts";
import {
  type EntitySelection,
  entityFormats,
  entityOrders,
  runEntities,
} from "./commands/entities.ts";
import { runSchema } from "./commands/schema.ts";
import { runServe } from "./commands/serve.ts";
import { runStories, storyFormats } from "./commands/stories.ts";
import { runVerify } from "./commands/verify.ts";
import { applyConfig } from "./config.ts";
import { readCuration } from "./curation.ts";
import { addEval } from "./eval/command-line.ts";
import type { Io } from "./io.ts";
import {
  type LayerFlags,
  layered,
  layerOption,
  namesOf,
  type ReadFlags,
  reading,
  wholeNumber,
} from "./options.ts";
import { type ReadOptions, version } from "./pipeline.ts";

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
  entities: `Examples:
  corpus entities articles/ --type person --min-articles 2
  corpus entities articles/ --role "prime minister" --sort first
  corpus entities articles/ --format csv > entities.csv
  corpus entities articles/ | jq 'select(.type == "entity").members[].joined'

In csv several aliases or offices stand behind one another with "; " between, and a value that a
spreadsheet would take for a formula has an apostrophe before it.
${inputHelp}`,
  stories: `Examples:
  corpus stories articles/ --format md > memo.md
  corpus stories articles/ --format ndjson | jq 'select(.type == "story").title'
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
        await runAnalyze(
          paths,
          { ...(await readOptions(flags, defaultLayers, io)), json: flags.json },
          io,
        ),
      ),
    );

  layered(reading(program.command("annotate"), "PATH"))
    .summary("every annotation, as NDJSON")
    .description(
      "Writes one record for each document: the article with its annotations, or a reject.",
    )
    .action(async (paths: string[], flags: LayerFlags) =>
      finish(
        await runAnnotate(
          paths,
          { ...(await readOptions(flags, flags.layers, io)), format: flags.format },
          io,
        ),
      ),
    );

  reading(program.command("entities"), "PATH")
    .summary("who and what is named, across all articles")
    .description(
      "Lists the people, organisations, places and other things of all articles together: names, mentions, offices, links, and why the articles' own are taken for one.",
    )
    .addOption(
      new Option("--type <names>", `comma-separated: ${EntityType.options.join(" ")}`).argParser(
        (value) => namesOf(value, EntityType.options, "type"),
      ),
    )
    .option("--name <words>", "whose name or alias has these words in it, in any case")
    .option("--role <words>", "whose office has these words in it: “prime minister”, “japan”")
    .addOption(new Option("--linked", "only what has a link").default(false).conflicts("unlinked"))
    .option("--unlinked", "only what has none", false)
    .option("--unnamed", "also those whom no article names: “a police spokesman”", false)
    .addOption(
      new Option("--min-mentions <number>", "mentioned at least so often")
        .default(1)
        .argParser((value) => wholeNumber(value, 1)),
    )
    .addOption(
      new Option("--min-articles <number>", "in at least so many articles")
        .default(1)
        .argParser((value) => wholeNumber(value, 1)),
    )
    .addOption(
      new Option(
        "--sort <order>",
        "most first, names by the alphabet, dates by the earliest or latest article",
      )
        .choices(entityOrders)
        .default("mentions"),
    )
    .addOption(
      new Option("--limit <number>", "no more than so many").argParser((value) =>
        wholeNumber(value, 1),
      ),
    )
    .addOption(
      new Option("--format <name>", "table for people; ndjson, json and csv for machines")
        .choices(entityFormats)
        .default(io.stdout.isTTY ? "table" : "ndjson", "table on a terminal, else ndjson"),
    )
    .action(async (paths: string[], flags: ReadFlags & EntitySelection) =>
      finish(
        await runEntities(
          paths,
          { ...(await readOptions(flags, ["mentions", "entities", "roles"], io)), select: flags },
          io,
        ),
      ),
    );

  reading(program.command("stories"), "PATH")
    .addOption(layerOption())
    .addOption(
      new Option("--format <name>", "table for people, md for a memo; ndjson and json for machines")
        .choices(storyFormats)
        .default(io.stdout.isTTY ? "table" : "ndjson", "table on a terminal, else ndjson"),
    )
    .summary("which articles tell one story")
    .description(
      "Groups articles into stories: which tell of one happening, which of them print one text, why they are together, and what they follow.",
    )
    .action(async (paths: string[], flags: StoryFlags) =>
      finish(await runStories(paths, await storySettings(flags, io), io, { comparisons: false })),
    );

  layered(reading(program.command("compare"), "PATH"))
    .summary("stories, and what their sources share and dispute")
    .description(
      "Writes the articles, then the stories, then what their sources share and dispute.",
    )
    .action(async (paths: string[], flags: LayerFlags) =>
      finish(await runStories(paths, await storySettings(flags, io), io, { comparisons: true })),
    );

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

  addEval(program, io, finish);

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
    if (examples[command.name()] !== undefined)
      command.addHelpText("after", `\n${examples[command.name()]}`);
  return program;
}

type StoryFlags = Omit<LayerFlags, "format"> & {
  readonly format: (typeof storyFormats)[number];
};

async function storySettings(flags: StoryFlags, io: Io) {
  const { format, layers } = flags;
  return { ...(await readOptions(flags, layers, io)), format, layers };
}

async function readOptions(
  flags: ReadFlags,
  wanted: readonly RequestedLayer[],
  io: Io,
): Promise<ReadOptions> {
  return {
    maxBytes: flags.maxBytes,
    ...(flags.published !== undefined && { published: flags.published }),
    annotate: { layers: wanted, ...(await readCuration(flags, io.cwd)) },
  };
}
