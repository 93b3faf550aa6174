import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { defaultLimits, type KnownFormat, type SourceDocument } from "@corpus/core/formats";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readInputs, type Survey } from "./inputs.ts";
import type { Io } from "./io.ts";
import { readPlace } from "./read-place.ts";

const article =
  "Harbour reopens\n\nThe harbour of Lumen reopened on Monday, the mayor, Ana Ruiz, said.\n";
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Times</title><item><title>Rain</title><link>https://harbour.example/1</link><description>Rain fell on Elstow.</description></item></channel></rss>`;
const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

const makePipe = (file: string) => execFileSync("/usr/bin/env", ["mkfifo", file]);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "corpus-inputs-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string | Buffer, content: string | Uint8Array = article) =>
  writeFileSync(typeof name === "string" ? path.join(folder, name) : name, content);

async function read(paths: readonly string[], stdin: Iterable<string | Uint8Array> = []) {
  const io = { cwd: folder, stdin: Readable.from(stdin), signal: new AbortController().signal };
  const survey: Survey = { passed: new Map() };
  const documents: SourceDocument[] = [];
  for await (const document of readInputs(paths, io as unknown as Io, {}, survey))
    documents.push(document);
  const shown = documents.map((document) =>
    document.kind === "reject" ? `${document.uri} ${document.code}` : document.uri,
  );
  return { documents, shown, passed: Object.fromEntries(survey.passed), total: survey.documents };
}

const messageOf = (document: SourceDocument | undefined) =>
  document?.kind === "reject" ? document.message : "";

test("a path that is given in several ways is read once, and as a named one", async () => {
  mkdirSync(path.join(folder, "w"));
  write("w/a1.txt");
  write("w/a2.txt");
  write("w/notes.md");
  const given = ["w", "./w", "w/a*.txt", "w/a1.txt", "w/notes.md"];
  expect((await read(given)).shown).toEqual(["w/a1.txt", "w/a2.txt", "w/notes.md"]);
});

test("a fault in telling what a file is costs that file and is told", async () => {
  write("a.txt");
  const faulty: KnownFormat = {
    name: "faulty",
    recognises: () => {
      throw new TypeError("not a function");
    },
    load: () => Promise.reject(new Error("not asked for")),
  };
  const told: string[] = [];
  const context = {
    limits: defaultLimits,
    others: [faulty],
    onBug: (error: unknown, uri: string) => void told.push(`${uri} ${String(error)}`),
  };
  const place = { shown: "a.txt", path: Buffer.from(path.join(folder, "a.txt")), isNamed: false };
  const named = { ...place, isNamed: true };
  for (const each of [{ ...place, shown: "a" }, named]) {
    const documents: SourceDocument[] = [];
    for await (const document of readPlace(each, context, () => {})) documents.push(document);
    expect(documents).toMatchObject([{ kind: "reject", code: "corpus/failed" }]);
  }
  expect(told).toEqual(["a TypeError: not a function", "a.txt TypeError: not a function"]);
});

describe("a folder", () => {
  test("is read by what its files hold, in the order of their names", async () => {
    mkdirSync(path.join(folder, "b"));
    write("b/no-ending");
    write("c.txt");
    write("a.data", rss);
    write("wire.gz", gzipSync(article));
    write("odd.xml", '<?xml version="1.0"?><settings/>');
    write("settings.json", '{"name": "x"}');
    write("records.json", `[{"text": ${JSON.stringify(article)}}]`);
    write("README.md", "# Notes");
    write("style.css", "p { color: red }");
    write("photo", picture);
    write("photo.jpg", picture);
    write("empty", "");
    write(".hidden.txt");
    const { shown, passed } = await read(["."]);
    expect(shown).toEqual([
      "a.data!/https://harbour.example/1",
      "b/no-ending",
      "c.txt",
      "records.json:1",
      "wire.gz",
    ]);
    expect(passed).toEqual({
      ".css": 1,
      ".jpg": 1,
      ".json": 1,
      ".md": 1,
      ".xml": 1,
      empty: 1,
      photo: 1,
    });
  });

  test("says what a file is not that its name promises", async () => {
    write("photo.txt", picture);
    write("blank.txt", "");
    const { shown, passed } = await read(["."]);
    expect(shown).toEqual(["blank.txt", "photo.txt"]); // both become rejects when they are parsed
    expect(passed).toEqual({});
  });

  test("tells beforehand how many documents there are, as far as names tell", async () => {
    write("a.txt");
    write("b.html");
    write("c.md");
    expect((await read(["."])).total).toBe(2);
    write("d");
    expect((await read(["."])).total).toBeUndefined();
  });

  test("is entered once, and links out of it are followed", async () => {
    mkdirSync(path.join(folder, "a"));
    write("a/x.txt");
    symlinkSync("..", path.join(folder, "a", "up"));
    symlinkSync("a", path.join(folder, "b"));
    symlinkSync("a/x.txt", path.join(folder, "link.txt"));
    expect((await read(["."])).shown).toEqual(["a/x.txt", "link.txt"]);
  });

  test("links that lead nowhere, or round in a circle, are rejects", async () => {
    symlinkSync("nowhere", path.join(folder, "dangling.txt"));
    symlinkSync("round.txt", path.join(folder, "round.txt"));
    const { documents, shown } = await read(["."]);
    expect(shown).toEqual(["dangling.txt source/unreadable", "round.txt source/unreadable"]);
    expect(messageOf(documents[0])).toContain("dangling link");
    expect(messageOf(documents[1])).toContain("circle");
  });

  test("pipes and sockets in it are not waited for", async () => {
    makePipe(path.join(folder, "pipe.txt"));
    const server = createServer().listen(path.join(folder, "socket.txt"));
    try {
      expect(await read(["."])).toMatchObject({ shown: [], passed: { pipe: 1, socket: 1 } });
      const { documents } = await read(["socket.txt"]);
      expect(messageOf(documents[0])).toContain("socket");
    } finally {
      server.close();
    }
  });

  test("names that are not UTF-8 are read, and shown by their bytes", async () => {
    const name = Buffer.concat([
      Buffer.from(`${folder}/caf`),
      Buffer.from([0xe9]),
      Buffer.from(".txt"),
    ]);
    write(name);
    write("café.txt");
    const { documents, shown } = await read(["."]);
    expect(shown).toEqual(["caf\\xe9.txt", "café.txt"]);
    expect(documents[0]?.location).toBe(path.join(folder, "caf\\xe9.txt"));
  });

  test("without anything in it is no error", async () => {
    expect(await read(["."])).toMatchObject({ shown: [], passed: {}, total: 0 });
  });
});

const isRoot = process.getuid?.() === 0;

// Run by a user who may not: for root, nothing is unreadable.
test.skipIf(!isRoot)("files and folders that this user may not read cost no others", () => {
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, "closed"));
  write("closed/x.txt");
  write("mine.txt");
  write("yours.txt");
  chmodSync(path.join(folder, "closed"), 0o700);
  chmodSync(path.join(folder, "mine.txt"), 0o600);
  const script = `
    import { placesBehind } from ${JSON.stringify(new URL("./places.ts", import.meta.url).href)};
    import { readPlace } from ${JSON.stringify(new URL("./read-place.ts", import.meta.url).href)};
    import { defaultLimits } from "@corpus/core/formats";
    process.setgid(65534);
    process.setuid(65534);
    for (const place of await placesBehind(".", ${JSON.stringify(folder)}, () => {}))
      for await (const d of readPlace(place, { limits: defaultLimits }, () => {}))
        process.stdout.write(d.uri + " " + (d.message ?? "read") + "\\n");`;
  const cwd = path.dirname(new URL(import.meta.url).pathname);
  const flags = ["--conditions=corpus-source", "--input-type=module", "-e", script];
  const { stdout, stderr } = spawnSync(process.execPath, flags, { cwd, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual([
    "closed a folder: this user may not read it",
    "mine.txt this user may not read it",
    "yours.txt read",
  ]);
});

describe("a file", () => {
  test("that was named is read whatever it is called and holds", async () => {
    write("notes.md");
    write("photo.jpg", picture);
    write("odd.xml", '<?xml version="1.0"?><settings/>');
    const { shown } = await read(["notes.md", "photo.jpg", "odd.xml"]);
    expect(shown).toEqual(["notes.md", "photo.jpg", "odd.xml article/unsupported"]);
  });

  test("over the limit is not read, however large", async () => {
    write("huge.txt");
    truncateSync(path.join(folder, "huge.txt"), 10 * 1024 ** 3); // sparse: 10 GB of zeros behind the text
    const { documents } = await read(["huge.txt"]);
    expect(messageOf(documents[0])).toBe(
      "expected at most 33554432 bytes, got 10737418240 bytes; raise maxBytes (--max-bytes) to read it",
    );
  });

  test("that is removed before its turn, or written while it is read, is said", async () => {
    write("a.ndjson", `{"text": "One line."}\n`.repeat(3));
    write("b.txt");
    const io = { cwd: folder, stdin: Readable.from([]), signal: new AbortController().signal };
    const shown: string[] = [];
    for await (const document of readInputs(["a.ndjson", "b.txt"], io as unknown as Io, {})) {
      if (document.uri === "a.ndjson:1") {
        unlinkSync(path.join(folder, "b.txt"));
        appendFileSync(path.join(folder, "a.ndjson"), "\n");
      }
      shown.push(`${document.uri} ${messageOf(document)}`);
    }
    expect(shown).toEqual([
      "a.ndjson:1 ",
      "a.ndjson:2 ",
      "a.ndjson:3 ",
      "a.ndjson it changed while it was read; what came of it may be of two versions",
      "b.txt there is nothing there (a dangling link, or removed since)",
    ]);
  });

  test("has its absolute path for a place; an item of a feed has its address", async () => {
    write("a.txt");
    write("feed", rss);
    write("b.txt.gz", gzipSync(article));
    const { documents } = await read(["a.txt", "feed", "b.txt.gz"]);
    expect(documents.map(({ location }) => location)).toEqual([
      path.join(folder, "a.txt"),
      "https://harbour.example/1",
      path.join(folder, "b.txt.gz"),
    ]);
  });
});

test("a pattern names files in the order of their names", async () => {
  write("b.txt");
  write("a.txt");
  write("c.md");
  expect((await read(["*.txt"])).shown).toEqual(["a.txt", "b.txt"]);
  await expect(read(["*.html"])).rejects.toThrow("there is nothing there");
});

test("a pipe that was named is read", async () => {
  const pipe = path.join(folder, "pipe");
  makePipe(pipe);
  const writing = import("node:fs/promises").then(({ writeFile }) => writeFile(pipe, rss));
  expect((await read(["pipe"])).shown).toEqual(["pipe!/https://harbour.example/1"]);
  await writing;
});

test.each([
  ["text", article, "-"],
  ["a feed", rss, "-!/https://harbour.example/1"],
  ["records", `{"text": "One line."}\n`, "-:1"],
  ["gzip of a feed", gzipSync(rss), "-!/https://harbour.example/1"],
])("standard input holds %s", async (_, content, uri) => {
  const bytes = Buffer.from(content);
  const pieces = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
  expect((await read(["-"], pieces)).shown).toEqual([uri]);
});
