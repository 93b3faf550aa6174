import { readFile } from "node:fs/promises";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { beforeAll, describe, expect, test } from "vitest";
import * as databases from "../databases/index.ts";
import type { FormatReader } from "../formats/document.ts";
import type { ReadArticle } from "../formats/read-articles.ts";
import { readAll } from "../markup/read-all.fixture.ts";
import { Article } from "../model/article.ts";
import { verifyArticle } from "../verify/article.ts";
import * as wire from "./index.ts";

// Files of agencies and databases, third parties' text: they lie beside the checkout, where they are at all.
interface Fixture {
  readonly file: string;
  readonly format: string;
  readonly expected: {
    readonly headline?: string;
    readonly language?: string;
    readonly byline?: string;
  } | null;
}

const readers = [...Object.values(wire), ...Object.values(databases)].filter(
  (each): each is FormatReader => typeof each === "object",
);

/** By format: files, those that a reader recognises, articles, rejects. */
const counts: Readonly<Record<string, readonly [number, number, number, number]>> = {
  "anpa-1312": [22, 11, 11, 0], // the others are press releases as plain text
  "ap-json": [20, 20, 0, 20], // pictures, and stories whose text lies under an address
  email: [8, 0, 0, 0],
  europresse: [2, 2, 7, 0],
  factiva: [3, 3, 24, 1], // one file says 20 and holds 19
  "iptc-7901": [6, 6, 6, 0],
  lexisnexis: [2, 2, 20, 0],
  "lexisnexis-html": [3, 3, 6, 2], // one document that the service could not show; one file says 146 and holds 2
  "newsml-1.2": [3, 3, 3, 0],
  "newsml-g2": [48, 41, 42, 8], // five of the files are NewsML 1; seven are of other forms
  "newsml-g2-examples": [35, 30, 4, 30],
  ninjs: [85, 84, 50, 47],
  nitf: [23, 23, 22, 2],
  other: [3, 1, 1, 0],
  "other-xml": [4, 0, 0, 0],
  "press-release-newsml": [9, 9, 9, 0],
  "rss-wxr": [3, 0, 0, 0],
};

const index = sharedFile("data", "formats", "index.jsonl");

describe.skipIf(index === undefined)("files of agencies and databases", () => {
  const read: { fixture: Fixture; fits: string[]; found: ReadArticle[] }[] = [];

  beforeAll(async () => {
    for (const fixture of await readJsonLines<Fixture>(index!)) {
      const bytes = await readFile(sharedFile("data", "formats", fixture.file)!);
      const fitting = readers.filter((reader) =>
        reader.recognises(bytes.subarray(0, 4096), fixture.file),
      );
      const found = fitting[0] ? await readAll(fitting[0], bytes, { uri: fixture.file }) : [];
      read.push({ fixture, fits: fitting.map(({ name }) => name), found });
    }
  }, 120_000);

  test("no file is taken by two readers", () => {
    expect(read.filter(({ fits }) => fits.length > 1)).toEqual([]);
  });

  test("articles and rejects of each format", () => {
    const tally: Record<string, number[]> = {};
    for (const { fixture, fits, found } of read) {
      const row = (tally[fixture.format] ??= [0, 0, 0, 0]);
      row[0]!++;
      row[1]! += fits.length;
      row[2]! += found.filter(({ ok }) => ok).length;
      row[3]! += found.filter(({ ok }) => !ok).length;
    }
    expect(tally).toEqual(counts);
  });

  test("articles are sound, and nothing of the markup is left in their text", () => {
    for (const { fixture, found } of read) {
      for (const each of found) {
        if (!each.ok) continue;
        expect(verifyArticle(Article.parse(each.article)), fixture.file).toEqual([]);
        expect(each.article.text, fixture.file).not.toMatch(
          /<\/?(?:p|b|br|div|span|hl1|block)\b|&(?:lt|quot|#\d+);/,
        );
      }
    }
  });

  test("fields that the files' owners expect", () => {
    const expected = read.filter(({ fixture }) => fixture.expected !== null);
    for (const { fixture, found } of expected) {
      const first = found.find(({ ok }) => ok);
      if (!first?.ok) continue; // a picture
      const { headline, language, byline } = fixture.expected!;
      const { metadata } = first.article;
      if (headline !== undefined) expect(metadata.headline?.value).toBe(headline);
      if (language !== undefined) expect(first.article.language.tag).toBe(language);
      if (byline !== undefined)
        expect(metadata.authors.map(({ value }) => value)).toEqual([byline]);
    }
    expect(expected.length).toBeGreaterThan(3);
  });

  test("nearly all articles of agencies and databases have a title, a date, and an agency or outlet", () => {
    const articles = read.flatMap(({ found }) =>
      found.flatMap((each) => (each.ok ? [each.article] : [])),
    );
    const share = (has: (article: Article) => boolean) =>
      articles.filter(has).length / articles.length;
    expect(share(({ metadata }) => metadata.headline !== null)).toBeGreaterThan(0.93);
    expect(share(({ metadata }) => metadata.published !== null)).toBeGreaterThan(0.95);
    expect(
      share(({ metadata }) => metadata.agency !== null || metadata.outlet !== null),
    ).toBeGreaterThan(0.8);
  });
});
