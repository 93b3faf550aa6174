import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { exportCsv } from "./csv.ts";
import { hostileArticle } from "./hostile.fixture.ts";
import type { ArticleSource, TableName } from "./index.ts";
import { exportParquet } from "./parquet.ts";
import { files, plain, sliced, textOf } from "./read.fixture.ts";
import { sampleArticle } from "./sample.fixture.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** A table as csv-parse reads it, strictly. */
async function csvRows(articles: ArticleSource, table: TableName): Promise<Row[]> {
  const written = await files(exportCsv(articles, { tables: [table] }));
  return parse(textOf(written.get(`${table}.csv`)), {
    columns: true,
    relax_column_count: false,
    record_delimiter: "\r\n",
  });
}

/** A table as hyparquet reads it. */
async function parquetRows(articles: ArticleSource, table: TableName): Promise<Row[]> {
  const written = await files(exportParquet(articles, { tables: [table] }));
  const { buffer } = written.get(`${table}.parquet`)!.slice();
  return (await parquetReadObjects({ file: buffer })) as Row[];
}

test("a file for each table, or those that are asked for", async () => {
  expect([...(await files(exportCsv([sampleArticle()]))).keys()]).toEqual([
    "articles.csv",
    "mentions.csv",
    "quotes.csv",
    "events.csv",
  ]);
  const some = exportParquet([], { tables: ["quotes"] });
  expect([...(await files(some)).keys()]).toEqual(["quotes.parquet"]);
});

test.each([
  ["CSV", csvRows],
  ["Parquet", parquetRows],
])("%s: a row a quote, a mention, an event, an article", async (_, rowsOf) => {
  const articles = [sampleArticle()];
  const [article] = articles;
  expect(await rowsOf(articles, "articles")).toMatchObject([
    { headline: "Harbour talks resume", published: "2024-03-06", text: article!.text },
  ]);
  expect(await rowsOf(articles, "mentions")).toHaveLength(4);
  expect(await rowsOf(articles, "quotes")).toMatchObject([
    { speaker: "Ida Brandt", speaker_link: "wikidata:Q42", cue: "told", said: "yes" },
    { content: "hiding”\nits losses", speaker_words: "She", speaker_status: "resolved" },
  ]);
  expect(await rowsOf(articles, "events")).toMatchObject([
    { exact: "accused", actors: "Ida Brandt", recipients: "Lumen Bank", time: "2024-03-05" },
  ]);
});

test("Parquet knows numbers and what is not there; CSV has neither", async () => {
  const [, mention] = await parquetRows([sampleArticle()], "mentions");
  expect(mention).toMatchObject({ start: 71, end: 81, confidence: 0.9, acts_as: null });
  const [, row] = await csvRows([sampleArticle()], "mentions");
  expect(row).toMatchObject({ start: "71", confidence: "0.9", acts_as: "" });
});

test("Parquet of no articles is a table without rows", async () => {
  expect(await parquetRows([], "quotes")).toEqual([]);
});

test("what a spreadsheet would run is no formula any more", async () => {
  const article = sampleArticle(({ entities }) => {
    entities[1]!.name = '=HYPERLINK("http://x.example","Ida")';
  });
  const [row] = await csvRows([article], "quotes");
  expect(row?.["speaker"]).toBe('\'=HYPERLINK("http://x.example","Ida")');
});

test("many articles: a group is written before the next is gathered", async () => {
  const text = "x".repeat(4_100_000);
  const article = { ...sampleArticle(), text, annotations: {} };
  let given = 0;
  const source = (function* () {
    for (; given < 3; given++) yield article;
  })();
  const chunks: number[] = [];
  for await (const { chunk } of exportParquet(source, { tables: ["articles"] })) {
    expect(chunk.length).toBeGreaterThan(0);
    chunks.push(given);
  }
  expect(chunks).toEqual([1, 3]); // with the second, and at the end
});

test("hostile text survives", async () => {
  await fc.assert(
    fc.asyncProperty(hostileArticle, async (article) => {
      const quotes = article.annotations!.quotes!;
      const csv = await csvRows([article], "quotes");
      const parquet = await parquetRows([article], "quotes");
      const exacts = quotes.map(({ exact }) => plain(exact));
      // hyparquet takes U+FEFF at the start of a value for a byte order mark.
      const held = parquet.map((row) => row["exact"]);
      expect(held).toEqual(exacts.map((exact) => exact.replace(/^\ufeff/, "")));
      for (const [i, { start, end }] of parquet.entries())
        expect(sliced(article.text, Number(start), Number(end))).toBe(exacts[i]);
      const safe = (value: string) => value.replace(/^(?=[=+\-@\t\r])/, "'");
      expect(csv.map((row) => row["exact"])).toEqual(exacts.map(safe));
    }),
    { numRuns: 100 },
  );
});
