import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  CorpusError,
  type CueEntry,
  type Gazetteer,
  type Overrides,
  parseCues,
  parseGazetteer,
  parseOverrides,
} from "@corpus/core";

/**
 * The files of the user's own knowledge.
 *
 * @throws {CorpusError} "source/not-found", "source/unreadable", "curation/invalid".
 */
export async function readCuration(
  {
    overrides,
    gazetteer,
    cues,
  }: {
    readonly overrides?: string;
    readonly gazetteer: readonly string[];
    readonly cues?: string;
  },
  cwd: string,
): Promise<{
  overrides?: Overrides;
  gazetteers?: readonly Gazetteer[];
  cues?: readonly CueEntry[];
}> {
  const gazetteers: Gazetteer[] = [];
  for (const file of gazetteer) {
    const list = parseGazetteer(await readText(file, cwd), file);
    const other = gazetteers.findIndex(({ name }) => name === list.name);
    if (other >= 0)
      throw new CorpusError(
        "curation/invalid",
        `${file}: expected a name of its own, got “${list.name}”, as in ${gazetteer[other]}; rename one of the two, so that rules tell them apart`,
      );
    gazetteers.push(list);
  }
  return {
    ...(overrides !== undefined && {
      overrides: parseOverrides(await readText(overrides, cwd), overrides),
    }),
    ...(gazetteers.length > 0 && { gazetteers }),
    ...(cues !== undefined && { cues: parseCues(await readText(cues, cwd), cues) }),
  };
}

async function readText(file: string, cwd: string): Promise<string> {
  try {
    return (await readFile(path.resolve(cwd, file), "utf8")).replace(/^\ufeff/, "");
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new CorpusError("source/not-found", `${file}: there is no such file`, { cause });
    if (code === "EISDIR")
      throw new CorpusError("source/unreadable", `${file}: expected a file, got a folder`, {
        cause,
      });
    throw new CorpusError("source/unreadable", `${file}: ${message}`, { cause });
  }
}
