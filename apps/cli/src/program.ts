import { EntityType, EventType, Modality } from "@corpus/core";
import { defaultLayers } from "@corpus/entities/layers";
import { Command, Option } from "commander";
import { addAcross } from "./across/command-line.ts";
import type { DiffSettings } from "./commands/diff.ts";
import { addCompletion } from "./completion/command-line.ts";
import { applyConfig } from "./config.ts";
import { addDoctor } from "./doctor/command-line.ts";
import { type EntitySelection, entityFormats, entityOrders } from "./entity-selection.ts";
import { addEval } from "./eval/command-line.ts";
import { type EventSelection, eventFormats, eventLayers } from "./event-selection.ts";
import { addExport } from "./export/command-line.ts";
import { teach } from "./help/teach.ts";
import type { Io } from "./io.ts";
import { addMcp } from "./mcp/command-line.ts";
import {
  type LayerFlags,
  layered,
  namesOption,
  type ReadFlags,
  reading,
  refuseReading,
  wholeNumber,
} from "./options.ts";
import { readOptions } from "./read-options.ts";
import { addServe } from "./serve/command-line.ts";
import { addStore } from "./store/command-line.ts";
import { version } from "./version.ts";

const inputHelp = `
What is read, told by its first bytes and not by its name, inside zip, tar, gzip
and zstd as well:
  text, pages of HTML        one article a file
  NDJSON, JSON, CSV          {"text": "…" or "html": "…", "id"?, "url"?,
                             "title"?, "publishedAt"?, "outlet"?, "segmented"?:
                             true}, or columns by --map; what annotate wrote
  RSS, Atom, JSON Feed       one article an item
  WARC, WACZ, mail, mbox     one article a page or message
  ninjs, NITF, NewsML, IPTC 7901, ANPA, AP JSON, LexisNexis, Factiva, Europresse
  Word and PDF               where @corpus/docx and @corpus/pdf are installed`;

const examples: Readonly<Record<string, string>> = {
  analyze: `Examples:
  corpus analyze articles/ --published 2022-04-21
  corpus analyze articles/ --json | jq '.people[].name'
  corpus analyze articles/ --report out.html   a page to read in, in one file
${inputHelp}`,
  render: `Examples:
  corpus render articles/ --published 2022-04-21 --out report.html
  corpus render out.ndjson > report.html        what annotate wrote as it stands
  corpus render --db news.db --out report.html  what ingest keeps

The page is one file that loads nothing: stories, what their sources share and
dispute, articles, people, a timeline, a network and coverage. Stories and
people across articles are made anew from the articles; with --db those of the
store are taken where no article has changed since.
${inputHelp}`,
  annotate: `Examples:
  corpus annotate articles/ > out.ndjson
  corpus annotate articles/ --layers mentions,quotes
  corpus annotate articles/ --out out.ndjson --resume   goes on after Ctrl-C
  corpus annotate - < article.txt | jq '.annotations.quotes[]?.exact'
${inputHelp}`,
  entities: `Examples:
  corpus entities articles/ --type person --min-articles 2
  corpus entities articles/ --role "prime minister" --sort first
  corpus entities articles/ --format csv > entities.csv
  corpus entities articles/ | jq 'select(.type == "entity").members[].joined'

In csv several aliases or offices stand behind one another with "; " between,
and a value that a spreadsheet would take for a formula has an apostrophe before
it.
${inputHelp}`,
  events: `Examples:
  corpus events articles/ --type CONSULT,AGREE --modality planned
  corpus events articles/ --who "north korea" --format csv > events.csv
  corpus events articles/ | corpus verify

Machines get article records with the events and what they point to; csv and
table have one line an event.
${inputHelp}`,
  stories: `Examples:
  corpus stories articles/ --format md > memo.md
  corpus stories articles/ --format ndjson | jq 'select(.type == "story").title'
  corpus stories articles/ --layers none > stories.ndjson
${inputHelp}`,
  compare: `Examples:
  corpus compare articles/ --format table
  corpus compare articles/ --format md > memo.md
  corpus compare articles/ | jq 'select(.type == "comparison").items[]'
${inputHelp}`,
  timeline: `Examples:
  corpus timeline articles/ --format table
  corpus timeline articles/ | jq 'select(.type == "story").timeline[]'
${inputHelp}`,
  verify: `Examples:
  corpus verify out.ndjson
  corpus annotate articles/ | corpus verify`,
  diff: `Examples:
  corpus diff before.ndjson after.ndjson --format table
  corpus annotate articles/ --layers quotes | corpus diff before.ndjson -
  corpus diff before.ndjson after.ndjson | jq 'select(.layer == "quotes")'`,
  schema: `Examples:
  corpus schema
  corpus schema article-record > article-record.json`,
};

/**
 * The command line as commander sees it: names, help and checks; each action hands over to a command,
 * whose module is loaded only then: help, and what needs no extraction, start without it.
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
    .commandsGroup("Help:") // of `help` alone; the others are put into theirs by `teach`
    .helpCommand("help [command]", "print help for a command")
    .commandsGroup("Others:")
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
  corpus annotate articles/ > out.ndjson   one JSON object a line, every span
                                           with its words
  corpus verify out.ndjson                 re-slice every span of an output

Exit status: 0 done; 1 done with rejects, or a check failed; 2 usage; 3 input
unreadable; 70 a bug; 130 interrupted.`,
    );

  reading(program.command("analyze"), "PATH")
    .summary("the main job on a folder, on one screen")
    .description(
      "Reads articles and prints who, what was said, when, and where the sources differ.",
    )
    .option("--json", "print the same for machines, as one JSON object", false)
    .option("--report <file>", "write the same as a page to read in, one HTML file")
    .option("--title <words>", "what the page is called")
    .action(
      async (
        paths: string[],
        flags: ReadFlags & { json: boolean; report?: string; title?: string },
        command,
      ) => {
        if (flags.title !== undefined && flags.report === undefined)
          command.error("error: --title names the page of --report, and there is none");
        const { runAnalyze } = await import("./commands/analyze.ts");
        const options = await readOptions(flags, defaultLayers, io);
        finish(await runAnalyze(paths, { ...flags, ...options }, io));
      },
    );

  reading(program.command("render"), "PATH", "optional")
    .summary("a page to read in: stories, sources side by side, people, plots")
    .description(
      "Writes the reading view: one HTML file that holds all it shows and loads nothing.",
    )
    .option(
      "--out <file>",
      "write to a file, in the place of what it held; else to standard output",
    )
    .option("--title <words>", "what the page is called")
    .addOption(new Option("--db <file>", "what a store keeps, in place of paths").env("CORPUS_DB"))
    .action(
      async (
        paths: string[],
        flags: ReadFlags & { out?: string; title?: string; db?: string },
        command,
      ) => {
        // A store that the environment names stands behind paths that are given.
        const isAsked = command.getOptionValueSource("db") === "cli";
        if (paths.length > 0 ? isAsked : flags.db === undefined)
          command.error("error: expected articles to read, or --db with a store, and not both");
        if (flags.out === undefined && io.stdout.isTTY)
          command.error("error: a page is no reading for a terminal; say --out FILE, or > FILE");
        if (paths.length === 0) refuseReading(command);
        const { runRender } = await import("./commands/render.ts");
        const options = await readOptions(flags, defaultLayers, io);
        const settings = { ...flags, ...options, keepAnnotations: true };
        finish(await runRender(paths, settings, io));
      },
    );

  layered(reading(program.command("annotate"), "PATH"))
    .summary("every annotation, as NDJSON")
    .description(
      "Writes one record for each document: the article with its annotations, or a reject.",
    )
    .option("--out <file>", "write to a new file instead of standard output")
    .addOption(
      new Option(
        "--resume",
        "go on with the --out of a run that was cut short, on the same input",
      ).default(false, "no"),
    )
    .action(
      async (paths: string[], flags: LayerFlags & { out?: string; resume: boolean }, command) => {
        if (flags.resume && (flags.out === undefined || flags.format !== "ndjson"))
          command.error("error: --resume needs the --out of the run that was cut short, as ndjson");
        const { runAnnotate } = await import("./commands/annotate.ts");
        const options = await readOptions(flags, flags.layers, io);
        finish(await runAnnotate(paths, { ...options, ...flags }, io));
      },
    );

  reading(program.command("entities"), "PATH")
    .summary("who and what is named, across all articles")
    .description(
      "Lists the people, organisations, places and other things of all articles together: names, mentions, offices, links, and why the articles' own are taken for one.",
    )
    .addOption(namesOption("--type <names>", EntityType.options, "type"))
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
        .env("CORPUS_FORMAT")
        .choices(entityFormats)
        .default(io.stdout.isTTY ? "table" : "ndjson", "table on a terminal, else ndjson"),
    )
    .action(async (paths: string[], flags: ReadFlags & EntitySelection) => {
      const { runEntities } = await import("./commands/entities.ts");
      const options = await readOptions(flags, ["mentions", "entities", "roles"], io);
      finish(await runEntities(paths, { ...options, select: flags }, io));
    });

  reading(program.command("events"), "PATH")
    .summary("who did what to whom")
    .description(
      "Lists the events that the articles report: type, who, to whom, whether, when, where, and who says so.",
    )
    .addOption(namesOption("--type <names>", EventType.options, "type of event"))
    .addOption(namesOption("--modality <names>", Modality.options, "modality"))
    .option("--who <words>", "whose actor or recipient has these words in a name, in any case")
    .addOption(
      new Option("--format <name>", "table for people; ndjson, json and csv for machines")
        .env("CORPUS_FORMAT")
        .choices(eventFormats)
        .default(io.stdout.isTTY ? "table" : "ndjson", "table on a terminal, else ndjson"),
    )
    .action(async (paths: string[], flags: ReadFlags & EventSelection) => {
      const { runEvents } = await import("./commands/events.ts");
      const options = await readOptions(flags, eventLayers, io);
      finish(await runEvents(paths, { ...options, select: flags }, io));
    });

  addAcross(program, io, finish);

  program
    .command("verify")
    .summary("re-slice every span of an output")
    .description("Checks that every span of Corpus records holds the words that it says it holds.")
    .argument(
      "[FILE...]",
      `NDJSON as annotate or stories wrote it; - or nothing for standard input`,
    )
    .option("--json", "print each problem as a JSON object", false)
    .action(async (files: string[], flags: { json: boolean }) => {
      const { runVerify } = await import("./commands/verify.ts");
      finish(await runVerify(files, flags, io));
    });

  program
    .command("diff")
    .summary("what changed between two outputs")
    .description(
      "Compares two outputs of the same articles, of two versions, models or gazetteers: what was added, removed and said otherwise, by layer. Exit status 1 where something differs.",
    )
    .argument("<BEFORE>", "NDJSON as annotate wrote it; - for standard input")
    .argument("<AFTER>", "the same, later")
    .addOption(
      new Option("--examples <number>", "of each layer in the table")
        .default(10)
        .argParser((value) => wholeNumber(value, 0, 100_000)),
    )
    .addOption(
      new Option("--format <name>", "table for people; ndjson, one difference a line")
        .choices(["table", "ndjson"])
        .default(io.stdout.isTTY ? "table" : "ndjson", "table on a terminal, else ndjson"),
    )
    .action(async (before: string, after: string, flags: DiffSettings) => {
      const { runDiff } = await import("./commands/diff.ts");
      finish(await runDiff([before, after], flags, io));
    });

  addStore(program, io, finish);
  addExport(program, io, finish);
  addEval(program, io, finish);

  program
    .command("schema")
    .summary("the JSON Schema of a record or type")
    .description("Prints a JSON Schema (2020-12).")
    .argument("[NAME]", "a type or record by its file name; without one, lists them")
    .action(async (name: string | undefined) => {
      const { runSchema } = await import("./commands/schema.ts");
      finish(await runSchema(name, io));
    });

  addServe(program, io, finish);

  addMcp(program, io, finish);
  addDoctor(program, io, finish);
  addCompletion(program, io, finish);

  for (const command of program.commands)
    if (examples[command.name()] !== undefined)
      command.addHelpText("after", `\n${examples[command.name()]}`);
  teach(program);
  return program;
}
