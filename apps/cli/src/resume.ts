import { open } from "node:fs/promises";
import { CorpusError, type CorpusRecord, readLines } from "@corpus/core";
import type { InputDocument } from "./inputs.ts";

/** An output that was cut short: what it holds, and where it goes on. */
export interface Begun {
  readonly done: number; // documents, the first of the input
  readonly articles: number;
  readonly rejects: number;
  readonly bytes: number; // up to the end of the last whole line of a document
  readonly lastUri: string | undefined; // of the last document
}

type Line = Pick<CorpusRecord, "type"> & { readonly source?: { readonly uri?: string } };

/**
 * Reads what `corpus annotate` has written to `file`; undefined where that is nothing. A line half
 * written and a summary do not count.
 *
 * @throws {CorpusError} "record/invalid" where it is no output of `corpus annotate`.
 */
export async function readBegun(file: string): Promise<Begun | undefined> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new CorpusError("source/unreadable", `${file}: ${error.message}`, { cause: error });
  });
  if (!handle) return undefined;
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
    let hasHeader = false;
    for await (const line of readLines(handle.createReadStream({ autoClose: false }), {
      maxLineBytes: Number.MAX_SAFE_INTEGER,
    })) {
      if (!line.ok) throw line.error;
      at += Buffer.byteLength(line.text) + 1;
      if (at > size) break; // no line end: it was being written
      const record = parse(line.text, file, line.line);
      if (record.type === "header") hasHeader = true;
      else if (!hasHeader || (record.type !== "article" && record.type !== "reject")) {
        if (record.type === "summary") break;
        throw strange(file, line.line, record.type);
      } else {
        begun.done++;
        if (record.type === "article") begun.articles++;
        else begun.rejects++;
        begun.lastUri = record.source?.uri;
      }
      begun.bytes = at;
    }
  } finally {
    await handle.close();
  }
  return begun.bytes === 0 ? undefined : begun;
}

/** Passes over the documents that were done, and sees to it that they are these. */
export function passOver({ done, lastUri }: Begun) {
  return async function* (documents: AsyncIterable<InputDocument>): AsyncGenerator<InputDocument> {
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
