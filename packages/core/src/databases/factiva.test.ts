import { expect, test } from "vitest";
import type { FormatReader } from "../formats/document.ts";
import { inFile, outcomes, readAll, shown } from "../markup/read-all.fixture.ts";
import {
  factivaHtmlReader,
  factivaRtfReader,
  factivaTextReader,
  factivaXmlReader,
} from "./index.ts";

const number = (n: number) => `HARBT0002024030${n}ek3500${n}0r`;

async function firstOf(reader: FormatReader, file: string) {
  expect(reader.recognises(new TextEncoder().encode(file).subarray(0, 4096), "x")).toBe(true);
  const found = await readAll(reader, file);
  const [first] = found;
  if (!first?.ok) throw new Error(JSON.stringify(found));
  return { found, first: first.article };
}

const xml = (count: number) => `<?xml version="1.0" encoding="utf-8"?>
<PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0"><ppsarticleResultSet count="${count}">${[
  1, 2,
]
  .map(
    (
      n,
    ) => `<ppsarticle><article><accessionNo>${number(n)}</accessionNo><baseLanguage>EN</baseLanguage>
<byline>By Ana Ruiz</byline><copyright>(c) 2024 Harbour Press</copyright>
<headline><paragraph>Night <hlt>ferry</hlt> stays</paragraph></headline>
<leadParagraph><paragraph>Residents voted on Sunday &amp; Monday.</paragraph></leadParagraph>
<tailParagraphs><paragraph>The mayor thanked them.</paragraph></tailParagraphs>
<publicationDate><dateTime>2024-03-0${n}T08:00:00Z</dateTime></publicationDate><sourceName>Harbour Times</sourceName>
<newsSubject code="c1"><name>Transport</name></newsSubject></article></ppsarticle>`,
  )
  .join("")}</ppsarticleResultSet></ppsArticleResponse></PPSResponse>`;

test("XML", async () => {
  const { found, first } = await firstOf(factivaXmlReader, xml(2));
  expect(found).toHaveLength(2);
  expect(shown(first)).toEqual([
    "headline: Night ferry stays",
    "byline: By Ana Ruiz",
    "paragraph: Residents voted on Sunday & Monday.",
    "paragraph: The mayor thanked them.",
    "notice: (c) 2024 Harbour Press",
  ]);
  expect(inFile(xml(2), first)[2]).toBe("Residents voted on Sunday &amp; Monday.");
  expect(first.metadata).toMatchObject({
    outlet: { value: "Harbour Times" },
    authors: [{ value: "Ana Ruiz" }],
    published: { edtf: "2024-03-01T08:00:00Z" },
  });
  expect(first.source.id).toBe(number(1));
});

test("the result set's own count is compared", async () => {
  const last = outcomes(await readAll(factivaXmlReader, xml(3))).at(-1);
  expect(last).toContain(
    "expected 3 documents, as its result set says, found 2; 1 are not in the Factiva file",
  );
});

const row = (code: string, value: string) =>
  `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
const html = `<!DOCTYPE html><html><head><title>Factiva</title></head><body><h1>Factiva</h1><div class="article enArticle"><table>
${row("SE", "News")}${row("HD", "<b class='enHeadline'>Night ferry stays</b>")}${row("BY", "By Ana Ruiz")}${row("WC", "295 words")}
${row("PD", "3 mars 2024")}${row("SN", "Harbour Times")}${row("LA", "English")}${row("CY", "(c) Harbour Press")}
${row("LP", "<p>Residents voted on Sunday.</p>")}${row("TD", "<p>The mayor thanked them.</p>\n<p>AN end.</p>")}
${row("NS", "gtrans : Transport")}${row("AN", `Document ${number(1)}`)}</table></div></body></html>`;

test("pages with codes", async () => {
  const { first } = await firstOf(factivaHtmlReader, html);
  expect(shown(first).filter((line) => !line.startsWith("other"))).toEqual([
    "headline: Night ferry stays",
    "byline: By Ana Ruiz",
    "notice: (c) Harbour Press",
    "paragraph: Residents voted on Sunday.",
    "paragraph: The mayor thanked them.",
    "paragraph: AN end.",
  ]);
  expect(first.metadata).toMatchObject({
    published: { edtf: "2024-03-03" },
    outlet: { value: "Harbour Times" },
    section: { value: "News" },
  });
  expect(first.source.id).toBe(number(1));
});

const plainLines = (n: number) => [
  "Night ferry stays",
  "By Ana Ruiz",
  "312 words",
  `${n} March 2024`,
  "15:32",
  "Harbour Times",
  "HARBT",
  "English",
  "Copyright 2024 Harbour Press",
  "Residents voted on Sunday — again.",
  "The mayor thanked them.",
  `Document ${number(n)}`,
];
const shownPlain = [
  "headline: Night ferry stays",
  "byline: By Ana Ruiz",
  "notice: Copyright 2024 Harbour Press",
  "paragraph: Residents voted on Sunday — again.",
  "paragraph: The mayor thanked them.",
];

test("plain text", async () => {
  const file = [1, 2].map((n) => plainLines(n).join("\n\n")).join("\n\n\n");
  const { found, first } = await firstOf(factivaTextReader, file);
  expect(found).toHaveLength(2);
  expect(shown(first).filter((line) => !line.startsWith("other"))).toEqual(shownPlain);
  expect(file).toContain(first.text);
  expect(first.metadata).toMatchObject({
    published: { edtf: "2024-03-01" },
    outlet: { value: "Harbour Times" },
    authors: [{ value: "Ana Ruiz" }],
  });
});

test("pages without codes", async () => {
  const lines = plainLines(1)
    .map((line) => `<div>${line}</div>`)
    .join("");
  const file = `<html><head><title>Factiva</title></head><body><div class="article enArticle">${lines}</div></body></html>`;
  const { first } = await firstOf(factivaHtmlReader, file);
  expect(shown(first).filter((line) => !line.startsWith("other"))).toEqual(shownPlain);
});

test("a section over the title; another language of the service", async () => {
  const lines = [
    "Factiva RTF Display Format",
    "World",
    "Night Ferry",
    "Reuters",
    ...plainLines(1).slice(2),
  ];
  const file = lines
    .join("\n\n")
    .replace("Document", "Dokument")
    .replace("312 words", "1.312 Wörter")
    .replace("English", "Deutsch");
  const { first } = await firstOf(factivaTextReader, file);
  expect(first.metadata).toMatchObject({
    headline: { value: "Night Ferry" },
    section: { value: "World" },
  });
  expect(first.source.id).toBe(number(1));
});

test("Rich Text", async () => {
  const body = [1, 2]
    .flatMap(plainLines)
    .map((line) => `${line.replace("—", "\\u8212 \\'97")}\\par\n`);
  const file = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title Factiva}}{\\*\\generator x;}\\uc1\n${body.join("")}{\\b caf\\'e9\\par}}`;
  const { found, first } = await firstOf(factivaRtfReader, file);
  expect(found.map(({ ok }) => ok)).toEqual([true, true, false]); // behind the last number: "café"
  expect(shown(first).filter((line) => !line.startsWith("other"))).toEqual(shownPlain);
  expect(inFile(file, first)[0]).toBe("Night ferry stays");
});

test("what stands behind the last number is an article or a reject, and no line of the service", async () => {
  const [one, cut] = [plainLines(1), plainLines(2).slice(0, -1)].map((lines) => lines.join("\n\n"));
  const read = async (file: string) => outcomes(await readAll(factivaTextReader, file));
  const article = "Night ferry stays";
  expect(await read(`${one}\n\n${cut}`)).toEqual([`file:1 ${article}`, `file:2 ${article}`]);
  expect(await read(`${one}\n\nThe ferry is late.`)).toEqual([
    `file:1 ${article}`,
    expect.stringContaining("file:2 article/unsupported"),
  ]);
  const service = "© 2024 Factiva, Inc. All rights reserved.\n\nSearch Summary\n\nText: ferry";
  expect(await read(`${one}\n\n${service}`)).toEqual([`file:1 ${article}`]);
});

test("an article in elements of its class is one", async () => {
  const inner = html
    .replace("<table>", '<div class="article"><table>')
    .replace("</table>", "</table></div>");
  expect((await firstOf(factivaHtmlReader, inner)).found).toHaveLength(1);
});

test("a text that counts words and names a language is read as a text", async () => {
  const text = "Notes on a translation\n\n312 words\n\nEnglish\n\nThe ferry stays.\n";
  const { found, first } = await firstOf(factivaTextReader, text);
  expect(found).toHaveLength(1);
  expect(first.text).toBe(text);
});
