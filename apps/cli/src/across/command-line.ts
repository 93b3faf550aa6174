import { defaultLayers } from "@corpus/entities/layers";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { type LayerFlags, reading, withLayers } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { type AcrossFormat, acrossFormats } from "./formats.ts";

type AcrossFlags = Omit<LayerFlags, "format"> & { readonly format: AcrossFormat };

const commands = [
  {
    name: "stories",
    summary: "which articles tell one story",
    description:
      "Groups articles into stories: which tell of one happening, which of them print one text, why they are together, and what they follow. For machines the articles come first.",
  },
  {
    name: "compare",
    summary: "stories, and what their sources share and dispute",
    description:
      "Compares what the articles of each story say: what they share, say otherwise, contradict, or have alone, each with the words of every source. For machines the articles and stories come first.",
  },
  {
    name: "timeline",
    summary: "what happened when, according to which source",
    description:
      "Lists what the articles of each story date, in order of time, with the sentence of every source. For machines the articles and stories come first.",
  },
] as const;

/** Adds the commands that read a pile of articles across one another. */
export function addAcross(program: Command, io: Io, finish: (status: number) => void): void {
  for (const { name, summary, description } of commands) {
    withLayers(reading(program.command(name), "PATH"))
      .addOption(formats(io))
      .summary(summary)
      .description(description)
      .action(async (paths: string[], flags: AcrossFlags) => {
        // Grouping and comparing read layers that need not be in the output.
        const layers = [...new Set([...defaultLayers, ...flags.layers])];
        const options = await readOptions(flags, layers, io);
        const { runAcross } = await import("./commands.ts");
        const settings = { ...options, format: flags.format, layers: flags.layers };
        finish(await runAcross(name, paths, settings, io));
      });
  }
}

const formats = (io: Io) =>
  new Option("--format <name>", "table for people, md for a memo; ndjson and json for machines")
    .env("CORPUS_FORMAT")
    .choices(acrossFormats)
    .default(io.stdout.isTTY ? "table" : "ndjson", "table on a terminal, else ndjson");
