// What CI runs: builds, types, lint, unused code, the packed tarballs, every test, and the accuracy floors.
// Ends with one line, `N passed, N failed`, that counts tests and the gates around them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const shell = process.platform === "win32";
const run = (args) =>
  spawnSync("pnpm", ["exec", ...args], { stdio: "inherit", shell }).status === 0;
const turbo = (...tasks) =>
  run(["turbo", "run", ...tasks, "--log-order=grouped", "--ui=stream", "--continue"]);

let passed = 0;
let failed = 0;
let skipped = 0;
function gate(name, holds) {
  const started = Date.now();
  const ok = holds();
  console.log(`${ok ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (ok) passed++;
  else failed++;
}

/** Runs every test and adds its counts; false where the runner itself gave no result. */
function tests() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-check-"));
  const report = path.join(folder, "vitest.json");
  run([
    "vitest",
    "run",
    "--no-isolate",
    "--pool=threads",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    skipped += result.numPendingTests + result.numTodoTests;
    // A file that cannot be loaded counts no test of its own.
    return result.numPassedTests > 0 && result.success === (result.numFailedTests === 0);
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures what floors.json names; it says itself what is short, and what it skips without the labelled data. */
function floors() {
  const script = path.join("packages", "bench", "src", "check-floors.ts");
  const args = ["--conditions=corpus-source", script];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
}

gate("builds and types", () => turbo("build", "types"));
gate("lint and format", () => run(["biome", "ci", "--error-on-warnings", "."]));
gate("no unused files, exports or dependencies", () => run(["knip", "--no-progress"]));
gate("every published name documented", () =>
  run(["typedoc", "--emit", "none", "--logLevel", "Warn"]),
);
// Both at once: a release mostly waits for one process at a time.
gate("packed tarballs, judged; released to a registry of its own, installed and used", () =>
  turbo("pack", "release-check"),
);
gate("tests ran", tests);
gate("accuracy at or above floors.json", floors);

const aside = skipped > 0 ? `, ${skipped} skipped` : "";
console.log(`${passed} passed, ${failed} failed${aside}`);
process.exit(failed === 0 ? 0 : 1);
