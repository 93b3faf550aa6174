import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProgram } from "../program.ts";
import { run, silentIo } from "../run.fixture.ts";

const seeds = fileURLToPath(new URL("../../../../seeds/", import.meta.url));
const cwd = mkdtempSync(path.join(os.tmpdir(), "corpus-help-"));
afterAll(() => rmSync(cwd, { recursive: true }));

const names = buildProgram(silentIo, () => {}).commands.map((command) => command.name());
const helpOf = async (...args: string[]) => (await run([...args, "--help"])).out;

/** The lines of help that show the command in use, without what is said beside them. */
function examplesIn(help: string): readonly string[] {
  const lines = help.split("\n").filter((line) => line.startsWith("  corpus "));
  return lines.map((line) => line.trim().split(/ {2,}/)[0]!);
}

describe("each command's help", () => {
  test.each(names)("%s: purpose, examples, exit status, in 80 columns", async (name) => {
    const help = await helpOf(name);
    expect(help).toMatch(/^Usage: corpus .*\n\n\S.*\.\n/s);
    expect(examplesIn(help).length).toBeGreaterThan(0);
    expect(help.match(/\nExit status: (?:0|130)/g)).toHaveLength(1);
    expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(help).not.toContain("(default: false)");
  });

  test("all commands are there, in groups of what they are for", async () => {
    const help = await helpOf();
    for (const name of names) expect(help).toMatch(new RegExp(`^  ${name}\\b`, "m"));
    expect(help).not.toMatch(/^(?:Commands|Others):$/m);
    expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

test("corpus alone teaches, on stderr and with the status of no command", async () => {
  const { out, err, status } = await run([]);
  expect(out).toBe("");
  expect(examplesIn(err)).toHaveLength(6);
  expect(err.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(status).toBe(2);
});

test.each([
  [["serach", "pact"], "(Did you mean search?)"],
  [["annotate", "x", "--formt", "json"], "(Did you mean --format?)"],
  [["search", "--speeker", "x"], "(Did you mean --speaker?)"],
  [["annotate", "x", "--format", "xml"], "Allowed choices are ndjson, json."],
])("%j is set right", async (args, says) => {
  const { err, status } = await run(args);
  expect(err).toContain(says);
  expect(err).toContain("corpus help COMMAND");
  expect(status).toBe(2);
});

describe("what the help shows can be typed", () => {
  beforeAll(async () => {
    cpSync(seeds, path.join(cwd, "articles"), { recursive: true });
    const annotated = (await run(["annotate", "articles/"], { cwd })).out;
    for (const name of ["before", "after", "out", "gold", "articles"])
      writeFileSync(path.join(cwd, `${name}.ndjson`), annotated);
    writeFileSync(path.join(cwd, "testa.conll"), "Ana B-PER\nRuiz I-PER\nspoke O\n. O\n");
    cpSync(path.join(seeds, "000_agency-copy.txt"), path.join(cwd, "article.txt"));
    await run(["ingest", "articles/", "--db", "news.db", "--across"], { cwd });
  }, 60_000);

  const until = new Set(["serve", "mcp"]); // they run until they are told to end
  const shown = [...names.filter((name) => !until.has(name)), ""].map((name) => ({ name }));

  test.each(shown)(
    "corpus $name",
    async ({ name }) => {
      const help = name === "" ? `${await helpOf()}\n${(await run([])).err}` : await helpOf(name);
      const examples = examplesIn(help);
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        const { status, err } = await type(example);
        const isDifferent = status === 1 && example.includes("corpus diff");
        expect(status === 0 || isDifferent, `${example}: ${err}`).toBe(true);
      }
    },
    120_000,
  );
});

/** Runs a line as a shell would, as far as the examples go: pipes, quotes, < and >. What follows a pipe to another program is not run. */
async function type(line: string): Promise<{ status: number; err: string }> {
  let stdin: string | undefined;
  let last = { status: 0, err: "" };
  for (const part of line.split(" | ")) {
    const words = [...part.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
      (m) => m[1] ?? m[2] ?? m[3]!,
    );
    if (words[0] !== "corpus") break;
    const from = words.indexOf("<");
    const to = words.indexOf(">");
    const args = words.slice(1, Math.min(...[from, to, words.length].filter((at) => at >= 0)));
    if (from >= 0) stdin = readFileSync(path.join(cwd, words[from + 1]!), "utf8");
    const { out, status, err } = await run(args, { cwd, ...(stdin !== undefined && { stdin }) });
    if (to >= 0) writeFileSync(path.join(cwd, words[to + 1]!), out);
    stdin = out;
    last = { status, err };
  }
  return last;
}

test("the README names every variable of the environment that sets an option", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const set = buildProgram(silentIo, () => {}).commands.flatMap((command) =>
    command.options.flatMap(({ envVar }) => envVar ?? []),
  );
  expect([...new Set(set)].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
