import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CorpusRecord } from "../model/record.ts";
import { type ByteSource, type Line, readLines } from "./lines.ts";
import { printRecord, readCorpusRecords, readInputRecords, writeRecords } from "./records.ts";

const encode = (text: string) => new TextEncoder().encode(text);

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const shown = (line: Line) =>
  line.ok ? `${line.line} ${line.text}` : `${line.line} ${line.error.code}`;

async function linesOf(source: ByteSource, maxLineBytes?: number): Promise<string[]> {
  const options = maxLineBytes === undefined ? {} : { maxLineBytes };
  return (await all(readLines(source, options))).map(shown);
}

describe("lines", () => {
  test.each([
    ["ends in a line feed", "a\nb\n", ["1 a", "2 b"]],
    ["ends without one", "a\nb", ["1 a", "2 b"]],
    ["CRLF, and blank lines count", "\r\na\r\n \t\r\n\nb\r\n", ["2 a", "5 b"]],
    ["a byte order mark", "\ufeffa\n\ufeffb", ["1 a", "2 \ufeffb"]],
    ["nothing but a byte order mark", "\ufeff", []],
    ["nothing", "", []],
    ["letters of every size", "é—🙂\nx", ["1 é—🙂", "2 x"]],
    ["one carriage return is the line's own", "a\r\r\n", ["1 a\r"]],
  ])("%s", async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
    expect(await linesOf(encode(text))).toEqual(lines);
  });

  test("chunks may end anywhere", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "🙂", "\n", "\r", "\ufeff") });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(30)), async (text, cuts) => {
        const whole = await linesOf(text);
        expect(await linesOf(cut(encode(text), cuts))).toEqual(whole);
        expect(await linesOf(cut(text, cuts))).toEqual(whole);
      }),
    );
  });

  test("a line over the limit is passed over, in one chunk or many", async () => {
    const text = `12345\n${"x".repeat(1000)}\n123456\n1`;
    const want = ["1 12345", "2 record/too-long", "3 record/too-long", "4 1"];
    expect(await linesOf(text, 5)).toEqual(want);
    expect(await linesOf(cut(encode(text), Array(300).fill(4)), 5)).toEqual(want);
  });

  test("a line that is no UTF-8 costs one line", async () => {
    const bytes = Uint8Array.of(0x61, 0x0a, 0xff, 0xfe, 0x0a, 0xe2, 0x80, 0x0a, 0x62);
    expect(await linesOf(bytes)).toEqual(["1 a", "2 record/invalid", "3 record/invalid", "4 b"]);
  });

  test("reads a web stream, also where one cannot be looped over", async () => {
    const stream = () => new Blob(["a\nb\n"]).stream();
    expect(await linesOf(stream())).toEqual(["1 a", "2 b"]);
    const plain = stream();
    expect(await linesOf({ getReader: () => plain.getReader() })).toEqual(["1 a", "2 b"]);
  });

  test("lets go of a stream that it leaves early", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(encode("a\n")),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const _ of readLines({ getReader: () => endless.getReader() })) break;
    expect(cancelled).toBe(true);
  });

  test("a failing source fails the reader", async () => {
    async function* broken() {
      yield "a\n";
      throw new Error("cable cut");
    }
    await expect(linesOf(broken())).rejects.toThrow("cable cut");
  });
});

describe("input records", () => {
  const lines = [
    `{"id":"7","text":"Rain fell.","publishedAt":"2024-03-05","tags":["weather"]}`,
    `{"text":"Rain`,
    `["Rain fell."]`,
    `{"text":"a","html":"<p>a"}`,
    `{"text":5,"publishedAt":"yesterday"}`,
    `{"html":"<p>Rain fell."}`,
  ].join("\n");

  test("bad lines are told by number, field and what was expected", async () => {
    const read = await all(readInputRecords(lines));
    expect(read.map((line) => (line.ok ? line.record : line.error.message))).toEqual([
      { id: "7", text: "Rain fell.", publishedAt: "2024-03-05" },
      `line 2: expected one JSON object, got "{\\"text\\":\\"Rain"`,
      "line 3: expected object, got array",
      "line 4: expected exactly one of text and html",
      "line 5: text: expected string, got number; publishedAt: expected an EDTF date, level 0 or 1, like 2024-03-05, 2024-03~ or 2024/2026",
      { html: "<p>Rain fell." },
    ]);
    const codes = read.flatMap((line) => (line.ok ? [] : [line.error.code]));
    expect(codes).toEqual(Array(4).fill("record/invalid"));
  });

  test("a message stays short whatever the line holds", async () => {
    const hostile = [
      "x".repeat(1_000_000),
      `{${"k".repeat(9)}${"[".repeat(500_000)}`,
      `[${"[".repeat(500_000)}${"]".repeat(500_000)}]`,
    ].join("\n");
    for await (const line of readInputRecords(hostile)) {
      if (line.ok) throw new Error("expected only errors");
      expect(line.error.message.length).toBeLessThan(300);
    }
  });
});

describe("Corpus records", () => {
  const records: CorpusRecord[] = [
    {
      type: "header",
      schemaVersion: 1,
      offsetUnit: "utf16",
      generator: "@corpus/core test",
      model: null,
    },
    { type: "reject", source: { uri: "a.txt" }, code: "article/empty", message: "no \ud83d text" },
    { type: "summary", in: 1, articles: 0, rejects: 1 },
  ];

  test("come back as they were written", async () => {
    const text = (await all(writeRecords(records))).join("");
    const read = await all(readCorpusRecords(encode(text)));
    expect(read).toEqual(records.map((record, i) => ({ ok: true, line: i + 1, record })));
  });

  test("type comes first, wherever it stood", () => {
    const record = { in: 0, articles: 0, rejects: 0, type: "summary" } as const;
    expect(printRecord(record)).toBe(`{"type":"summary","in":0,"articles":0,"rejects":0}\n`);
  });

  test("a record that no string can hold is refused with a code", () => {
    const message = "\u0001".repeat(2 ** 20); // six characters each in JSON
    const diagnostics = Array.from({ length: 90 }, () => ({
      code: "x",
      severity: "info" as const,
      message,
    }));
    const record = { type: "article", diagnostics } as unknown as CorpusRecord;
    expect(() => printRecord(record)).toThrow(expect.objectContaining({ code: "record/too-long" }));
  });

  test.each([
    [`{"type":"poem"}`, "type: expected 'header' | 'article' | 'reject'"],
    [`{"type":"summary","in":1,"articles":1}`, "rejects: expected number, got nothing"],
    [`{"type":"comparison","story":"sto_1","items":[{}]}`, "items[0].relation: expected one of"],
    [`{"type":"reject","source":{},"code":"a","message":"b","why":1}`, `Unrecognized key: "why"`],
  ])("%s", async (line, message) => {
    const [read] = await all(readCorpusRecords(line));
    expect(read?.ok === false && read.error.message).toContain(`line 1: ${message}`);
  });
});

/** `whole` in pieces of the given sizes, then the rest; a size of 0 gives an empty piece. */
function* cut<T extends string | Uint8Array>(whole: T, sizes: readonly number[]): Generator<T> {
  let from = 0;
  for (const size of sizes) {
    yield whole.slice(from, from + size) as T;
    from += size;
  }
  yield whole.slice(from) as T;
}
