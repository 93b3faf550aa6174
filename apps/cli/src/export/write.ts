import { once } from "node:events";
import { appendFile, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { CorpusError } from "@corpus/core";
import type { FilePart } from "@corpus/export";
import type { Io } from "../io.ts";
import { unwritable } from "../resume.ts";

/** Writes chunks; waits while the reader at the other end is slower than we are. */
export async function writeChunks(
  chunks: AsyncIterable<string | Uint8Array>,
  stream: Io["stdout"],
): Promise<void> {
  for await (const chunk of chunks) if (!stream.write(chunk)) await once(stream, "drain");
}

/**
 * Writes the files of an export into a folder, which is made where it is not there.
 *
 * @returns How many files there are.
 * @throws {CorpusError} "output/exists" where it holds something, "output/unwritable".
 */
export async function writeFolder(
  parts: AsyncIterable<FilePart>,
  shown: string,
  cwd: string,
): Promise<number> {
  const folder = path.resolve(cwd, shown);
  const held = await made(folder, shown);
  if (held.length > 0)
    throw new CorpusError(
      "output/exists",
      `${shown}: expected no such folder or an empty one, got one that holds ${held[0]}; give another, or empty it`,
    );
  const files = new Set<string>();
  for await (const { file, chunk } of parts) {
    files.add(file);
    await appendFile(path.join(folder, file), chunk).catch((cause) => {
      throw unwritable(path.join(shown, file), cause);
    });
  }
  return files.size;
}

/** Makes the folder. @returns What it holds. */
async function made(folder: string, shown: string): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true });
    return (await readdir(folder)).sort();
  } catch (cause) {
    throw unwritable(shown, cause as NodeJS.ErrnoException);
  }
}
