import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundlePage, printModule } from "../scripts/bundle-page.ts";
import { articleWith, bare, mill } from "./corpus.fixture.ts";
import * as view from "./index.ts";
import { renderView, viewPolicy } from "./index.ts";
import { script, scriptHash } from "./page.generated.ts";

/** What a block of the page holds, a value a line. */
function blockIn(html: string, id: string): unknown[] {
  const [, rest = ""] = html.split(`<script type="application/json" id="${id}">`);
  return rest
    .slice(0, rest.indexOf("</script>"))
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("what the package exports", () => {
  expect(Object.keys(view).sort()).toEqual(["renderView", "viewPolicy"]);
});

test("the page's script is that of its sources; `pnpm --filter @corpus/view page` writes it", async () => {
  const written = readFileSync(new URL("./page.generated.ts", import.meta.url), "utf8");
  expect(printModule(await bundlePage())).toBe(written);
});

test("the script stays within what a report may weigh", () => {
  expect(Buffer.byteLength(script)).toBeLessThan(150_000);
});

test("the same corpus gives the same bytes, in whatever order its stories come", () => {
  const html = renderView(mill, { generator: "test" });
  expect(renderView(structuredClone(mill), { generator: "test" })).toBe(html);
  expect(renderView({ ...mill, stories: mill.stories.toReversed() }, { generator: "test" })).toBe(
    html,
  );
});

test("the page allows its own script, and nothing from elsewhere", () => {
  const html = renderView(mill);
  expect(html).toContain(`content="${viewPolicy}"`);
  expect(viewPolicy).toContain(`script-src '${scriptHash}'`);
  expect(viewPolicy).toContain("default-src 'none'");
  const outside = html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, "");
  expect(outside).not.toMatch(/(?:src|href)="(?!data:,)/);
});

test("texts come through as they are, half characters and all", () => {
  const text = 'A </script> & "quotes" \ud83d \u2028 \u0000 end';
  const article = { ...articleWith({ text: "A" }), text };
  expect(blockIn(renderView(bare([article])), "texts")).toEqual([text]);
});

test("entities of one article that no entity of the corpus has are listed after these", () => {
  const [index] = blockIn(renderView(mill), "index") as { entities: { name: string }[] }[];
  expect(index!.entities.map(({ name }) => name)).toEqual(["Ana Ruiz", "Millers’ Guild"]);
});

test("what points at an article that is left out is left out with it", () => {
  const html = renderView({ ...mill, articles: mill.articles.slice(1) });
  const [fire] = blockIn(html, "stories") as {
    items: { claims: unknown[] }[];
    timeline: unknown[][];
  }[];
  expect(fire!.items.map(({ claims }) => claims.length)).toEqual([1, 1, 1]);
  expect(fire!.timeline[0]![2]).toHaveLength(1);
});

test("an outlet is what is stated, or else the host of the address", () => {
  const corpus = bare([
    articleWith({ text: "One", outlet: "The Post", url: "https://a.example/1" }),
    articleWith({ text: "Two", url: "https://www.b.example/2" }),
    articleWith({ text: "Three", url: "files/three.txt" }),
  ]);
  const [index] = blockIn(renderView(corpus), "index") as {
    outlets: string[];
    articles: { outlet: number; label: string }[];
  }[];
  expect(index!.outlets).toEqual(["The Post", "b.example"]);
  expect(index!.articles.map(({ outlet, label }) => [outlet, label])).toEqual([
    [0, "The Post"],
    [1, "b.example"],
    [-1, "three.txt"],
  ]);
});
