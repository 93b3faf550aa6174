import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { FormatReader } from "../formats/document.ts";
import { readAll } from "../markup/read-all.fixture.ts";
import { soundly, testSound } from "../markup/sound-reader.fixture.ts";
import {
  europresseReader,
  factivaHtmlReader,
  factivaRtfReader,
  factivaTextReader,
  factivaXmlReader,
  lexisNexisDocxReader,
  lexisNexisReader,
} from "./index.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const lexis = [1, 2]
  .map(
    (n) =>
      `   ${n} of 2 DOCUMENTS\n\nLe Port\n\nMarch ${n}, 2024\n\nA title\n\nLENGTH: 2 words\n\nIt sails.\n\nLANGUAGE: ENGLISH\n\n`,
  )
  .join("");
const factiva =
  "A title\n\nBy Ana Ruiz\n\n2 words\n\n3 March 2024\n\nLe Port\n\nEnglish\n\nIt sails.\n\nDocument LPORT00020240303ek3500001\n";
const word = zipSync({
  "word/document.xml": encode(
    `<d>${["Documents (1)", "1. A title", "A title", "Le Port", "March 3, 2024", "Length: 2 words", "Body", "It sails.", "End of Document"].map((line) => `<p><t>${line}</t></p>`).join("")}</d>`,
  ),
});

/** A small file of each kind, and the number of documents that it holds. */
const samples: readonly (readonly [FormatReader, Uint8Array, number])[] = [
  [lexisNexisReader, encode(lexis), 2],
  [
    lexisNexisReader,
    encode(
      `<html><META DOCUMENTS="1"><A NAME="DOC_ID_0_0"></A><p>1 of 1 DOCUMENTS</p><p>Le Port</p><p>March 3, 2024</p><p>A title</p><p>LENGTH: 2 words</p><p>It sails.</p></html>`,
    ),
    1,
  ],
  [lexisNexisDocxReader, word, 1],
  [
    factivaXmlReader,
    encode(
      `<PPSResponse><ppsarticleResultSet count="1"><article><headline><paragraph>A</paragraph></headline><leadParagraph>It sails.</leadParagraph></article></ppsarticleResultSet></PPSResponse>`,
    ),
    1,
  ],
  [
    factivaHtmlReader,
    encode(
      `<html><title>Factiva</title><div class="article enArticle"><p>HD</p><p>A title</p><p>LP</p><p>It sails.</p></div></html>`,
    ),
    1,
  ],
  [factivaTextReader, encode(factiva.repeat(2)), 2],
  [
    factivaRtfReader,
    encode(`{\\rtf1\\ansi{\\info Factiva}${factiva.replaceAll("\n\n", "\\par\n")}}`),
    1,
  ],
  [
    europresseReader,
    encode(
      `<html><article><header><span class="DocPublicationName">Le Port</span><p class="titreArticleVisu">A</p></header><p>It sails.</p></article></html>`,
    ),
    1,
  ],
];

describe.each(samples)("%o", (reader, bytes, count) => {
  test("every document is an article or a reject", async () => {
    const found = await soundly(reader, bytes);
    expect(found.map(({ ok }) => ok)).toEqual(Array(count).fill(true));
  });

  testSound(reader, bytes);
});

describe("bounded work", () => {
  const n = 100_000;
  test.each([
    ["groups in groups", factivaRtfReader, `{\\rtf1 ${"{".repeat(n)}`, "article/too-deep"],
    [
      "paragraphs without end",
      factivaRtfReader,
      `{\\rtf1 ${"a\\par ".repeat(n / 5)}Document LPORT00020240303ek3500001\\par}`,
      "article/unsupported",
    ],
    ["escapes alone", factivaRtfReader, `{\\rtf1 ${"\\'e9".repeat(n)}}`, "article/unsupported"],
    ["counts alone", lexisNexisReader, "1 of 9 DOCUMENTS\n\n".repeat(5000), "article/unsupported"],
    [
      "labels alone",
      lexisNexisReader,
      `1 of 1 DOCUMENTS\n\n${"LANGUAGE: X\n\n".repeat(20_000)}`,
      "article/unsupported",
    ],
    [
      "anchors alone",
      lexisNexisReader,
      `<html>${'<a name="DOC_ID_0_0"></a>'.repeat(5000)}<p>1 of 1 DOCUMENTS</p>`,
      "article/unsupported",
    ],
    [
      "newspapers alone",
      europresseReader,
      `<html>${'<span class="DocPublicationName">Le Port</span>'.repeat(1000)}`,
      undefined,
    ],
  ] as const)("%s", async (_, reader, file, code) => {
    const { user, system } = process.cpuUsage();
    const [first] = await readAll(reader, file);
    const spent = process.cpuUsage({ user, system });
    expect(code === undefined ? first?.ok : !first?.ok && first?.code).toBe(code ?? true);
    expect((spent.user + spent.system) / 1000).toBeLessThan(4000);
  });
});

describe("time grows with the file and not with its square", () => {
  const lines = (count: number) => "It sails again.\n".repeat(count);
  test.each([
    [
      "lines under one code",
      factivaTextReader,
      `HD A title\n\nTD ${lines(40_000).replaceAll("\n", "\n\n")}AN Document LPORT00020240303ek3500001\n`,
    ],
    ["lines above the count of words", factivaTextReader, `${lines(100_000)}${factiva}`],
    [
      "lines of one title",
      lexisNexisReader,
      `1 of 1 DOCUMENTS\n\nLe Port\n\nMarch 1, 2024\n\n${lines(100_000).replaceAll("\n", "\n\n")}LENGTH: 2 words\n\nIt sails.\n`,
    ],
  ])("%s", async (_, reader, file) => {
    expect((await readAll(reader, file)).length).toBeGreaterThan(0);
  });
});
