import { expect, test } from "vitest";
import { toEdtf } from "../edtf.ts";
import type { Stated } from "../metadata/stated.ts";
import type { FormatReader, SourceDocument } from "./document.ts";
import { parseDocument } from "./parse-document.ts";
import { readArticles } from "./read-articles.ts";

const body = "The harbour council met on Tuesday.\n\nIt voted to keep the night ferry.\n";
const page = `<html><head><title>Ferry stays</title></head><body><h1>Ferry stays</h1><p>${body}</p></body></html>`;

/** A reader of one format: each line is a document, a blank one a reject. */
const lines: FormatReader = {
  name: "lines",
  recognises: () => true,
  async *documents(source, { uri }): AsyncGenerator<SourceDocument> {
    for (const [i, line] of (source as string).split("|").entries()) {
      const where = { uri: `${uri}:${i + 1}` };
      if (line === "")
        yield { ...where, kind: "reject", code: "article/empty", message: "nothing" };
      else yield { ...where, kind: "bytes", bytes: line };
    }
  },
};

async function read(source: string, maxBytes?: number) {
  const all = [];
  const limits = maxBytes === undefined ? {} : { maxBytes };
  for await (const each of readArticles(lines, source, { uri: "day", ...limits })) all.push(each);
  return all.map((each) => `${each.uri} ${each.ok ? each.article.source.mediaType : each.code}`);
}

test("each document comes out once, as an article or as the reason why not", async () => {
  expect(await read(`${body}||${page}|\0\0\0`)).toEqual([
    "day:1 text/plain",
    "day:2 article/empty",
    "day:3 text/html",
    "day:4 article/binary",
  ]);
});

test("a document over the limit does not end the rest", async () => {
  expect(await read(`${body}${body}|${body}`, 80)).toEqual([
    "day:1 article/too-large",
    "day:2 text/plain",
  ]);
});

const stated: Stated = {
  title: "Night ferry stays",
  authors: ["Ana Ruiz", " "],
  outlet: "Harbour Times",
  section: "Local",
  publishedAt: toEdtf("2026-03-04", "test"),
};

test.each(["text", "html"] as const)(
  "what the format states goes before what the %s says",
  (as) => {
    const bytes = as === "text" ? `Ferry stays\n\n${body}` : page;
    const { metadata } = parseDocument(
      {
        kind: "bytes",
        uri: "x",
        bytes,
        as,
        stated,
      },
      { publishedAt: "2020" },
    );
    expect(metadata).toMatchObject({
      headline: { value: "Night ferry stays", basis: "markup" },
      authors: [{ value: "Ana Ruiz", basis: "markup" }],
      outlet: { value: "Harbour Times", basis: "markup" },
      section: { value: "Local", basis: "markup" },
      published: { edtf: "2026-03-04", basis: "markup" },
    });
  },
);

test("what an article says of itself stays as a candidate", () => {
  const { headline } = parseDocument({ kind: "bytes", uri: "x", bytes: page, stated }).metadata;
  expect(headline?.candidates?.map(({ value }) => value)).toEqual(["Ferry stays"]);
});

test("the date of the whole run is for documents that state none", () => {
  const dated = (bytes: string) =>
    parseDocument({ kind: "bytes", uri: "x", bytes }, { publishedAt: "2020-05" }).metadata
      .published;
  expect(dated(body)).toMatchObject({ edtf: "2020-05", basis: "given" });
  expect(dated(page)).toMatchObject({ edtf: "2020-05", basis: "given" });
  expect(
    dated(page.replace("<p>", '<time datetime="2021-06-07">7 June 2021</time><p>')),
  ).toMatchObject({
    edtf: "2021-06-07",
    basis: "markup",
  });
});
