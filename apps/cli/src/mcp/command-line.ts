import { defaultLayers } from "@corpus/entities/layers";
import type { Command } from "commander";
import type { Io } from "../io.ts";
import { type ReadFlags, readingOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { dbOption } from "../store/command-line.ts";

const help = `Examples:
  corpus mcp --db news.db
  corpus mcp articles/ --published 2022-04-21

An agent's program starts it and speaks with it on standard input and output, by
an entry such as
  {"mcpServers": {"news":
    {"command": "corpus", "args": ["mcp", "--db", "/data/news.db"]}}}

Tools: overview search article kwic quotes events entities stories compare
timeline. They only read. A store made by corpus ingest --across has all of them
at once; articles given as PATH are read first, and a request meanwhile waits a
while and then says how far it is.`;

/** Adds `mcp`: tools for language-model agents. */
export function addMcp(program: Command, io: Io, finish: (status: number) => void): void {
  readingOptions(program.command("mcp").argument("[PATH...]", "articles; without one, the store"))
    .summary("tools for language-model agents")
    .description(
      "Serves search, articles, quotes, events, stories and comparisons to a language-model agent, by the Model Context Protocol on standard input and output.",
    )
    .addOption(dbOption())
    .action(async (paths: string[], flags: ReadFlags & { db: string }, command: Command) => {
      if (paths.length > 0 && command.getOptionValueSource("db") === "cli")
        command.error("error: expected either PATH… or --db, got both");
      const { runMcp } = await import("../commands/mcp.ts");
      const options = await readOptions(flags, defaultLayers, io);
      finish(await runMcp(paths, { ...options, layers: defaultLayers, db: flags.db }, io));
    })
    .addHelpText("after", `\n${help}`);
}
