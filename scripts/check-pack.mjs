// Run inside a package: packs it as a publish would, looks at what is in the tarball and what it weighs, then lets
// publint and arethetypeswrong judge it. `--record` writes what it weighs into sizes.json instead.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { judgeContents, judgeManifest } from "./pack/contents.mjs";
import { judgeSizes, readSizes, recordSizes } from "./pack/sizes.mjs";

const shell = process.platform === "win32";
const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-pack-"));
const own = process.cwd();
const run = (...args) => spawnSync("pnpm", args, { stdio: "inherit", shell }).status === 0;
const readManifest = (at) => JSON.parse(readFileSync(path.join(at, "package.json"), "utf8"));

function judge() {
  const { name } = readManifest(own);
  if (!run("pack", "--silent", "--pack-destination", folder)) return false;
  const tarball = path.join(folder, readdirSync(folder)[0] ?? "");
  const unpacked = unpack(tarball);
  const sizes = { "packed KiB": kib(statSync(tarball).size), "unpacked KiB": kib(weigh(unpacked)) };
  if (process.argv.includes("--record")) {
    recordSizes(name, sizes);
    return true;
  }
  const { engines } = readManifest(path.join(import.meta.dirname, ".."));
  const faults = [
    ...judgeManifest(
      { ...readManifest(unpacked), publishConfig: readManifest(own).publishConfig },
      engines,
    ),
    ...judgeContents(unpacked, own, readSizes()[name]?.also),
    ...judgeSizes(name, sizes),
  ];
  for (const fault of faults) console.error(`${name}: ${fault}`);
  return faults.length === 0 && run("exec", "publint", "--strict", tarball) && judgeTypes(tarball);
}

const kib = (bytes) => Math.ceil(bytes / 1024);

function unpack(tarball) {
  const target = path.join(folder, "unpacked");
  mkdirSync(target);
  execFileSync("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"]);
  return target;
}

function weigh(at) {
  const files = readdirSync(at, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/** ESM only: where require() cannot load ESM, a dynamic import is expected. What is no code has no types to judge. */
function judgeTypes(tarball) {
  const { exports } = readManifest(own);
  const isCode = (target) => /\.[jt]s"/.test(JSON.stringify(target));
  const rest = Object.keys(exports).filter((entry) => !isCode(exports[entry]));
  const excluded = rest.length > 0 ? ["--exclude-entrypoints", ...rest, "--"] : [];
  return run("exec", "attw", "--profile", "esm-only", ...excluded, tarball);
}

const ok = judge();
rmSync(folder, { recursive: true, force: true });
process.exit(ok ? 0 : 1);
