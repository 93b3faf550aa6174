import { deflateSync } from "node:zlib";
import { type Article, verifyArticle } from "@corpus/core";
import { readArticles } from "@corpus/core/formats";
import fc from "fast-check";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { pdfReader } from "./index.ts";

const body =
  "Residents of Port Maren voted on Sunday to keep the night ferry running for five more years, the harbour office said, and turned down a bridge.";
const more =
  "About 3,000 people took part in the vote, more than in any since the lighthouse was sold to a brewer from Halden who never lit it.";

type Doc = InstanceType<typeof PDFDocument>;

async function pdfOf(
  draw: (doc: Doc) => void,
  options: ConstructorParameters<typeof PDFDocument>[0] = {},
) {
  const doc = new PDFDocument({ size: "A4", ...options });
  const chunks: Uint8Array[] = [];
  doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise((resolve) => doc.on("end", resolve));
  draw(doc);
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

async function read(bytes: Uint8Array, limits = {}) {
  const all = [];
  for await (const each of readArticles(pdfReader, bytes, { uri: "a.pdf", ...limits }))
    all.push(each);
  const [only, ...others] = all;
  expect(others).toEqual([]);
  if (only?.ok) expect(verifyArticle(only.article)).toEqual([]);
  return only;
}

async function articleOf(bytes: Uint8Array): Promise<Article> {
  const only = await read(bytes);
  if (!only?.ok) throw new Error(only?.message);
  return only.article;
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const segmentsOf = ({ text, segments }: Article) =>
  segments.map(({ kind, start, end }) => `${kind}: ${inOneLine(text.slice(start, end))}`);

test("larger letters are headlines, lines are joined to paragraphs", async () => {
  const article = await articleOf(
    await pdfOf(
      (doc) => {
        doc.fontSize(20).text("Night ferry of Port Maren stays").moveDown();
        doc.fontSize(11).text(body).moveDown().text(more).moveDown();
        doc.fontSize(14).text("How the vote went").moveDown();
        doc.fontSize(11).text(body);
      },
      { info: { Title: "Night ferry of Port Maren stays", Author: "Ana Ruiz" } },
    ),
  );
  expect(segmentsOf(article)).toEqual([
    "headline: Night ferry of Port Maren stays",
    `paragraph: ${body}`,
    `paragraph: ${more}`,
    "heading: How the vote went",
    `paragraph: ${body}`,
  ]);
  expect(article.source.mediaType).toBe("application/pdf");
  expect(article.metadata).toMatchObject({
    headline: { value: "Night ferry of Port Maren stays" },
    authors: [{ value: "Ana Ruiz" }],
  });
  expect(article.metadata.published?.edtf).toMatch(/^\d{4}-\d\d-\d\d$/); // when the test made it
});

test("columns are read one after the other, below a headline over both", async () => {
  const long = `${body} ${more} ${body}`;
  const article = await articleOf(
    await pdfOf((doc) => {
      doc.fontSize(22).text("Night ferry of Port Maren stays for five more years").moveDown();
      doc.fontSize(10).text(long, 72, 150, { width: 210 });
      doc.text(more, 310, 150, { width: 210 }).moveDown().text(long, { width: 210 });
    }),
  );
  expect(segmentsOf(article)).toEqual([
    "headline: Night ferry of Port Maren stays for five more years",
    `paragraph: ${long}`,
    `paragraph: ${more}`,
    `paragraph: ${long}`,
  ]);
});

test("a sentence goes on over a page; running heads and page numbers stand behind the text", async () => {
  const article = await articleOf(
    await pdfOf(
      (doc) => {
        for (let page = 1; page <= 3; page++) {
          if (page > 1) doc.addPage();
          doc.fontSize(9).text(`Harbour Times, issue ${page}`, 72, 30, { lineBreak: false });
          doc
            .fontSize(11)
            .text(
              page === 2
                ? "ferry and not the bridge, which few had wanted."
                : `On page ${page} it is said that they chose the`,
              72,
              400,
            );
          doc.fontSize(9).text(`${page}`, 290, 765, { lineBreak: false });
        }
      },
      { margin: 20 },
    ),
  );
  expect(segmentsOf(article)).toEqual([
    "paragraph: On page 1 it is said that they chose the ferry and not the bridge, which few had wanted.",
    expect.stringContaining("On page 3 it is said that they chose the"),
    "notice: Harbour Times, issue 1",
    "artefact: 1",
    "notice: Harbour Times, issue 2",
    "artefact: 2",
    "notice: Harbour Times, issue 3",
    "artefact: 3",
  ]);
});

test("hyphens at the ends of lines stay in the text", async () => {
  const { text } = await articleOf(
    await pdfOf((doc) => doc.text("They kept the ferry run-\nning for five years.")),
  );
  expect(text).toBe("They kept the ferry run-\nning for five years.");
});

test("rows of a table are not taken for columns", async () => {
  const { text } = await articleOf(
    await pdfOf((doc) => {
      for (let row = 0; row < 8; row++) {
        doc.text(`Ward ${row}`, 72, 100 + row * 20, { lineBreak: false });
        doc.text(`${row * 100} votes`, 200, 100 + row * 20, { lineBreak: false });
      }
    }),
  );
  expect(inOneLine(text)).toMatch(/Ward 1 100 votes Ward 2 200 votes/);
});

test("a page without text is said", async () => {
  const { diagnostics } = await articleOf(
    await pdfOf((doc) => doc.text(body).addPage().rect(50, 50, 99, 99).fill("red")),
  );
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: "pdf/pages-without-text",
      message: "1 of its 2 pages hold no text",
    }),
  );
});

/** A file of one page whose content is `stream`, compressed as `filter` says. */
function rawPdf(stream: Uint8Array, filter: string): Uint8Array {
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length ${stream.length}${filter}>>stream
`;
  const tail = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n";
  return new Uint8Array(Buffer.concat([Buffer.from(head), stream, Buffer.from(tail)]));
}
const words = (text: string) => new TextEncoder().encode(`BT /F 12 Tf 50 700 Td (${text}) Tj ET\n`);

test("a file without a table of its objects is read all the same", async () => {
  expect((await articleOf(rawPdf(words("The ferry stays."), ""))).text).toBe("The ferry stays.");
});

describe("what is refused, in words", () => {
  const flate = "/Filter/FlateDecode";
  const many = new Uint8Array(20_000_000).fill(0x20);
  test.each([
    [
      "a stream that decompresses to more than is read",
      () => rawPdf(deflateSync(many), flate),
      "article/too-large",
      "20000000 bytes",
    ],
    [
      "streams compressed twice",
      () => rawPdf(deflateSync(deflateSync(words("x"))), "/Filter[/FlateDecode/FlateDecode]"),
      "article/too-large",
      "more than once",
    ],
    [
      "pieces of text without end",
      () => rawPdf(Buffer.concat(Array(21_000).fill(words("x y"))), ""),
      "article/too-large",
      "on page 1",
    ],
    [
      "a scan",
      () => pdfOf((doc) => doc.rect(50, 50, 99, 99).fill("red")),
      "article/unsupported",
      "OCR",
    ],
    [
      "one with a password",
      () => pdfOf((doc) => doc.text(body), { userPassword: "tide" }),
      "article/unsupported",
      "password",
    ],
    [
      "no more than a signature",
      () => new TextEncoder().encode("%PDF-1.7\n"),
      "article/unsupported",
      "cannot be read",
    ],
    [
      "pages in pages without end",
      () =>
        new TextEncoder().encode(
          "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n",
        ),
      "article/unsupported",
      "expected",
    ],
  ])("%s", async (_, make, code, said) => {
    expect(await read(await make(), { maxExpansion: 100 })).toMatchObject({
      ok: false,
      code,
      message: expect.stringContaining(said),
    });
  });
  test("more bytes than are allowed", async () => {
    expect(await read(await pdfOf((doc) => doc.text(body)), { maxBytes: 100 })).toMatchObject({
      code: "article/too-large",
    });
  });
});

test("whatever is changed in it, it is an article or a reason why not", async () => {
  const whole = await pdfOf((doc) =>
    doc.fontSize(20).text("Night ferry stays").fontSize(11).text(body).addPage().text(more),
  );
  const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(flips, fc.integer({ min: 1, max: whole.length }), async (changes, length) => {
      const damaged = whole.slice(0, length);
      for (const [at, byte] of changes) if (at < length) damaged[at] = byte;
      const only = await read(damaged);
      if (!only?.ok) expect(only?.message).toMatch(/^(?:a\.pdf: )?expected/);
    }),
    { numRuns: 40 },
  );
});

test("the same file gives the same article", async () => {
  const bytes = await pdfOf((doc) => doc.text(body));
  expect(await articleOf(bytes)).toEqual(await articleOf(bytes));
});

test("a Buffer of Node is read as any bytes are", async () => {
  const bytes = Buffer.from(rawPdf(words("The ferry stays."), ""));
  expect((await articleOf(bytes)).text).toBe("The ferry stays.");
});

test("files are told by their signature", () => {
  const tells = (text: string) => pdfReader.recognises(new TextEncoder().encode(text), "x");
  expect(tells("%PDF-1.7\n")).toBe(true);
  expect(tells("\n %PDF-1.7\n")).toBe(true);
  expect(tells("PDF files are read by @corpus/pdf")).toBe(false);
  expect(tells("A file that opens with %PDF-1.7 is one.")).toBe(false);
});
