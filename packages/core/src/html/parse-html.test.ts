import { describe, expect, test } from "vitest";
import { verifyArticle } from "../verify/article.ts";
import { parseHtml } from "./parse-html.ts";

const body = `
<nav class="main-menu"><a href="/">Home</a> <a href="/town">Town</a></nav>
<article>
 <h1>Night ferry stays for five&nbsp;years</h1>
 <p class="standfirst">Voters in Port Maren kept the boat that the council wanted to drop.</p>
 <div class="byline">By Ana Ruiz and Li Wei</div>
 <time datetime="2024-05-03T08:00:00+02:00">3 May 2024</time>
 <ul class="share-bar"><li>Share on Facebook</li><li>Email</li></ul>
 <figure><img src="f.jpg"><figcaption>The ferry at its berth on Sunday. (Photo: J. Berg)</figcaption></figure>
 <p>Residents of Port Maren voted on Sunday to keep the night ferry running for five more years, the
 harbour office said, and turned down a bridge that would have cost &euro;90&nbsp;million.</p>
 <p>&ldquo;People here work at night,&rdquo; said <b>Ida Krog</b>, the mayor. About 3,000 of the town&#8217;s
 5,200 voters took part, more than in any vote since the lighthouse was sold in 1998.</p>
 <h2>What it costs</h2>
 <p>The boat needs a new engine in the spring. The council has set aside half of the money, and the
 harbour office said that it would look for the rest among the fishing companies.</p>
 <aside class="related-links"><h3>Related stories</h3><a href="/2">Bridge plan fails again in the council</a></aside>
 <p>A new timetable comes into force on 1 June, and fares rise by a tenth. Children and students will
 travel for half the price, as they did before the vote.</p>
</article>
<section id="comments" class="comments"><h3>2 comments</h3>
 <div class="comment"><p>I have taken that boat for twenty years, and I am glad that it will go on, whatever it costs.</p></div></section>
<footer><p>Copyright 2024 Harbour Times. All rights reserved.</p></footer>`;

const head = `<meta charset="utf-8"><title>Night ferry stays for five years | Harbour Times</title>
<meta property="og:site_name" content="Harbour Times"><meta property="article:section" content="Town">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
 "headline":"Night ferry stays for five years","datePublished":"2024-05-03T06:00:00Z",
 "author":[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Person","name":"Li Wei"},{"@type":"Organization","name":"Harbour Times"}]}]}</script>`;

const page = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe("a page of news", () => {
  const article = parseHtml(page, { uri: "ferry.html" });
  const kindOf = (words: string) => {
    const at = article.text.indexOf(words);
    expect(at, words).toBeGreaterThanOrEqual(0);
    return article.segments.find(({ start, end }) => start <= at && at < end)?.kind;
  };

  test.each([
    ["Home", "breadcrumb"],
    ["Night ferry stays", "headline"],
    ["Voters in Port Maren", "standfirst"],
    ["By Ana Ruiz", "byline"],
    ["3 May 2024", "byline"],
    ["Share on Facebook", "share"],
    ["The ferry at its berth", "caption"],
    ["Residents of Port Maren", "paragraph"],
    ["What it costs", "heading"],
    ["Related stories", "related"],
    ["Bridge plan fails", "related"],
    ["A new timetable", "paragraph"],
    ["I have taken that boat", "other"],
    ["Copyright 2024", "notice"],
  ])("%s: %s", (words, kind) => {
    expect(kindOf(words)).toBe(kind);
  });

  test("nothing is lost, and every segment has a reason", () => {
    expect(verifyArticle(article)).toEqual([]);
    expect(article.segments.every(({ reason }) => reason.length > 2)).toBe(true);
  });

  test("segments point into the markup", () => {
    const shown = article.segments.map(({ start, end, source }) => [
      article.text.slice(start, end),
      page.slice(source?.start, source?.end),
    ]);
    expect(shown).toContainEqual([
      "Night ferry stays for five\u00a0years",
      "Night ferry stays for five&nbsp;years",
    ]);
    const mayor = shown.find(([words]) => words?.startsWith("“People here"));
    expect(mayor?.[1]).toMatch(
      /^&ldquo;People here .*<b>Ida Krog<\/b>.*town&#8217;s\n 5,200 .*1998\.$/s,
    );
  });

  test("white space is as a browser shows it", () => {
    expect(article.text).toContain("years, the harbour office said");
    expect(article.text).toContain("cost €90\u00a0million.");
  });

  test("what the markup and the text state", () => {
    const { headline, authors, outlet, section, published } = article.metadata;
    expect(headline).toMatchObject({
      value: "Night ferry stays for five\u00a0years",
      basis: "text",
    });
    expect(authors.map(({ value, basis }) => `${value} (${basis})`)).toEqual([
      "Ana Ruiz (markup)",
      "Li Wei (markup)",
    ]);
    expect(outlet).toEqual({ value: "Harbour Times", basis: "markup" });
    expect(section).toEqual({ value: "Town", basis: "markup" });
    expect(published).toMatchObject({ edtf: "2024-05-03T06:00:00Z", basis: "markup" });
    expect(article.language.tag).toBe("en");
    expect(article.source).toMatchObject({ uri: "ferry.html", mediaType: "text/html" });
  });

  test("what the caller gives goes before what the page states", () => {
    const { metadata } = parseHtml(page, {
      title: "Ferry",
      outlet: "The Wire",
      publishedAt: "2024-05-04",
    });
    expect(metadata.headline).toMatchObject({ value: "Ferry", basis: "given" });
    expect(metadata.outlet).toMatchObject({
      value: "The Wire",
      candidates: [{ value: "Harbour Times" }],
    });
    expect(metadata.published).toMatchObject({
      edtf: "2024-05-04",
      candidates: [
        { edtf: "2024-05-03T06:00:00Z" },
        { edtf: "2024-05-03T08:00:00+02:00" },
        { edtf: "2024-05-03" },
      ],
    });
  });
});

describe("text", () => {
  const textOf = (html: string) => parseHtml(html).text;

  test.each([
    [
      "scripts, styles and drawings say nothing",
      "<p>One<script>var a='x'</script><style>p{}</style><svg><title>s</title></svg> two",
      "One two",
    ],
    ["a break is a line within the paragraph", "<p>One<br>two", "One\ntwo"],
    ["two breaks part paragraphs", "<div>One<br><br>two</div>", "One\ntwo"],
    ["code keeps its white space", "<pre>a\n  b</pre>", "a\n  b"],
    [
      "names that only style sets apart",
      "<p><span>Ana Ruiz</span><span>Updated</span></p>",
      "Ana Ruiz Updated",
    ],
    ["an initial in an element of its own is part of its word", "<p><b>T</b>he ferry", "The ferry"],
    ["a component within a line runs on", "<p>One <x-mark>two</x-mark> three", "One two three"],
    ["entities without a semicolon", "<p>A &amp B &copy 2024", "A & B © 2024"],
    ["a paragraph that is never closed", "<p>One<p>Two<div>Three", "One\nTwo\nThree"],
  ])("%s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test("a body twice on the page is read once", () => {
    const paragraphs = page.slice(page.indexOf("<p>Residents"), page.indexOf("<h2>"));
    const twice = parseHtml(page.replace("</article>", `${paragraphs}</article>`));
    const copies = twice.segments.filter(({ duplicateOf }) => duplicateOf !== undefined);
    expect(copies.map(({ kind }) => kind)).toEqual(["other", "other"]);
    expect(verifyArticle(twice)).toEqual([]);
  });
});

describe("encodings", () => {
  const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

  test.each([
    [
      "named by the markup",
      latin('<meta charset="iso-8859-1"><p>Caf\xe9 \x93open\x94'),
      undefined,
      "Café “open”",
    ],
    [
      "named in the old way",
      latin(
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcc\xe8\xf0',
      ),
      undefined,
      "Мир",
    ],
    ["that came with the bytes", latin("<p>\xcc\xe8\xf0"), "windows-1251", "Мир"],
    [
      "named wrongly, and UTF-8 all the same",
      new TextEncoder().encode('<meta charset="latin1"><p>Café'),
      undefined,
      "Café",
    ],
    ["unknown", latin('<meta charset="klingon"><p>Caf\xe9'), undefined, "Café"],
    [
      "UTF-16 by its mark",
      Uint8Array.of(0xff, 0xfe, ...[..."<p>Café"].flatMap((c) => [c.charCodeAt(0), 0])),
      undefined,
      "Café",
    ],
  ])("%s", (_, bytes, charset, text) => {
    expect(parseHtml(bytes, charset === undefined ? {} : { charset }).text).toBe(text);
  });
});

test("a picture's own title is not the page's, and half a character is none", () => {
  const icon = parseHtml(
    "<svg><title>Icon</title></svg><title>Night ferry stays</title><p>The night ferry between the two islands of the sound stays for five years, the council said.",
  );
  expect(icon.metadata.headline?.value).toBe("Night ferry stays");
  const broken = parseHtml(
    '<meta property="og:title" content="Night &amp;#xD800; ferry"><p>The night ferry between the two islands of the sound stays for five years, the council said.',
  );
  expect(broken.metadata.headline?.value).toBe("Night \ufffd ferry");
});

test.each([
  ["https://news.example/1", "https://news.example/1"],
  ["/1", undefined],
  ["javascript:alert(1)", undefined],
])("a page that states %s as its address was published at %s", (stated, url) => {
  const page = `<link rel="canonical" href="${stated}"><p>The ferry from Port Maren sails again.</p>`;
  const { source, id } = parseHtml(page, { uri: "a.html" });
  expect(source.url).toBe(url);
  expect(source.uri).toBe("a.html");
  expect(id).toBe(parseHtml(page).id);
});
