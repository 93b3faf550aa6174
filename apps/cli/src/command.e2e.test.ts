import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The command as users run it: the built file in a process of its own. `build.setup.ts` builds it.
const bin = fileURLToPath(new URL("../bin/corpus.js", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));

const corpus = (args: string[], options: { input?: string; shell?: string } = {}) =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e9,
    ...options,
  });

test("analyze prints one screen", () => {
  const { status, stdout, stderr } = corpus(["analyze", "seeds"]);
  expect(stdout).toMatch(/^5 articles in 2 stories\n/);
  expect(stderr).toBe("corpus: left alone: 6 .json, 1 .md\n");
  expect(status).toBe(0);
});

test("annotate pipes into verify", () => {
  const annotated = corpus(["annotate", "seeds"]);
  expect(annotated.status).toBe(0);
  const verified = corpus(["verify"], { input: annotated.stdout });
  expect(verified.stdout).toContain("0 problems");
  expect(verified.status).toBe(0);
});

test("the output is the same for any number of jobs", () => {
  const paragraph =
    "Rain fell on Elstow on 5 March 2024, Mayor Ida Brandt said, and 300 trees were lost. ";
  const input = Array.from({ length: 120 }, (_, i) =>
    JSON.stringify({
      id: `n${i}`,
      text: i % 30 === 7 ? " " : paragraph.repeat(1 + ((i * 7) % 90)),
    }),
  ).join("\n");
  const outputs = ["1", "2", "5"].map(
    (jobs) =>
      corpus(["annotate", "-", "--layers", "times,amounts", "--jobs", jobs], { input }).stdout,
  );
  expect(outputs[0]!.length).toBeGreaterThan(500_000);
  expect(outputs[1] === outputs[0]).toBe(true);
  expect(outputs[2] === outputs[0]).toBe(true);
}, 60_000);

test("stories and schema answer", () => {
  expect(corpus(["stories", "seeds", "--layers", "mentions,entities"]).stdout).toContain(
    '{"type":"story"',
  );
  expect(JSON.parse(corpus(["schema", "record"]).stdout)).toHaveProperty("$schema");
});

describe("entities", () => {
  test("lists the samples' people across articles, under a schema that ships", () => {
    const { stdout, stderr, status } = corpus(["entities", "seeds", "--type", "person"]);
    const names = stdout
      .split("\n")
      .filter((line) => line.startsWith('{"type":"entity"'))
      .map((line) => (JSON.parse(line) as { name: string; articles: number }).name);
    expect(names).toEqual(["Jacinda Ardern", "Fumio Kishida", "Christopher Luxon"]);
    expect(stderr).toMatch(/3 of \d+ entities in 5 articles\n$/);
    expect(status).toBe(0);
    for (const name of ["entity-record", "overrides", "gazetteer"])
      expect(JSON.parse(corpus(["schema", name]).stdout)).toHaveProperty("$schema");
  });

  test("a reader that goes away ends it quietly", () => {
    const { status, stdout, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" entities seeds --format csv | head -c 10`, process.execPath, bin],
      { cwd: root, encoding: "utf8" },
    );
    expect(stdout).toBe("id,type,na");
    expect(stderr).not.toContain("bug");
    expect(status).toBe(0);
  });

  test("Ctrl-C while it reads ends it with 130 and half of nothing", async () => {
    const child = spawn(process.execPath, [bin, "entities", "-"], { cwd: root });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stdin.write('{"text":"Ana Ruiz spoke in Lima."}\n');
    await new Promise((resolve) => setTimeout(resolve, 1500)); // it has nothing to say until all is read
    expect(await interrupted(child)).toBe(130);
    expect(out).toBe("");
  });
});

describe("export", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-export-e2e-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const out = (name: string) => path.join(folder, name);

  beforeAll(() => {
    const layers = ["--layers", "mentions,entities"];
    writeFileSync(out("out.ndjson"), corpus(["annotate", "seeds", ...layers]).stdout);
  });

  test("a folder of brat comes back as gold", () => {
    const written = corpus(["export", out("out.ndjson"), "--to", "brat", "--out", out("gold")]);
    expect(written).toMatchObject({ status: 0, stdout: "" });
    expect(written.stderr).toMatch(/\ncorpus: 5 articles written to .*gold in 11 files\n$/);
    const floors = ["--floor", "names.exact=1", "--floor", "coreference.conll-average=1"];
    expect(corpus(["eval", "--gold", out("gold"), out("out.ndjson"), ...floors]).status).toBe(0);
  });

  test("Parquet, which loads a library of its own, through a pipe", () => {
    const { status, stdout } = corpus([
      "export",
      out("out.ndjson"),
      "--to",
      "parquet",
      "--part",
      "mentions",
    ]);
    expect(stdout.slice(0, 4)).toBe("PAR1");
    expect(status).toBe(0);
  });

  test("a reader that goes away ends it quietly", () => {
    const { status, stdout, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" export seeds --to spacy | head -c 8`, process.execPath, bin],
      { cwd: root, encoding: "utf8" },
    );
    expect(stdout).toBe('{"text":');
    expect(stderr).not.toContain("bug");
    expect(status).toBe(0);
  });
});

describe("eval", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-eval-"));
  const file = (name: string) => path.join(folder, name);
  const gold = ["eval", "--gold", file("gold.ndjson")];

  beforeAll(() => {
    const annotated = corpus(["annotate", "seeds", "--layers", "mentions"]).stdout;
    writeFileSync(file("gold.ndjson"), annotated);
    writeFileSync(file("poor.ndjson"), annotated.replaceAll('"type":"person"', '"type":"group"'));
    writeFileSync(file("gold.iob"), "Ana B-PER\nRuiz I-PER\nspoke O\n. O\n");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("scores an output and holds it to a floor", () => {
    const same = corpus([...gold, "-"], { input: readFileSync(file("gold.ndjson"), "utf8") });
    expect(same.stdout).toMatch(/\n {2}exact +1\.000 +1\.000 +1\.000/);
    expect(same.status).toBe(0);
    expect(corpus([...gold, file("poor.ndjson"), "--floor", "names.exact=1"]).status).toBe(1);
  });

  test("compares two", () => {
    const { stdout, status } = corpus([
      ...gold,
      "--compare",
      file("poor.ndjson"),
      file("gold.ndjson"),
    ]);
    expect(stdout).toMatch(
      /\n {2}gained +person +seeds\/000_agency-copy\.txt:\d+ .*found as group/,
    );
    expect(status).toBe(0);
  });

  test("writes out the texts of gold, which are annotated and scored", () => {
    const texts = corpus(["eval", "--gold", file("gold.iob"), "--texts"]).stdout;
    const found = corpus(["annotate", "-"], { input: texts }).stdout;
    const { stdout } = corpus(["eval", "--gold", file("gold.iob"), "-"], { input: found });
    expect(stdout).toMatch(/\n {2}exact +1\.000 +1\.000 +1\.000/);
  });
});

test("a reader that goes away ends it quietly", () => {
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", `"$0" "$1" annotate seeds seeds seeds | head -c 20`, process.execPath, bin],
    { cwd: root, encoding: "utf8" },
  );
  expect(stdout).toHaveLength(20);
  expect(stderr).not.toContain("bug");
  expect(status).toBe(0);
});

test.skipIf(!existsSync("/dev/full"))("a full disk is said in one line", () => {
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", `"$0" "$1" annotate seeds/*.txt > /dev/full`, process.execPath, bin],
    { cwd: root, encoding: "utf8" },
  );
  expect(stderr).toMatch(/^corpus: the output cannot be written: .*\n$/);
  expect(status).toBe(1);
});

test("Ctrl-C ends a run with 130", async () => {
  const child = spawn(process.execPath, [bin, "annotate", "-"], { cwd: root });
  child.stdin.write('{"text":"A first line."}\n');
  await once(child.stdout, "data");
  expect(await interrupted(child)).toBe(130);
});

test("serve answers until it is told to end", async () => {
  const child = spawn(process.execPath, [bin, "serve", "--port", "0"], { cwd: root });
  const [said] = (await once(child.stderr, "data")) as [Buffer];
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said.toString())?.[0];
  const response = await fetch(`${url}/healthz`);
  expect(response.status).toBe(200);
  expect(await interrupted(child, "SIGTERM")).toBe(130);
});

async function interrupted(
  child: ChildProcess,
  signal: "SIGINT" | "SIGTERM" = "SIGINT",
): Promise<number> {
  child.kill(signal);
  const [status] = (await once(child, "exit")) as [number];
  return status;
}
