import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../run.fixture.ts";

const cwd = mkdtempSync(path.join(os.tmpdir(), "corpus-eval-"));
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(path.join(cwd, name), content);
const ndjson = (...records: unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");

// Two invented articles: what gold marks, and two outputs, of which the second is better.
const harbour = "Ana Ruiz reopened the harbour of Lumen on Monday. “We start again,” she said.";
const ferry = "The ferry Norma sank off Lumen, Ben Ode of the Elstow Post wrote.";
const span = (text: string, words: string, more: object) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, exact: words, ...more };
};
const name = (text: string, words: string, type: string, entity: string, form = "name") =>
  span(text, words, { type, entity, form });
const article = (id: string, text: string, annotations: object, cluster?: string) => ({
  ...{ type: "article", id, text, ...(cluster !== undefined && { cluster }), annotations },
});
const gold = [
  article(
    "a",
    harbour,
    {
      mentions: [
        name(harbour, "Ana Ruiz", "person", "ana"),
        name(harbour, "Lumen", "place", "lumen"),
        name(harbour, "she", "person", "ana", "pronoun"),
      ],
      entities: [
        { id: "ana", link: null },
        { id: "lumen", link: "wikidata:Q1" },
      ],
      quotes: [
        span(harbour, "“We start again,”", {
          kind: "direct",
          content: span(harbour, "We start again,", {}),
          speaker: { status: "resolved", ...span(harbour, "she", {}), entity: "ana" },
        }),
      ],
      times: [span(harbour, "Monday", { kind: "date", edtf: "2024-03-04", timex: "2024-03-04" })],
      events: [
        span(harbour, "reopened", { type: "AID", actors: [{ entity: "ana" }], recipients: [] }),
      ],
      sentences: [
        { start: 0, end: 49 },
        { start: 50, end: harbour.length },
      ],
    },
    "one",
  ),
  article(
    "b",
    ferry,
    {
      mentions: [
        name(ferry, "Norma", "product", "norma"),
        name(ferry, "Lumen", "place", "lumen"),
        name(ferry, "Ben Ode", "person", "ben"),
        name(ferry, "Elstow Post", "organization", "post"),
      ],
      entities: ["norma", "lumen", "ben", "post"].map((id) => ({ id, link: null })),
      sentences: [{ start: 0, end: ferry.length }],
    },
    "two",
  ),
];
const poor = structuredClone(gold) as typeof gold;
const mentionsOf = (record: (typeof gold)[number]) =>
  (record.annotations as { mentions: { type: string }[] }).mentions;
mentionsOf(poor[0]!)[0]!.type = "organization";
mentionsOf(poor[1]!).splice(2, 1);

beforeAll(() => {
  write("gold.ndjson", ndjson(...gold));
  write("poor.ndjson", ndjson(...poor));
  write("good.ndjson.gz", gzipSync(ndjson(...gold)));
  write(
    "gold.iob",
    "-DOCSTART- O\n\nAna B-PER\nRuiz I-PER\nreopened O\nthe O\nharbour O\nof O\nLumen B-LOC\non O\nMonday O\n. O\n\n“ O\nWe O\nstart O\nagain O\n, O\n” O\nshe O\nsaid O\n. O\n",
  );
  mkdirSync(path.join(cwd, "brat"));
  write("brat/b.txt", ferry);
  write("brat/b.ann", "T1\tPerson 32 39\tBen Ode\nT2\tPlace 25 30\tLumen\n");
  write("bad.iob", "Ana B-PER\nRuiz\n");
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const evaluate = (...args: string[]) => run(["eval", "--gold", ...args], { cwd });
interface Json {
  readonly layers: {
    readonly layer: string;
    readonly measures: { readonly measure: string; readonly f1: number; readonly low?: number }[];
    readonly types?: { readonly name: string }[];
    readonly byDocument?: { readonly name: string }[];
    readonly changes?: { readonly type: string; readonly gained: number }[];
  }[];
}
const json = async (...args: string[]) =>
  JSON.parse((await evaluate(...args, "--format", "json")).out) as Json;

test("scores every layer that both label, as a table", async () => {
  const { out, err, status } = await evaluate("gold.ndjson", "good.ndjson.gz");
  for (const layer of [
    "names",
    "links",
    "coreference",
    "quotes",
    "times",
    "events",
    "clusters",
    "sentences",
  ])
    expect(out).toContain(`\n${layer}, `);
  expect(out).not.toContain("\nsegments, ");
  expect(out).toMatch(/\n {2}exact +1\.000 +1\.000 +1\.000 +1\.000–1\.000 +6 +6\n/);
  expect(out).toMatch(/\n {2}CoNLL average +1\.000/);
  expect(err).toBe("");
  expect(status).toBe(0);
});

test("of a layer: by type and document, with errors in context and place", async () => {
  const args = ["--layer", "names", "--by", "type,document", "--errors", "9", "--samples", "0"];
  const { out } = await evaluate("gold.ndjson", "poor.ndjson", ...args);
  expect(out).toBe(`poor.ndjson against gold.ndjson

names, 2 documents
  measure      P      R     F1  95 %  gold  found
  exact    0.800  0.667  0.727           6      5
  overlap  0.800  0.667  0.727           6      5
  span     1.000  0.833  0.909           6      5

  type          F1 exact  overlap   span  gold  found
  organization     0.667    0.667  1.000     1      2
  person           0.000    0.000  0.000     2      0
  place            1.000    1.000  1.000     2      2
  product          1.000    1.000  1.000     1      1

  document  F1 exact  overlap   span  gold  found
  a            0.500    0.500  1.000     2      2
  b            0.857    0.857  0.857     4      3

  missed    person        gold.ndjson:1:0  [Ana Ruiz] reopened the harbour of Lumen on Monday  (found as organization)
  spurious  organization  gold.ndjson:1:0  [Ana Ruiz] reopened the harbour of Lumen on Monday  (gold has person)
  missed    person        gold.ndjson:2:32  The ferry Norma sank off Lumen, [Ben Ode] of the Elstow Post wrote.
`);
});

test("the same for machines, with intervals that come out the same again", async () => {
  const args = ["gold.ndjson", "poor.ndjson", "--layer", "names,sentences", "--by", "type"];
  const [first, second] = [await json(...args), await json(...args)];
  expect(second).toEqual(first);
  expect(first.layers.map(({ layer }) => layer)).toEqual(["names", "sentences"]);
  expect(first.layers[0]!.measures[0]).toMatchObject({ measure: "exact" });
  expect(first.layers[0]!.measures[0]!.f1).toBeCloseTo(8 / 11, 10);
  expect(first.layers[0]!.measures[0]!.low).toBeLessThan(8 / 11);
  expect(first.layers[0]!.types).toHaveLength(4);
});

test("--compare tells what the second gained and lost, with examples", async () => {
  const { out, status } = await evaluate(
    "gold.ndjson",
    "--compare",
    "poor.ndjson",
    "good.ndjson.gz",
    "--layer",
    "names",
  );
  expect(out).toMatch(
    /\n {2}exact +0\.727 +1\.000 +\+0\.273 +\+0\.\d{3}…\+0\.\d{3} +[01]\.\d{3}\n/,
  );
  expect(out).toMatch(/\n {2}all +2 +0 +1 +0\n/);
  expect(out).toContain("  gained    person        gold.ndjson:1:0  [Ana Ruiz] reopened");
  expect(status).toBe(0);
  const back = await json(
    "gold.ndjson",
    "--compare",
    "good.ndjson.gz",
    "poor.ndjson",
    "--layer",
    "names",
  );
  expect(back.layers[0]!.changes![0]).toEqual({
    type: "",
    gained: 0,
    lost: 2,
    repaired: 0,
    broken: 1,
  });
});

test("a floor is for one output: two, or none, are a mistake and no silent pass", async () => {
  for (const also of ["--compare", "--texts"]) {
    const outputs = also === "--compare" ? ["gold.ndjson", "gold.ndjson"] : [];
    const floor = ["--floor", "names.exact=0.9"];
    const { status, err } = await evaluate("gold.ndjson", ...outputs, also, ...floor);
    expect(status).toBe(2);
    expect(err).toContain(`leave out ${also}`);
  }
});

describe("gold in other forms", () => {
  test("columns of names, whose spacing is lost, and whose types are fewer", async () => {
    const { out, err } = await evaluate("gold.iob", "gold.ndjson", "--layer", "names");
    expect(out).toMatch(/\n {2}exact +1\.000 +1\.000 +1\.000/);
    expect(err).toContain("scored as three types");
    expect(err).toContain("1 document that gold has not left out");
  });

  test("gold's texts can be written out, annotated and scored", async () => {
    const texts = await evaluate("gold.iob", "--texts");
    const annotated = await run(["annotate", "-"], { cwd, stdin: texts.out });
    const { out, status } = await run(["eval", "--gold", "gold.iob", "-"], {
      cwd,
      stdin: annotated.out,
    });
    expect(out).toMatch(/\n {2}span +1\.000/);
    expect(status).toBe(0);
  });

  test("a folder of brat files", async () => {
    const { out, err } = await evaluate(
      "brat",
      "gold.ndjson",
      "--types",
      "three",
      "--layer",
      "names",
    );
    expect(out).toMatch(/\n {2}exact +0\.667 +1\.000/);
    expect(err).toContain("1 name of the output left out");
  });

  test("CoNLL-U and the columns of CoNLL-2012", async () => {
    const word = (id: number, form: string, head: number, rel: string) =>
      [id, form, "_", "X", "X", "_", head, rel, "_", "_"].join("\t");
    write("gold.conllu", `${word(1, "Rain", 2, "nsubj")}\n${word(2, "fell", 0, "root")}\n`);
    write("poor.conllu", `${word(1, "Rain", 0, "root")}\n${word(2, "fell", 1, "dep")}\n`);
    const trees = await json("gold.conllu", "poor.conllu");
    expect(trees.layers.map(({ layer, measures }) => [layer, measures[0]!.f1])).toEqual([
      ...[
        ["sentences", 1],
        ["tokens", 1],
        ["pos", 1],
        ["syntax", 0],
      ],
    ]);
    write(
      "gold.conll",
      "#begin document (d); part 000\nd 0 0 Ana (1)\nd 0 1 she (1)\n#end document\n",
    );
    const entities = await json("gold.conll", "gold.conll");
    expect(entities.layers[0]).toMatchObject({ layer: "coreference", documents: 1 });
  });
});

test("types: asked for, or mapped one by one", async () => {
  write("own.iob", "Ben B-HUMAN\nOde I-HUMAN\nwrote O\non O\nMonday B-DATE\n");
  write(
    "own.ndjson",
    ndjson({
      text: "Ben Ode wrote on Monday",
      annotations: { mentions: [{ start: 0, end: 7, type: "person" }] },
    }),
  );
  const { out, err } = await evaluate("own.iob", "own.ndjson", "--map", "HUMAN=person,DATE=-");
  expect(out).toMatch(/\n {2}exact +1\.000 +1\.000 +1\.000/);
  expect(err).toContain("gold's DATE left out");
});

test("a floor that is not reached ends with 1, and says by how much", async () => {
  const reached = await evaluate("gold.ndjson", "poor.ndjson", "--floor", "names.exact=0.72");
  expect(reached.status).toBe(0);
  const floors = ["--floor", "names.exact=0.8", "--floor", "coreference.conll-average=0.1"];
  const { status, err } = await evaluate("gold.ndjson", "poor.ndjson", ...floors);
  expect(err).toBe("corpus: names.exact: expected at least 0.8, got 0.7273\n");
  expect(status).toBe(1);
});

test("an output that lacks a document is scored as one that found nothing there", async () => {
  write("half.ndjson", ndjson(gold[0]));
  const { out, err } = await evaluate("gold.ndjson", "half.ndjson", "--layer", "names");
  expect(out).toMatch(/\n {2}exact +1\.000 +0\.333/);
  expect(err).toContain("half.ndjson: has nothing on 1 document of gold (gold.ndjson:2)");
});

describe("what goes wrong", () => {
  test.each([
    [["gold.ndjson"], 2, "expected 1 output beside --gold, got 0"],
    [["gold.ndjson", "--compare", "poor.ndjson"], 2, "expected 2 outputs beside --gold, got 1"],
    [["gold.iob", "gold.ndjson", "--layer", "quotes"], 2, "quotes: expected labels in gold.iob"],
    [["gold.ndjson", "poor.ndjson", "--layer", "nouns"], 2, "“nouns” is no layer"],
    [
      ["gold.ndjson", "poor.ndjson", "--floor", "names.exakt=0.5"],
      2,
      "there is no names.exakt; there are names.exact",
    ],
    [
      ["gold.ndjson", "poor.ndjson", "--floor", "names.exact=80"],
      2,
      "expected LAYER.MEASURE=VALUE",
    ],
    [["gold.ndjson", "poor.ndjson", "--map", "PER"], 2, "expected LABEL=TYPE"],
    [["nowhere.ndjson", "poor.ndjson"], 3, "nowhere.ndjson: expected labelled documents"],
    [["bad.iob", "poor.ndjson"], 3, "bad.iob:2: expected a token and a tag"],
    [["own.iob", "poor.ndjson"], 3, "none of its 2 documents"],
    [["brat/b.unknown", "poor.ndjson"], 3, "there is nothing there"],
  ])("%j ends with %d", async (args, status, says) => {
    const result = await evaluate(...args);
    expect(result.err).toContain(says);
    expect(result.status).toBe(status);
    expect(result.out).toBe("");
  });
});
