import axe, { type AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { aside, program, withChromium } from "./chromium.fixture.ts";
import { articleWith, bare, mill } from "./corpus.fixture.ts";
import { renderView } from "./index.ts";

const open = withChromium();
const it = test.skipIf(!program);
const html = renderView(mill);
const [first, second] = mill.articles;
const story = "#/story/sto_fire";

const screens = [
  "#/",
  story,
  `#/article/${first!.id}`,
  "#/articles",
  "#/people",
  "#/entity/cen_ruiz",
  "#/timeline",
  "#/network",
  "#/coverage",
  "#/search/mill",
  "#/story/sto_gone",
];

it(`every screen has one heading, and loads and breaks nothing${aside}`, {
  timeout: 60_000,
}, async () => {
  const { page, heard, goTo } = await open(html);
  for (const hash of screens) {
    await goTo(hash);
    expect(await page.locator("main h1").count(), hash).toBe(1);
    expect(await page.locator("main h1").innerText(), hash).not.toBe("");
  }
  expect(await page.locator(".opening").count()).toBe(0); // it stood in while the page was read
  expect(heard).toEqual([]);
});

it("each claim is a click from the words that carry it, and back again", {
  timeout: 60_000,
}, async () => {
  const { page, goTo } = await open(html);
  await goTo(story);
  const claims = page.locator(".claim .words");
  expect(await claims.count()).toBe(5);
  for (let i = 0; i < 5; i++) {
    const words = await claims.nth(i).locator("mark").innerText();
    await claims.nth(i).click();
    const hits = page.locator(".hit"); // more than one where a name begins or ends within the words
    await expect.poll(async () => (await hits.allInnerTexts()).join("")).toBe(words);
    expect(await hits.first().isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("main h1").innerText()).toBe("Fire at the old mill");
    await expect.poll(() => claims.count()).toBe(5);
  }
});

it("sources that contradict each other stand side by side, each version with its source", {
  timeout: 60_000,
}, async () => {
  const { page } = await open(html, { hash: `${story}/1`, viewport: { width: 1280, height: 800 } });
  const versions = page.locator(".points.is-conflicts .version");
  expect(await versions.locator("mark").allInnerTexts()).toEqual(["two people", "Seven people"]);
  expect(await versions.locator(".outlet").allInnerTexts()).toEqual([
    "The Clare Post",
    "Harbour News",
  ]);
  const [left, right] = [await versions.nth(0).boundingBox(), await versions.nth(1).boundingBox()];
  expect(left!.y).toBe(right!.y);
  expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
  const focused = await page.evaluate<string>("document.activeElement.textContent");
  expect(focused).toContain("number of people hurt"); // the deep link leads to the point
});

it("an article shows its segments, who speaks, and what was done to whom", {
  timeout: 60_000,
}, async () => {
  const { page, goTo } = await open(html);
  await goTo(`#/article/${first!.id}`);
  expect(await page.locator(".text .quote").innerText()).toBe(
    "“Nobody will lose a job over this,”",
  );
  expect(await page.locator(".text .quote .initials").getAttribute("aria-label")).toBe("Ana Ruiz:");
  const folded = page.locator(".text details");
  expect(await folded.locator("summary").innerText()).toMatch(/^Set aside: share/);
  expect(await folded.getByText("Share this story").isVisible()).toBe(false);
  await folded.locator("summary").click();
  expect(await folded.getByText("Share this story").isVisible()).toBe(true);
  expect(await page.locator(".beside .events li").innerText()).toMatch(
    /Ana Ruiz consult Millers’ Guild\s+“told” occurred · 5 March 2024/,
  );
  await page.getByRole("checkbox", { name: "quotes" }).uncheck();
  expect(await page.locator(".text .quote").count()).toBe(0);
  await page.locator(".text .name", { hasText: "Ana Ruiz" }).click();
  await expect.poll(() => page.locator("main h1").innerText()).toBe("Ana Ruiz");
  expect(await page.locator(".known").innerText()).toContain("Mayor, Port Clare");
  expect(await page.locator(".said .words").innerText()).toBe(
    "“Nobody will lose a job over this,”",
  );
});

it("all can be reached by keyboard", { timeout: 60_000 }, async () => {
  const { page, goTo } = await open(html);
  const focused = () => page.evaluate<string>("document.activeElement.textContent");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement.id")).toBe("main");
  await goTo("#/articles");
  await page.locator(".articles a").first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("Mill burns in Port Clare");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("Fire at the old mill"); // the heading of the new screen
  await goTo("#/network");
  await page.locator(".network .node").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toMatch(/#\/network\/./);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).toMatch(/#\/network$/);
});

it.each(["back", "Escape"])(
  "%s leads to where the reader was",
  { timeout: 60_000 },
  async (way) => {
    const { page, goTo } = await open(html, { viewport: { width: 360, height: 500 } });
    await goTo(story);
    const last = page.locator(".claim .words").last();
    await last.scrollIntoViewIfNeeded();
    const before = await page.evaluate<number>("scrollY");
    expect(before).toBeGreaterThan(500);
    await last.click();
    await expect.poll(() => page.locator(".hit").count()).toBeGreaterThan(0);
    await (way === "back" ? page.goBack() : page.keyboard.press("Escape"));
    await expect.poll(() => page.evaluate("scrollY")).toBe(before);
  },
);

it("search finds words, phrases and names, whatever signs stand in them", {
  timeout: 60_000,
}, async () => {
  const { page } = await open(html);
  await page.getByRole("searchbox").first().fill("mill burned");
  await expect.poll(() => page.locator("main h1").innerText()).toContain("mill burned");
  expect(await page.locator(".snippet").allInnerTexts()).toHaveLength(1);
  await page.getByRole("searchbox").first().fill('"burned on Tuesday"');
  await expect
    .poll(() => page.locator(".snippet mark").allInnerTexts())
    .toEqual(["burned on Tuesday"]);
  await page.getByRole("searchbox").first().fill("(.*)+$ [");
  await expect
    .poll(() => page.locator(".empty").innerText())
    .toBe("Nothing in this report has all of these words.");
  await page.getByRole("searchbox").first().fill("ruiz");
  await expect.poll(() => page.locator(".people li").count()).toBe(1);
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Fire at the old mill");
  await page.goBack();
  await expect.poll(() => page.locator("main h1").innerText()).toBe("The mill");
});

// The words in plots by days that their edges cut off.
const cutInPlots = `[...document.querySelectorAll(".tick, .lane-name")].filter((words) => {
  const plot = words.closest("svg")?.getBoundingClientRect();
  const { left, right } = words.getBoundingClientRect();
  return plot && (left < plot.left - 1 || right > plot.right + 1);
}).map((words) => words.textContent)`;

const sizes = [360, 768, 1280];
it.each(sizes)("nothing runs over the edge at %i pixels", { timeout: 60_000 }, async (width) => {
  const { page, goTo } = await open(html, { viewport: { width, height: 800 } });
  for (const hash of screens) {
    await goTo(hash);
    const over = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(over, hash).toBe(0);
    expect(await page.evaluate(cutInPlots), hash).toEqual([]);
  }
});

it.each(["light", "dark"] as const)(
  "axe finds nothing serious in the %s, on any screen",
  { timeout: 120_000 },
  async (colorScheme) => {
    const { page, goTo } = await open(html, { colorScheme, bypassCSP: true });
    await page.evaluate(axe.source);
    for (const hash of [...screens, `#/article/${second!.id}/0-10`]) {
      await goTo(hash);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      const grave = violations.filter(
        ({ impact }) => impact === "serious" || impact === "critical",
      );
      expect(
        grave.map(({ id, nodes }) => [id, nodes[0]!.html]),
        hash,
      ).toEqual([]);
    }
  },
);

it("without scripts it says so and lists what there is", { timeout: 60_000 }, async () => {
  const { page } = await open(html, { javaScriptEnabled: false });
  const text = await page.locator("body").innerText();
  expect(text).toContain("scripts are switched off");
  expect(text).toContain("Mill burns in Port Clare (Harbour News)");
});

it("a comparison prints without what only a screen can use", { timeout: 60_000 }, async () => {
  const { page, goTo } = await open(html);
  await goTo(story);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("nav").isVisible()).toBe(false);
  expect(await page.locator(".claim mark").allInnerTexts()).toContain("Seven people");
  expect((await page.pdf()).byteLength).toBeGreaterThan(1000);
});

it.each([
  { name: "nothing", corpus: bare([]) },
  { name: "one article", corpus: bare([first!]) },
  {
    name: "no stories, no outlets, no dates",
    corpus: bare([articleWith({ text: "One line." }), articleWith({ text: "Two\nlines." })]),
  },
  { name: "an empty text", corpus: bare([{ ...first!, text: "", segments: [], annotations: {} }]) },
])(
  "a corpus of $name has something to say on every screen",
  { timeout: 60_000 },
  async ({ corpus }) => {
    const { page, heard, goTo } = await open(renderView(corpus));
    const ids = corpus.articles.map(({ id }) => `#/article/${id}`);
    for (const hash of [
      "#/",
      "#/articles",
      "#/people",
      "#/timeline",
      "#/network",
      "#/coverage",
      "#/search/x",
      ...ids,
    ]) {
      await goTo(hash);
      expect(await page.locator("main h1").innerText(), hash).not.toBe("");
      expect((await page.locator("main").innerText()).length, hash).toBeGreaterThan(20);
    }
    expect(heard).toEqual([]);
  },
);
