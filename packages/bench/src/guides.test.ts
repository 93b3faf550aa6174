import { execFile } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { publicPackages } from "../../../scripts/release/packages.mjs";
import { type Block, isShown, parseGuide } from "./guide.ts";

const root = path.join(import.meta.dirname, "../../..");
const guides = path.join(root, "docs/guides");
const execute = promisify(execFile);
const node = [
  process.execPath,
  "--conditions=corpus-source",
  "--disable-warning=ExperimentalWarning",
];
const port = /\b8080\b/g; // what guides call the server's port; the test takes one that is free

interface Document {
  readonly name: string;
  readonly file: string;
  readonly alsoShown?: readonly string[];
}

const documents: readonly Document[] = [
  { name: "README.md", file: path.join(root, "README.md") },
  // Its list of commands is to be read, on articles of the reader's own.
  { name: "apps/cli/README.md", file: path.join(root, "apps/cli/README.md"), alsoShown: ["sh"] },
  ...readdirSync(guides)
    .filter((name) => name !== "README.md")
    .map((name) => ({ name: `docs/guides/${name}`, file: path.join(guides, name) })),
];

describe("every block of a guide is run, and prints what it shows", () => {
  test.each(documents)("$name", { timeout: 60_000 }, async ({ file, alsoShown }) => {
    const folder = createFolder();
    try {
      const free = String(await freePort());
      for (const block of parseGuide(readFileSync(file, "utf8"), alsoShown))
        await follow(block, folder, free);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** A folder as a reader has it after installing: our packages, the command, and the samples. */
function createFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-guide-"));
  for (const { folder: own, manifest } of publicPackages(root)) {
    const link = path.join(folder, "node_modules", manifest.name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(root, own), link, "junction");
  }
  symlinkSync(path.join(root, "seeds"), path.join(folder, "seeds"), "junction");
  writeCommand(path.join(folder, "node_modules", ".bin"));
  return folder;
}

/** `corpus`, from its sources. A program of its own, so that a guide can stop it when it serves. */
function writeCommand(bin: string): void {
  mkdirSync(bin, { recursive: true });
  const start = path.join(bin, "corpus.mjs");
  const main = pathToFileURL(path.join(root, "apps/cli/src/main.ts"));
  writeFileSync(
    start,
    `import { main } from "${main}";\nprocess.exitCode = await main(process.argv.slice(2));\n`,
  );
  const words = [...node, start].map((word) => `'${word}'`).join(" ");
  writeFileSync(path.join(bin, "corpus"), `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 });
}

async function follow(block: Block, folder: string, free: string): Promise<void> {
  if (block.kind === "file") {
    mkdirSync(path.dirname(path.join(folder, block.name)), { recursive: true });
    writeFileSync(path.join(folder, block.name), block.content);
  } else if (block.kind === "program") {
    writeFileSync(path.join(folder, "program.mts"), block.code);
    const { stdout } = await execute(node[0]!, [...node.slice(1), "program.mts"], { cwd: folder });
    expectShown(stdout, block.expected);
  } else {
    const lines = block.commands.map(({ line }) => line.replaceAll(port, free));
    const printed = await runTogether(lines.filter(isRun), folder);
    for (const { expected, line } of block.commands.filter(({ line }) => isRun(line))) {
      expectShown(printed.shift()!, expected.replaceAll(port, free), line);
    }
  }
}

/** Installing is what the release check does; here the packages are there. */
function isRun(line: string): boolean {
  if (!/^(npm|npx) /.test(line)) return true;
  const names = publicPackages(root).map(({ manifest }) => manifest.name);
  for (const [name] of line.matchAll(/@corpus\/[\w-]+/g)) expect(names).toContain(name);
  return false;
}

/** Runs commands one after the other in one shell, and gives what each wrote to standard output. */
async function runTogether(lines: readonly string[], cwd: string): Promise<string[]> {
  const script = lines.map((line) => `${line}\nprintf '\\0'`).join("\n");
  const bin = path.join(cwd, "node_modules", ".bin");
  const inherited = { ...process.env, PATH: `${bin}${path.delimiter}${process.env["PATH"]}` };
  const env = { ...inherited, NO_COLOR: "1", COLUMNS: "100" };
  const { stdout } = await execute("bash", ["-c", script], { cwd, env });
  return stdout.split("\0").slice(0, -1);
}

function expectShown(printed: string, shown: string, what = ""): void {
  if (isShown(printed, shown)) return;
  expect(`${what}\n${printed.trimEnd()}`).toBe(`${what}\n${shown.trimEnd()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
