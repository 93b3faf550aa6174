import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  defaultLimits,
  type KnownFormat,
  type ReadContext,
  type SourceDocument,
} from "../formats/document.ts";
import { readDocuments } from "../formats/read-documents.ts";
import { outcomes, randomAccessTo, testReader } from "../formats/reader-properties.fixture.ts";
import { recogniseFormat } from "../formats/registry.ts";
import { bytesFrom, tarOf, zipOf } from "./archives.fixture.ts";
import { gzipReader, tarReader, zipReader, zstdReader } from "./index.ts";
import { safeName } from "./members.ts";

const ferry = "The ferry to Halden was late again on Thursday, passengers said.\n";
const harbour = "The harbour of Lumen reopened on Monday, the mayor, Ana Ruiz, said.\n";
const record = `${JSON.stringify({ text: ferry, url: "https://harbour.example/1" })}\n`;
const rss = `<rss version="2.0"><channel><item><title>Rain</title><link>https://harbour.example/2</link><description>${harbour}</description></item></channel></rss>`;
const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

async function read(bytes: Uint8Array, own: Partial<ReadContext> = {}) {
  const documents: SourceDocument[] = [];
  const passed: string[] = [];
  const context = {
    uri: "week",
    location: "/news/week",
    limits: defaultLimits,
    onPassed: (name: string) => passed.push(name),
    ...own,
  };
  for await (const document of readDocuments(bytes, context)) documents.push(document);
  const shown = documents.map((document) =>
    document.kind === "reject" ? `${document.uri} ${document.code}` : document.uri,
  );
  return { documents, passed, shown };
}

// Text that gzip can do little with, of several of the pieces that are decompressed at once.
const noise = Array.from({ length: 8000 }, (_, i) => Math.sin(i).toString(36)).join(" ");

const messageOf = (document: SourceDocument | undefined) =>
  document?.kind === "reject" ? document.message : "";

const mixed = [
  { name: "b/ferry.txt", text: ferry },
  { name: "a.ndjson", text: record },
  { name: "feed", text: rss },
  { name: "notes.md", text: "# Notes" },
  { name: ".hidden.txt", text: ferry },
  { name: "__MACOSX/._b", text: ferry },
  { name: "../../etc/up.txt", text: harbour },
];
const asZip = (stored = false) =>
  zipOf([
    ...mixed.map(({ name, text }) => ({ name, bytes: text, stored })),
    { name: "picture.txt.png", bytes: picture },
    { name: "folder/", bytes: "" },
    { name: "link.txt", bytes: "b/ferry.txt", mode: 0o120777 },
  ]);
const asTar = await tarOf([
  ...mixed,
  { name: "folder", type: "directory" },
  { name: "link.txt", type: "symlink", linkname: "b/ferry.txt" },
]);
const found = [
  "week!/b/ferry.txt",
  "week!/a.ndjson:1",
  "week!/feed!/https://harbour.example/2",
  "week!/etc/up.txt",
];

test.each([
  ["zip", asZip()],
  ["zip, stored", asZip(true)],
  ["tar", asTar],
  ["tar.gz", gzipSync(asTar)],
  ["tar.zst", zstdCompressSync(asTar)],
])("%s: members by content, in the order of the archive", async (name, bytes) => {
  const { documents, passed, shown } = await read(bytes);
  expect(shown).toEqual(found);
  // A member has no place of its own but what it states: it moves with the archive.
  expect(documents.map(({ location }) => location)).toEqual([
    undefined,
    "https://harbour.example/1",
    "https://harbour.example/2",
    undefined,
  ]);
  expect(passed).toContain(".md");
  expect(passed).toContain(name.startsWith("zip") ? "symbolic link" : "symlink");
  if (name.startsWith("zip")) {
    const own = { file: randomAccessTo(bytes) };
    expect(await read(bytes, own)).toEqual({ documents, passed, shown });
  }
});

test("one file compressed is that file, with its place", async () => {
  const { documents } = await read(gzipSync(ferry), { uri: "ferry.txt.gz" });
  expect(documents).toMatchObject([{ uri: "ferry.txt.gz", location: "/news/week" }]);
  expect((await read(gzipSync(record), { uri: "a.ndjson.gz" })).shown).toEqual(["a.ndjson.gz:1"]);
  const twice = Buffer.concat([gzipSync(ferry), gzipSync(harbour), Buffer.alloc(100)]);
  expect((await read(twice)).documents).toMatchObject([{ bytes: bytesFrom(ferry + harbour) }]);
});

test("what is compressed and holds no article is passed over, unless it was named", async () => {
  const labels = gzipSync(picture);
  expect(await read(labels)).toMatchObject({ shown: [], passed: ["week"] });
  expect((await read(labels, { isNamed: true })).documents).toHaveLength(1);
});

test("archives in archives, as deep as the limit", async () => {
  const inner = zipOf([{ name: "ferry.txt", bytes: ferry }]);
  const outer = gzipSync(await tarOf([{ name: "x.txt", text: harbour }]));
  const nested = zipOf([
    { name: "inner.zip", bytes: inner, stored: true },
    { name: "t.tgz", bytes: outer },
  ]);
  expect((await read(nested)).shown).toEqual(["week!/inner.zip!/ferry.txt", "week!/t.tgz!/x.txt"]);
  const shallow = { limits: { ...defaultLimits, maxDepth: 1 } };
  expect((await read(nested, shallow)).shown).toEqual([
    "week!/inner.zip article/too-deep",
    "week!/t.tgz article/too-deep",
  ]);
});

test("members that cannot be read are rejects of their own, and the rest is read", async () => {
  const { documents, shown } = await read(
    zipOf([
      { name: "secret.txt", bytes: ferry, flags: 1 },
      { name: "odd.txt", bytes: ferry, method: 12 },
      { name: "wrong.txt", bytes: ferry, crc: 1 },
      { name: "good.txt", bytes: ferry },
    ]),
  );
  expect(shown).toEqual([
    "week!/secret.txt article/unsupported",
    "week!/odd.txt article/unsupported",
    "week!/wrong.txt source/damaged",
    "week!/good.txt",
  ]);
  expect(messageOf(documents[0])).toContain("encrypted");
  expect(messageOf(documents[1])).toContain("method 12");
});

const small = { ...defaultLimits, maxBytes: 100_000, maxExpansion: 20 };

test("bombs: too many bytes for one, also layer by layer, and members that overlap", async () => {
  const zeros = new Uint8Array(5_000_000).fill(0x20);
  const bomb = gzipSync(zeros);
  expect((await read(bomb, { limits: small, isNamed: true })).shown).toEqual([
    "week article/too-large",
  ]);
  const layers = gzipSync(gzipSync(gzipSync(zeros)));
  expect((await read(layers, { limits: small, isNamed: true })).shown).toEqual([
    "week article/too-large",
  ]);
  const zipped = zipOf([
    { name: "a.txt", bytes: zeros },
    { name: "b.txt", bytes: zeros },
  ]);
  const { shown } = await read(zipped, { limits: small });
  expect(shown).toEqual(["week!/a.txt article/too-large", "week!/b.txt article/too-large"]);

  const kernel = { name: "0.txt", bytes: ferry.repeat(50), stored: true };
  const again = Array.from({ length: 40 }, (_, i) => ({ ...kernel, name: `${i}.txt`, at: 0 }));
  const overlapping = zipOf([kernel]); // one kernel, named forty times by the directory
  const many = Buffer.from(zipOf(again.map((member) => ({ ...member, bytes: member.bytes }))));
  expect(overlapping.length).toBeLessThan(many.length);
  const quoted = await read(onlyOneKernel(many, overlapping));
  expect(quoted.shown.at(-1)).toBe("week source/damaged");
  expect(messageOf(quoted.documents.at(-1))).toContain("overlap");
});

/** The directory of `many`, whose members all start at 0, behind the one kernel of `one`. */
function onlyOneKernel(many: Buffer, one: Uint8Array): Uint8Array {
  const endOf = (bytes: Buffer) => bytes.lastIndexOf("PK\x05\x06");
  const startOf = (bytes: Buffer) => bytes.readUInt32LE(endOf(bytes) + 16);
  const kernel = Buffer.from(one).subarray(0, startOf(Buffer.from(one)));
  const directory = Buffer.from(many.subarray(startOf(many)));
  directory.writeUInt32LE(kernel.length, directory.lastIndexOf("PK\x05\x06") + 16);
  return new Uint8Array(Buffer.concat([kernel, directory]));
}

test("no more members than the limit", async () => {
  const limits = { ...defaultLimits, maxItems: 2 };
  for (const bytes of [asZip(), asTar])
    expect((await read(bytes, { limits })).shown.at(-1)).toBe("week article/too-large");
});

test("a zip archive that comes as a stream is held up to a limit", async () => {
  const { documents } = await read(asZip(true), { limits: { ...defaultLimits, maxBytes: 100 } });
  expect(messageOf(documents[0])).toContain("save it as a file");
});

test.each([
  ["a/b.txt", "a/b.txt"],
  ["/etc/../../x.txt", "etc/x.txt"],
  ["C:\\news\\x.txt", "C:/news/x.txt"],
  ["a\u001b[31m\u202eb\n.txt", "a\ufffd[31m\ufffdb\ufffd.txt"],
  [`${"d/".repeat(400)}x.txt`, /^….{295,300}x\.txt$/],
])("the name %j is shown as %s", (name, shown) => {
  if (typeof shown === "string") expect(safeName(name)).toBe(shown);
  else expect(safeName(name)).toMatch(shown);
});

test("an archive of a kind that is not read says what to do", async () => {
  const { documents } = await read(Uint8Array.from([..."BZh91AY&SY"].map((c) => c.charCodeAt(0))));
  expect(messageOf(documents[0])).toBe(
    "expected a zip, tar, gzip or zstd archive, found bzip2 data; unpack it with bunzip2 first",
  );
});

test("office documents and books are no archives of articles", () => {
  for (const name of ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"])
    expect(recogniseFormat(zipOf([{ name, bytes: "x" }]), "x")).toBeUndefined();
});

testReader(zipReader, { zip: asZip() });
testReader(tarReader, { tar: asTar });
testReader(gzipReader, {
  "tar.gz": gzipSync(asTar),
  "text.gz": Buffer.concat([gzipSync(ferry), gzipSync(harbour)]),
});
testReader(zstdReader, { "tar.zst": zstdCompressSync(asTar) }, 20);

test("what stands before damage is read", async () => {
  const long = Array.from({ length: 200 }, (_, i) =>
    JSON.stringify({ text: `${i} ${ferry}`, id: `${Math.sin(i)}` }),
  ).join("\n");
  const bytes = gzipSync(long);
  const cut = await outcomes(gzipReader, bytes.subarray(0, bytes.length - 40), { uri: "x.ndjson" });
  expect(cut.length).toBeGreaterThan(150);
  expect(cut.at(-1)).toContain("source/damaged");
});

test("members are read with all that the archive is read with", async () => {
  const odd: KnownFormat = {
    name: "odd",
    recognises: (head) => head[0] === 0x25,
    load: async () => ({
      name: "odd",
      recognises: () => true,
      async *documents(_, { uri }) {
        yield { kind: "bytes", uri, bytes: harbour };
      },
    }),
  };
  const zip = zipOf([
    { name: "a", bytes: "%ODD" },
    { name: "b.ndjson", bytes: `{"long": ${JSON.stringify(ferry)}, "body": "x"}` },
  ]);
  const { documents } = await read(zip, { others: [odd], table: { map: { text: "long" } } });
  expect(documents).toMatchObject([{ bytes: harbour }, { bytes: ferry }]);
});

test("a fault of a reader costs a document and is told; without anyone to tell it is thrown", async () => {
  const faulty: KnownFormat = {
    name: "faulty",
    recognises: (head) => head[0] === 0x25,
    load: async () => ({
      name: "faulty",
      recognises: () => true,
      async *documents() {
        yield await Promise.reject(new TypeError("not a function"));
      },
    }),
  };
  const members = [
    { name: "a", text: "%ODD" },
    { name: "b.txt", text: ferry },
  ];
  const told: string[] = [];
  const onBug = (error: unknown, uri: string) => void told.push(`${uri} ${String(error)}`);
  const others = [faulty];
  for (const bytes of [
    zipOf(members.map(({ name, text }) => ({ name, bytes: text }))),
    await tarOf(members),
  ]) {
    const { shown } = await read(bytes, { others, onBug });
    expect(shown).toEqual(["week!/a corpus/failed", "week!/b.txt"]);
    await expect(read(bytes, { others })).rejects.toThrow("not a function");
  }
  expect((await read(bytesFrom("%ODD"), { others, onBug })).shown).toEqual(["week corpus/failed"]);
  expect(told).toEqual([
    "week!/a TypeError: not a function",
    "week!/a TypeError: not a function",
    "week TypeError: not a function",
  ]);
});

test.each([
  ["one member", gzipSync(ferry), ferry],
  ["two", Buffer.concat([gzipSync(ferry), gzipSync(harbour)]), ferry + harbour],
  ["one of many pieces", gzipSync(noise), noise],
])(
  "what stands behind whole data of gzip is left out, and that is said: %s",
  async (_, data, text) => {
    const bytes = Buffer.concat([data, bytesFrom("what is this?")]);
    const { documents } = await read(bytes, { isNamed: true });
    expect(documents).toMatchObject([
      { bytes: bytesFrom(text), diagnostics: [{ code: "archive/rest" }] },
    ]);
  },
);

test("it is said of a file of many documents as well", async () => {
  const bytes = Buffer.concat([gzipSync(record), bytesFrom("what is this?")]);
  expect((await read(bytes, { uri: "a.ndjson" })).shown).toEqual([
    "a.ndjson:1",
    "a.ndjson source/damaged",
  ]);
});
