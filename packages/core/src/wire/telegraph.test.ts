import { expect, test } from "vitest";
import { outcomes, readAll, readOne, shown } from "../markup/read-all.fixture.ts";
import { anpaReader, iptc7901Reader } from "./index.ts";

const iptc = `\u0001hbe062 4 i 211   hb 061\r\n\nTown-ferry/\r\n\u00021ST LEAD\r\nNight ferry stays\r\nBy Ana Ruiz, hb =\r\n
   Port Maren (AP) - Residents voted on Sunday to keep the night\r\nferry for five years.\r\n
   It sails at ten.\r\n\n# Notebook\r\n\n- Editing by: Li Wei\r\n\nhb aru lwe\r\n\r\n\u0003131137 GMT Nov 13 \r\n\u0004`;

test("IPTC 7901: the text as sent, the title above the equality sign, the time behind the text", async () => {
  const article = await readOne(iptc7901Reader, iptc);
  expect(iptc7901Reader.recognises(new TextEncoder().encode(iptc), "x")).toBe(true);
  expect(shown(article)).toEqual([
    "other: 1ST LEAD",
    "headline: Night ferry stays",
    "byline: By Ana Ruiz, hb",
    "artefact: =",
    "dateline: Port Maren (AP) -",
    "paragraph: Residents voted on Sunday to keep the night\r\nferry for five years.",
    "paragraph: It sails at ten.",
    "notice: # Notebook",
    "notice: - Editing by: Li Wei",
    "credit: hb aru lwe",
  ]);
  expect(iptc).toContain(article.text);
  expect(article.metadata).toMatchObject({
    headline: { value: "Night ferry stays" },
    authors: [{ value: "Ana Ruiz" }],
    agency: { value: "hb" },
    dateline: { place: "Port Maren" },
    published: { edtf: "2013-11-13T11:37:00Z", basis: "markup" },
  });
});

test.each([
  ["071341 GMT Okt 15", "2015-10-07T13:41:00Z"],
  ["211259 Nov 98", "1998-11-21T12:59:00Z"],
  ["991259 GMT Nov 18", undefined],
  ["211259 GMT Foo 18", undefined],
])("IPTC 7901: sent at %s", async (sent, edtf) => {
  const { metadata } = await readOne(iptc7901Reader, iptc.replace("131137 GMT Nov 13", sent));
  expect(metadata.published?.edtf).toBe(edtf);
});

test("messages after one another, and one cut off", async () => {
  const found = await readAll(iptc7901Reader, `${iptc}\r\n${iptc.slice(0, 200)}`);
  expect(outcomes(found)).toEqual(["file:1 Night ferry stays", "file:2 Night ferry stays"]);
  const isCut = (each: (typeof found)[number]) =>
    each.ok && each.article.diagnostics.some(({ code }) => code === "wire/cut-off");
  expect(found.map(isCut)).toEqual([false, true]);
  expect(outcomes(await readAll(iptc7901Reader, "\u0001hbe062 4 i 211 hb 061\r\n"))).toEqual([
    "file article/empty file: holds no text: a message with nothing between STX and ETX",
  ]);
});

test("bytes that are not UTF-8 are read as windows-1252", async () => {
  const bytes = Buffer.from(iptc.replace("ferry for", "Fähre for"), "latin1");
  const { text, diagnostics } = await readOne(iptc7901Reader, bytes);
  expect(text).toContain("Fähre");
  expect(diagnostics.map(({ code }) => code)).toContain("encoding/guessed");
});

const anpa = `\u0016\u0016\u0001W2870\u001fasian\nf l\u0013\u0011 BC-XX--Ferry-Vote     11-13 1049
\u0002^BC-XX--Ferry Vote,466<\n^Night ferry stays <\n^AP Photo XNP101<\n^Eds: With a picture.<\n^By ANA RUIZ and LI WEI=
^Associated Press=\n\t   LIMA, Peru (AP) _ Residents voted to keep the night ferry.\n \n\t   \`\`We work at night,'' she said.
\u0008Fares\u001f1\u001f2\u0010\n^What it costs=\n\t   Some money.\n\u0003AP-WF-11-13-13 1509GMT<\n\u0004`;

test("ANPA 1312: lines between marks by what they are, the marks as debris", async () => {
  const article = await readOne(anpaReader, anpa);
  expect(anpaReader.recognises(new TextEncoder().encode(anpa), "x")).toBe(true);
  expect(shown(article).filter((line) => !/^artefact: [\^<=]$/.test(line))).toEqual([
    "other: BC-XX--Ferry Vote,466",
    "headline: Night ferry stays",
    "notice: AP Photo XNP101",
    "notice: Eds: With a picture.",
    "byline: By ANA RUIZ and LI WEI",
    "credit: Associated Press",
    "dateline: LIMA, Peru (AP) _",
    "paragraph: Residents voted to keep the night ferry.",
    "paragraph: ``We work at night,'' she said.",
    "artefact: \u0008",
    "list: Fares\u001f1\u001f2",
    "artefact: \u0010",
    "heading: What it costs",
    "paragraph: Some money.",
  ]);
  expect(article.metadata).toMatchObject({
    headline: { value: "Night ferry stays" },
    authors: [{ value: "ANA RUIZ" }, { value: "LI WEI" }],
    agency: { value: "AP" },
    dateline: { place: "LIMA, Peru" },
    published: { edtf: "2013-11-13T15:09:00Z" },
  });
});
