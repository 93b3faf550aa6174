import fc from "fast-check";
import { expect, test } from "vitest";
import type { ByteSource } from "../ndjson/lines.ts";
import type { FormatReader, RandomAccess } from "./document.ts";
import { type ReadArticlesOptions, readArticles } from "./read-articles.ts";

/** What became of the documents of `source`, a line each. */
export async function outcomes(
  reader: FormatReader,
  source: ByteSource,
  options: ReadArticlesOptions = {},
): Promise<string[]> {
  const all: string[] = [];
  for await (const read of readArticles(reader, source, { uri: "file", ...options })) {
    all.push(
      read.ok
        ? `${read.uri} ${read.article.metadata.headline?.value ?? "-"} ${read.article.source.sha256.slice(0, 8)}`
        : `${read.uri} ${read.code} ${read.message}`,
    );
  }
  return all;
}

/** `bytes` in pieces of the sizes given, which start over when they are used up. */
function* inPieces(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

export function randomAccessTo(bytes: Uint8Array): RandomAccess {
  return { size: bytes.length, read: async (at, length) => bytes.slice(at, at + length) };
}

/** The tests that every reader has to pass, on samples that it reads in full. */
export function testReader(
  reader: FormatReader,
  samples: Readonly<Record<string, Uint8Array>>,
  runs = 60,
): void {
  const names = fc.constantFrom(...Object.keys(samples));
  const read = (source: ByteSource) => outcomes(reader, source);

  test(`${reader.name}: the same in pieces of any size`, async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(names, sizes, async (name, own) => {
        const bytes = samples[name]!;
        expect(await read(inPieces(bytes, own))).toEqual(await read(bytes));
      }),
      { numRuns: runs },
    );
  });

  test(`${reader.name}: cut short anywhere, what was whole stays and nothing is thrown`, async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.double({ min: 0, max: 1, noNaN: true }), async (name, share) => {
        const bytes = samples[name]!;
        const whole = await read(bytes);
        const cut = await read(bytes.slice(0, Math.floor(bytes.length * share)));
        expect(cut.length).toBeLessThanOrEqual(whole.length + 1);
      }),
      { numRuns: runs },
    );
  });

  test(`${reader.name}: damaged anywhere, nothing is thrown`, async () => {
    const places = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(names, places, async (name, damage) => {
        const bytes = samples[name]!.slice();
        for (const [at, value] of damage) bytes[at % bytes.length] = value;
        await read(bytes);
      }),
      { numRuns: runs },
    );
  });
}
