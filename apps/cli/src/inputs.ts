import path from "node:path";
import { CorpusError } from "@corpus/core";
import { countByName, kindOfName, readDocuments } from "@corpus/core/all-formats";
import { defaultLimits, type SourceDocument } from "@corpus/core/formats";
import type { TableOptions } from "@corpus/core/tables";
import { type Io, reportBug } from "./io.ts";
import { optionalFormats } from "./optional-formats.ts";
import { type Place, placesBehind } from "./places.ts";
import { readPlace } from "./read-place.ts";
import { version } from "./version.ts";

export interface InputOptions {
  readonly maxBytes?: number; // of one document
  readonly table?: TableOptions; // of files that are tables: which column is what
}

/** What folders and archives held besides articles, by kind: ".jpg", "pipe", "revisit record". */
export type Passed = Map<string, number>;

/** What was left alone, and how many documents there will be where that is known. */
export interface Survey {
  readonly passed: Passed;
  readonly except?: string; // the absolute path of a file that is not read: it is written
  documents?: number | undefined;
}

type Input = Place | typeof standardInput;
const standardInput = Symbol("standard input");

/**
 * Every document behind `paths`, in a stable order: files, globs, folders (walked, sorted by name),
 * and `-` for standard input. A path is read once, however often it is given; a file that cannot be
 * read becomes a reject.
 *
 * @throws {CorpusError} "source/not-found" for a path that is not there, before any is read.
 */
export async function* readInputs(
  paths: readonly string[],
  io: Io,
  { maxBytes = defaultLimits.maxBytes, table }: InputOptions,
  survey: Survey = { passed: new Map() },
): AsyncGenerator<SourceDocument> {
  const limits = { ...defaultLimits, maxBytes };
  const onPassed = (kind: string) =>
    void survey.passed.set(kind, (survey.passed.get(kind) ?? 0) + 1);
  const others = optionalFormats(io.cwd);
  const onBug = (error: unknown, uri: string) => reportBug(io, error, version, uri);
  const context = { limits, others, onPassed, onBug, ...(table && { table }) };
  const inputs = await inputsBehind(paths, io.cwd, onPassed);
  refuseWritten(paths, io.cwd, survey.except);
  survey.documents = countDocuments(inputs);
  for (const input of inputs) {
    if (io.signal.aborted) return;
    if (input === standardInput)
      yield* readDocuments(io.stdin, { ...context, uri: "-", isNamed: true });
    else if (input.path.toString() !== survey.except) {
      const onLeft = () => {
        onPassed(kindOfName(input.shown));
        leaveOut(survey, input);
      };
      yield* readPlace(input, context, onLeft);
    }
  }
}

async function inputsBehind(
  paths: readonly string[],
  cwd: string,
  onPassed: (kind: string) => void,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  const known = new Map<string, number>(); // by path, where among the inputs
  for (const given of paths) {
    if (given === "-") {
      inputs.push(standardInput);
      continue;
    }
    for (const place of await placesBehind(given, cwd, onPassed)) {
      const key = place.path.toString("latin1");
      const at = known.get(key);
      if (at === undefined) known.set(key, inputs.push(place) - 1);
      else if (place.isNamed) inputs[at] = place; // as in its folder it could be left alone
    }
  }
  return inputs;
}

function refuseWritten(paths: readonly string[], cwd: string, written: string | undefined): void {
  if (written === undefined || !paths.some((given) => path.resolve(cwd, given) === written)) return;
  throw new CorpusError(
    "output/exists",
    `${path.relative(cwd, written)}: expected another file to write to, got one of those to read`,
  );
}

function countDocuments(inputs: readonly Input[]): number | undefined {
  let count = 0;
  for (const input of inputs) {
    const own = input === standardInput ? undefined : countByName(input.shown);
    if (own === undefined) return undefined;
    count += own;
  }
  return count;
}

function leaveOut(survey: Survey, { shown }: Place): void {
  if (survey.documents !== undefined) survey.documents -= countByName(shown) ?? 0;
}
