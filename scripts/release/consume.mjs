import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { browser, openPage } from "./browser.mjs";
import { checkBundles } from "./bundles.mjs";
import { entryPoints, publicPackages } from "./packages.mjs";
import { run } from "./run.mjs";
import { fetchRuntimes } from "./runtimes.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const own = fileURLToPath(new URL("consumer", import.meta.url));
const tsc = path.join(root, "node_modules", "typescript7", "bin", "tsc");
const kept = path.join(root, "node_modules", ".cache", "corpus-runtimes");

const quote = "“We will rebuild,”";
const harbour = `Harbour talks resume\n\n${quote} said Ana Ruiz, the mayor of Lima.\n`;
const fromEsm = `4 <!doctype html> DOCX PDF ${quote} string 0 true 1 added 1 200\n`;
const fromCommonJs = `${quote} 1 function function function function\n`;

/** A plain project outside any workspace, which installs the packages of `tree` with npm from `registry`. */
export async function createConsumer(folder, tree, registry) {
  mkdirSync(folder);
  const names = publicPackages(tree).map(({ manifest }) => manifest.name);
  const modules = entryPoints(tree).map(({ name }) => name);
  for (const file of readdirSync(own)) copyFileSync(path.join(own, file), path.join(folder, file));
  write(folder, "package.json", { type: "module", private: true });
  // Everything that can be imported, whatever it is: a module that cannot be loaded throws.
  const imports = modules.map((name) => `await import("${name}");`);
  const requires = modules.map((name) => `require("${name}");`);
  write(folder, "all.mjs", imports.join("\n"));
  write(folder, "all.cjs", requires.join("\n"));
  write(folder, "harbour.txt", harbour);
  await run("npm", ["install", ...names], { cwd: folder, env: registry.env });
  return `${names.length} packages, ${modules.length} modules`;
}

/** Every way of using what was installed in `folder`: `check` throws, or gives what to print beside the name. */
export const uses = [
  { name: "types under nodenext", check: (folder) => checkTypes(folder, "nodenext", "nodenext") },
  { name: "types under node16", check: (folder) => checkTypes(folder, "node16", "node16") },
  { name: "types under bundler", check: (folder) => checkTypes(folder, "preserve", "bundler") },
  { name: "CommonJS in TypeScript", check: compileCommonJs },
  { name: "on Node's lines, Bun and Deno", check: runEverywhere },
  { name: "in a bundle by esbuild", check: checkBundles },
  { name: "in a page and a web worker", check: checkPage },
  { name: "npx @corpus/cli", check: checkNpx },
];

function write(folder, file, value) {
  const content = typeof value === "string" ? value : JSON.stringify(value);
  writeFileSync(path.join(folder, file), content);
}

const strict = { strict: true, exactOptionalPropertyTypes: true, types: [], skipLibCheck: true };
const language = { target: "es2023", lib: ["es2023", "dom"] };

async function checkTypes(folder, module, moduleResolution) {
  const options = { ...strict, ...language, module, moduleResolution, noEmit: true };
  write(folder, "tsconfig.json", { compilerOptions: options, files: ["program.mts"] });
  await run(process.execPath, [tsc, "-p", "."], { cwd: folder });
}

/** Leaves program.cjs, which the runtimes run. Only nodenext knows that require() may load ESM. */
async function compileCommonJs(folder) {
  const options = { ...strict, ...language, module: "nodenext", moduleResolution: "nodenext" };
  write(folder, "tsconfig.json", { compilerOptions: options, files: ["program.cts"] });
  await run(process.execPath, [tsc, "-p", "."], { cwd: folder });
}

async function runEverywhere(folder) {
  const remarks = [];
  for (const { name, program, skipped } of await fetchRuntimes(kept)) {
    if (skipped) remarks.push(`${name} (skipped: ${skipped})`);
    else remarks.push(await runOn(name, program, folder));
  }
  return remarks.join(", ");
}

async function runOn(name, program, folder) {
  const before = name === "Deno" ? ["run", "--quiet", "--allow-all", "--no-remote"] : [];
  const print = async (...args) =>
    (await run(program, [...before, ...args], { cwd: folder })).stdout;
  same(`ESM on ${name}`, await print("program.mts"), fromEsm);
  same(`CommonJS on ${name}`, await print("program.cjs"), fromCommonJs);
  same(`a worker thread on ${name}`, await print("thread.mjs"), `${quote}\n`);
  for (const file of ["all.mjs", "all.cjs"]) same(`${file} on ${name}`, await print(file), "");
  const screen = await print("node_modules/@corpus/cli/bin/corpus.js", "analyze", "harbour.txt");
  expectOnScreen(`corpus on ${name}`, screen);
  return name;
}

function same(what, found, expected) {
  if (found === expected) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(found)}`);
}

function expectOnScreen(what, screen) {
  for (const expected of ["1 article in 1 story", "harbour.txt", "Ana Ruiz", "quoted 1 time"]) {
    if (screen.includes(expected)) continue;
    throw new Error(`${what}: expected ${expected} on the screen, got ${screen}`);
  }
}

async function checkPage(folder) {
  if (!browser) return "skipped: no Chromium here; CHROMIUM may name one";
  same("the page", await openPage(folder), `page ${quote} 1; worker ${quote} 1`);
  return "Vite and Chromium";
}

async function checkNpx(folder, registry) {
  const ask = async (name, files) => {
    const cwd = path.join(folder, name);
    mkdirSync(cwd);
    for (const [file, text] of Object.entries(files)) write(cwd, file, text);
    return run("npx", ["--yes", "@corpus/cli", "analyze", "."], { cwd, env: registry.env });
  };
  const empty = await ask("empty", {});
  if (
    !empty.stderr.includes("no articles found; of a folder's files, those are read that hold text")
  ) {
    throw new Error(`an empty folder: expected to be told what is read, got ${empty.stderr}`);
  }
  const { stdout } = await ask("one-article", { "harbour.txt": harbour });
  expectOnScreen("a folder with one article", stdout);
  return "an empty folder, one article";
}
