import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { CorpusError } from "@corpus/core";
import {
  type BratOptions,
  type LabelledDocument,
  parseBrat,
  parseConllCoreference,
  parseConllu,
  parseIob,
  parseNdjson,
  parseSpacy,
} from "@corpus/eval";
import type { Io } from "../io.ts";

/** Forms in which labelled documents come, gold or a system's. */
export const labelledFormats = ["ndjson", "iob", "conllu", "coreference", "brat", "spacy"] as const;
export type LabelledFormat = (typeof labelledFormats)[number];

export interface LabelledOptions extends BratOptions {
  readonly format?: LabelledFormat; // none: by the name of the file
}

const byExtension: Readonly<Record<string, LabelledFormat>> = {
  ...{ ".ndjson": "ndjson", ".jsonl": "ndjson", ".json": "ndjson" },
  ...{ ".conllu": "conllu", ".ann": "brat" },
  ...{ ".iob": "iob", ".iob2": "iob", ".bio": "iob", ".tsv": "iob", ".conll": "iob" },
};

/**
 * The labelled documents of a file, of a folder of brat files, or of standard input ("-"), which is
 * read as NDJSON where no format is said. A name ending in `.gz` is unpacked.
 *
 * @throws {CorpusError} "source/not-found", "source/unreadable", and what the parsers throw.
 */
export async function readLabelled(
  file: string,
  options: LabelledOptions,
  io: Io,
): Promise<LabelledDocument[]> {
  if (file === "-") {
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin) chunks.push(chunk);
    return parse(decode(Buffer.concat(chunks), file), file, options.format ?? "ndjson");
  }
  const absolute = path.resolve(io.cwd, file);
  const found = await stat(absolute).catch(() => undefined);
  if (!found)
    throw new CorpusError(
      "source/not-found",
      `${file}: expected labelled documents; there is nothing there`,
    );
  if (found.isDirectory()) return readBratFolder(file, absolute, options);
  const isPacked = file.endsWith(".gz");
  const extension = path.extname(isPacked ? file.slice(0, -3) : file).toLowerCase();
  const format = options.format ?? byExtension[extension];
  if (format === undefined)
    throw new CorpusError(
      "source/unreadable",
      `${file}: expected a name ending in ${Object.keys(byExtension).join(" ")}; say its form with --gold-format or --output-format`,
    );
  if (format === "brat")
    return [await readBrat(file, absolute, file.replace(/\.\w+$/, ""), options)];
  const bytes = await read(file, absolute);
  const source = decode(isPacked ? unpack(file, bytes) : bytes, file);
  const isSpacy = options.format === undefined && format === "ndjson" && looksLikeSpacy(source);
  return parse(source, file, isSpacy ? "spacy" : format);
}

function parse(source: string, file: string, format: LabelledFormat): LabelledDocument[] {
  switch (format) {
    case "ndjson":
      return parseNdjson(source, file);
    case "spacy":
      return parseSpacy(source, file);
    case "conllu":
      return parseConllu(source, file);
    case "coreference":
      return parseConllCoreference(source, file);
    case "iob":
      return source.startsWith("#begin document")
        ? parseConllCoreference(source, file)
        : parseIob(source, file);
    case "brat":
      throw new CorpusError(
        "source/unreadable",
        `${file}: brat keeps text and annotations apart; give a folder of .txt and .ann files`,
      );
  }
}

// spaCy's JSON goes under the same names; its documents have no `type` first, as ours do.
const spacyKeys = /^\s*(?:\[\s*)?(?:\[\s*"|\{\s*"(?:paragraphs|ents|sents|classes)")/;

/** Whether JSON is spaCy's, by its first document. */
function looksLikeSpacy(source: string): boolean {
  const start = source.slice(0, 4096);
  if (spacyKeys.test(start)) return true;
  const [first = ""] = source.trimStart().split("\n", 1);
  return /^\[?\s*\{\s*"text":/.test(first) && /"(?:ents|sents|spans)":\s*[[{]/.test(first);
}

async function readBratFolder(
  shown: string,
  folder: string,
  options: LabelledOptions,
): Promise<LabelledDocument[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith(".ann")).sort();
  if (files.length === 0)
    throw new CorpusError(
      "source/unreadable",
      `${shown}: expected a folder with brat's .ann files beside their .txt; there are none`,
    );
  const documents: LabelledDocument[] = [];
  for (const name of files) {
    const id = name.split(path.sep).join("/").slice(0, -".ann".length);
    const document = await readBrat(`${shown}/${name}`, path.join(folder, name), id, options);
    documents.push({ ...document, place: `${shown}/${id}.txt` });
  }
  return documents;
}

async function readBrat(
  shown: string,
  absolute: string,
  id: string,
  options: LabelledOptions,
): Promise<LabelledDocument> {
  const base = absolute.replace(/\.(?:ann|txt)$/, "");
  const shownBase = shown.replace(/\.(?:ann|txt)$/, "");
  const text = decode(await read(`${shownBase}.txt`, `${base}.txt`), `${shownBase}.txt`);
  const annotations = decode(await read(`${shownBase}.ann`, `${base}.ann`), `${shownBase}.ann`);
  return parseBrat(text, annotations, id, options);
}

async function read(shown: string, absolute: string): Promise<Uint8Array> {
  return readFile(absolute).catch((cause: NodeJS.ErrnoException) => {
    const code = cause.code === "ENOENT" ? "source/not-found" : "source/unreadable";
    throw new CorpusError(code, `${shown}: it cannot be read: ${cause.message}`, { cause });
  });
}

function unpack(shown: string, bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw new CorpusError("source/unreadable", `${shown}: expected a gzip file`, { cause });
  }
}

function decode(bytes: Uint8Array, shown: string): string {
  try {
    // A byte order mark is a character of the text to brat, which counts it.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new CorpusError("source/unreadable", `${shown}: expected UTF-8`, { cause });
  }
}
