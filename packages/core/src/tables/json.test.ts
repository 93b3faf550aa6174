import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits, readArticles } from "../formats/index.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import { parseText } from "../parse/text.ts";
import { verifyArticle } from "../verify/article.ts";
import { jsonReader, type TableOptions } from "./index.ts";

const ferry = "The night ferry stays, the council said on Tuesday.";

async function read(source: ByteSource, table: TableOptions = {}, uri = "t.json", limits = {}) {
  const all = [];
  for await (const each of readArticles(jsonReader, source, { uri, table, ...limits })) {
    if (each.ok) expect(verifyArticle(each.article)).toEqual([]);
    all.push(each);
  }
  return all;
}

const shown = async (source: ByteSource, table: TableOptions = {}, uri = "t.json", limits = {}) =>
  (await read(source, table, uri, limits)).map((each) =>
    each.ok ? `${each.uri} ${each.article.text}` : `${each.uri} ${each.code}: ${each.message}`,
  );

describe("where the articles lie", () => {
  const [one, two] = [{ text: "One." }, { text: "Two." }];
  test.each([
    [
      "an object a line",
      `${JSON.stringify(one)}\n\n${JSON.stringify(two)}`,
      ["t.json:1 One.", "t.json:3 Two."],
    ],
    ["an array", JSON.stringify([one, two]), ["t.json:1 One.", "t.json:2 Two."]],
    [
      "an array over many lines",
      JSON.stringify([one, two], null, 2),
      ["t.json:1 One.", "t.json:2 Two."],
    ],
    ["one object over many lines", JSON.stringify(one, null, 2), ["t.json:1 One."]],
    [
      "objects over many lines",
      [one, two].map((each) => JSON.stringify(each, null, 2)).join("\n"),
      ["t.json:1 One.", "t.json:2 Two."],
    ],
    [
      "an array inside an object",
      JSON.stringify({ status: "ok", articles: [one, two] }),
      ["t.json:1.1 One.", "t.json:1.2 Two."],
    ],
    [
      "an array further inside",
      JSON.stringify({ response: { total: 2, results: [one, two] } }),
      ["t.json:1.1 One.", "t.json:1.2 Two."],
    ],
    ["an empty array", "[]", []],
    ["nothing", "", []],
  ])("%s", async (_, source, expected) => {
    expect(await shown(source)).toEqual(expected);
  });

  test("elsewhere, by its path", async () => {
    const source = JSON.stringify({ a: { b: [{ c: [{ body: "One." }] }] } });
    expect(await shown(source, { map: { rows: "a.b[0].c" } })).toEqual(["t.json:1 One."]);
    expect(await shown(source, { map: { rows: "a.x" } })).toEqual([
      "t.json:1 record/invalid: expected an array at “a.x”, there are a.b",
    ]);
  });
});

test("input records and articles of an output are what they were", async () => {
  const article = parseText(ferry, { publishedAt: "2024-05-07" });
  const lines = [
    { type: "header", schemaVersion: 1, offsetUnit: "utf16", generator: "x", model: null },
    { type: "article", ...article },
    { id: "7", text: ferry, title: "Ferry stays", publishedAt: "2024", headline: "left alone" },
    { html: `<html><body><h1>Ferry</h1><p>${ferry}</p></body></html>` },
    { text: ferry, publishedAt: "yesterday" },
    { type: "summary", in: 1, articles: 1, rejects: 0 },
  ];
  const all = await read(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(all).toMatchObject([
    { uri: "t.json:2", article },
    {
      article: {
        source: { id: "7" },
        metadata: { headline: { value: "Ferry stays", basis: "given" } },
      },
    },
    { article: { source: { mediaType: "text/html" } } },
    { uri: "t.json:5", code: "record/invalid", message: expect.stringContaining("publishedAt") },
  ]);
});

test("lines of others that name a type as Corpus does are read or rejected", async () => {
  const lines = ["story", "entity", "summary", "comparison", "header", "reject"].map((type) =>
    JSON.stringify({ type, body: `A ${type}.` }),
  );
  expect(await shown(lines.join("\n"))).toEqual([
    "t.json:1 A story.",
    "t.json:2 A entity.",
    "t.json:3 A summary.",
    "t.json:4 A comparison.",
    "t.json:5 A header.",
    "t.json:6 A reject.",
  ]);
  expect(await shown('{"type":"summary","words":3}')).toEqual([
    expect.stringContaining("t.json:1 record/invalid"),
  ]);
});

test("each row is read by its own columns, those in objects below too", async () => {
  expect(await shown('{"fields":null}\n{"fields":{"bodyText":"Two."}}')).toEqual([
    expect.stringContaining("t.json:1 record/invalid"),
    "t.json:2 Two.",
  ]);
});

describe("columns", () => {
  const row = {
    uuid: 17,
    webTitle: "Ferry stays",
    source: { id: null, name: "Harbour Times" },
    authors: ["Ana Ruiz", { name: "Li Wei" }],
    pubDate: "Tue, 07 May 2024 08:00:00 +0200",
    sectionName: "Local",
    fields: { bodyText: ferry, url: "not this" },
  };
  test("with well-known names, those of the text in an object below too", async () => {
    expect(await read(JSON.stringify(row))).toMatchObject([
      {
        article: {
          text: ferry,
          source: { id: "17" },
          metadata: {
            headline: { value: "Ferry stays" },
            outlet: { value: "Harbour Times" },
            authors: [{ value: "Ana Ruiz" }, { value: "Li Wei" }],
            section: { value: "Local" },
            published: { edtf: "2024-05-07T08:00:00+02:00" },
          },
          diagnostics: [
            {
              code: "tables/columns",
              message:
                "columns read: text from “fields.bodyText”, title from “webTitle”, publishedAt from “pubDate”, outlet from “source”, id from “uuid”, authors from “authors”, section from “sectionName”",
            },
          ],
        },
      },
    ]);
  });
  test("named by path", async () => {
    const source = JSON.stringify({
      blocks: [{ t: "One." }, { t: ["Two.", "Three."] }],
      "dc.title": "A title",
    });
    const [first] = await read(source, { map: { text: "blocks[1].t", title: "dc.title" } });
    expect(first).toMatchObject({
      article: { text: "Two.\n\nThree.", metadata: { headline: { value: "A title" } } },
    });
  });
  test("that are not there are said with those that are", async () => {
    expect(await shown('{"a":1,"b":{"c":2}}\n{"body":""}', { map: { text: "x" } })).toEqual([
      "t.json:1 record/invalid: expected a column “x”, there are a, b.c",
      "t.json:2 record/invalid: expected a column “x”, there are body",
    ]);
    expect(await shown('{"a":1}')).toEqual([
      't.json:1 record/invalid: expected "text", "html" or another well-known column of text, there are a',
    ]);
  });
  test("without text are rejects", async () => {
    expect(await shown('{"body":"  "}\n{"body":""}')).toEqual([
      expect.stringContaining("t.json:1 article/empty"),
      expect.stringContaining("t.json:2 article/empty"),
    ]);
  });
});

describe("what is broken costs itself alone", () => {
  test("a line", async () => {
    expect(await shown('{"text":"One."}\n{"text":"Tw\n{"text":"Three."}')).toEqual([
      "t.json:1 One.",
      't.json:2 record/invalid: expected one JSON object, got "{\\"text\\":\\"Tw"',
      "t.json:3 Three.",
    ]);
  });
  test("an item of an array", async () => {
    expect(
      await shown('[{"text":"One."}, {"text":}, 7, "x", null, [{"text":"y"}], {"text":"Three."}]'),
    ).toEqual([
      "t.json:1 One.",
      expect.stringContaining("t.json:2 record/invalid"),
      "t.json:3 record/invalid: expected an object, got 7",
      't.json:4 record/invalid: expected an object, got "x"',
      "t.json:5 record/invalid: expected an object, got null",
      expect.stringContaining("t.json:6 record/invalid: expected an object"),
      "t.json:7 Three.",
    ]);
  });
  test("an item over the limit", async () => {
    const source = `[{"text":"${"long ".repeat(80)}"},{"text":"Two."}]`;
    expect(await shown(source, {}, "t.json", { maxBytes: 20 })).toEqual([
      expect.stringContaining("t.json:1 record/too-long"),
      "t.json:2 Two.",
    ]);
  });
  test("the end of a file that was cut off", async () => {
    expect(await shown('[{"text":"One."},{"text":"Tw')).toEqual([
      "t.json:1 One.",
      expect.stringContaining("t.json:2 record/invalid"),
    ]);
  });
});

const cut = (bytes: Uint8Array, step: number) =>
  Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) =>
    bytes.subarray(i * step, (i + 1) * step),
  );

describe("whatever comes", () => {
  async function documentsOf(source: ByteSource) {
    const all = [];
    for await (const each of jsonReader.documents(source, { uri: "t", limits: defaultLimits }))
      all.push(each);
    return all;
  }

  test("as many come out as went in, however it is written and the bytes arrive", async () => {
    const value = fc.record({
      text: fc.string({ minLength: 1 }),
      extra: fc.jsonValue({ maxDepth: 2 }),
    });
    const made = fc.array(value, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        made,
        fc.nat(2),
        fc.integer({ min: 1, max: 50 }),
        async (values, indent, step) => {
          const bytes = new TextEncoder().encode(JSON.stringify(values, null, indent));
          const whole = await documentsOf(bytes);
          expect(
            whole.map((each) => (each.kind === "record" ? each.record.text : each.kind)),
          ).toEqual(values.map(({ text }) => text));
          expect(await documentsOf(cut(bytes, step))).toEqual(whole);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("damaged JSON too is read to its end, however the bytes arrive", async () => {
    const pieces = fc.constantFrom(
      "[",
      "]",
      "{",
      "}",
      '"',
      "\\",
      ",",
      ":",
      "\n",
      '{"text":"One."}',
      "7",
      "é",
      "\0",
      " ",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(pieces, { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        async (parts, step) => {
          const bytes = new TextEncoder().encode(parts.join(""));
          const whole = await documentsOf(bytes);
          expect(await documentsOf(cut(bytes, step))).toEqual(whole);
          for (const each of whole) if (each.kind === "reject") expect(each.message).not.toBe("");
        },
      ),
      { numRuns: 300 },
    );
  });

  test("objects in objects without end are refused", async () => {
    const deep = `[${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)},{"text":"Two."}]`;
    expect(await shown(deep)).toEqual([expect.stringContaining("t.json:1"), "t.json:2 Two."]);
  });

  test("what is held does not grow with the array", async () => {
    let made = 0;
    function* endless(): Generator<string> {
      yield "[";
      for (;;) {
        made++;
        yield `${made > 1 ? "," : ""}{"text":"${"word ".repeat(200)}"}`;
      }
    }
    let taken = 0;
    for await (const _ of jsonReader.documents(endless(), { uri: "t", limits: defaultLimits })) {
      if (++taken === 50) break;
    }
    expect(made).toBeLessThan(taken + 10);
  });
});

test.each([
  ["an object", '{"text":"a"}', true],
  ["an array", '[\n  {"text":"a"}', true],
  ["an array of numbers", "[1,2]", false],
  ["prose in brackets", "[Editor's note] The ferry stays.", false],
])("JSON is told by how it opens: %s", (_, source, isJson) => {
  expect(jsonReader.recognises(new TextEncoder().encode(source), "x")).toBe(isJson);
});
