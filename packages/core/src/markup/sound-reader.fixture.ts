import fc from "fast-check";
import { expect, test } from "vitest";
import type { FormatReader } from "../formats/document.ts";
import { Article } from "../model/article.ts";
import { verifyArticle } from "../verify/article.ts";
import { readAll } from "./read-all.fixture.ts";

/** What comes of a file, sound by the schema and by the checks of spans. */
export async function soundly(reader: FormatReader, source: Uint8Array | Iterable<Uint8Array>) {
  const found = await readAll(reader, source);
  for (const each of found) {
    if (!each.ok) continue;
    Article.parse(each.article);
    expect(verifyArticle(each.article)).toEqual([]);
  }
  return found;
}

/** The tests that a reader of marked-up files has to pass on `bytes`, also where these are cut or damaged. */
export function testSound(reader: FormatReader, bytes: Uint8Array): void {
  test("the same in chunks of any size", async () => {
    const whole = await soundly(reader, bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
        const chunks = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        expect(await soundly(reader, chunks)).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  test("cut off anywhere, and with bytes changed, it is still read to its end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length }),
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 })), {
          maxLength: 8,
        }),
        async (length, flips) => {
          const changed = bytes.slice(0, length);
          for (const [at, byte] of flips) changed[at] = byte;
          expect((await soundly(reader, changed)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  });
}
