import { defaultLayers, type RequestedLayer } from "@corpus/entities";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { type LayerFlags, type ReadFlags, reading, withLayers } from "../options.ts";
import type { ReadOptions } from "../pipeline.ts";
import { type AcrossFormat, acrossFormats, runCompare, runTimeline } from "./commands.ts";

type AcrossFlags = Omit<LayerFlags, "format"> & { readonly format: AcrossFormat };

const commands = [
  {
    name: "compare",
    summary: "stories, and what their sources share and dispute",
    description:
      "Compares what the articles of each story say: what they share, say otherwise, contradict, or have alone, each with the words of every source. For machines the articles and stories come first.",
    run: runCompare,
  },
  {
    name: "timeline",
    summary: "what happened when, according to which source",
    description:
      "Lists what the articles of each story date, in order of time, with the sentence of every source. For machines the articles and stories come first.",
    run: runTimeline,
  },
] as const;

/** Adds the commands that read a pile of articles across one another. */
export function addAcross(
  program: Command,
  io: Io,
  finish: (status: number) => void,
  readOptions: (flags: ReadFlags, wanted: readonly RequestedLayer[]) => Promise<ReadOptions>,
): void {
  for (const { name, summary, description, run } of commands) {
    withLayers(reading(program.command(name), "PATH"))
      .addOption(formats())
      .summary(summary)
      .description(description)
      .action(async (paths: string[], flags: AcrossFlags) => {
        const layers = [...new Set([...defaultLayers, ...flags.layers])];
        const options = await readOptions(flags, layers);
        finish(await run(paths, { ...options, format: flags.format, layers: flags.layers }, io));
      });
  }
}

const formats = () =>
  new Option("--format <name>", "table and md for people, ndjson and json for machines")
    .env("CORPUS_FORMAT")
    .choices(acrossFormats)
    .default("ndjson");
