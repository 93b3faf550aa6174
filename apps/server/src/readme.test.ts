import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const folder = path.join(import.meta.dirname, "..");

/** The first fenced block of a language. */
function block(markdown: string, language: string): string {
  const rest = markdown.split(`\n\`\`\`${language}\n`)[1];
  if (rest === undefined) throw new Error(`expected a block of ${language}, found none`);
  return rest.slice(0, rest.indexOf("```"));
}

test("the README's example prints what it shows", { timeout: 60_000 }, () => {
  const readme = readFileSync(path.join(folder, "README.md"), "utf8");
  const options = ["--conditions=corpus-source", "--input-type=module-typescript"];
  const args = [...options, "--eval", block(readme, "ts")];
  const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(printed).toBe(block(readme, "text"));
});
