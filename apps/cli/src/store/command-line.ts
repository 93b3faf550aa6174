import { type Edtf, EventType, QuoteKind, type StoryId } from "@corpus/core";
import { defaultLayers, type Layer } from "@corpus/entities/layers";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { edtf, type ReadFlags, reading, wholeNumber, withLayers } from "../options.ts";
import { readOptions } from "../read-options.ts";

const ingestHelp = `Examples:
  corpus ingest articles/ --db news.db
  corpus ingest articles/ --db news.db --across    stories and entities too
  corpus ingest - --db news.db < articles.ndjson

What is in the store already is left alone: the same command again, also after
Ctrl-C, goes on where it stopped. A file that has changed takes the place of
what it held, a record or page of what its address held; two texts at one
address in one run are both kept, and a feed's summary takes the place of no
whole text. After an upgrade only the layers that it makes otherwise are made
again.`;

const queryHelp = `Queries:
  defence pact                 both words, anywhere
  "defence pact"               one after the other
  secur*                       every word that begins so
  Tokyo OR Kyoto               one of the two
  pact NOT trade, pact -trade  without
  (Tokyo OR Kyoto) pact        parentheses
  "Ardern pact"~5              in any order, with at most 5 words between
  headline:pact                in the headline`;

const searchHelp = `${queryHelp}

Examples:
  corpus search "defence pact" --db news.db
  corpus search --db news.db --speaker "Jacinda Ardern" --quote-kind direct
  corpus search pact --db news.db --actor Japan --event CONSULT --facets
  corpus search pact --db news.db --format ndjson | jq .headline`;

const kwicHelp = `${queryHelp}

Examples:
  corpus kwic "prime minister*" --db news.db --width 40
  corpus kwic secrets --db news.db --from 2022 --format csv > lines.csv`;

/** Adds `ingest`, `search` and `kwic`: into a store and out of it. */
export function addStore(program: Command, io: Io, finish: (status: number) => void): void {
  withLayers(reading(program.command("ingest"), "PATH"))
    .summary("put articles into a store that can be searched")
    .description(
      "Reads and annotates articles and keeps them in one file, a SQLite database, that several processes may use at once.",
    )
    .addOption(dbOption())
    .option("--across", "group all of the store's articles afterwards", false)
    .option("--json", "print the counts for machines", false)
    .action(
      async (
        paths: string[],
        flags: ReadFlags & {
          db: string;
          layers: readonly Layer[];
          across: boolean;
          json: boolean;
        },
      ) => {
        const { runIngest } = await import("../commands/ingest.ts");
        const options = await readOptions(flags, flags.layers ?? defaultLayers, io);
        finish(await runIngest(paths, { ...options, ...flags }, io));
      },
    )
    .addHelpText("after", `\n${ingestHelp}`);

  filtered(program.command("search").argument("[QUERY]", "what the text must hold"))
    .summary("find articles in a store")
    .description("Finds articles by their words and by what is annotated in them, the best first.")
    .addOption(
      new Option("--order <name>", "the best first, or by date of publication")
        .choices(["relevance", "newest", "oldest"])
        .default(undefined, "relevance with a query, else newest"),
    )
    .addOption(limitOption(20))
    .option("--cursor <text>", "go on after the page that gave it")
    .option(
      "--facets",
      "count outlets, months, entities, speakers, events of all that match",
      false,
    )
    .addOption(formatOption(io, ["table", "ndjson", "json"]))
    .action(async (query: string | undefined, flags: SearchFlags) => {
      const { runSearch } = await import("../commands/search.ts");
      finish(
        await runSearch({ ...filterOf(flags), ...(query !== undefined && { query }) }, flags, io),
      );
    })
    .addHelpText("after", `\n${searchHelp}`);

  filtered(program.command("kwic").argument("<QUERY>", "what is looked for"))
    .summary("every occurrence of words in a store, in its context")
    .description("Prints a concordance: each hit on a line, with the text to its left and right.")
    .addOption(
      new Option("--width <number>", "characters of context on each side")
        .default(60)
        .argParser((value) => wholeNumber(value, 0, 1000)),
    )
    .addOption(limitOption(100))
    .option("--cursor <text>", "go on after the page that gave it")
    .addOption(formatOption(io, ["table", "ndjson", "json", "csv"]))
    .action(async (query: string, flags: KwicFlags) => {
      const { runKwic } = await import("../commands/kwic.ts");
      finish(await runKwic({ ...filterOf(flags), query, width: flags.width }, flags, io));
    })
    .addHelpText("after", `\n${kwicHelp}`);
}

/** The flags of what reads from a store. */
interface StoreFlags extends FilterFlags {
  readonly db: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Which of a store's articles are meant. */
export interface FilterFlags {
  readonly entity?: string;
  readonly role?: string;
  readonly speaker?: string;
  readonly quoteKind?: QuoteKind;
  readonly event?: EventType;
  readonly actor?: string;
  readonly recipient?: string;
  readonly outlet?: string;
  readonly from?: Edtf;
  readonly to?: Edtf;
  readonly story?: StoryId;
}

export interface SearchFlags extends StoreFlags {
  readonly order?: "relevance" | "newest" | "oldest";
  readonly facets: boolean;
  readonly format: "table" | "ndjson" | "json";
}

export interface KwicFlags extends StoreFlags {
  readonly width: number;
  readonly format: "table" | "ndjson" | "json" | "csv";
}

export const dbOption = () =>
  new Option("--db <file>", "the store").env("CORPUS_DB").default("corpus.db");

const limitOption = (usual: number) =>
  new Option("--limit <number>", "no more than so many")
    .default(usual)
    .argParser((value) => wholeNumber(value, 1, 1000));

const formatOption = (io: Io, formats: readonly string[]) =>
  new Option("--format <name>", "table for people; the rest for machines")
    .env("CORPUS_FORMAT")
    .choices(formats)
    .default(io.stdout.isTTY ? "table" : "ndjson", "table on a terminal, else ndjson");

const filtered = (command: Command): Command => withFilter(command.addOption(dbOption()));

/** The options that pick articles of a store. @param until What the last date is called. */
export function withFilter(command: Command, until = "--to"): Command {
  return command
    .option("--entity <name>", "who or what is named: a name, a link (wikidata:Q664) or an id")
    .option("--role <title>", "an office that somebody in it holds")
    .option("--speaker <name>", "who is quoted")
    .addOption(new Option("--quote-kind <name>", "how").choices(QuoteKind.options))
    .addOption(new Option("--event <type>", "what was done").choices(EventType.options))
    .option("--actor <name>", "by whom")
    .option("--recipient <name>", "to whom, or with whom")
    .option("--outlet <name>", "who published it")
    .addOption(new Option("--from <date>", "published in or after it: EDTF").argParser(edtf))
    .addOption(new Option(`${until} <date>`, "published in or before it: EDTF").argParser(edtf))
    .option("--story <id>", "of this story");
}

const filterKeys = [
  "entity",
  "role",
  "speaker",
  "quoteKind",
  "actor",
  "recipient",
  "outlet",
  "from",
  "to",
  "story",
] as const;

/** The filter that the flags ask for, without what they leave open. */
export function filterOf(flags: FilterFlags) {
  const given = filterKeys.flatMap((key) => (flags[key] === undefined ? [] : [[key, flags[key]]]));
  const filter: Pick<FilterFlags, (typeof filterKeys)[number]> = Object.fromEntries(given);
  return { ...filter, ...(flags.event !== undefined && { eventType: flags.event }) };
}
