import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { openStore } from "@corpus/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../run.fixture.ts";

const seeds = fileURLToPath(new URL("../../../../seeds/", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-store-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const layers = ["--layers", "mentions,entities,roles,quotes"];

describe("ingest, then search and kwic", () => {
  const cwd = path.join(folder);
  const published = ["--published", "2022-04-21"];
  beforeAll(async () => {
    const { out, status } = await run(["ingest", seeds, ...published, ...layers, "--across"], {
      cwd,
    });
    expect(out).toMatch(
      /^added 5, replaced 0, updated 0, unchanged 0, set aside 0\ncorpus.db holds 5 articles, 2 stories, \d+ entities\n$/,
    );
    expect(status).toBe(0);
  });

  test("the same again changes nothing", async () => {
    const { out } = await run(["ingest", seeds, ...published, ...layers, "--json"], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      added: 0,
      unchanged: 5,
      store: { articles: 5, stories: 2, storiesAreCurrent: true },
    });
  });

  test("search by words and by who is quoted, as records", async () => {
    const { records, status } = await run(["search", "pact", "--speaker", "Fumio Kishida"], {
      cwd,
    });
    expect(records.map(({ type }) => type)).toEqual(["result", "result", "result", "page"]);
    expect(records.at(-1)).toEqual({ type: "page", total: 3, next: null });
    expect(status).toBe(0);
  });

  test("search as a page for people, cut and gone on with", async () => {
    const first = await run(["search", "minister", "--limit", "1"], { cwd, columns: 80 });
    expect(first.out).toMatch(/^\S*5 articles, 1 shown/);
    const cursor = /more: --cursor (\S+?)(?:\u001b|\n)/.exec(first.out)?.[1];
    const second = await run(
      ["search", "minister", "--limit", "2", "--cursor", cursor!, "--format", "json"],
      { cwd },
    );
    expect(JSON.parse(second.out)).toMatchObject({ total: 5 });
    expect(JSON.parse(second.out).results).toHaveLength(2);
  });

  test("facets", async () => {
    const { out } = await run(["search", "--facets", "--format", "table"], { cwd });
    expect(out).toMatch(/\nmonth\n {2}2022-04 5\n/);
    expect(out).toMatch(/\nspeaker\n.*Jacinda Ardern 4/);
  });

  test("a concordance", async () => {
    const { records } = await run(["kwic", "pact", "--width", "5"], { cwd });
    const lines = records.slice(0, -1);
    expect(lines.length).toBeGreaterThan(5);
    for (const { left, exact, right } of lines) {
      expect(String(exact).toLowerCase()).toBe("pact");
      expect(`${left}${right}`.length).toBeLessThanOrEqual(10);
    }
    const { out } = await run(["kwic", "pact", "--format", "csv", "--limit", "2"], { cwd });
    expect(out).toMatch(/^left,hit,right,published,outlet,uri,article,start,end\n/);
  });

  test("what cannot be done is said", async () => {
    expect(await run(["search", '"half a phrase'], { cwd })).toMatchObject({
      status: 2,
      err: 'corpus: query: expected a mark that ends the phrase, got “"half a phrase” at character 1\n',
    });
    expect(await run(["kwic", "pact", "--db", "other.db"], { cwd })).toMatchObject({
      status: 3,
      err: expect.stringContaining("other.db: there is no such store; an ingest makes one"),
    });
    expect((await run(["search", "--from", "soon"], { cwd })).status).toBe(2);
  });
});

test("a file that has changed takes the place of what it held", async () => {
  const cwd = mkdtempSync(path.join(folder, "changed-"));
  const file = path.join(cwd, "a.txt");
  copyFileSync(path.join(seeds, "003_no-headline.txt"), file);
  await run(["ingest", "a.txt", ...layers], { cwd });
  writeFileSync(
    file,
    "Frost takes the apple blossom\n\nGrowers in Varnholt lost 300 trees on Monday.\n",
  );
  const { out } = await run(["ingest", "a.txt", ...layers], { cwd });
  expect(out).toMatch(/^added 0, replaced 1,.*\ncorpus.db holds 1 article\n$/);
});

test("layers that lack are made, and only these", async () => {
  const cwd = mkdtempSync(path.join(folder, "layers-"));
  await run(["ingest", seeds, "--layers", "times"], { cwd });
  const { out } = await run(["ingest", seeds, "--layers", "times,amounts"], { cwd });
  expect(out).toMatch(/^added 0, replaced 0, updated 5,/);
  const store = await openStore(path.join(cwd, "corpus.db"));
  for await (const { annotations } of store.articles())
    expect(Object.keys(annotations ?? {})).toEqual(["times", "amounts"]);
  await store.close();
});

test("a document that is no article is set aside, and the rest goes in", async () => {
  const cwd = mkdtempSync(path.join(folder, "rejects-"));
  writeFileSync(path.join(cwd, "a.txt"), "Frost takes the apple blossom.\n");
  writeFileSync(path.join(cwd, "b.txt"), "  \n");
  const { out, err, status } = await run(["ingest", ".", ...layers], { cwd });
  expect(out).toMatch(/^added 1,.* set aside 1\n/);
  expect(err).toContain("b.txt: set aside: ");
  expect(status).toBe(1);
});

test("two texts at one address in one run are both kept, also when it is run again", async () => {
  const cwd = mkdtempSync(path.join(folder, "twice-"));
  const line = (text: string) => `${JSON.stringify({ url: "https://a.example/1", text })}\n`;
  writeFileSync(path.join(cwd, "a.ndjson"), line("Rain fell on Elstow.") + line("Snow fell too."));
  const first = await run(["ingest", "a.ndjson", ...layers], { cwd });
  expect(first.out).toMatch(/^added 2, replaced 0,.*\ncorpus.db holds 2 articles\n$/);
  const again = await run(["ingest", "a.ndjson", ...layers], { cwd });
  expect(again.out).toMatch(/^added 0, replaced 0, updated 0, unchanged 2,/);
});

test.each([
  ["story.eml", (text: string) => `From: a@b.example\nSubject: Frost\n\n${text}\n`],
  [
    "story.json",
    (text: string) =>
      JSON.stringify({ uri: "urn:1", type: "text", headline: "Frost", body_text: text }),
  ],
  ["one.ndjson", (text: string) => `${JSON.stringify({ text })}\n`],
] as const)("a changed %s takes the place of what it held", async (name, written) => {
  const cwd = mkdtempSync(path.join(folder, "one-"));
  const file = path.join(cwd, name);
  writeFileSync(file, written("Growers in Varnholt lost 300 trees on Monday."));
  await run(["ingest", name, ...layers], { cwd });
  writeFileSync(file, written("Growers in Varnholt lost 400 trees on Monday."));
  const { out } = await run(["ingest", name, ...layers], { cwd });
  expect(out).toMatch(/^added 0, replaced 1,.*\ncorpus.db holds 1 article\n$/);
});

test.each([["export", "--to", "newsarticle"], ["render"]])(
  "%s --db asks for no more than to read the store",
  async (...args) => {
    const cwd = mkdtempSync(path.join(folder, "bare-"));
    writeFileSync(path.join(cwd, "a.txt"), "Rain fell on Elstow.\n");
    await run(["ingest", "a.txt", ...layers], { cwd });
    const raw = new DatabaseSync(path.join(cwd, "corpus.db"));
    raw.exec("PRAGMA user_version = 1"); // which only a writer brings forward
    raw.close();
    const { status, err } = await run([...args, "--db", "corpus.db"], { cwd });
    expect(status).toBe(3);
    expect(err).toContain("which a reader cannot bring forward");
  },
);

test("an article without a headline is called by its path, once", async () => {
  const cwd = mkdtempSync(path.join(folder, "bare-"));
  writeFileSync(path.join(cwd, "a.txt"), "Rain fell on Elstow on Monday.\n");
  await run(["ingest", "a.txt", ...layers], { cwd });
  const { out } = await run(["search", "rain", "--format", "table"], { cwd });
  expect(out).toMatch(/^1 article\n\na\.txt\nart_\w+\n {4}Rain fell/);
});

test("a concordance in csv holds nothing that a spreadsheet runs", async () => {
  const cwd = mkdtempSync(path.join(folder, "formula-"));
  writeFileSync(path.join(cwd, "a.txt"), "=SUM(A1) fell like rain on Elstow on Monday.\n");
  await run(["ingest", "a.txt", ...layers], { cwd });
  const { out } = await run(["kwic", "fell", "--format", "csv"], { cwd });
  expect(out.split("\n")[1]).toMatch(/^'=SUM\(A1\) ,fell,/);
});
