import { expect, test } from "vitest";
import * as html from "./index.ts";
import { parseHtmlRecord } from "./index.ts";

test("the entry exports these names", () => {
  expect(Object.keys(html).sort()).toEqual(["looksLikeHtml", "parseHtml", "parseHtmlRecord"]);
});

test("a record brings its own title, date and place", () => {
  const page =
    "<h1>Ferry late</h1><p>The ferry to Halden was late again, passengers said on Monday.</p>";
  const article = parseHtmlRecord(
    { id: "a", html: page, url: "https://example.org/2024/05/03/ferry", outlet: "The Wire" },
    { uri: "pages.ndjson:1" },
  );
  expect(article.source).toMatchObject({ id: "a", uri: "pages.ndjson:1", mediaType: "text/html" });
  expect(article.metadata).toMatchObject({
    headline: { value: "Ferry late", basis: "text" },
    outlet: { value: "The Wire", basis: "given" },
    published: { edtf: "2024-05-03", basis: "markup" }, // the address says it
  });
});

test("a record of text is for parseRecord", () => {
  expect(() => parseHtmlRecord({ text: "One line." })).toThrow(
    expect.objectContaining({ code: "article/unsupported" }),
  );
});
