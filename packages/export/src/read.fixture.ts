import type { FilePart } from "./source.ts";

/** All that an export writes, as one text. */
export async function written(chunks: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const chunk of chunks) all += chunk;
  return all;
}

/** The files of an export by their names. */
export async function files(parts: AsyncIterable<FilePart>): Promise<Map<string, Uint8Array>> {
  const byName = new Map<string, Uint8Array[]>();
  for await (const { file, chunk } of parts) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    byName.set(file, [...(byName.get(file) ?? []), bytes]);
  }
  return new Map([...byName].map(([name, chunks]) => [name, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** Text as UTF-8 keeps it. */
export const plain = (text: string): string => text.toWellFormed();

/** A stretch of text counted in code points, as other tools slice it. */
export const sliced = (text: string, start: number, end: number): string =>
  [...plain(text)].slice(start, end).join("");
