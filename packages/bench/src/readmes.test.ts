import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const packages = path.join(import.meta.dirname, "../..");

test.each(["core", "entities", "eval", "model-en", "store", "stories"])(
  "README of %s: its example prints what it shows",
  (name) => {
    const readme = readFileSync(path.join(packages, name, "README.md"), "utf8");
    expect(run(block(readme, "ts"))).toBe(block(readme, "text"));
  },
);

/** The first fenced block of a language. */
function block(markdown: string, language: string): string {
  const [, rest] = markdown.split(`\n\`\`\`${language}\n`);
  if (rest === undefined) throw new Error(`expected a block of ${language}, found none`);
  return rest.slice(0, rest.indexOf("```"));
}

/** What TypeScript prints that is run here, where the packages are installed. */
function run(code: string): string {
  const options = ["--conditions=corpus-source", "--input-type=module-typescript"];
  const cwd = path.join(packages, "bench");
  return execFileSync(process.execPath, [...options, "--eval", code], { cwd, encoding: "utf8" });
}
