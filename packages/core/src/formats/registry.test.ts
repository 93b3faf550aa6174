import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { tarOf, zipOf } from "../archives/archives.fixture.ts";
import * as all from "./all.ts";
import { holdsArticles } from "./holds-articles.ts";
import { knownFormats, recogniseFormat } from "./registry.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = "The harbour of Lumen reopened on Monday, the mayor, Ana Ruiz, said.\n";

/** Formats by content: what is in the file, what it is called, what it is. */
const cases: readonly (readonly [name: string, head: Uint8Array, format: string | undefined])[] = [
  ["a.txt", bytes(text), undefined],
  ["page", bytes("<!doctype html><title>x</title>"), undefined],
  [
    "page.xml",
    bytes('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'),
    undefined,
  ],
  ["other.xml", bytes('<?xml version="1.0"?><settings/>'), undefined],
  ["bracket.txt", bytes(`[Update 3] ${text}`), undefined],
  ["brace.txt", bytes(`{Update 3} ${text}`), undefined],
  ["feed.txt", bytes('<rss version="2.0"><channel/></rss>'), "RSS or Atom"],
  ["feed.json", bytes('{"version": "https://jsonfeed.org/version/1.1", "items": []}'), "JSON Feed"],
  ["a.ndjson", bytes('{"text":"x"}\n'), "JSON"],
  ["a.json", bytes('[\n  {"text": "x"}\n]'), "JSON"],
  ["broken.ndjson", bytes("not json\n"), "JSON"],
  ["a.warc", bytes("WARC/1.1\r\nWARC-Type: warcinfo\r\n\r\n"), "WARC"],
  ["a.txt", bytes("WARC/1.0 is a format of files.\n"), undefined],
  ["a.zip", zipOf([{ name: "a.txt", bytes: text }]), "zip"],
  ["a", zipOf([]), "zip"],
  ["a.wacz", zipOf([{ name: "fuzzy.json", bytes: "{}" }]), "WACZ"],
  ["a.docx", zipOf([{ name: "[Content_Types].xml", bytes: "<x/>" }]), "LexisNexis DOCX"], // or another
  ["a.xlsx", zipOf([{ name: "[Content_Types].xml", bytes: "<x/>" }]), undefined],
  ["a", gzipSync(text), "gzip"],
  ["a", await tarOf([{ name: "a.txt", text }]), "tar"],
  ["a", Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), "an archive that is not read"],
  ["empty", new Uint8Array(0), undefined],
];

test.each(cases)("%s: %o is %s", (name, head, format) => {
  const claimed = knownFormats.filter(({ recognises }) => recognises(head.subarray(0, 4096), name));
  expect(claimed[0]?.name).toBe(format);
  // What two claim is read by the first: of these, zip is what WACZ is made of, and JSON any object.
  const others = claimed.slice(1).map((each) => each.name);
  expect(others.filter((other) => other !== "zip" && other !== "JSON")).toEqual([]);
});

test("every format loads the reader that it names", async () => {
  for (const { name, load } of knownFormats) expect((await load()).name).toBe(name);
});

test.each([
  ["a.txt", bytes(text), true],
  ["notes", bytes(text), true],
  ["photo.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), true], // its name promises text: it becomes a reject
  ["photo.jpg", Uint8Array.from([0xff, 0xd8, 0xff]), false],
  ["README.md", bytes(text), false],
  ["page.php", bytes("<html><p>x</p></html>"), true],
  ["page.xml", bytes('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'), true],
  ["odd", bytes('<?xml version="1.0"?><settings/>'), false],
  ["package.json", bytes('{"name": "x", "version": "1.0.0"}'), false],
  ["records.json", bytes('{"title": "x", "text" : "y"}'), true],
  ["empty", new Uint8Array(0), false],
])("in a folder, %s: %o: %s", (name, head, isRead) => {
  expect(holdsArticles(head, name)).toBe(isRead);
});

test("what the entry for all formats exports", () => {
  expect(Object.keys(all).sort()).toEqual([
    "countByName",
    "holdsArticles",
    "kindOfName",
    "knownFormats",
    "openSource",
    "readDocuments",
    "readOpened",
    "recogniseFormat",
    "rejectOfFault",
  ]);
  expect(recogniseFormat(bytes(text), "a")).toBeUndefined();
});

test("to recognise formats takes no parser: readers are loaded when they are needed", () => {
  const seen = new Set<string>();
  const outside: string[] = [];
  const visit = (file: URL) => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    const source = readFileSync(file, "utf8").replace(/import type [^;]*;/g, "");
    for (const [, from = ""] of source.matchAll(/^(?:import|export|\})[^;]*? from "([^"]+)";/gm))
      if (from.startsWith(".")) visit(new URL(from, file));
      else outside.push(from);
  };
  visit(new URL("./all.ts", import.meta.url));
  expect(seen.size).toBeGreaterThan(8);
  expect(outside).toEqual([]);
});
