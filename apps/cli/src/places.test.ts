import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const many = 200_000; // more than a call takes as arguments
const inputs = new URL("./inputs.ts", import.meta.url).href;

// In a process of its own, whose file system is made up: so many files take long to write.
const script = `
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
const isFolder = (path) => /(?:^|\\/)(?:week|days)$/.test(String(path));
const named = (file) => Buffer.from(file);
fs.realpath = async (path) => named(String(path));
fs.stat = async (path) => ({ isDirectory: () => isFolder(path), isFile: () => !isFolder(path) });
fs.readdir = async (path) =>
  String(path).endsWith("week")
    ? [named("days")]
    : Array.from({ length: ${many} }, (_, i) => named(i + ".txt"));
syncBuiltinESMExports();
const { readInputs } = await import(${JSON.stringify(inputs)});
const io = { cwd: "/news", signal: new AbortController().signal };
const survey = { passed: new Map(), documents: 0 };
for await (const _ of readInputs(["week"], io, {}, survey)) break;
console.log(survey.documents);`;

test("a folder may hold any number of files", { timeout: 60_000 }, () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=corpus-source", "--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  expect([stdout, stderr]).toEqual([`${many}\n`, ""]);
});
