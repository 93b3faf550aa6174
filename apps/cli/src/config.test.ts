import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Command } from "commander";
import { afterAll, describe, expect, test } from "vitest";
import { configKeys, keyOf, readConfig } from "./config.ts";
import { buildProgram } from "./program.ts";
import { run, silentIo } from "./run.fixture.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `work` gives while the environment has a variable of that value. */
async function withEnv<T>(name: string, value: string, work: () => Promise<T>): Promise<T> {
  process.env[name] = value;
  try {
    return await work();
  } finally {
    delete process.env[name];
  }
}

let made = 0;
function folderWith(config: string, name = "corpus.config.json"): string {
  const cwd = path.join(folder, `${made++}`);
  mkdirSync(cwd);
  writeFileSync(path.join(cwd, name), config);
  return cwd;
}

// Of each kind of option: a value in the file, one in the environment, one as a flag, and as a command has them.
const values: Readonly<Record<string, readonly [file: unknown, env: string, flag: string]>> = {
  published: ["2001", "2002", "2003"],
  maxBytes: [101, "102", "103"],
  jobs: [11, "12", "13"],
  layers: [["times"], "amounts", "quotes"],
  format: ["json", "ndjson", "json"], // where a command does not say which it has
  overrides: ["a.json", "b.json", "c.json"],
  gazetteer: [["a.json", "b.json"], "c.json", "d.json"],
  cues: ["a.txt", "b.txt", "c.txt"],
  db: ["a.db", "b.db", "c.db"],
  port: [4001, "4002", "4003"],
  host: ["a.test", "b.test", "c.test"],
  dateOrder: ["mdy", "dmy", "mdy"],
  map: [{ text: "a" }, "text=b", "text=c"],
  allowHost: [["a.test", "b.test"], "c.test", "d.test"],
  origin: [["http://a.test"], "http://b.test", "http://c.test"],
  rate: [11, "12", "13"],
  tokenFile: ["a.txt", "b.txt", "c.txt"],
};

const asText = (value: unknown) =>
  typeof value === "object" && !Array.isArray(value) ? JSON.stringify(value) : String(value);

/** What command `name` would run with. */
async function optionsOf(name: string, args: readonly string[], cwd: string) {
  const program = buildProgram({ ...silentIo, cwd }, () => {});
  const command = program.commands.find((one) => one.name() === name)!;
  let seen: Command | undefined;
  command.action((...given: unknown[]) => void (seen = given.at(-1) as Command));
  const needed = command.registeredArguments.filter(({ required }) => required);
  const filled = needed.map((argument) => argument.argChoices?.[0] ?? "x");
  const needs = command.options.filter(({ mandatory }) => mandatory);
  const given = needs.flatMap(({ long, argChoices }) => [long!, argChoices?.[0] ?? "csv"]);
  await program.parseAsync([name, ...filled, ...given, ...args], { from: "user" });
  return (key: string) => ({
    value: seen!.getOptionValue(key) as unknown,
    source: seen!.getOptionValueSource(key),
  });
}

const commands = buildProgram(silentIo, () => {}).commands;
const settled = commands
  .filter((command) => command.name() !== "doctor") // which tells of the file itself
  .flatMap((command) =>
    command.options
      .filter((option) => keyOf(command, option))
      .map((option) => ({ command, option })),
  );

test("every key is an option of a command, and has a value here", () => {
  expect(new Set(settled.map(({ option }) => option.attributeName()))).toEqual(new Set(configKeys));
  expect(Object.keys(values).toSorted()).toEqual([...configKeys].toSorted());
});

describe("flags win over the environment, the environment over the file, the file over what is usual", () => {
  test.each(
    settled.map(({ command, option }) => ({ name: command.name(), long: option.long!, option })),
  )("$name $long", async ({ name, option }) => {
    const key = option.attributeName();
    const { argChoices: [first, ...more] = [] } = option;
    const [inFile, inEnv, asFlag] = first ? [more.at(-1), first, more.at(-1)!] : values[key]!;
    const empty = folderWith("{}");
    const cwd = folderWith(JSON.stringify({ [key]: inFile }));
    const read = (text: string) =>
      option.parseArg ? option.parseArg(text, option.defaultValue) : text;
    const usual = (await optionsOf(name, [], empty))(key);
    expect(usual.source ?? "default").toBe("default");
    expect((await optionsOf(name, [], cwd))(key)).toEqual({
      value: read(asText(inFile)),
      source: "config",
    });
    if (option.envVar) {
      const given = await withEnv(option.envVar, inEnv, () => optionsOf(name, [], cwd));
      expect(given(key)).toEqual({ value: read(inEnv), source: "env" });
    }
    const flags = () => optionsOf(name, [option.long!, asFlag], cwd);
    const flagged = (await (option.envVar ? withEnv(option.envVar, inEnv, flags) : flags()))(key);
    expect(flagged.source).toBe("cli");
    if (key !== "gazetteer") expect(flagged.value).toEqual(read(asFlag));
  });
});

test("all but the format of a table of scores or differences can be set by the environment", () => {
  const without = settled.filter(({ option }) => option.envVar === undefined);
  expect(without.map(({ command, option }) => `${command.name()} ${option.long}`)).toEqual([
    "diff --format",
    "eval --format",
  ]);
  for (const { option } of settled)
    if (option.envVar)
      expect(option.envVar).toBe(
        `CORPUS_${option.long!.slice(2).replaceAll("-", "_").toUpperCase()}`,
      );
});

test("lists stay lists: a comma in a path parts nothing, and no layers are none", async () => {
  const cwd = folderWith('{"layers": [], "gazetteer": ["a, b.json", "c.json"]}');
  const read = await optionsOf("annotate", [], cwd);
  expect(read("layers").value).toEqual([]);
  expect(read("gazetteer").value).toEqual(["a, b.json", "c.json"]);
});

test("a format that a command does not have is for the others", async () => {
  const cwd = folderWith('{"format": "csv"}');
  expect((await optionsOf("entities", [], cwd))("format").value).toBe("csv");
  expect((await optionsOf("annotate", [], cwd))("format")).toEqual({
    value: "ndjson",
    source: "default",
  });
});

describe("what is wrong in it is said with file, key, what was expected and what was found", () => {
  test.each([
    ['{"jobs": "two"}', 'jobs: expected a whole number from 1 to 64, got "two"'],
    ['{"jobs": 65}', "jobs: expected a whole number from 1 to 64, got 65"],
    [
      '{"published": "yesterday"}',
      'published: expected an EDTF date such as “2022-04-21”, got "yesterday"',
    ],
    ['{"format": "xml"}', 'format: expected one of table, md, ndjson, json, csv, got "xml"'],
    [
      '{"layers": ["times", "verbs"]}',
      /layers: expected a list of layers, or “none”; there are .*, got \["times","verbs"\]/,
    ],
    ['{"layers": "verbs"}', /layers: “verbs” is no layer/],
    ['{"map": "nonsense"}', /map: expected pairs like text=body/],
    ['{"gazetteer": 3}', "gazetteer: expected the path of a file, or a list of such, got 3"],
    ['{"layer": "x"}', /"layer": expected one of published, maxBytes, jobs, layers/],
    [
      '{"port": -1, "db": 7}',
      "db: expected the path of a file, got 7; port: expected a whole number from 0 to 65535, got -1",
    ],
    ["[]", "expected an object with options, got []"],
    ['{"jobs": 2', /it cannot be read: .*JSON/],
  ])("%s", async (text, says) => {
    const cwd = folderWith(text);
    const command = text.includes("port") ? "serve" : "annotate";
    const { status, err } = await run([command, ...(command === "annotate" ? ["x.txt"] : [])], {
      cwd,
    });
    if (typeof says === "string") expect(err).toBe(`corpus: corpus.config.json: ${says}\n`);
    else expect(err).toMatch(says);
    expect(err).toMatch(/^corpus: corpus\.config\.json: /);
    expect(status).toBe(2);
  });

  test("a module without a default export", async () => {
    const cwd = folderWith("export const jobs = 2;", "corpus.config.js");
    await expect(readConfig(cwd)).rejects.toMatchObject({
      code: "config/invalid",
      message:
        "corpus.config.js: it cannot be read: expected a default export with options, got none",
    });
  });
});

test("it is TypeScript, too, checked by defineConfig", async () => {
  const helper = new URL("./define-config.ts", import.meta.url).href;
  const cwd = folderWith(
    `import { defineConfig } from "${helper}";\nexport default defineConfig({ jobs: 3, layers: ["times"] });\n`,
    "corpus.config.ts",
  );
  expect(await readConfig(cwd)).toEqual({
    file: "corpus.config.ts",
    values: { jobs: 3, layers: ["times"] },
  });
});
