import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import { expect, test } from "vitest";
import { zipOf } from "../archives/archives.fixture.ts";
import { gzipReader } from "../archives/index.ts";
import { defaultLimits, type ReadContext, type SourceDocument } from "../formats/document.ts";
import { parseDocument } from "../formats/parse-document.ts";
import { readDocuments } from "../formats/read-documents.ts";
import { randomAccessTo, testReader } from "../formats/reader-properties.fixture.ts";
import { recogniseFormat } from "../formats/registry.ts";
import { warcReader } from "./index.ts";
import { join, recordOf, responseOf } from "./warc.fixture.ts";

const page = (title: string, text: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p><p>About 3,000 people took part in the vote, more than in any since the lighthouse was sold.</p></body></html>`;
const ferry = page(
  "Ferry stays",
  "Residents of Port Maren voted on Sunday to keep the night ferry.",
);
const cafe = page(
  "Café closes",
  "The café of Elstow closes for good on Friday, its owner said on Monday.",
);
const url = (name: string) => `https://harbour.example/${name}`;

async function read(bytes: Uint8Array, own: Partial<ReadContext> = {}) {
  const documents: SourceDocument[] = [];
  const passed: string[] = [];
  const onPassed = (name: string) => passed.push(name);
  const context = { uri: "crawl", limits: defaultLimits, onPassed, ...own };
  for await (const document of readDocuments(bytes, context)) documents.push(document);
  const shown = documents.map((document) =>
    document.kind === "reject" ? `${document.uri} ${document.code}` : document.uri,
  );
  return { documents, passed, shown };
}

function articleOf(document: SourceDocument | undefined) {
  if (!document || document.kind === "reject") throw new Error(`no article: ${document?.message}`);
  return parseDocument(document);
}
const headlineOf = (document: SourceDocument | undefined) =>
  articleOf(document).metadata.headline?.value;

const info = recordOf({ type: "warcinfo", block: "software: a crawler\r\n" });
const records = [
  info,
  recordOf({ type: "request", url: url("ferry"), block: "GET /ferry HTTP/1.1\r\n\r\n" }),
  recordOf({ url: url("ferry"), block: responseOf(ferry) }),
  recordOf({ type: "metadata", url: url("ferry"), block: "fetchTimeMs: 8" }),
  recordOf({ type: "revisit", url: url("ferry"), block: responseOf("") }),
  recordOf({ url: url("gone"), block: responseOf("<p>Gone</p>", [], "404 Not Found") }),
  recordOf({ url: url("p.png"), block: responseOf("x", ["Content-Type: image/png"]) }),
  recordOf({
    url: url("robots.txt"),
    block: responseOf("Disallow: /", ["Content-Type: text/plain"]),
  }),
  recordOf({
    url: `<${url("text")}>`,
    block: responseOf("Rain fell on Elstow.", ["Content-type: text/plain"]),
  }),
  recordOf({ type: "conversion", url: url("wet"), block: "Wind fell on Elstow." }),
];
const found = ["ferry", "text", "wet"].map((name) => `crawl!/${url(name)}`);

test.each([
  ["plain", join(...records)],
  ["a gzip member a record", join(...records.map((record) => gzipSync(record)))],
  ["gzip in one piece", gzipSync(join(...records))],
])("WARC, %s: pages and texts, with their addresses", async (_, bytes) => {
  const { documents, passed, shown } = await read(bytes);
  expect(shown).toEqual(found);
  expect(headlineOf(documents[0])).toBe("Ferry stays");
  expect(documents[0]).toMatchObject({ location: url("ferry"), url: url("ferry"), as: "html" });
  expect(passed).toEqual([
    "warcinfo record",
    "request record",
    "metadata record",
    "revisit record",
    "HTTP 404 response",
    "image/png",
    "text for robots",
  ]);
});

const html = "Content-Type: text/html";
const chunked = (body: Uint8Array) =>
  join(
    `5;name=x\r\n`,
    body.subarray(0, 5),
    `\r\n${(body.length - 5).toString(16)}\r\n`,
    body.subarray(5),
    "\r\n0\r\n\r\n",
  );
const bytes = join(ferry);

test.each([
  ["gzip", responseOf(gzipSync(ferry), [html, "Content-Encoding: gzip"])],
  ["br", responseOf(brotliCompressSync(ferry), [html, "Content-Encoding: br"])],
  ["zstd", responseOf(zstdCompressSync(ferry), [html, "content-encoding: zstd"])],
  ["deflate", responseOf(deflateSync(ferry), [html, "Content-Encoding: deflate"])],
  ["bare deflate", responseOf(deflateRawSync(ferry), [html, "Content-Encoding: deflate"])],
  ["chunks", responseOf(chunked(bytes), [html, "Transfer-Encoding: chunked"])],
  [
    "chunks of gzip",
    responseOf(chunked(gzipSync(ferry)), [
      html,
      "Transfer-Encoding: chunked",
      "Content-Encoding: gzip",
    ]),
  ],
  ["chunks that are none", responseOf(ferry, [html, "Transfer-Encoding: chunked"])],
  ["gzip that is none", responseOf(ferry, [html, "Content-Encoding: gzip"])],
  ["br that is none", responseOf(ferry, [html, "Content-Encoding: br"])],
  ["no header at all", responseOf(ferry, [])],
])("content in %s", async (_, block) => {
  const { documents } = await read(recordOf({ url: url("x"), block }));
  expect(headlineOf(documents[0])).toBe("Ferry stays");
});

test("the character set of the server's header", async () => {
  const latin = Uint8Array.from(cafe, (char) => char.charCodeAt(0));
  const block = responseOf(latin, ["Content-Type: text/html; charset=ISO-8859-1"]);
  expect(headlineOf((await read(recordOf({ url: url("x"), block }))).documents[0])).toBe(
    "Café closes",
  );
});

const good = recordOf({ url: url("good"), block: responseOf(ferry) });

test.each([
  ["too short", 200],
  ["too long", 1000],
  ["far too long", 1_000_000],
])("a length that is %s costs no other record", async (_, length) => {
  const bad = recordOf({ url: url("bad"), block: responseOf(cafe), length });
  const { documents, shown } = await read(join(good, bad, good));
  expect(shown).toEqual(["good", "bad", "good"].map((name) => `crawl!/${url(name)}`));
  expect(headlineOf(documents[1])).toBe("Café closes");
  expect(articleOf(documents[1]).diagnostics[0]?.code).toBe("web-archive/wrong-length");
});

test.each([
  ["no length", join(recordOf({ url: url("bad"), block: "x", length: "many" }))],
  ["bytes that are no record", join("what is this?\r\n".repeat(9000))],
  ["a header that does not end", join("WARC/1.0\r\n", "x: y\r\n".repeat(50_000))],
])("%s is said, and reading goes on", async (_, damage) => {
  const { documents, shown } = await read(join(good, damage, good));
  const address = `crawl!/${url("good")}`;
  expect(shown).toEqual([address, "crawl source/damaged", address]);
  expect(documents[1]).toMatchObject({
    message: expect.stringContaining(`found ${damage.length} bytes`),
  });
});

test("a last record that is cut, one over the limit, one that is no answer, one that does not unpack", async () => {
  const cut = await read(join(good, good.subarray(0, good.length - 100)));
  expect(cut.shown).toEqual([`crawl!/${url("good")}`, `crawl!/${url("good")} source/damaged`]);

  const large = recordOf({ url: url("large"), block: responseOf("x".repeat(400_000)) });
  const limits = { ...defaultLimits, maxBytes: 5000 };
  expect((await read(join(large, good), { limits })).shown).toEqual([
    `crawl!/${url("large")} article/too-large`,
    `crawl!/${url("good")}`,
  ]);
  const bomb = responseOf(brotliCompressSync(new Uint8Array(1_000_000)), [
    html,
    "Content-Encoding: br",
  ]);
  const broken = responseOf(gzipSync(ferry).subarray(0, 100), [html, "Content-Encoding: gzip"]);
  const odd = [bomb, "SMTP?", broken].map((block, i) => recordOf({ url: url(`${i}`), block }));
  expect((await read(join(...odd), { limits })).shown).toEqual([
    `crawl!/${url("0")} article/too-large`,
    `crawl!/${url("1")} source/damaged`,
    `crawl!/${url("2")} source/damaged`,
  ]);
});

test("a page of which the crawler kept a part is read as far as it goes, and that is said", async () => {
  const packed = gzipSync(`${ferry}${cafe.repeat(50)}`);
  const block = responseOf(packed.subarray(0, packed.length - 20), [
    html,
    "Content-Encoding: gzip",
  ]);
  const record = recordOf({ url: url("x"), block, more: ["WARC-Truncated: length"] });
  const article = articleOf((await read(record)).documents[0]);
  expect(article.diagnostics[0]?.code).toBe("web-archive/truncated");
  expect(article.text).toContain("voted on Sunday");
});

test("no more documents than the limit", async () => {
  const limits = { ...defaultLimits, maxItems: 1 };
  expect((await read(join(good, good), { limits })).shown.at(-1)).toBe("crawl article/too-large");
});

test("WACZ: its WARC files and nothing else", async () => {
  const warc = join(...records.map((record) => gzipSync(record)));
  const lists =
    '{"format":"json-pages-1.0"}\n{"url":"https://harbour.example/ferry","text":"Ferry"}\n';
  const wacz = zipOf([
    { name: "archive/data.warc.gz", bytes: warc, stored: true },
    { name: "pages/pages.jsonl", bytes: lists },
    { name: "datapackage.json", bytes: '{"wacz_version":"1.1.1"}' },
  ]);
  expect(recogniseFormat(wacz, "x")?.name).toBe("WACZ");
  const { shown } = await read(wacz, { file: randomAccessTo(wacz) });
  expect(shown).toEqual(
    ["ferry", "text", "wet"].map((name) => `crawl!/archive/data.warc.gz!/${url(name)}`),
  );
});

test("control characters of an address do not reach the terminal", async () => {
  const block = responseOf(ferry);
  const { shown } = await read(recordOf({ url: "https://harbour.example/\u001b[31m", block }));
  expect(shown).toEqual(["crawl!/https://harbour.example/\ufffd[31m"]);
});

testReader(warcReader, { plain: join(...records) });
testReader(gzipReader, { "warc.gz": join(...records.map((record) => gzipSync(record))) }, 30);

// In a process of its own: what the tests beside this one hold, and when it is given back, says nothing of it.
test("memory does not grow with the file", () => {
  const script = fileURLToPath(new URL("./memory.fixture.ts", import.meta.url));
  const peak = (megabytes: number) => {
    const said = execFileSync(process.execPath, [script, `${megabytes}`], { encoding: "utf8" });
    const { count, maxRSS } = JSON.parse(said) as { count: number; maxRSS: number };
    expect(count).toBeGreaterThan(megabytes * 0.9);
    return maxRSS / 1000;
  };
  expect(peak(400)).toBeLessThan(peak(40) + 150);
});
