import { expect, test } from "vitest";
import { aside, program, withChromium } from "./chromium.fixture.ts";
import { articleWith, bare, mill } from "./corpus.fixture.ts";
import { renderView } from "./index.ts";
import type { ViewCorpus } from "./pack-index.ts";

const open = withChromium();
const it = test.skipIf(!program);

const attacks = [
  "</script><script>globalThis.owned = 1</script>",
  "<!--<script>",
  "]]><img src=x onerror=globalThis.owned=1>",
  '"><svg onload=globalThis.owned=1>',
  `\${globalThis.owned = 1}`,
  "\u2028globalThis.owned = 1\u2029",
  "</title><script>globalThis.owned = 1</script>",
  "</noscript><script>globalThis.owned = 1</script>",
  "</style><script>globalThis.owned = 1</script>",
  "\u202edrow neddih\u202c",
  "half a character: \ud83d.",
  "__proto__",
  "constructor",
  "hasOwnProperty",
];

/** Every field that comes from outside says `words`. */
function saying(words: string): ViewCorpus {
  const [article] = mill.articles;
  const hostile = articleWith(
    {
      id: words,
      title: words,
      outlet: words,
      url: `javascript:globalThis.owned=1//${words}`,
      text: `${words}\n\nAna said ${words} so.`,
      publishedAt: "2024-03-05",
    },
    (at) => {
      const person = { ...article!.annotations!.entities![0]!, name: words, aliases: [words] };
      return {
        entities: [person],
        mentions: [{ ...article!.annotations!.mentions![0]!, ...at("Ana") }],
        quotes: [
          {
            ...article!.annotations!.quotes![0]!,
            ...at(`${words} so`),
            content: at(`${words} so`),
            speaker: { status: "named", ...at("Ana"), entity: person.id },
          },
        ],
      };
    },
  );
  const [owls] = mill.stories;
  const evidence = { article: hostile.id, start: 0, end: words.length, exact: words };
  const story = {
    ...owls!,
    title: words,
    articles: [hostile.id],
    origins: [{ articles: [hostile.id], kind: "wire" as const, agency: words }],
    reasons: [words],
    signature: { ...owls!.signature, people: [words] },
    timeline: [{ edtf: mill.stories[1]!.timeline[0]!.edtf, title: words, support: [evidence] }],
  };
  const claim = { ...evidence, value: words, polarity: "affirmed" as const, origin: 0 };
  const items = [{ relation: "adds" as const, aspect: words, claims: [claim] }];
  return {
    title: words,
    articles: [hostile],
    stories: [story],
    comparisons: [{ story: story.id, items }],
    entities: [],
  };
}

it.each(attacks)(
  `%j is shown as text on every screen, and nothing runs${aside}`,
  { timeout: 60_000 },
  async (words) => {
    const corpus = saying(words);
    const { page, heard, goTo } = await open(renderView(corpus, { generator: words }));
    const scripts = await page.locator("script").count();
    expect(scripts).toBe(6); // five blocks of data and the page's own
    const id = corpus.articles[0]!.id;
    const shown = words.replace(/[\u2028\u2029]/g, " ").trim();
    for (const hash of [
      "#/",
      "#/story/sto_owls",
      `#/article/${id}`,
      "#/articles",
      "#/people",
      "#/timeline",
      "#/network",
      "#/coverage",
    ]) {
      await goTo(hash);
      const text = await page.evaluate<string>("document.body.textContent");
      expect(text.replace(/[\u2028\u2029]/g, " "), hash).toContain(shown);
      expect(await page.evaluate("typeof globalThis.owned"), hash).toBe("undefined");
      expect(await page.locator("script").count()).toBe(scripts);
      expect(await page.locator("img, iframe, object, base, form").count()).toBe(0);
    }
    await goTo(`#/search/${encodeURIComponent(words.toWellFormed())}`);
    expect(await page.evaluate("typeof globalThis.owned")).toBe("undefined");
    expect(
      await page.evaluate("({}).owned === undefined && Object.prototype.toString.call({})"),
    ).toBe("[object Object]");
    expect(heard).toEqual([]);
  },
);

it("an address is a link only where it leads to the web", { timeout: 60_000 }, async () => {
  const corpus = saying("plain words");
  const { page, goTo } = await open(renderView(corpus));
  await goTo(`#/article/${corpus.articles[0]!.id}`);
  const hrefs = await page
    .locator("a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => !href.startsWith("#"))).toEqual([]);
  expect(await page.locator(".facts").first().innerText()).toContain("javascript:globalThis");
});

it("half characters and directions of writing come through unchanged, and stay within their place", {
  timeout: 60_000,
}, async () => {
  const words = "\ud83d \u202eabc";
  const corpus = saying(words);
  const { page, goTo } = await open(renderView(corpus));
  await goTo(`#/article/${corpus.articles[0]!.id}`);
  expect(await page.evaluate("document.querySelector('.text').textContent")).toContain(words);
  const isolated = await page.evaluate(
    "getComputedStyle(document.querySelector('main h1 bdi')).unicodeBidi",
  );
  expect(isolated).toBe("isolate");
});

it("what got in would still not run: the page's own policy forbids it", {
  timeout: 60_000,
}, async () => {
  const { page, heard } = await open(renderView(mill));
  await page.evaluate(`{
    const script = document.createElement("script");
    try { script.textContent = "globalThis.owned = 1"; } catch {}
    document.body.append(script);
    try { document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='globalThis.owned=1'>"); } catch {}
    try { fetch("https://example.org/").catch(() => {}); } catch {}
  }`);
  await expect.poll(() => heard.join(" ")).toContain("Content Security Policy");
  expect(await page.evaluate("typeof globalThis.owned")).toBe("undefined");
  expect(heard.filter((line) => line.startsWith("request"))).toEqual([]);
});

const million = 1_000_000; // UTF-16 code units
it.each([
  { name: "of words", text: "lorem ".repeat(million / 6) },
  { name: "without a space", text: "x".repeat(million) },
  { name: "of short lines", text: "a b\n".repeat(million / 4) },
])(
  "a line of a million characters $name can be opened and left again",
  { timeout: 120_000 },
  async ({ text }) => {
    const article = articleWith({ text, segmented: true });
    const { page, heard, goTo } = await open(renderView(bare([article, mill.articles[0]!])));
    await goTo(`#/article/${article.id}`);
    expect(await page.locator(".text").innerText()).toContain(text.slice(0, 3));
    await goTo("#/articles");
    expect(await page.locator(".articles li").count()).toBe(2);
    expect(heard).toEqual([]);
  },
);
