import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const packages = path.join(import.meta.dirname, "../..");

test.each([
  ["core", 0],
  ["core", 1],
  ["core", 2],
  ["docx", 0],
  ["entities", 0],
  ["eval", 0],
  ["export", 0],
  ["model-en", 0],
  ["pdf", 0],
  ["store", 0],
  ["stories", 0],
  ["view", 0],
] as const)("README of %s: its example %i prints what it shows", (name, index) => {
  const readme = readFileSync(path.join(packages, name, "README.md"), "utf8");
  expect(run(block(readme, "ts", index))).toBe(block(readme, "text", index));
});

/** A fenced block of a language, counted from 0. */
function block(markdown: string, language: string, index: number): string {
  const rest = markdown.split(`\n\`\`\`${language}\n`)[index + 1];
  if (rest === undefined) throw new Error(`expected a block of ${language}, found none`);
  return rest.slice(0, rest.indexOf("```"));
}

/** What TypeScript prints that is run here, where the packages are installed. */
function run(code: string): string {
  const options = ["--conditions=corpus-source", "--input-type=module-typescript"];
  const cwd = path.join(packages, "bench");
  return execFileSync(process.execPath, [...options, "--eval", code], { cwd, encoding: "utf8" });
}
