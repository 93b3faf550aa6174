import type { WriteStream } from "node:fs";
import { open, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { finished } from "node:stream/promises";
import { CorpusError, type CorpusRecord, readLines } from "@corpus/core";
import type { SourceDocument } from "@corpus/core/formats";

/** An output that was cut short: what it holds, and where it goes on. */
interface Begun {
  readonly done: number; // documents, the first of the input
  readonly articles: number;
  readonly rejects: number;
  readonly bytes: number; // up to the end of the last whole line of a document
  readonly lastUri: string | undefined; // of the last document
}

/** A file that is written, from its beginning or from where it was cut short. */
export interface Output {
  readonly file: string; // its absolute path
  readonly stream: WriteStream;
  readonly begun?: Begun;
  /** Ends it; a new file that holds nothing goes. */
  close(): Promise<void>;
}

/**
 * Opens `shown` for writing. A file that holds something is never written over: it is gone on with where
 * `resume` says so and it is an output of `corpus annotate`, and refused otherwise.
 *
 * @throws {CorpusError} "output/exists", "output/unwritable", "record/invalid".
 */
export async function openOutput(
  shown: string,
  resume: boolean,
  cwd: string,
  advice = "--resume goes on with an output that was cut short",
): Promise<Output> {
  const file = path.resolve(cwd, shown);
  const found = await stat(file).catch(() => undefined);
  if (found && found.size > 0 && !resume)
    throw new CorpusError(
      "output/exists",
      `${shown}: expected no such file, got one that holds something; ${advice}`,
    );
  const begun = found?.isFile() && found.size > 0 ? await readBegun(file, shown) : undefined;
  try {
    const handle = await open(file, found ? "r+" : "wx");
    if (begun) await handle.truncate(begun.bytes);
    const stream = handle.createWriteStream({ start: begun?.bytes ?? 0 });
    stream.on("error", () => {}); // whoever writes, or closes, is told
    const close = async () => {
      await finished(stream.end()).catch((cause) => {
        throw unwritable(shown, cause);
      });
      if (!found && (await stat(file)).size === 0) await unlink(file);
    };
    return { file, stream, close, ...(begun && { begun }) };
  } catch (cause) {
    throw unwritable(shown, cause as NodeJS.ErrnoException);
  }
}

export const unwritable = (shown: string, cause: NodeJS.ErrnoException) =>
  new CorpusError("output/unwritable", `${shown}: cannot be written: ${cause.message}`, { cause });

type Line = Pick<CorpusRecord, "type"> & { readonly source?: { readonly uri?: string } };

const headerStart = '{"type":"header"';

/** Reads what `corpus annotate` has written to `file`. A line half written and a summary do not count. */
async function readBegun(file: string, shown: string): Promise<Begun> {
  const handle = await open(file);
  const begun = {
    done: 0,
    articles: 0,
    rejects: 0,
    bytes: 0,
    lastUri: undefined as string | undefined,
  };
  try {
    const { size } = await handle.stat();
    let at = 0;
    for await (const line of readLines(handle.createReadStream({ autoClose: false }), {
      maxLineBytes: Number.MAX_SAFE_INTEGER,
    })) {
      if (!line.ok) throw line.error;
      at += Buffer.byteLength(line.text) + 1;
      const isFirst = begun.bytes === 0;
      if (
        isFirst &&
        line.text.slice(0, headerStart.length) !== headerStart.slice(0, line.text.length)
      )
        throw strange(shown, line.line, line.text.slice(0, 40));
      if (at > size) break; // no line end: it was being written
      const record = parse(line.text, shown, line.line);
      if (record.type === "summary") break;
      if (record.type === "article" || record.type === "reject") {
        begun.done++;
        if (record.type === "article") begun.articles++;
        else begun.rejects++;
        begun.lastUri = record.source?.uri;
      } else if (!isFirst) throw strange(shown, line.line, record.type);
      begun.bytes = at;
    }
  } finally {
    await handle.close();
  }
  return begun;
}

/** Passes over the documents that were done, and sees to it that they are these. */
export function passOver({ done, lastUri }: Begun) {
  return async function* (
    documents: AsyncIterable<SourceDocument>,
  ): AsyncGenerator<SourceDocument> {
    let at = 0;
    for await (const document of documents) {
      if (++at > done) yield document;
      // Only a file is sure to keep its own address in its record.
      else if (at === done && document.kind === "bytes" && document.uri !== lastUri)
        throw otherInput(`document ${done} of it is ${lastUri}, of the input ${document.uri}`);
    }
    if (at < done) throw otherInput(`it holds ${done} documents, the input ${at}`);
  };
}

const otherInput = (reason: string) =>
  new CorpusError(
    "record/invalid",
    `--resume: expected the input that the output is of: ${reason}`,
  );

function parse(text: string, file: string, line: number): Line {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record === "object" && record !== null && "type" in record) return record as Line;
  } catch {
    // said below
  }
  throw strange(file, line, text.slice(0, 40));
}

const strange = (file: string, line: number, got: string) =>
  new CorpusError(
    "record/invalid",
    `${file}, line ${line}: expected what corpus annotate writes as ndjson, got “${got}”`,
  );
