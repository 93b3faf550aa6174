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
  // Wire formats
  ["a", bytes('{"uri":"a","type":"text","pubstatus":"usable","body_text":"x"}'), "ninjs"],
  ["a", bytes('[{"uri":"a","headlines":[],"by":"x","bodies":[]}]'), "ninjs"],
  ["a.json", bytes('{"uri":"a","by":"Ana","byline":"By Ana","text":"x"}'), "JSON"],
  ["a.json", bytes('[{"uri":"a","by":"Ana","byline":"By Ana","html":"<p>x</p>"}]'), "JSON"],
  ["a", bytes('{"api_version":"2","data":{"items":[{"item":{"uri":"a"}}]}}'), "AP JSON"],
  ["a", bytes('{"api_version":"2","data":{"item":{"uri":"a"}}}'), "AP JSON"],
  ["a.json", bytes('{"api_version":"2","data":{"articles":[{"text":"x"}]}}'), "JSON"],
  ["a", bytes("<nitf><body/></nitf>"), "NITF"],
  ["a.xml", bytes("<p>nitf</p>"), undefined],
  ["a", bytes('<?xml version="1.0"?><newsItem guid="a"/>'), "NewsML-G2"],
  ["a", bytes('<?xml version="1.0"?><!DOCTYPE NewsML><NewsML/>'), "NewsML 1"],
  ["a", bytes("\u0001hbe062 4 i 211 hb 061\r\nx/\r\n\u0002A title =\r\n"), "IPTC 7901"],
  ["a", bytes("\u0016\u0001W2870\u001fas\nf l\u0013 BC\n\u0002^BC-X,4<\n"), "ANPA 1312"],
  ["a", bytes("hbe062 4 i 211 hb 061\n"), undefined],
  // Databases
  ["a", bytes("   1 of 2 DOCUMENTS\n\nHarbour Times\n"), "LexisNexis"],
  ["a", bytes("He read 1 of 2 DOCUMENTS aloud.\n"), undefined],
  ["a", zipOf([{ name: "word/document.xml", bytes: "<d/>" }]), "LexisNexis DOCX"],
  ["a", zipOf([{ name: "crossword/1.txt", bytes: text }]), "zip"],
  ["a", bytes("<PPSResponse><ppsArticleResponse/></PPSResponse>"), "Factiva XML"],
  ["a", bytes("<html><title>Factiva</title>"), "Factiva HTML"],
  ["a", bytes("<html><title>On Factiva</title>"), undefined],
  ["a", bytes("HD Night ferry stays\nWC 312 words\nTD It sails.\n"), "Factiva text"],
  ["a", bytes("It has 312 words\nin English\n"), undefined],
  ["a", bytes("{\\rtf1{\\info{\\title Factiva}}}"), "Factiva RTF"],
  ["a", bytes('<html><span class="DocPublicationName">Le Port</span>'), "Europresse"],
  // Mail
  ["a", bytes("From ana@b.example Thu Mar  4 10:05:31 2021\nSubject: A\n\nx\n"), "mbox"],
  ["a.txt", bytes("From 9:00 to 10:30 on Thursday, 4 March 2021, the ferry stays.\n"), undefined],
  ["a", bytes("Message-ID: <1@b.example>\nSubject: A\n\nx\n"), "mail"],
  ["a.eml", bytes("From: Ana\nSubject: A\n\nx\n"), "mail"],
  ["a.txt", bytes("From: the harbour office\nSubject: the night ferry\n\nIt stays.\n"), undefined],
  // Tables
  ["a", bytes("title,body,date\nFerry,It stays.,2024-05-07\n"), "CSV"],
  ["a.csv", bytes("when;what\n2024;It stays.\n"), "CSV"],
  ["a", bytes("when;what\n2024;It stays.\n"), undefined],
  ["a.txt", bytes("Dear reader, the ferry stays, and sails at ten.\nYours, Ana\n"), undefined],
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
