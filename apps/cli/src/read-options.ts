import type { Layer } from "@corpus/entities/layers";
import { readCuration } from "./curation.ts";
import type { Io } from "./io.ts";
import type { ReadFlags } from "./options.ts";
import type { ReadOptions } from "./pipeline.ts";

/** What reading documents takes, from the flags and the files that they name. */
export async function readOptions(
  flags: ReadFlags,
  wanted: readonly Layer[],
  io: Io,
): Promise<ReadOptions> {
  return {
    maxBytes: flags.maxBytes,
    jobs: flags.jobs,
    ...(flags.published !== undefined && { published: flags.published }),
    table: {
      ...(flags.map && { map: flags.map }),
      ...(flags.dateOrder && { dateOrder: flags.dateOrder }),
    },
    annotate: { layers: wanted, ...(await readCuration(flags, io.cwd)) },
  };
}
