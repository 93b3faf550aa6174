import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { readBytes } from "../formats/bytes.ts";
import {
  defaultLimits,
  type KnownFormat,
  type ReadContext,
  type SourceDocument,
} from "../formats/document.ts";
import { readDocuments } from "../formats/read-documents.ts";
import { inFile, outcomes, readAll, shown } from "../markup/read-all.fixture.ts";
import { isLexisNexisDocument, lexisNexisDocxReader, lexisNexisReader } from "./index.ts";

const encode = (text: string) => new TextEncoder().encode(text);

const document = (n: number, of: number, title = "Night ferry stays") => `
                               ${n} of ${of} DOCUMENTS



                                 Harbour Times (Lima)

                             March ${n}, 2024 Tuesday

${title}

BYLINE: By Ana Ruiz and Li Wei

SECTION: NEWS; Pg. 4

LENGTH: 20 words

Residents of Port Maren voted on Sunday to keep the night ferry. UPDATE: it
sails at ten.

NOTES: she said that she had taken none, and went home.

The mayor thanked them.

LOAD-DATE: March ${n}, 2024

LANGUAGE: ENGLISH

GRAPHIC: The ferry at its berth

PUBLICATION-TYPE: Newspaper


                         Copyright 2024 Harbour Press
                              All Rights Reserved
`;

const cover = (range: string) =>
  `\r\nDownload Request: Selected Items: ${range}\r\nTime Of Request: Friday, March 20, 2024\r\n`;

test("text: one article a document, its lines by their labels, its text unchanged", async () => {
  const file = `${cover("1-2")}${document(1, 2)}${document(2, 2)}`;
  expect(lexisNexisReader.recognises(encode(file), "x")).toBe(true);
  const found = await readAll(lexisNexisReader, file);
  expect(outcomes(found)).toEqual(["file:1 Night ferry stays", "file:2 Night ferry stays"]);
  const [first] = found;
  if (!first?.ok) throw new Error("expected an article");
  expect(shown(first.article)).toEqual([
    "other: 1 of 2 DOCUMENTS",
    "other: Harbour Times (Lima)",
    "other: March 1, 2024 Tuesday",
    "headline: Night ferry stays",
    "byline: BYLINE: By Ana Ruiz and Li Wei",
    "other: SECTION: NEWS; Pg. 4",
    "other: LENGTH: 20 words",
    "paragraph: Residents of Port Maren voted on Sunday to keep the night ferry. UPDATE: it\nsails at ten.",
    "paragraph: NOTES: she said that she had taken none, and went home.",
    "paragraph: The mayor thanked them.",
    "other: LOAD-DATE: March 1, 2024",
    "other: LANGUAGE: ENGLISH",
    "caption: GRAPHIC: The ferry at its berth",
    "other: PUBLICATION-TYPE: Newspaper",
    "notice: Copyright 2024 Harbour Press",
    "notice: All Rights Reserved",
  ]);
  expect(file).toContain(first.article.text);
  expect(inFile(file, first.article)[3]).toBe("Night ferry stays");
  expect(first.article.metadata).toMatchObject({
    headline: { value: "Night ferry stays" },
    authors: [{ value: "Ana Ruiz" }, { value: "Li Wei" }],
    outlet: { value: "Harbour Times (Lima)" },
    section: { value: "NEWS" },
    published: { edtf: "2024-03-01", basis: "markup" },
  });
});

test.each([
  [
    "by its cover",
    `${cover("1-3")}${document(1, 2)}${document(2, 2)}`,
    "expected 3 documents, as its cover says, found 2",
  ],
  [
    "by its numbers",
    `${document(1, 9)}${document(3, 9)}`,
    "expected 3 documents, as the numbers 1 to 3 over its documents says, found 2",
  ],
])("an export that lacks a document says so: %s", async (_, file, message) => {
  expect(outcomes(await readAll(lexisNexisReader, file)).at(-1)).toContain(message);
});

test("a part of a search, whose numbers start late, lacks nothing", async () => {
  const found = await readAll(lexisNexisReader, `${document(7, 900)}${document(8, 900)}`);
  expect(found.map(({ ok }) => ok)).toEqual([true, true]);
  expect(found[0]).toMatchObject({
    article: {
      diagnostics: [
        {
          code: "export/count",
          severity: "info",
          message: "the counts over its documents say that the search found 900; the file holds 2",
        },
      ],
    },
  });
});

test("a text with a line like a count is read as a text, from its start", async () => {
  const text = "The court has heard the ferry's lawyers.\n\n2 of 5 DOCUMENTS\n\nwere read aloud.\n";
  expect(lexisNexisReader.recognises(encode(text), "x")).toBe(true);
  expect(await readAll(lexisNexisReader, text)).toMatchObject([{ article: { text } }]);
});

test("text above the first document is told of", async () => {
  const [found] = await readAll(lexisNexisReader, `Read these first.\n${document(1, 1)}`);
  expect(found).toMatchObject({
    article: {
      diagnostics: [
        {
          code: "export/above",
          message:
            "17 characters stand above the first document and are in none: “Read these first.…”",
        },
      ],
    },
  });
});

test("more documents than the export says are read, and said", async () => {
  const [first] = await readAll(
    lexisNexisReader,
    `${cover("1-1")}${document(1, 2)}${document(2, 2)}`,
  );
  const message = "its cover says that the export holds 1; 2 were found";
  expect(first?.ok && first.article.diagnostics).toContainEqual({
    code: "export/count",
    severity: "warning",
    message,
  });
});

test("text of older exports: the rights first, and labels for title and body", async () => {
  const file = `1 of 1 DOCUMENTS\n\n            Copyright 2004 Harbour Press\n              The Harbour Times\n
         May 4, 2004, Tuesday, Late Edition\n\nSECTION: Section A; Pg. 1\n\nLENGTH: 5 words\n\nHEADLINE: Night ferry stays\n
BYLINE: By ANA RUIZ\n\nDATELINE: LIMA, May 3\n\nBODY:\n  Residents voted on Sunday.\n\n   It sails at ten.\n\nLOAD-DATE: May 4, 2004\n`;
  const [first] = await readAll(lexisNexisReader, file);
  if (!first?.ok) throw new Error("expected an article");
  expect(shown(first.article).filter((line) => !line.startsWith("other"))).toEqual([
    "notice: Copyright 2004 Harbour Press",
    "headline: HEADLINE: Night ferry stays",
    "byline: BYLINE: By ANA RUIZ",
    "dateline: DATELINE: LIMA, May 3",
    "paragraph: Residents voted on Sunday.",
    "paragraph: It sails at ten.",
  ]);
  expect(first.article.metadata).toMatchObject({
    headline: { value: "Night ferry stays" },
    authors: [{ value: "ANA RUIZ" }],
    dateline: { value: "LIMA, May 3", place: "LIMA" },
    outlet: { value: "The Harbour Times" },
    published: { edtf: "2004-05-04" },
  });
});

const page = (...bodies: string[]) =>
  `<HTML><HEAD><TITLE>&nbsp;</TITLE><META TOPIC="null" DOCUMENTS="${bodies.length}" UPDATED="Friday" /></HEAD><BODY>${bodies
    .map((body, i) => `<A NAME="DOC_ID_0_${i}"></A><!-- Hide --><BR><DIV CLASS="c0">${body}</DIV>`)
    .join("")}</BODY></HTML>`;
const htmlDocument = `<P><SPAN>1 of 9 DOCUMENTS</SPAN></P><P>Le Port</P><P><SPAN>3</SPAN><SPAN> mars 2024</SPAN></P><P>Le bac reste</P>
<P><SPAN>AUTEUR: </SPAN><SPAN>Ana Ruiz</SPAN></P><P>LONGUEUR: 12 mots</P><P>Les habitants ont vot&eacute; dimanche.</P>
<TABLE><TR><TD><P>Prix</P></TD></TR></TABLE><P>LANGUE: FRENCH</P><P>Copyright 2024 Le Port</P>`;

test("pages: documents by their anchors, one that the service could not show as a reject", async () => {
  const file = page(
    htmlDocument,
    "<P>We are sorry but there is an error in this document and it is not possible to display it.</P>",
  );
  expect(lexisNexisReader.recognises(encode(file), "x")).toBe(true);
  const found = await readAll(lexisNexisReader, file);
  expect(outcomes(found)).toEqual([
    "file:1 Le bac reste",
    "file:2 article/unsupported file:2: holds no text: LexisNexis could not display the document",
  ]);
  const [first] = found;
  if (!first?.ok) throw new Error("expected an article");
  expect(shown(first.article).slice(4)).toEqual([
    "byline: AUTEUR: Ana Ruiz",
    "other: LONGUEUR: 12 mots",
    "paragraph: Les habitants ont voté dimanche.",
    "list: Prix",
    "other: LANGUE: FRENCH",
    "notice: Copyright 2024 Le Port",
  ]);
  expect(inFile(file, first.article)[6]).toBe("Les habitants ont vot&eacute; dimanche.");
  expect(first.article.metadata).toMatchObject({
    published: { edtf: "2024-03-03" },
    authors: [{ value: "Ana Ruiz" }],
  });
});

const paragraphs = (...lines: string[]) =>
  lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join("");
const docx = (body: string) =>
  zipSync({
    "[Content_Types].xml": encode("<Types/>"),
    "word/document.xml": encode(
      `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ),
  });
const wordDocument = (title: string) =>
  paragraphs(
    title,
    "The Harbour Times",
    "July 1, 2024 Monday 9:20 AM GMT",
    "Section:\u00a0NEWS; Version:2",
    "Length:\u00a05 words",
    "Byline:\u00a0Ana Ruiz",
    "Body",
    "Residents voted on Sunday.",
    "Update: the mayor thanked them.",
    "Classification",
    "Language: ENGLISH",
    "Load-Date: July 2, 2024",
    "End of Document",
  );

test("Word documents: a cover that counts, the title first", async () => {
  const file = docx(
    paragraphs("Documents (2)", "1. Night ferry stays", "Client/Matter: -None-", "2. A new pier") +
      wordDocument("Night ferry stays") +
      wordDocument("A new pier"),
  );
  expect(isLexisNexisDocument(file)).toBe(true);
  expect(isLexisNexisDocument(docx(paragraphs("A letter")))).toBe(false);
  expect(isLexisNexisDocument(encode("no archive"))).toBe(false);
  expect(lexisNexisDocxReader.recognises(file, "letter")).toBe(true); // what it holds tells, not its name
  const found = await readAll(lexisNexisDocxReader, file);
  expect(outcomes(found)).toEqual(["file:1 Night ferry stays", "file:2 A new pier"]);
  const [first] = found;
  if (!first?.ok) throw new Error("expected an article");
  expect(shown(first.article).slice(6, 9)).toEqual([
    "other: Body",
    "paragraph: Residents voted on Sunday.",
    "paragraph: Update: the mayor thanked them.",
  ]);
  expect(first.article.metadata).toMatchObject({
    outlet: { value: "The Harbour Times" },
    published: { edtf: "2024-07-01" },
    section: { value: "NEWS" },
  });
});

test("another Word document is read by the format that reads Word, or says what would", async () => {
  const letter = docx(paragraphs("A letter to Lexis and Nexis"));
  const word: KnownFormat = {
    name: "DOCX",
    recognises: (head) => head[0] === 0x50,
    holdsOne: true,
    load: async () => ({
      name: "DOCX",
      recognises: () => true,
      async *documents(source, { uri }) {
        yield { kind: "bytes", uri, bytes: `${(await readBytes(source, 10_000))?.length}` };
      },
    }),
  };
  const read = async (own: Partial<ReadContext>) => {
    const context = { uri: "lexis.docx", location: "/lexis.docx", limits: defaultLimits, ...own };
    const documents: SourceDocument[] = [];
    for await (const each of readDocuments(letter, context)) documents.push(each);
    return documents;
  };
  expect(await read({ others: [word] })).toMatchObject([
    { bytes: `${letter.length}`, location: "/lexis.docx" },
  ]);
  expect(await read({})).toMatchObject([{ message: expect.stringContaining("@corpus/docx") }]);
  // In a folder it is left alone like a picture where nothing is there to read it.
  const others = [{ ...word, worthReading: () => false }];
  const passed: string[] = [];
  expect(await read({ others, onPassed: (kind) => void passed.push(kind) })).toEqual([]);
  expect(passed).toEqual([".docx"]);
  expect(await read({ others, isNamed: true })).toHaveLength(1);
});

test("a Word document over the limit is a reject", async () => {
  const cover = paragraphs("Documents (1)", "1. A pier") + wordDocument("A pier".repeat(300_000));
  const [found] = await readAll(lexisNexisDocxReader, docx(cover), { maxBytes: 1_000_000 });
  expect(found).toMatchObject({ ok: false, code: "article/too-large" });
  const [whole] = await readAll(lexisNexisDocxReader, docx(cover), { maxBytes: 1000 });
  expect(whole).toMatchObject({ ok: false, code: "article/too-large" });
});
