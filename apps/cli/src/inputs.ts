import { createReadStream } from "node:fs";
import { lstat, open, readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { CorpusError } from "@corpus/core";
import { defaultLimits, type ReadContext, type SourceDocument } from "@corpus/core/formats";
import { jsonReader, type TableOptions } from "@corpus/core/tables";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Io } from "./io.ts";
import { readerOf } from "./known-formats.ts";

export interface InputLimits {
  readonly maxBytes: number; // of one document
  readonly table?: TableOptions;
}

/** What a folder held besides articles, by file name extension. */
export type Passed = Map<string, number>;

// In a folder only these are taken for articles; a file named by itself is read whatever it is called.
const textExtensions = new Set([".txt", ".text", ".html", ".htm", ".xhtml"]);
const recordExtensions = new Set([".ndjson", ".jsonl"]);

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const toUri = (file: string) => file.split(path.sep).join("/");

/** What a folder held besides articles, and how many documents there will be where that is known. */
export interface Survey {
  readonly passed: Passed;
  readonly except?: string; // the absolute path of a file that is not read: it is written
  documents?: number;
}

/**
 * Every document behind `paths`, in a stable order: files, globs, folders (walked, sorted by name),
 * and `-` for standard input. A file that cannot be read becomes a reject.
 *
 * @throws {CorpusError} "source/not-found" for a path that is not there, before any is read.
 */
export async function* readInputs(
  paths: readonly string[],
  io: Io,
  limits: InputLimits,
  survey: Survey = { passed: new Map() },
): AsyncGenerator<SourceDocument> {
  const files: (string | typeof standardInput)[] = [];
  for (const given of paths) {
    if (given === "-") files.push(standardInput);
    else files.push(...(await filesBehind(given, io.cwd, survey.passed)));
  }
  const isWritten = (file: string | typeof standardInput) =>
    file !== standardInput && path.resolve(io.cwd, file) === survey.except;
  if (paths.some(isWritten))
    throw new CorpusError(
      "output/exists",
      `${path.relative(io.cwd, survey.except ?? "")}: expected another file to write to, got one of those to read`,
    );
  if (files.every(isOneDocument)) survey.documents = files.length;
  for (const file of files) {
    if (io.signal.aborted) return;
    if (isWritten(file)) continue;
    if (file === standardInput) yield* readStream(io.stdin, "-", limits);
    else yield* readOne(file, io.cwd, limits);
  }
}

const standardInput = Symbol("standard input");

const isOneDocument = (file: string | typeof standardInput) =>
  file !== standardInput && textExtensions.has(path.extname(file).toLowerCase());

async function filesBehind(given: string, cwd: string, passed: Passed): Promise<readonly string[]> {
  const absolute = path.resolve(cwd, given);
  const found = await stat(absolute).catch(() => undefined);
  if (found?.isDirectory()) return walk(given, absolute, passed, new Set());
  if (found) return [given];
  if (isDynamicPattern(given)) {
    const matches = await glob(given, { cwd, onlyFiles: true, expandDirectories: false });
    if (matches.length > 0) return matches.sort(byCodeUnit);
  }
  throw new CorpusError(
    "source/not-found",
    `${given}: expected a file, a folder or a pattern that matches one; there is nothing there`,
  );
}

/** Files below `folder` that look like articles; hidden ones are left out, a folder is entered once. */
async function walk(
  shown: string,
  folder: string,
  passed: Passed,
  entered: Set<string>,
): Promise<string[]> {
  const real = await realpath(folder);
  if (entered.has(real)) return []; // a symbolic link back up
  entered.add(real);
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    throw new CorpusError("source/unreadable", `${shown}: ${plainReason(cause)}`, { cause });
  });
  const files: string[] = [];
  for (const name of names.sort(byCodeUnit)) {
    if (name.startsWith(".")) continue;
    const child = path.join(folder, name);
    const info = await stat(child).catch(() => lstat(child)); // a dangling link is reported when it is read
    const childShown = path.join(shown, name);
    if (info.isDirectory()) files.push(...(await walk(childShown, child, passed, entered)));
    else {
      const extension = path.extname(name).toLowerCase();
      if (textExtensions.has(extension) || recordExtensions.has(extension)) files.push(childShown);
      else passed.set(extension || name, (passed.get(extension || name) ?? 0) + 1);
    }
  }
  return files;
}

async function* readOne(
  file: string,
  cwd: string,
  limits: InputLimits,
): AsyncGenerator<SourceDocument> {
  const absolute = path.resolve(cwd, file);
  const uri = toUri(file);
  try {
    const extension = path.extname(file).toLowerCase();
    if (recordExtensions.has(extension) || extension === ".json") {
      yield* readRecords(createReadStream(absolute), uri, limits);
      return;
    }
    const { size } = await stat(absolute);
    const reader = await readerOf(await headOf(absolute), uri, cwd);
    if (reader) {
      const location = oneDocument.has(reader.name) ? { location: absolute } : {};
      for await (const document of reader.documents(
        createReadStream(absolute),
        contextOf(uri, limits),
      ))
        yield { ...location, ...document };
      return;
    }
    if (size > limits.maxBytes) {
      yield tooLarge(uri, `${size} bytes`, limits);
      return;
    }
    const bytes = await readFile(absolute);
    yield { kind: "bytes", uri, bytes, location: absolute };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield { kind: "reject", uri, code: "source/unreadable", message: plainReason(error) };
  }
}

/** A stream is records when its first character is a brace, and one text otherwise. */
async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  uri: string,
  limits: InputLimits,
): AsyncGenerator<SourceDocument> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const iterator = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
    if (chunks.length === 1 && startsWithBrace(next.value)) {
      yield* readRecords(resume(chunks, iterator), uri, limits);
      return;
    }
    if (size > limits.maxBytes) {
      await iterator.return?.();
      yield tooLarge(uri, "more", limits);
      return;
    }
  }
  yield { kind: "bytes", uri, bytes: concat(chunks, size) };
}

async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  uri: string,
  limits: InputLimits,
): AsyncGenerator<SourceDocument> {
  yield* jsonReader.documents(chunks, contextOf(uri, limits));
}

const oneDocument = new Set(["DOCX", "PDF"]); // a file is an article, and its place the article's

function contextOf(uri: string, { maxBytes, table }: InputLimits): ReadContext {
  return { uri, limits: { ...defaultLimits, maxBytes }, ...(table && { table }) };
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function* resume(
  chunks: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* chunks;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function startsWithBrace(chunk: Uint8Array): boolean {
  const bom = chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
  const first = chunk.subarray(bom).find((byte) => byte > 0x20);
  return first === 0x7b;
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const tooLarge = (uri: string, came: string, { maxBytes }: InputLimits): SourceDocument => ({
  kind: "reject",
  uri,
  code: "article/too-large",
  message: `expected at most ${maxBytes} bytes, got ${came}; raise --max-bytes to read it`,
});

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string";
}

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  ENOENT: "there is nothing there (a dangling link?)",
  ELOOP: "its symbolic links go round in a circle",
  EISDIR: "it is a folder",
};

function plainReason(error: NodeJS.ErrnoException): string {
  return systemReasons[error.code ?? ""] ?? error.message;
}
