import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyArticle } from "../verify/article.ts";
import { parseHtml } from "./parse-html.ts";

const prose =
  "<p>The ferry to Halden was late again on Monday, and passengers said that they were tired of it.</p>";

describe("limits are said, with a code", () => {
  test.each([
    ["elements in elements", "<div>".repeat(100_000) + prose, {}, "article/too-deep"],
    ["inline elements in each other", "<b>".repeat(100_000) + prose, {}, "article/too-deep"],
    ["a limit of the caller's", "<div><div><div>x", { maxDepth: 2 }, "article/too-deep"],
    ["elements without end", "<i></i>".repeat(200_000), {}, "article/too-large"],
    ["more bytes than allowed", prose, { maxBytes: 20 }, "article/too-large"],
    [
      "markup around nothing",
      "<html><body><script>alert(1)</script></body></html>",
      {},
      "article/empty",
    ],
    ["bytes that are no text", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), {}, "article/binary"],
  ])("%s", (_, html, options, code) => {
    expect(() => parseHtml(html, options)).toThrow(expect.objectContaining({ code }));
  });
});

// Each is read in time that grows with its length: four times as much takes at most about four times as long.
describe("time grows with length alone", () => {
  const cases: readonly (readonly [name: string, make: (n: number) => string])[] = [
    ["closing tags that close nothing", (n) => `${"<div>".repeat(400)}${"</b>".repeat(n)}${prose}`],
    ["unclosed paragraphs, deep", (n) => `${"<div>".repeat(400)}${"<p>word ".repeat(n / 4)}`],
    [
      "one huge attribute over many blocks",
      (n) => `<div class="${"story ".repeat(n)}">${"<p>word</p>".repeat(n / 8)}`,
    ],
    [
      "many attributes",
      (n) => `<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(" ")}>word`,
    ],
    ["entities alone", (n) => `<p>${"&amp;".repeat(n)}`],
    ["a comment that never ends", (n) => `${prose}<!--${"- ".repeat(n)}`],
    ["a quote that never ends", (n) => `${prose}<a href="${"x ".repeat(n)}`],
    ["open brackets", (n) => `${prose}${"<".repeat(n)}`],
    ["blocks with the same words", (n) => prose.repeat(n / 16)],
    ["lines parted by breaks", (n) => `<p>${"word word<br><br>".repeat(n / 4)}`],
    [
      "JSON-LD in arrays without end",
      (n) => `<script type="application/ld+json">${"[".repeat(n)}${"]".repeat(n)}</script>${prose}`,
    ],
    [
      "JSON-LD of a hundred articles",
      (n) =>
        `<script type="application/ld+json">[${`{"@type":"Article","headline":"A ferry at night"},`.repeat(n / 16)}0]</script>${prose}`,
    ],
    ["spaces", (n) => `<p>a${" ".repeat(n)}b${"\u00a0".repeat(n)}c`],
    [
      "metadata",
      (n) => `${'<meta property="og:title" content="A ferry at night">'.repeat(n / 16)}${prose}`,
    ],
  ];

  test.each(cases)("%s", (_, make) => {
    const small = timed(make(8_000));
    const large = timed(make(64_000));
    expect(large).toBeLessThan(Math.max(small, 20) * 8 * 4);
  });

  function timed(html: string): number {
    const { user, system } = process.cpuUsage();
    const article = parseHtml(html);
    const spent = process.cpuUsage({ user, system });
    expect(verifyArticle(article)).toEqual([]);
    return (spent.user + spent.system) / 1000;
  }
});

describe("whatever comes", () => {
  const bits = fc.constantFrom(
    "<p>",
    "</p>",
    "<div class=share>",
    "</div>",
    "<b>",
    "</b>",
    "<br>",
    "<a href='/x'>",
    "</a>",
    "<table><tr><td>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "&amp;",
    "&#0;",
    "&#x1F600;",
    "&nosuch;",
    "<h1>",
    "<svg><title>",
    "</svg>",
    "<pre>",
    "\u00a0",
    " ",
    "\n",
    "Ana Ruiz said",
    "By Li Wei",
    "3 May 2024",
    "<",
    ">",
    '"',
    "<meta property=og:title content='x'>",
    "</html>",
    "<select><option>",
    "<noscript>",
    "<x-y>",
    "\u{1F600}",
    "\ud800",
    "é",
    "<figure><figcaption>",
    "<li>",
    "<body>",
    "<form><form>",
    "\0",
  );

  test("each non-blank character is in one segment, whose source holds it", () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        const html = parts.join("");
        let article: ReturnType<typeof parseHtml>;
        try {
          article = parseHtml(html);
        } catch (error) {
          expect(error).toMatchObject({ name: "CorpusError" });
          return;
        }
        expect(verifyArticle(article)).toEqual([]);
        let last = 0;
        for (const { source } of article.segments) {
          expect(source!.start).toBeGreaterThanOrEqual(last);
          expect(source!.end).toBeLessThanOrEqual(html.length);
          last = source!.end;
        }
        for (const { start, end, source } of article.segments) {
          const raw = html.slice(source!.start, source!.end);
          if (!/[<&]/.test(raw))
            expect(article.text.slice(start, end).replace(/\s/g, "")).toBe(raw.replace(/\s/g, ""));
        }
      }),
      { numRuns: 400 },
    );
  });

  test("the same page gives the same article", () => {
    const html = `<h1>Ferry late again</h1>${prose.repeat(3)}`;
    expect(parseHtml(html)).toEqual(parseHtml(html));
  });
});
