import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { formatNames } from "@corpus/export";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../run.fixture.ts";

const seeds = fileURLToPath(new URL("../../../../seeds/", import.meta.url));
const cwd = mkdtempSync(path.join(os.tmpdir(), "corpus-export-"));
afterAll(() => rmSync(cwd, { recursive: true }));
const at = (name: string) => path.join(cwd, name);

const all = "sentences,tokens,syntax,mentions,entities,roles,quotes,times,amounts,events";
beforeAll(async () => {
  const { out } = await run(["annotate", seeds, "--layers", all, "--published", "2022-04-21"]);
  writeFileSync(at("all.ndjson"), out);
});

const isFolder = new Set(["brat", "csv", "parquet"]);

describe("what comes back as gold is what went out", () => {
  test.each([
    ["brat", "gold", ["names", "links", "coreference", "quotes", "events"]],
    [
      "conllu",
      "gold.conllu",
      ["names", "links", "coreference", "sentences", "tokens", "pos", "syntax"],
    ],
    [
      "spacy",
      "gold.jsonl",
      ["names", "links", "coreference", "sentences", "tokens", "pos", "syntax"],
    ],
  ])("%s", async (format, out, layers) => {
    const exported = await run(["export", "all.ndjson", "--to", format, "--out", out], { cwd });
    expect(exported).toMatchObject({ status: 0, out: "" });
    const scored = await run(
      ["eval", "--gold", out, "all.ndjson", "--format", "json", "--samples", "0"],
      { cwd },
    );
    expect(scored.status).toBe(0);
    const { layers: reports } = JSON.parse(scored.out) as {
      layers: { layer: string; measures: { measure: string; f1: number; gold: number }[] }[];
    };
    expect(reports.map(({ layer }) => layer)).toEqual(layers);
    for (const { layer, measures } of reports)
      for (const { measure, f1 } of measures)
        expect([layer, measure, f1]).toEqual([layer, measure, 1]);
  });

  test("it can be a hand-corrected folder of brat", async () => {
    await run(["export", "all.ndjson", "--to", "brat", "--out", "corrected"], { cwd });
    const file = readdirSync(at("corrected")).find((name) => name.endsWith(".ann"))!;
    const lines = readFileSync(at(`corrected/${file}`), "utf8");
    writeFileSync(at(`corrected/${file}`), lines.replace(/^(T\d+\t)person /m, "$1organization "));
    const { out } = await run(["eval", "--gold", "corrected", "all.ndjson", "--errors", "5"], {
      cwd,
    });
    expect(out).toMatch(/spurious +person .*gold has organization/);
  });
});

describe("every format", () => {
  test.each(formatNames)(
    "%s is the same from articles that come annotated and from a file",
    async (format) => {
      const [first, second] = isFolder.has(format)
        ? ["a", "b"].map((name) => `${format}-${name}`)
        : ["", ""];
      const outOf = (name: string | undefined) => (name ? ["--out", name] : []);
      const annotated = await run(["export", "all.ndjson", "--to", format, ...outOf(first)], {
        cwd,
      });
      const read = await run(
        ["export", seeds, "--to", format, "--published", "2022-04-21", ...outOf(second)],
        { cwd },
      );
      expect([annotated.status, read.status]).toEqual([0, 0]);
      expect(read.out).toBe(annotated.out);
      if (!first || !second) return expect(read.out.length).toBeGreaterThan(1000);
      const names = readdirSync(at(first));
      expect(names).toEqual(readdirSync(at(second)));
      for (const name of names)
        expect(
          readFileSync(at(`${first}/${name}`)).equals(readFileSync(at(`${second}/${name}`))),
        ).toBe(true);
    },
  );

  test("one table of several, to standard output or a file", async () => {
    const { out } = await run(["export", "all.ndjson", "--to", "csv", "--part", "quotes"], { cwd });
    expect(out).toMatch(/^article,source,published,start,end,exact,.*\r\n/);
    const to = ["--part", "events", "--out", "events.parquet"];
    const { err } = await run(["export", "all.ndjson", "--to", "parquet", ...to], { cwd });
    expect(err).toBe("corpus: 5 articles written to events.parquet\n");
    expect(readFileSync(at("events.parquet")).subarray(0, 4).toString()).toBe("PAR1");
  });

  test("a graph joins the same person across articles", async () => {
    const { out } = await run(["export", "all.ndjson", "--to", "gexf", "--part", "quotes"], {
      cwd,
    });
    expect(out.match(/label="Jacinda Ardern"/g)).toHaveLength(1);
    expect(out).toContain('<attvalue for="articles" value="4"/>');
  });
});

describe("from a store", () => {
  beforeAll(async () => {
    const layers = ["--layers", "mentions,entities,roles,quotes,events"];
    await run(["ingest", "all.ndjson", "--db", "news.db", "--across", ...layers], { cwd });
  });

  test("its articles, or those that a filter lets through", async () => {
    const table = ["export", "--to", "csv", "--part", "articles", "--db", "news.db"];
    const rows = async (...filter: string[]) =>
      (await run([...table, ...filter], { cwd })).out.split(/\r\n(?=art_)/).length - 1;
    expect(await rows()).toBe(5);
    expect(await rows("--speaker", "Jacinda Ardern")).toBe(4);
    expect(await rows("--until", "2001")).toBe(0);
  });

  test("its entities of the corpus are those of the export", async () => {
    const { out } = await run(["export", "--to", "followthemoney", "--db", "news.db"], { cwd });
    const people = out.split("\n").filter((line) => line.includes('"schema":"Person"'));
    expect(people.length).toBeGreaterThan(3);
    for (const line of people) expect(line).toMatch(/^\{"id":"cen_/);
  });

  test("one that is not there is told", async () => {
    expect(
      await run(["export", "--to", "csv", "--part", "quotes", "--db", "no.db"], { cwd }),
    ).toMatchObject({
      status: 3,
      err: expect.stringContaining("no.db: there is no such store"),
    });
  });
});

describe("in words", () => {
  const exporting = (...args: string[]) => run(["export", ...args], { cwd });

  test.each([
    [["--to", "conl"], "Did you mean conllu? There are webannotation, conllu, brat,"],
    [["--to", "w3c"], "Did you mean webannotation?"],
    [["--to", "docx"], "is invalid. There are webannotation, conllu, brat,"],
    [
      ["--to", "csv"],
      "csv comes in 4 tables: expected --out with a folder, or --part with one of articles, mentions",
    ],
    [["--to", "spacy", "--base", "urn:x:"], "--base is for webannotation and newsarticle"],
    [["--to", "csv", "--part", "quote"], "--part “quote” is none of csv. Did you mean quotes?"],
    [
      ["--to", "spacy", "--part", "quotes"],
      "--part is for csv, parquet, gexf; spacy comes in one piece",
    ],
    [
      ["--to", "brat"],
      "brat keeps text and annotations apart, two files an article: expected --out with a folder",
    ],
    [
      ["--to", "gexf", "--speaker", "Ana"],
      "--speaker picks articles of a store, and there is a PATH",
    ],
    [["--to", "gexf", "--db", "news.db"], "expected a PATH or --db, got both"],
  ])("%j", async (args, message) => {
    const { status, err, out } = await exporting("all.ndjson", ...args);
    expect(err).toContain(message);
    expect({ status, out }).toEqual({ status: 2, out: "" });
  });

  test("how to read, where a store has read already; a graph joins its articles anew", async () => {
    const flags = ["--db", "no.db", "--jobs", "2", "--overrides", "o.json"];
    const { status, err } = await exporting("--to", "spacy", ...flags);
    expect(err).toContain("expected a PATH with --jobs, --overrides, got --db");
    expect(status).toBe(2);
    expect((await exporting("--to", "gexf", ...flags)).err).toContain("with --jobs, got --db");
  });

  test("no articles to read, or a path that is not there, leaves nothing behind", async () => {
    expect((await exporting("--to", "gexf")).err).toContain(
      "expected a PATH to read, or --db with a store",
    );
    const { status, err } = await exporting("nowhere", "--to", "brat", "--out", "never");
    expect({ status, err }).toMatchObject({
      status: 3,
      err: expect.stringContaining("nowhere: expected a file"),
    });
    expect(existsSync(at("never"))).toBe(false);
  });

  test("what is there is not written over", async () => {
    writeFileSync(at("full.gexf"), "mine");
    const file = await exporting("all.ndjson", "--to", "gexf", "--out", "full.gexf");
    expect(file).toMatchObject({
      status: 2,
      err: "corpus: full.gexf: expected no such file, got one that holds something; give another name, or remove it\n",
    });
    mkdirSync(at("full"));
    writeFileSync(at("full/x"), "mine");
    const folder = await exporting("all.ndjson", "--to", "csv", "--out", "full");
    expect(folder).toMatchObject({
      status: 2,
      err: "corpus: full: expected no such folder or an empty one, got one that holds x; give another, or empty it\n",
    });
    expect(readdirSync(at("full"))).toEqual(["x"]);
  });

  test("a layer that the input lacks is missed, by name", async () => {
    const stdin = (await run(["annotate", "all.ndjson", "--layers", "mentions,entities"], { cwd }))
      .out;
    const news = await run(["export", "-", "--to", "newsarticle"], { cwd, stdin });
    expect(news.err).toBe(
      "corpus: there are none in the input and so none in the output of: quotes (5 articles); corpus annotate --layers mentions,entities,quotes makes them\n",
    );
    expect(news.status).toBe(0);
    const conllu = await run(["export", "-", "--to", "conllu"], { cwd, stdin });
    expect(conllu.err).toContain(
      "set aside: it comes without sentences and tokens, which conllu is made of; corpus annotate --layers sentences,tokens,mentions,entities,syntax makes them",
    );
    expect(conllu).toMatchObject({ status: 1, out: "" });
  });

  test("an article in another language has nothing annotated", async () => {
    const text =
      "Der Hafen bleibt nach dem Brand in der vergangenen Nacht vorerst geschlossen, teilte die Stadt mit. Niemand wurde verletzt, die Ursache ist noch nicht bekannt.";
    const stdin = JSON.stringify({ text });
    expect((await run(["export", "-", "--to", "spacy"], { stdin })).err).toContain(
      "its language is “de”, of which nothing is annotated, and spacy is made of sentences and tokens",
    );
    const { err, out, status } = await run(["export", "-", "--to", "newsarticle"], { stdin });
    expect({ err, status }).toEqual({ err: "", status: 0 });
    expect(out).toContain('"inLanguage":"de"');
  });

  test("a document that is no article is set aside, and the rest goes out", async () => {
    const stdin =
      '{"text":"Ana Ruiz spoke in Lima."}\n{"text":" "}\n{"text":"Ana Ruiz spoke in Lima."}\n';
    const { err, out, status } = await run(["export", "-", "--to", "spacy"], { stdin });
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/-:2: set aside: .*\n.*-:3: set aside: the same bytes as/);
    expect(status).toBe(1);
  });
});

test.each([
  ["newsarticle", '"url":"https://news.example/1"'],
  ["followthemoney", '"sourceUrl":["https://news.example/1"]'],
])("the address of a record stands in %s", async (format, said) => {
  const stdin = JSON.stringify({ text: "Ana Ruiz spoke in Lima.", url: "https://news.example/1" });
  expect((await run(["export", "-", "--to", format], { stdin })).out).toContain(said);
});
