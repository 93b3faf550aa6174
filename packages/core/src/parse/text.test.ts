import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CorpusError } from "../errors.ts";
import { Article } from "../model/article.ts";
import { parseText } from "./text.ts";

const body =
  "Residents of Port Maren voted on Sunday to keep the night ferry running for another five years.";

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof CorpusError) return error.code;
    throw error;
  }
}

/** The first broken promise about segments, or undefined. Plain comparisons: some texts have 200,000. */
function brokenPromise({ text, segments }: Article): string | undefined {
  let at = 0;
  for (const [index, { id, start, end }] of segments.entries()) {
    if (id !== `seg_${index}`) return `${id} is number ${index}`;
    if (start < at || end <= start) return `${id} overlaps or is empty`;
    if (text.slice(at, start).trim() !== "") return `characters lost before ${id}`;
    if (text.slice(start, end).trim().length !== end - start) return `${id} is not trimmed`;
    at = end;
  }
  return text.slice(at).trim() === "" ? undefined : "characters lost at the end";
}

describe("promises on any text", () => {
  // Pieces that look like the parts of an article, so that rules fire and not only defaults.
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      ...["\n", "\r\n", "\n\n", " ", "\u00a0", "\ufeff", "“", "”", '"', "—", ". ", ": ", "•", "\0"],
      ...[
        "\ud800",
        "🙂",
        body,
        "Harbour Town Votes to Keep Its Ferry",
        "By Ana Ruiz",
        "Home World",
      ],
      ...["LIMA (AP) — ", "rice.", "so Mayor", "Picture: Ana Ruiz/AFP", "(AP Photo/Ana Ruiz)"],
      ...[
        "Leave a comment",
        "© Agence France-Presse",
        "Hide Caption 2 of 9",
        "May 3, 2021",
        "@ana",
      ],
      ...[
        "&lt;span",
        "www.example.org",
        "Ana Ruiz is a reporter in Lima.",
        "1. ",
        "- ",
        "2021-05-03",
      ],
    ),
  );
  const texts = fc
    .array(piece, { maxLength: 30 })
    .map((pieces) => pieces.join(""))
    .filter((text) => text.trim() !== "");

  test("segments cover every non-blank character once, and the article matches its schema", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, segmented) => {
        let article: Article;
        try {
          article = parseText(text, { segmented });
        } catch (error) {
          if (error instanceof CorpusError && error.code === "article/binary") return;
          throw error;
        }
        expect(article.text).toBe(text);
        expect(brokenPromise(article)).toBeUndefined();
        expect(Article.safeParse(article).error).toBeUndefined();
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test("what the metadata states stands in the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (codeOf(() => parseText(text)) !== undefined) return;
        const { metadata } = parseText(text);
        const { headline, agency, dateline, published, authors } = metadata;
        for (const found of [headline, agency, dateline, published, ...authors]) {
          if (found?.start === undefined) continue;
          expect(found.exact).toBe(text.slice(found.start, found.end));
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe("decoding", () => {
  const words = `Café “Zürich” — ${body}`;
  const utf8 = new TextEncoder().encode(words);
  const wide = (littleEndian: boolean) => {
    const bytes = new Uint8Array(words.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < words.length; i++) {
      view.setUint16(i * 2, words.charCodeAt(i), littleEndian);
    }
    return bytes;
  };
  const marked = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);
  const codes = (bytes: Uint8Array) =>
    parseText(bytes).diagnostics.flatMap(({ code }) => (code.startsWith("encoding/") ? code : []));

  test.each([
    ["UTF-8", utf8, []],
    ["UTF-8 with a mark", marked([0xef, 0xbb, 0xbf], utf8), ["encoding/bom"]],
    ["UTF-16LE with a mark", marked([0xff, 0xfe], wide(true)), ["encoding/bom"]],
    ["UTF-16BE with a mark", marked([0xfe, 0xff], wide(false)), ["encoding/bom"]],
    ["UTF-16LE without", wide(true), ["encoding/guessed"]],
    ["UTF-16BE without", wide(false), ["encoding/guessed"]],
  ])("%s", (_, bytes, expected) => {
    expect(parseText(bytes).text).toBe(words);
    expect(codes(bytes)).toEqual(expected);
  });

  test("windows-1252 is the last resort", () => {
    const bytes = Uint8Array.from([
      0x93,
      ...new TextEncoder().encode(body),
      0x94,
      0x20,
      0x80,
      0xe9,
    ]);
    expect(parseText(bytes).text).toBe(`“${body}” €é`);
    expect(codes(bytes)).toEqual(["encoding/guessed"]);
  });

  test("damaged UTF-8 is said, never silent", () => {
    const bytes = Uint8Array.from([...utf8, 0xe2, 0x80]);
    expect(parseText(bytes).text).toContain("\ufffd");
    expect(codes(bytes)).toEqual(["encoding/invalid-bytes"]);
  });

  test("a string keeps its byte order mark, which no segment holds", () => {
    const article = parseText(`\ufeff${body}`);
    expect(article.text.charCodeAt(0)).toBe(0xfeff);
    expect(article.segments[0]?.start).toBe(1);
  });
});

describe("refusals", () => {
  test.each([
    ["", "article/empty"],
    [" \n\u00a0\t", "article/empty"],
    [new Uint8Array(0), "article/empty"],
    [Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), "article/binary"],
    [Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256), "article/binary"],
    ["\0".repeat(50), "article/binary"],
  ])("%o", (input, code) => {
    expect(codeOf(() => parseText(input))).toBe(code);
  });

  test("limits count bytes, not code units", () => {
    expect(codeOf(() => parseText("é".repeat(60), { maxBytes: 100 }))).toBe("article/too-large");
    expect(codeOf(() => parseText("e".repeat(60), { maxBytes: 100 }))).toBeUndefined();
  });

  test("a date that is no EDTF", () => {
    expect(codeOf(() => parseText(body, { publishedAt: "last week" }))).toBe("edtf/invalid");
  });
});

describe("hostile size", () => {
  const million = 1_000_000;
  test.each([
    ["one long line", `${body} `.repeat(50_000)],
    ["quotation marks", '"'.repeat(million)],
    ["curly marks", "“”".repeat(million / 2)],
    ["lone surrogates", "a\ud800 ".repeat(million / 3)],
    ["line ends", `a${"\n".repeat(million)}b`],
    ["short lines", "Home\n".repeat(million / 5)],
    ["lines of one word in capitals", "LIMA\n".repeat((3 * million) / 5)],
    ["equal titles", "Harbour Town Votes to Keep Its Ferry\n".repeat(20_000)],
    ["white space", `a${" ".repeat(million)}b`],
    ["dashes", "- ".repeat(million / 2)],
    ["brackets", "(".repeat(million)],
    ["capitals", "LIMA, ".repeat(million / 6)],
  ])("%s", (_, text) => {
    expect(brokenPromise(parseTextQuickly(text))).toBeUndefined();
  });

  // Linear work takes a tenth of this; quadratic work takes minutes.
  function parseTextQuickly(text: string): Article {
    const started = performance.now();
    const article = parseText(text);
    expect(performance.now() - started).toBeLessThan(5000);
    return article;
  }
});

test("only boilerplate is an article with a diagnostic", () => {
  const article = parseText("Share this article\nLeave a comment\nWe use cookies\n");
  expect(article.segments.map(({ kind }) => kind)).toEqual(["share", "form", "notice"]);
  expect(article.diagnostics.map(({ code }) => code)).toContain("article/no-prose");
});

test("the id follows bytes, given id and URL; not the path", () => {
  const { id } = parseText(body);
  expect(parseText(new TextEncoder().encode(body), { uri: "a.txt" }).id).toBe(id);
  expect(parseText(body, { id: "7" }).id).not.toBe(id);
  expect(parseText(body, { url: "https://example.org/" }).id).not.toBe(id);
  expect(parseText(`${body} `).id).not.toBe(id);
});

test("where it was published is said beside where it was read", () => {
  const url = "https://news.example/1";
  const { source } = parseText(body, { uri: "week.csv:2", url });
  expect(source).toMatchObject({ uri: "week.csv:2", url });
  expect(parseText(body, { uri: "week.csv:2" }).source).not.toHaveProperty("url");
});

test("source says what was read", () => {
  const { source } = parseText("Café au lait.", { id: "x-1", url: "https://example.org/a" });
  expect(source).toEqual({
    id: "x-1",
    uri: "https://example.org/a",
    url: "https://example.org/a",
    mediaType: "text/plain",
    sha256: "695e6c73d9af8c9c53ca9b0467d79f80aba23908de4819989ea05401f01bd4c1",
    bytes: 14,
  });
});
