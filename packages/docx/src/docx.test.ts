import { type Article, verifyArticle } from "@corpus/core";
import { readArticles } from "@corpus/core/formats";
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxReader } from "./index.ts";

const body =
  "Residents of Port Maren voted on Sunday to keep the night ferry running, the harbour office said.";

async function read(bytes: Uint8Array, limits = {}) {
  const all = [];
  for await (const each of readArticles(docxReader, bytes, { uri: "a.docx", ...limits }))
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

const segmentsOf = ({ text, segments }: Article) =>
  segments.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 24)}`);

/** An archive with `xml` for the paragraphs of the document, and other parts by their path. */
const archive = (xml: string, others: Record<string, string> = {}) =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(`<w:document><w:body>${xml}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(others).map(([name, text]) => [name, strToU8(text)])),
  });
const paragraph = (runs: string) => `<w:p>${runs}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test("styles, lists, headers and footers tell what is what", async () => {
  const document = new Document({
    title: "Night ferry stays",
    creator: "Ana Ruiz",
    sections: [
      {
        headers: {
          default: new Header({ children: [new Paragraph("Harbour office, press desk")] }),
        },
        footers: {
          default: new Footer({ children: [new Paragraph("Not for release before noon")] }),
        },
        children: [
          new Paragraph({ text: "Night ferry stays", heading: HeadingLevel.TITLE }),
          new Paragraph(body),
          new Paragraph({ text: "How the vote went", heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: "3,000 for the ferry", bullet: { level: 0 } }),
          new Paragraph({ text: "900 against it", bullet: { level: 0 } }),
          new Table({
            rows: [
              new TableRow({
                children: [new TableCell({ children: [new Paragraph(`${body} Again.`)] })],
              }),
            ],
          }),
        ],
      },
    ],
  });
  const article = await articleOf(await Packer.toBuffer(document));
  expect(segmentsOf(article)).toEqual([
    "notice: Harbour office, press de",
    "headline: Night ferry stays",
    "paragraph: Residents of Port Maren ",
    "heading: How the vote went",
    "list: 3,000 for the ferry",
    "list: 900 against it",
    "paragraph: Residents of Port Maren ",
    "notice: Not for release before n",
  ]);
  expect(article.metadata).toMatchObject({
    headline: { value: "Night ferry stays" },
    authors: [{ value: "Ana Ruiz" }],
  });
  expect(article.metadata.published?.edtf).toMatch(/^\d{4}-\d\d-\d\d$/); // when the test made it
});

test("tabs and breaks stay in the text", async () => {
  const children = [
    new TextRun({ children: ["One", new Tab(), "two"] }),
    new TextRun({ text: "three", break: 1 }),
  ];
  const document = new Document({ sections: [{ children: [new Paragraph({ children })] }] });
  expect((await articleOf(await Packer.toBuffer(document))).text).toBe("One\ttwo\nthree");
});

describe("what readers see", () => {
  test.each([
    [
      "inserted text is there, deleted text is not",
      `${run("It ")}<w:ins>${run("stays")}</w:ins><w:del><w:r><w:delText>goes</w:delText></w:r></w:del>${run(".")}`,
      "It stays.",
    ],
    [
      "moved text stands where it went",
      `<w:moveFrom>${run("Here ")}</w:moveFrom>${run("It stays ")}<w:moveTo>${run("here")}</w:moveTo>`,
      "It stays here",
    ],
    [
      "codes of fields are not there",
      `<w:r><w:instrText>PAGE</w:instrText></w:r>${run("It stays.")}`,
      "It stays.",
    ],
    [
      "nor is hidden text",
      `<w:r><w:rPr><w:vanish/></w:rPr><w:t>Draft. </w:t></w:r>${run("It stays.")}`,
      "It stays.",
    ],
    [
      "a switch can be off",
      `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>It stays.</w:t></w:r>`,
      "It stays.",
    ],
    [
      "of a drawing's two renderings one is read",
      `<mc:AlternateContent><mc:Choice>${run("Box")}</mc:Choice><mc:Fallback>${run("Box")}</mc:Fallback></mc:AlternateContent>`,
      "Box",
    ],
    ["signs that XML writes as entities", run("Ana &amp; Li &#8212; &lt;b&gt;"), "Ana & Li — <b>"],
  ])("%s", async (_, runs, text) => {
    expect((await articleOf(archive(paragraph(runs)))).text).toBe(text);
  });
  test("a paragraph whose end was deleted goes on in the next", async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("It ")}</w:p>`;
    expect((await articleOf(archive(first + paragraph(run("stays."))))).text).toBe("It stays.");
  });
  test("a text box is a paragraph of its own", async () => {
    const box = `<w:r><w:txbxContent>${paragraph(run("In the box."))}</w:txbxContent></w:r>`;
    const { text } = await articleOf(archive(paragraph(run("Around ") + box + run("it."))));
    expect(text).toBe("In the box.\n\nAround it.");
  });
});

test("styles that are based on others, and footnotes", async () => {
  const styles = `<w:styles><w:style w:styleId="a"><w:name w:val="Caption"/></w:style>
    <w:style w:styleId="b"><w:name w:val="Our own"/><w:basedOn w:val="a"/></w:style>
    <w:style w:styleId="c"><w:name w:val="Round"/><w:basedOn w:val="c"/></w:style></w:styles>`;
  const styled = (id: string, text: string) =>
    paragraph(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run(text)}`);
  const others = {
    "word/styles.xml": styles,
    "word/footnotes.xml": `<w:footnotes>${paragraph(run("So he said."))}</w:footnotes>`,
  };
  const article = await articleOf(
    archive(paragraph(run(body)) + styled("b", "The ferry.") + styled("c", body), others),
  );
  expect(segmentsOf(article)).toEqual([
    "paragraph: Residents of Port Maren ",
    "caption: The ferry.",
    "paragraph: Residents of Port Maren ",
    "other: So he said.",
  ]);
});

describe("properties are believed as far as the document bears them out", () => {
  const withCore = (fields: string) =>
    articleOf(
      archive(paragraph(run("Night ferry stays")) + paragraph(run(body)), {
        "docProps/core.xml": `<cp>${fields}</cp>`,
      }),
    );
  test("a title that stands in the text", async () => {
    const { metadata, diagnostics } = await withCore("<dc:title>Night ferry stays</dc:title>");
    expect(metadata.headline?.value).toBe("Night ferry stays");
    expect(diagnostics.filter(({ code }) => code === "file/properties")).toEqual([]);
  });
  test.each([
    [
      "a title from elsewhere",
      "<dc:title>Letter to all members</dc:title>",
      "“Letter to all members”, which is no line of the text",
    ],
    ["a program for author", "<dc:creator>python-docx</dc:creator>", "no person's name"],
    [
      "a template's date",
      "<dcterms:created>2013-12-23T23:15:00Z</dcterms:created><dcterms:modified>2024-05-07T08:00:00Z</dcterms:modified>",
      "2013-12-23",
    ],
  ])("%s is said, not taken", async (_, fields, words) => {
    const { metadata, diagnostics } = await withCore(fields);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "file/properties", message: expect.stringContaining(words) }),
    );
    expect(metadata).toMatchObject({ authors: [], published: null });
    expect(metadata.headline?.value).not.toBe("Letter to all members");
  });
  test("the day it was made, where it was saved soon after", async () => {
    const { metadata } = await withCore(
      "<dcterms:created>2024-05-06T08:00:00Z</dcterms:created><dcterms:modified>2024-05-07T08:00:00Z</dcterms:modified>",
    );
    expect(metadata.published).toEqual({ edtf: "2024-05-06", basis: "markup" });
  });
});

describe("what is refused, in words", () => {
  const huge = zipSync({ "word/document.xml": new Uint8Array(40_000_000) });
  const lying = huge.slice();
  const central = lying.length - 22 - 46 - "word/document.xml".length;
  new DataView(lying.buffer).setUint32(central + 24, 100, true); // the size that its directory states
  test.each([
    ["a part that decompresses to more than is allowed", huge, "article/too-large", "40000000"],
    [
      "an encrypted one",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      "article/unsupported",
      "password",
    ],
    [
      "an archive cut short",
      archive(paragraph(run(body))).slice(0, 200),
      "article/unsupported",
      "cannot be read",
    ],
    [
      "another archive",
      zipSync({ "a.txt": strToU8(body) }),
      "article/unsupported",
      "word/document.xml",
    ],
    ["one without text", archive(paragraph("")), "article/empty", "found none"],
    ["elements in elements", archive("<a>".repeat(100_000)), "article/too-deep", "512"],
  ])("%s", async (_, bytes, code, words) => {
    expect(await read(bytes)).toMatchObject({
      ok: false,
      code,
      message: expect.stringContaining(words),
    });
  });
  test("one that states a smaller size than it has is given no more room", async () => {
    expect(await read(lying)).toMatchObject({ ok: false });
  });
  test("more bytes than are allowed", async () => {
    expect(await read(archive(paragraph(run(body))), { maxBytes: 50 })).toMatchObject({
      code: "article/too-large",
    });
  });
});

test("whatever is changed in it, it is an article or a reason why not", async () => {
  const whole = archive(paragraph(run(body)).repeat(3), { "word/styles.xml": "<w:styles/>" });
  const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(flips, fc.integer({ min: 1, max: whole.length }), async (changes, length) => {
      const damaged = whole.slice(0, length);
      for (const [at, byte] of changes) if (at < length) damaged[at] = byte;
      const only = await read(damaged);
      if (!only?.ok) expect(only?.message).toMatch(/^expected/);
    }),
    { numRuns: 200 },
  );
});

test("documents are told by what they open with", () => {
  const tells = (bytes: Uint8Array, uri: string) =>
    docxReader.recognises(bytes.subarray(0, 4096), uri);
  expect(tells(archive(paragraph(run(body))), "x")).toBe(true);
  expect(tells(zipSync({ "a.txt": strToU8(body) }), "a.zip")).toBe(false);
  expect(tells(strToU8(body), "a.docx")).toBe(false);
});
