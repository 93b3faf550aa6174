import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { CorpusError, type LineProblem, verifyRecords } from "@corpus/core";
import { exit } from "../exit.ts";
import { type Io, writeLine } from "../io.ts";
import { count, printable } from "../render/wrap.ts";

export interface VerifySettings {
  readonly json: boolean;
}

/** `corpus verify`: every span of an output sliced again; exit status 1 where one does not hold. */
export async function runVerify(
  files: readonly string[],
  { json }: VerifySettings,
  io: Io,
): Promise<number> {
  let problems = 0;
  for (const file of files.length > 0 ? files : ["-"]) {
    const found: LineProblem[] = [];
    const source = file === "-" ? io.stdin : createReadStream(await existing(file, io.cwd));
    const verified = await verifyRecords(source, (problem) => found.push(problem));
    problems += verified.problems;
    for (const problem of found)
      await writeLine(io, json ? JSON.stringify({ file, ...problem }) : printed(file, problem));
    if (json) await writeLine(io, JSON.stringify({ file, ...verified }));
    else {
      const spans = `${count(verified.spans, "span")} in ${count(verified.articles, "article")}`;
      const entities =
        verified.entities > 0 ? ` and ${count(verified.entities, "entity", "entities")}` : "";
      const problems = count(verified.problems, "problem");
      await writeLine(io, `${file}: ${spans}${entities} checked, ${problems}`);
    }
  }
  return problems > 0 ? exit.incomplete : exit.done;
}

const printed = (file: string, { line, path: place, message }: LineProblem): string =>
  printable(`${file}:${line}: ${place === "" ? "" : `${place}: `}${message}`);

async function existing(file: string, cwd: string): Promise<string> {
  const absolute = path.resolve(cwd, file);
  const found = await stat(absolute).catch(() => undefined);
  if (!found?.isFile())
    throw new CorpusError(
      "source/not-found",
      `${file}: expected an output of corpus; there is no such file`,
    );
  return absolute;
}
