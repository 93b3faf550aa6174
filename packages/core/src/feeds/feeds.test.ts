import { expect, test } from "vitest";
import type { SourceDocument } from "../formats/document.ts";
import { defaultLimits } from "../formats/document.ts";
import { parseDocument } from "../formats/parse-document.ts";
import { outcomes, testReader } from "../formats/reader-properties.fixture.ts";
import { recogniseFormat } from "../formats/registry.ts";
import { jsonFeedReader, xmlFeedReader } from "./index.ts";

const encoder = new TextEncoder();
const body =
  "Residents of Port Maren voted on Sunday to keep the night ferry, the harbour office said.";

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rss [<!ENTITY bomb "boom"><!ENTITY bombs "&bomb;&bomb;">]>
<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Harbour &amp; Coast</title><link>https://harbour.example/</link>
<atom:link rel="self" href="https://harbour.example/feed"/>
<image><title>Logo</title><link>https://harbour.example/logo</link></image>
<item><title>Night ferry &lt;b&gt;stays&lt;/b&gt;</title><link>/2024/ferry?a=1&amp;b=2</link><guid isPermaLink="false">h-1</guid>
<dc:creator><![CDATA[Ana Ruiz]]></dc:creator><category>Local</category><pubDate>Mon, 04 Mar 2024 09:30:00 +0100</pubDate>
<description>A short line.</description>
<c:encoded><![CDATA[<p>${body}</p><ul><li>Ferries leave at nine</li></ul><p><a href="/x">Read more</a></p>]]></c:encoded></item>
<item><title>Teaser</title><guid>https://harbour.example/2</guid><author>desk@harbour.example (Li Wei)</author>
<pubDate>4 Mar 24 09:30 EST</pubDate><description>The old lighthouse was sold on Monday &amp;mdash; for a crown.</description></item>
<item><title>Nothing to read</title><link>https://harbour.example/3</link><pubDate>soon</pubDate></item>
<item><title>Plain</title><link>https://harbour.example/4</link><description>Rain &bombs; fell on Elstow.</description></item>
</channel></rss>`;

const atom = `<?xml version="1.0"?>
<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml" xml:base="https://coast.example/news/">
<a:title type="html">Coast &amp;amp; Sea</a:title><a:updated>2024-03-05T10:00:00Z</a:updated>
<a:entry><a:title>Ferry stays</a:title><a:link rel="alternate" href="ferry"/><a:link rel="enclosure" href="f.mp3"/>
<a:id>tag:coast.example,2024:1</a:id><a:author><a:name>Eva Lind</a:name></a:author><a:published>2024-03-04T09:30:00.123+01:00</a:published>
<a:category term="harbour" label="Harbour"/>
<a:content type="xhtml"><h:div><h:p>${body}</h:p><h:p>Fish &amp; chips &lt; gold.</h:p></h:div></a:content></a:entry>
<a:entry><a:title>Plain text</a:title><a:id>2</a:id><a:content type="text">1 &lt; 2, said the mayor of Lumen.</a:content>
<a:source><a:title>Other Times</a:title></a:source></a:entry>
<a:entry><a:title>Picture</a:title><a:id>3</a:id><a:content type="image/png">iVBORw0KGgo=</a:content></a:entry>
</a:feed>`;

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example/"><title>Old Times</title><items><rdf:Seq><rdf:li resource="https://old.example/1"/></rdf:Seq></items></channel>
<item rdf:about="https://old.example/1"><title>Rain</title><link>https://old.example/1</link><description>Rain fell on Elstow.</description><dc:date>2004-05-06</dc:date></item>
</rdf:RDF>`;

const json = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Harbour Times",
  home_page_url: "https://harbour.example/",
  authors: [{ name: "The desk" }],
  items: [
    {
      id: 7,
      url: "/a",
      title: "Ferry",
      content_html: `<p>${body}</p>`,
      tags: ["Local"],
      date_published: "2024-03-04T09:30:00Z",
    },
    { id: "8", summary: "Only a line.", authors: [{ name: "Ana Ruiz" }] },
    { id: "9", title: "None" },
    null,
  ],
});

async function documentsOf(text: string | Uint8Array, limits = {}): Promise<SourceDocument[]> {
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  const reader = await recogniseFormat(bytes.subarray(0, 4096), "-")!.load();
  const all: SourceDocument[] = [];
  const context = { uri: "feed", limits: { ...defaultLimits, ...limits } };
  for await (const document of reader.documents(bytes, context)) all.push(document);
  return all;
}

const articleOf = (document: SourceDocument | undefined) => {
  if (!document || document.kind === "reject") throw new Error(`no article: ${document?.message}`);
  return parseDocument(document);
};

test("RSS: what an item states, its content before its summary", async () => {
  const [first, teaser, empty, plain] = await documentsOf(rss);
  const article = articleOf(first);
  expect(article.text).toBe(`${body}\nFerries leave at nine\nRead more`);
  expect(article.segments.map(({ kind }) => kind)).toEqual(["paragraph", "list", "related"]);
  expect(article.metadata).toMatchObject({
    headline: { value: "Night ferry stays", basis: "markup" },
    authors: [{ value: "Ana Ruiz" }],
    outlet: { value: "Harbour & Coast" },
    section: { value: "Local" },
    published: { edtf: "2024-03-04T09:30:00+01:00" },
  });
  expect(article.source).toMatchObject({ id: "h-1", mediaType: "application/rss+xml" });
  expect(first).toMatchObject({
    uri: "feed!/https://harbour.example/2024/ferry?a=1&b=2",
    location: "https://harbour.example/2024/ferry?a=1&b=2",
  });

  const short = articleOf(teaser);
  expect(short.text).toBe("The old lighthouse was sold on Monday — for a crown.");
  expect(short.metadata.authors[0]?.value).toBe("Li Wei");
  expect(short.metadata.published?.edtf).toBe("2024-03-04T09:30:00-05:00");
  expect(short.diagnostics[0]?.code).toBe("feed/summary-only");
  expect(teaser?.location).toBe("https://harbour.example/2");

  expect(empty).toMatchObject({ kind: "reject", code: "article/empty" });
  expect(articleOf(plain).text).toBe("Rain &bombs; fell on Elstow."); // no entity of a DTD is expanded
});

test("Atom under a prefix: XHTML, plain text, a relative link, the outlet of the source", async () => {
  const [first, plain, picture] = await documentsOf(atom);
  const article = articleOf(first);
  expect(article.text).toBe(`${body}\nFish & chips < gold.`);
  expect(article.metadata).toMatchObject({
    outlet: { value: "Coast & Sea" },
    section: { value: "Harbour" },
    authors: [{ value: "Eva Lind" }],
    published: { edtf: "2024-03-04T09:30:00+01:00" },
  });
  expect(first?.location).toBe("https://coast.example/news/ferry");
  expect(articleOf(plain).text).toBe("1 < 2, said the mayor of Lumen.");
  expect(articleOf(plain).metadata.outlet?.value).toBe("Other Times");
  expect(picture).toMatchObject({ kind: "reject", code: "article/empty" });
});

test("RSS 1.0", async () => {
  const [first, ...others] = await documentsOf(rdf);
  expect(others).toEqual([]);
  expect(articleOf(first).metadata).toMatchObject({
    outlet: { value: "Old Times" },
    published: { edtf: "2004-05-06" },
  });
});

test("JSON Feed", async () => {
  const [first, summary, none, nothing] = await documentsOf(json);
  expect(articleOf(first).metadata).toMatchObject({
    headline: { value: "Ferry" },
    authors: [{ value: "The desk" }],
    section: { value: "Local" },
  });
  expect(first).toMatchObject({ id: "7", location: "https://harbour.example/a" });
  expect(articleOf(summary).metadata.authors[0]?.value).toBe("Ana Ruiz");
  expect([none?.kind, nothing?.kind]).toEqual(["reject", "reject"]);
});

test("an export of WordPress: posts by line, pictures passed over, drafts said", async () => {
  const post = (type: string, status: string, text: string) =>
    `<item><title>T</title><content:encoded><![CDATA[${text}]]></content:encoded><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status></item>`;
  const wxr = `<!-- ${"made by hand ".repeat(20)} --><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
${post("post", "publish", `${body}\n\nIt was a close vote.`)}${post("attachment", "inherit", "x")}${post("post", "draft", body)}</channel></rss>`;
  const passed: string[] = [];
  const all: SourceDocument[] = [];
  const context = {
    uri: "w",
    limits: defaultLimits,
    onPassed: (name: string) => passed.push(name),
  };
  for await (const document of xmlFeedReader.documents(wxr, context)) all.push(document);
  expect(articleOf(all[0]).text).toBe(`${body}\nIt was a close vote.`);
  expect(articleOf(all[1]).diagnostics[0]?.code).toBe("feed/unpublished");
  expect([all.length, passed]).toEqual([2, ["WordPress attachment"]]);
});

test("a part in another encoding does not spoil the rest", async () => {
  const [before, after] = rss.split("A short line.");
  const latin = rss.replace(body, "Caf\u00e9 owners of Elstow met on Monday.");
  const bytes = Uint8Array.from([
    ...encoder.encode(before!.replace("Harbour &amp; Coast", "Hafen Zürich")),
    ...Array.from("A caf\u00e9.", (char) => char.charCodeAt(0)),
    ...encoder.encode(after!.slice(0, after!.indexOf("<c:encoded>"))),
    ...encoder.encode("</item></channel></rss>"),
  ]);
  const [first] = await documentsOf(bytes);
  expect(articleOf(first).text).toBe("A café.");
  expect(articleOf(first).metadata.outlet?.value).toBe("Hafen Zürich");
  expect(articleOf((await documentsOf(latin))[0]).text).toContain("Café");
});

test.each(["utf-16le", "utf-16be"])("a feed in %s", async (encoding) => {
  const bytes = new Uint8Array(rss.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of [0xfeff, ...Array.from(rss, (c) => c.charCodeAt(0))].entries())
    view.setUint16(i * 2, unit, encoding === "utf-16le");
  expect(await outcomes(xmlFeedReader, bytes)).toEqual(await outcomes(xmlFeedReader, rss));
});

test.each([
  ["an item that never ends", rss.slice(0, rss.indexOf("</c:encoded>")), "source/damaged"],
  [
    "a section that never ends",
    `${rss.slice(0, rss.indexOf("<p>"))}${"x".repeat(9000)}`,
    "article/too-large",
  ],
  ["elements in elements", `<rss><channel><item>${"<a>".repeat(600)}`, "article/too-deep"],
  [
    "an item that is too long",
    `<rss><channel><item><title>${"x <b>y</b>".repeat(900)}</title></item>`,
    "article/too-large",
  ],
  [
    "an item of many empty elements",
    `<rss><channel><item>${"<a/>".repeat(900)}</item><item><title>x</title>`,
    "article/too-large",
  ],
  [
    "an item of long attributes",
    `<rss><channel><item>${`<a b="${"x".repeat(900)}"/>`.repeat(9)}</item>`,
    "article/too-large",
  ],
])("%s is said", async (_, text, code) => {
  const all = await outcomes(
    xmlFeedReader,
    Array.from({ length: Math.ceil(text.length / 100) }, (_, i) =>
      text.slice(i * 100, i * 100 + 100),
    ),
    { maxBytes: 4000 },
  );
  expect(all.join("\n")).toContain(code);
});

test("no more items than the limit", async () => {
  const kinds = async (text: string) =>
    (await documentsOf(text, { maxItems: 1 })).map(({ kind }) => kind);
  expect(await kinds(rss)).toEqual(["bytes", "reject"]);
  expect(await kinds(json)).toEqual(["bytes", "reject"]);
});

test.each([
  ["<html><head><title>rss</title></head></html>", undefined],
  ["<feed>of fish</feed>", undefined],
  ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>', undefined],
  ["RSS feeds are read here", undefined],
  ['{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","items":[]}', "JSON Feed"],
  ["\ufeff<?xml version='1.0'?><!-- a --><?style x?>\n<rss>", "RSS or Atom"],
  ['<feed version="0.3" xmlns="http://purl.org/atom/ns#">', "RSS or Atom"],
])("%s is %s", (text, name) => {
  expect(recogniseFormat(encoder.encode(text), "x")?.name).toBe(name);
});

testReader(xmlFeedReader, {
  rss: encoder.encode(rss),
  atom: encoder.encode(atom),
  rdf: encoder.encode(rdf),
});
testReader(jsonFeedReader, { json: encoder.encode(json) });
