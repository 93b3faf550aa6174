import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { CorpusEntity } from "@corpus/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Run, run } from "../run.fixture.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-entities-"));
const file = (name: string, content: string) => writeFileSync(path.join(folder, name), content);

// Four articles over two years: an office changes hands, a surname stands alone, a name comes twice.
const articles = [
  "Jacinda Ardern, the Prime Minister of New Zealand, met Ana Ruiz in Lima on Monday. Ana Ruiz said the talks would go on.",
  "In Lima, Ana Ruiz said that Mrs Ardern had promised more ships. Ruiz did not say how many.",
  "New Zealand Prime Minister Christopher Luxon flew to Quito on Monday. Luxon said little.",
  "The New Zealand Prime Minister opened a harbour on Monday. A police spokesman said it was calm.",
];
const dates = ["2022-05-02", "2022-05-09", "2024-05-06", "2024-06-03"];

beforeAll(() => {
  const records = articles.map((text, i) => ({ id: `n${i}`, text, publishedAt: dates[i] }));
  file("news.ndjson", records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  file("bad.ndjson", '{"id":"x"}\n');
  file("desk.json", '{"overrides":[{"kind":"merge","names":["Ana Ruiz","Christopher Luxon"]}]}');
  file("people.json", '{"name":"desk","entries":[{"name":"Lima","type":"product","link":"d:1"}]}');
  file("wrong.json", '{\n  "overrides": [\n    { "kind": "merge", "names": ["A"] }\n  ]\n}\n');
  file("wrong.cues", "# own\nthunder | verb | criticizing | quote clasue\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entities = (args: readonly string[], options = {}) =>
  run(["entities", "news.ndjson", ...args], { cwd: folder, ...options });
const found = ({ records }: Run) =>
  records
    .filter(({ type }) => type === "entity")
    .map(({ type: _, ...entity }) => CorpusEntity.parse(entity));
const namesOf = (result: Run) => found(result).map(({ name }) => name);

describe("ndjson", () => {
  test("has a header, one record an entity, and a summary, and verifies", async () => {
    const { out, records, err, status } = await entities([]);
    expect(records[0]).toMatchObject({ type: "header", schemaVersion: 1 });
    expect(records.at(-1)).toEqual({
      ...{ type: "summary", in: 4, articles: 4, rejects: 0 },
      entities: found({ records } as Run).length,
    });
    expect(err).toMatch(/\d+ of \d+ entities in 4 articles/);
    expect((await run(["verify"], { stdin: out })).out).toMatch(
      / and \d+ entities checked, 0 problems/,
    );
    expect(status).toBe(0);
  });

  test("of a choice that is empty verifies, too", async () => {
    const { out, records } = await entities(["--name", "zzz"]);
    expect(records.at(-1)).toMatchObject({ articles: 4, entities: 0 });
    expect(await run(["verify"], { stdin: out })).toMatchObject({ status: 0 });
  });

  test("tells one person in all articles, and why", async () => {
    const all = found(await entities([]));
    const ardern = all.find(({ name }) => name === "Jacinda Ardern");
    expect(ardern).toMatchObject({
      ...{ entityType: "person", articles: 2 },
      aliases: [expect.stringMatching(/Ardern$/)],
      ...{ firstPublished: "2022-05-02", lastPublished: "2022-05-09" },
      roles: [{ title: "Prime Minister", of: "New Zealand" }],
    });
    expect(ardern?.members.map(({ joined }) => joined?.rule ?? "none").sort()).toEqual([
      "across/surname",
      "none",
    ]);
  });

  test("gives the office of 2024 to who held it then", async () => {
    const luxon = found(await entities([])).find(({ name }) => name === "Christopher Luxon");
    expect(luxon?.members.map(({ joined }) => joined?.rule)).toContain("across/office-at-date");
    expect(luxon?.articles).toBe(2);
  });

  test("and verify finds a member that is in two, or joined to nobody", async () => {
    const { out } = await entities([]);
    const line = out.split("\n").find((one) => one.includes('"name":"Jacinda Ardern"'))!;
    const twice = out.replace(line, `${line}\n${line.replace(/"id":"cen_/, '"id":"cen_0')}`);
    const doubled = await run(["verify"], { stdin: twice });
    expect(doubled.out).toContain("is in another, too");
    const lost = await run(["verify"], {
      stdin: out.replace(/"joined":\{"to":"ent_\w+"/, '"joined":{"to":"ent_0"'),
    });
    expect(lost.out).toContain("joined.to: expected a member, got ent_0");
    expect(lost.status).toBe(1);
  });

  test("is one array with --format json", async () => {
    const { out } = await entities(["--format", "json"]);
    const all = JSON.parse(out) as { type: string }[];
    expect(all[0]?.type).toBe("header");
    expect(all.at(-1)?.type).toBe("summary");
  });

  test("is the same whatever the order of the articles", async () => {
    const lines = articles.map((text, i) =>
      JSON.stringify({ id: `n${i}`, text, publishedAt: dates[i] }),
    );
    const turned = await run(["entities", "-"], { stdin: lines.toReversed().join("\n") });
    const straight = await run(["entities", "-"], { stdin: lines.join("\n") });
    expect(turned.out).toBe(straight.out);
  });
});

describe("choosing", () => {
  test.each([
    {
      args: ["--type", "person", "--min-articles", "2"],
      names: ["Ana Ruiz", "Christopher Luxon", "Jacinda Ardern"],
    },
    { args: ["--name", "ARDERN"], names: ["Jacinda Ardern"] },
    { args: ["--role", "new zealand"], names: ["Christopher Luxon", "Jacinda Ardern"] },
    {
      args: ["--role", "prime minister, new", "--limit", "1", "--sort", "name"],
      names: ["Christopher Luxon"],
    },
    {
      args: ["--type", "person", "--sort", "first", "--limit", "2"],
      names: ["Ana Ruiz", "Jacinda Ardern"],
    },
    { args: ["--type", "person", "--sort", "last", "--limit", "1"], names: ["Christopher Luxon"] },
    { args: ["--type", "place", "--sort", "articles", "--limit", "1"], names: ["New Zealand"] },
    { args: ["--linked", "--type", "product", "--gazetteer", "people.json"], names: ["Lima"] },
    { args: ["--type", "product", "--unlinked", "--gazetteer", "people.json"], names: [] },
    { args: ["--min-mentions", "999"], names: [] },
  ])("$args", async ({ args, names }) => {
    const result = await entities(args);
    expect(namesOf(result).toSorted()).toEqual(names);
    expect(result.status).toBe(0);
  });

  test("--unnamed lists those whom no article names", async () => {
    expect(namesOf(await entities([])).join()).not.toMatch(/spokesman/i);
    expect(namesOf(await entities(["--unnamed"])).join()).toMatch(/spokesman/i);
  });
});

describe("csv and table", () => {
  test("csv has one line an entity under its columns, and nothing that a spreadsheet runs", async () => {
    file(
      "formula.json",
      '{"overrides":[{"kind":"rename","name":"Ana Ruiz","to":"=HYPERLINK(\\"x\\"), Ana"}]}',
    );
    const { out } = await entities([
      "--type",
      "person",
      "--format",
      "csv",
      "--overrides",
      "formula.json",
    ]);
    const [head, ...lines] = out.trimEnd().split("\n");
    expect(head).toBe(
      "id,type,name,aliases,link,mentions,articles,first_published,last_published,roles",
    );
    expect(lines).toHaveLength(3);
    expect(out).toContain(`,person,"'=HYPERLINK(""x""), Ana",Ana Ruiz; Ruiz,`);
    expect(out).toContain(',"Prime Minister, New Zealand"');
  });

  test("a terminal gets a table of its width, a pipe ndjson", async () => {
    const { out } = await entities(["--type", "person"], { columns: 80 });
    const lines = out
      .replace(/\u001b\[\d+m/g, "")
      .trimEnd()
      .split("\n");
    expect(lines[0]).toMatch(/^name +type +mentions +articles {2}offices, link, other names$/);
    expect(lines.find((line) => line.startsWith("Jacinda Ardern"))).toMatch(
      /^Jacinda Ardern +person +2 +2 {2}Prime Minister, New/,
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect((await entities([])).out).toMatch(/^\{"type":"header"/);
  });

  test("lets no name speak to the terminal", async () => {
    file(
      "evil.json",
      JSON.stringify({ overrides: [{ kind: "rename", name: "Ana Ruiz", to: "\u001b[2JAna" }] }),
    );
    const { out } = await entities(["--format", "table", "--overrides", "evil.json"]);
    expect(out).toContain("Ana");
    expect(out).not.toContain("\u001b[2J");
  });
});

test("a document that is set aside is counted, named, and ends it with 1", async () => {
  copyFileSync(path.join(folder, "news.ndjson"), path.join(folder, "again.ndjson"));
  const files = ["news.ndjson", "again.ndjson", "bad.ndjson"];
  const result = await run(["entities", ...files], { cwd: folder });
  rmSync(path.join(folder, "again.ndjson"));
  expect(result.records.at(-1)).toEqual({
    ...{ type: "summary", in: 9, articles: 4, rejects: 5 },
    entities: found(result).length,
  });
  expect(result.status).toBe(1);
  const csv = await run(["entities", "bad.ndjson", "--format", "csv"], { cwd: folder });
  expect(csv.out).toBe(
    "id,type,name,aliases,link,mentions,articles,first_published,last_published,roles\n",
  );
  expect(csv.err).toContain("bad.ndjson:1: set aside: ");
});

test("nothing to read is no error", async () => {
  const empty = mkdtempSync(path.join(folder, ".empty-"));
  const { status, out, err } = await run(["entities", empty, "--format", "table"]);
  expect(out).toBe("");
  expect(err).toContain("0 entities in 0 articles");
  expect(status).toBe(0);
});

describe("the user's files", () => {
  test("hold in every command that annotates", async () => {
    for (const command of ["annotate", "stories", "compare"]) {
      const { out } = await run(
        [command, "news.ndjson", "--overrides", "desk.json", "--gazetteer", "people.json"],
        { cwd: folder },
      );
      expect(out).toContain('"rule":"gazetteer/desk"');
      expect(out).toContain('"rule":"override/merge"');
    }
    const { out } = await run(["analyze", "news.ndjson", "--overrides", "desk.json"], {
      cwd: folder,
    });
    expect(out).toMatch(/\n {2}Ana Ruiz +Prime Minister, New Zealand · in 3 articles/);
  });

  test("come from the configuration, too", async () => {
    const cwd = mkdtempSync(path.join(folder, ".config-"));
    writeFileSync(path.join(cwd, "x.txt"), "Ana Ruiz spoke in Lima.\n");
    writeFileSync(
      path.join(cwd, "desk.json"),
      '{"overrides":[{"kind":"reject","name":"Ana Ruiz"}]}',
    );
    writeFileSync(
      path.join(cwd, "list.json"),
      '{"name":"list","entries":[{"name":"Lima","type":"work"}]}',
    );
    writeFileSync(
      path.join(cwd, "corpus.config.json"),
      '{"overrides":"desk.json","gazetteer":["list.json"]}',
    );
    const result = await run(["entities", "x.txt"], { cwd });
    expect(found(result)).toMatchObject([{ name: "Lima", entityType: "work" }]);
  });

  test("may teach a word that introduces quotes", async () => {
    const cwd = mkdtempSync(path.join(folder, ".cues-"));
    writeFileSync(path.join(cwd, "x.txt"), "Ana Ruiz thundered that the harbour was closed.\n");
    writeFileSync(path.join(cwd, "own.cues"), "thunder | verb | criticizing | quote clause\n");
    const { out } = await run(["annotate", "x.txt", "--cues", "own.cues"], { cwd });
    expect(out).toContain('"exact":"thundered","meaning":"criticizing"');
    expect((await run(["annotate", "x.txt"], { cwd })).out).not.toContain('thundered",');
  });

  test("that were of no use in the whole run are named once", async () => {
    const overrides = [
      { kind: "rename", name: "Ana Ruiz", to: "Ana Ruiz Torres" },
      { kind: "reject", name: "Ana Ruis" },
      { kind: "merge", names: ["Ana Ruiz", "Anna Ruiz"] },
    ];
    file("slips.json", JSON.stringify({ overrides }));
    const { err } = await entities(["--overrides", "slips.json"]);
    expect(err).toContain(
      "2 overrides matched nothing: reject “Ana Ruis”, merge “Ana Ruiz” and “Anna Ruiz”\n",
    );
    expect((await entities(["--overrides", "desk.json"])).err).not.toContain("matched nothing");
  });

  test.each([
    { args: ["--overrides", "wrong.json"], status: 3, says: "wrong.json:3: overrides[0].names: " },
    { args: ["--overrides", "none.json"], status: 3, says: "none.json: there is no such file" },
    {
      args: ["--gazetteer", "people.json,people.json"],
      status: 3,
      says: "expected a name of its own, got “desk”",
    },
    { args: ["--gazetteer", "desk.json"], status: 3, says: "desk.json:1: " },
    { args: ["--gazetteer", "."], status: 3, says: ".: expected a file, got a folder" },
    {
      args: ["--gazetteer", "people.json, wrong.json"],
      status: 3,
      says: "wrong.json:1: name: expected string, got nothing",
    },
    {
      args: ["--cues", "wrong.cues"],
      status: 3,
      says: "wrong.cues:2: takes: expected one of",
    },
    { args: ["--linked", "--unlinked"], status: 2, says: "cannot be used with" },
    { args: ["--type", "human"], status: 2, says: "“human” is no type" },
    { args: ["--sort", "size"], status: 2, says: "Allowed choices are mentions" },
    { args: ["--limit", "0"], status: 2, says: "at least 1" },
  ])("$args ends with $status", async ({ args, status, says }) => {
    const result = await entities(args);
    expect(result.err).toContain(says);
    expect(result.out).toBe("");
    expect(result.status).toBe(status);
  });
});
