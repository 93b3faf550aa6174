// Run inside a package: packs it as a publish would, then lets publint and arethetypeswrong judge the tarball.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const shell = process.platform === "win32";
const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-pack-"));
const run = (...args) => spawnSync("pnpm", args, { stdio: "inherit", shell }).status === 0;

function judge() {
  if (!run("pack", "--silent", "--pack-destination", folder)) return false;
  const tarball = path.join(folder, readdirSync(folder)[0] ?? "");
  return (
    run("exec", "publint", "--strict", tarball) &&
    // ESM only: node16 from CommonJS is expected to need a dynamic import. JSON files and weights have no types to judge.
    run(
      "exec",
      "attw",
      "--profile",
      "esm-only",
      "--exclude-entrypoints",
      "./schema/*.json",
      "./weights",
      "--",
      tarball,
    )
  );
}

const ok = judge();
rmSync(folder, { recursive: true, force: true });
process.exit(ok ? 0 : 1);
