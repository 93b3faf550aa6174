import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits, readArticles } from "../formats/index.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import { verifyArticle } from "../verify/article.ts";
import { csvReader, parseColumnMapping, type TableOptions } from "./index.ts";

const ferry = "The night ferry stays, the council said on Tuesday.";

async function read(source: ByteSource, table: TableOptions = {}, limits = {}) {
  const all = [];
  for await (const each of readArticles(csvReader, source, { uri: "t.csv", table, ...limits })) {
    all.push(each);
  }
  return all;
}

async function articles(source: ByteSource, table: TableOptions = {}) {
  return (await read(source, table)).map((each) => {
    if (!each.ok) throw new Error(each.message);
    expect(verifyArticle(each.article)).toEqual([]);
    return each.article;
  });
}

const texts = async (source: ByteSource, table: TableOptions = {}) =>
  (await articles(source, table)).map(({ text }) => text);

const shown = async (source: ByteSource, limits = {}) =>
  (await read(source, {}, limits)).map(
    (each) => `${each.uri} ${each.ok ? each.article.text : each.code}`,
  );

test("well-known names of columns tell what is what, and the first article says which were taken", async () => {
  const [article] = await articles(
    `Headline,Body,published_at,By line,Source,URL\nFerry stays,"${ferry}",2024-05-07,Ana Ruiz; Li Wei,Harbour Times,https://harbour.example/7\n`,
  );
  expect(article?.text).toBe(ferry);
  expect(article?.metadata).toMatchObject({
    headline: { value: "Ferry stays", basis: "markup" },
    authors: [{ value: "Ana Ruiz" }, { value: "Li Wei" }],
    outlet: { value: "Harbour Times" },
    published: { edtf: "2024-05-07" },
  });
  expect(article?.diagnostics).toContainEqual({
    code: "tables/columns",
    severity: "info",
    message:
      "columns read: text from “Body”, title from “Headline”, publishedAt from “published_at”, url from “URL”, outlet from “Source”, authors from “By line”",
  });
});

test("columns can be named, and then go before the well-known ones", async () => {
  const source = `body,lede,when\nnot this,"${ferry}",2024\n`;
  const map = parseColumnMapping("text=lede,publishedAt=when");
  expect(await articles(source, { map })).toMatchObject([
    { text: ferry, metadata: { published: { edtf: "2024" } } },
  ]);
});

test("a column that is not there is said with those that are", async () => {
  expect(await read(`body,when\n${"x"},2024\n`, { map: { text: "lede" } })).toEqual([
    {
      ok: false,
      uri: "t.csv",
      code: "record/invalid",
      message: "expected a column “lede”, there are “body”, “when”",
    },
  ]);
  expect(await read("a,b\nx,y\n")).toEqual([
    expect.objectContaining({
      message: expect.stringContaining("found none with a well-known name among “a”, “b”"),
    }),
  ]);
});

test.each(["text", "text=a,text", "words=a", "text=a,html=b", "text="])(
  "no mapping: %s",
  (written) => {
    expect(() => parseColumnMapping(written)).toThrow(
      expect.objectContaining({ code: "mapping/invalid" }),
    );
  },
);

test("a mapping can be an object of JSON, for names with a comma in them", () => {
  expect(parseColumnMapping('{"text":"body, in full"}')).toEqual({ text: "body, in full" });
});

describe("dates", () => {
  const dated = (date: string, dateOrder?: "dmy" | "mdy") =>
    read(`date;text\n${date};${ferry}\n`, dateOrder ? { dateOrder } : {});
  test("that may be read in two ways are refused until the order is given", async () => {
    expect(await dated("03/04/2021")).toMatchObject([
      {
        ok: false,
        message: expect.stringContaining("column “date”: 03/04/2021 may be day or month first"),
      },
    ]);
    expect(await dated("03/04/2021", "dmy")).toMatchObject([
      { article: { metadata: { published: { edtf: "2021-04-03" } } } },
    ]);
  });
  test("that are none leave the article undated, with a warning", async () => {
    expect(await dated("soon")).toMatchObject([
      {
        article: {
          metadata: { published: null },
          diagnostics: expect.arrayContaining([expect.objectContaining({ code: "tables/date" })]),
        },
      },
    ]);
  });
});

describe("how tables are written", () => {
  test.each([
    ["commas", `id,text\n1,"${ferry}"\n`],
    ["semicolons", `id;text\n1;${ferry}\n`],
    ["tabs", `id\ttext\n1\t${ferry}\n`],
    ["bars", `id|text\n1|${ferry}\n`],
    ["a first line that names the separator", `sep=;\r\nid;text\r\n1;${ferry}\r\n`],
    ["line ends of two characters", `id,text\r\n1,"${ferry}"\r\n`],
    ["line ends of old", `id\ttext\r1\t${ferry}\r`],
    ["no line end at the end", `id,text\n1,"${ferry}"`],
    ["a byte order mark", `\ufeffid,text\n1,"${ferry}"\n`],
    ["blank lines", `id,text\n\n1,"${ferry}"\n\n,\n`],
    ["rows that stop early", `text,id,url\n"${ferry}"\n`],
  ])("%s", async (_, source) => {
    expect(await texts(source)).toEqual([ferry]);
  });

  test("cells of several lines and doubled marks", async () => {
    expect(await texts('text,id\n"One ""ferry"".\n\nTwo.",1\n')).toEqual(['One "ferry".\n\nTwo.']);
  });

  test.each([
    [
      "windows-1252",
      Uint8Array.from([..."text;id\nCaf"].map((c) => c.charCodeAt(0)).concat(0xe9, 0x3b, 0x31, 10)),
    ],
    ["UTF-8", new TextEncoder().encode("text;id\nCafé;1\n")],
    [
      "UTF-16",
      Uint8Array.from([
        0xff,
        0xfe,
        ...[..."text;id\nCafé;1\n"].flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
    ],
  ])("%s", async (_, source) => {
    expect(await texts(source)).toEqual(["Café"]);
  });
});

describe("quotation marks that are broken", () => {
  test("one that is not doubled is read as it stands, with a warning", async () => {
    const [article] = await articles('id,text\n1,"He said "never" and left."\n');
    expect(article?.text).toBe('He said "never" and left.');
    expect(article?.diagnostics.map(({ code }) => code)).toContain("tables/quotes");
  });
  test("one that is never closed costs its line alone", async () => {
    expect(await shown('id,text\n1,"Open\n2,Two\n3,Three\n')).toEqual([
      "t.csv:2 record/invalid",
      "t.csv:3 Two",
      "t.csv:4 Three",
    ]);
  });
  test("one that would close at the next row's costs its line alone", async () => {
    expect(await shown('id,text\n1,"Open\n2,"Two"\n3,Three\n')).toEqual([
      "t.csv:2 record/invalid",
      "t.csv:3 Two",
      "t.csv:4 Three",
    ]);
  });
  test("a row of more cells than names is refused", async () => {
    expect(await shown("id,text\n1,One, and more\n2,Two\n")).toEqual([
      "t.csv:2 record/invalid",
      "t.csv:3 Two",
    ]);
  });
});

test("a row over the limit is a reject, and the next one is read", async () => {
  const source = `id,text\n1,"${"long ".repeat(100)}"\n2,Two\n`;
  expect(await shown(source, { maxBytes: 200 })).toEqual([
    "t.csv:2 article/too-large",
    "t.csv:3 Two",
  ]);
});

test.each([
  ["names of columns", "id,title,text\n1,a,b\n", "x", true],
  ["any names under a name that says so", "lfd;wann;was\n1;2;3\n", "x.csv", true],
  ["the same under another", "lfd;wann;was\n1;2;3\n", "x.txt", false],
  [
    "prose with commas",
    "On Tuesday, the council met, voted, and left.\nIt rained.\n",
    "x.csv",
    false,
  ],
  ["an article that opens with two words", "Text, date\n", "x", false],
  ["JSON", '{"text":"a","id":"b"}\n', "x", false],
])("tables are told by their first line: %s", (_, source, uri, isTable) => {
  expect(csvReader.recognises(new TextEncoder().encode(source), uri)).toBe(isTable);
});

describe("whatever comes", () => {
  const cell = fc.constantFrom(
    "One.",
    "a, b",
    'say "no"',
    "two\nlines",
    "Café",
    "",
    "x".repeat(90),
    "'",
    '"',
  );
  const asCsv = (rows: readonly string[][]) =>
    rows
      .map((row) => `${row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")}\n`)
      .join("");
  const cut = (bytes: Uint8Array, step: number) =>
    Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) =>
      bytes.subarray(i * step, (i + 1) * step),
    );
  async function documentsOf(source: ByteSource) {
    const all = [];
    for await (const each of csvReader.documents(source, { uri: "t", limits: defaultLimits }))
      all.push(each);
    return all;
  }

  test("as many come out as rows went in, however the bytes arrive", async () => {
    const rows = fc.array(fc.tuple(fc.constant("id"), cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 60 }), async (made, step) => {
        const bytes = new TextEncoder().encode(asCsv([["id", "text", "title"], ...made]));
        const whole = await documentsOf(bytes);
        expect(whole).toHaveLength(made.length);
        expect(await documentsOf(cut(bytes, step))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test("damaged tables too are read to their end, however the bytes arrive", async () => {
    const pieces = fc.constantFrom(
      '"',
      ",",
      "\n",
      "\r\n",
      "One.",
      '""',
      '",',
      '"\n',
      "é",
      "sep=;",
      "\0",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(pieces, { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (parts, step) => {
          const bytes = new TextEncoder().encode(`id,text\n${parts.join("")}`);
          const whole = await documentsOf(bytes);
          expect(await documentsOf(cut(bytes, step))).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    ["lines that open a quote", '"a\n'.repeat(30_000)],
    ["lines of quotes that do not close", '"a"b\n'.repeat(30_000)],
    ["a row without end", `1,${"x".repeat(9_000_000)}`],
    ["quotes alone", '"'.repeat(1_000_001)],
    ["separators alone", ",".repeat(1_000_000)],
  ])("bounded work: %s", async (_, rows) => {
    const started = process.cpuUsage();
    const kinds = (await documentsOf(`id,text\n${rows}`)).map(({ kind }) => kind);
    expect([...new Set(kinds)]).not.toContain("bytes");
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(10); // seconds; of work that grows with the square, minutes
  });
});
