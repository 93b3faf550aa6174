// Packs the libraries as a publish would and uses them as a stranger does: type checks a small program
// against the tarballs under each module resolution, runs it in Node, and bundles what is said to run
// in a browser, which then has to work where there is neither Node nor a DOM.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const esbuild = createRequire(require.resolve("tsup"))("esbuild"); // the one that builds the packages
const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-consumer-"));
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", 2] });

const libraries = [
  "packages/core",
  "packages/entities",
  "packages/model-en",
  "packages/eval",
  "packages/export",
  "packages/store",
  "packages/stories",
  "packages/view",
  "apps/server",
];

const program = `
import { type Article, parseText, verifyArticle } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { type Score, scoreOf, scoreSpans } from "@corpus/eval";
import { exportCsv } from "@corpus/export";
import { exportParquet } from "@corpus/export/parquet";
import { createApp } from "@corpus/server";
import { openStore } from "@corpus/store";
import { groupStories } from "@corpus/stories";
import { renderView } from "@corpus/view";

const article: Article = annotate(parseText("“We will rebuild,” said Ana Ruiz.", { publishedAt: "2024-03-06" }));
const quote: string | undefined = article.annotations?.quotes?.[0]?.exact;
// @ts-expect-error: a text is no number, so the types are there
const wrong: number = article.text;
const stories: number = groupStories([article]).length;
const store = await openStore(":memory:");
const put: readonly string[] = await store.put([article]);
await store.close();
const health: Response = await createApp().request("/healthz");
let files = 0;
for (const parts of [exportCsv([article]), exportParquet([article], { tables: ["quotes"] })])
  for await (const { file } of parts) files += file === "quotes.csv" || file === "quotes.parquet" ? 1 : 0;
const names = article.annotations?.mentions ?? [];
const score: Score = scoreOf(scoreSpans(names, names).tallies.get("exact")!.get("")!);
const page: string = renderView({ articles: [article], stories: [], comparisons: [], entities: [] });
console.log(quote, typeof wrong, verifyArticle(article).length, stories, put[0], files, score.f1, health.status, page.slice(0, 15));
`;
const printed = "“We will rebuild,” string 0 1 added 3 1 200 <!doctype html>\n";

// What runs in a browser; the model's bytes are handed in, as a page that fetched them would. What is pulled in is pinned, so that a heavy addition shows in review.
const bundles = [
  {
    name: "parseText of @corpus/core",
    packages:
      "@corpus/core, @noble/hashes, collapse-white-space, franc-min, n-gram, trigram-utils, zod",
    source: `export { parseText } from "@corpus/core";`,
    use: `corpus.parseText("Ana Ruiz spoke in Lima.").segments.length`,
  },
  {
    name: "core, entities, eval, model-en and stories",
    packages:
      "@corpus/core, @corpus/entities, @corpus/eval, @corpus/model-en, @corpus/stories, @noble/hashes, collapse-white-space, franc-min, n-gram, trigram-utils, zod",
    source: `export * from "@corpus/core"; export * from "@corpus/entities"; export * from "@corpus/eval"; export * from "@corpus/model-en"; export * from "@corpus/stories";`,
    use: `corpus.groupStories([corpus.annotate(corpus.parseText("Ana Ruiz spoke in Lima."), { model: corpus.loadModel(weights) })]).length`,
  },
  {
    name: "export, with Parquet",
    packages:
      "@corpus/core, @corpus/export, @noble/hashes, collapse-white-space, franc-min, hyparquet, hyparquet-writer, n-gram, trigram-utils, zod",
    source: `export * from "@corpus/export"; export { exportParquet } from "@corpus/export/parquet";`,
    use: `[corpus.exportBrat, corpus.exportParquet].every((write) => Symbol.asyncIterator in write([])) ? 1 : 0`,
  },
];

/** Unpacks the tarball of a package into node_modules, with links to what it depends on. */
function install(source) {
  const own = path.join(root, source);
  const manifest = JSON.parse(readFileSync(path.join(own, "package.json"), "utf8"));
  const target = path.join(folder, "node_modules", manifest.name);
  const tarball = path.join(folder, `${path.basename(source)}.tgz`);
  run("pnpm", "--dir", own, "pack", "--out", tarball);
  mkdirSync(target, { recursive: true });
  run("tar", "-xzf", tarball, "-C", target, "--strip-components=1");
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    if (name.startsWith("@corpus/")) continue; // unpacked like this one
    const link = path.join(folder, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(path.join(own, "node_modules", name), link, "junction");
  }
}

function checkTypes(module, moduleResolution) {
  const options = {
    ...{ module, moduleResolution, target: "es2023", lib: ["es2023", "dom"], types: [] },
    ...{ strict: true, noEmit: true, skipLibCheck: true, exactOptionalPropertyTypes: true },
  };
  const config = path.join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions: options, files: ["program.mts"] }));
  const tsc = path.join(root, "node_modules", "typescript7", "bin", "tsc");
  execFileSync(process.execPath, [tsc, "-p", config], { stdio: "inherit" });
}

/** "zod, …": whose modules these are, by name. */
function packagesIn(modules) {
  const names = modules.flatMap((file) => {
    const inside = file.replaceAll("\\", "/").split("node_modules/").at(-1).split("/");
    return file === "<stdin>" ? [] : inside.slice(0, inside[0].startsWith("@") ? 2 : 1).join("/");
  });
  return [...new Set(names)].sort().join(", ");
}

function checkBundle({ name, packages, source, use }) {
  const { outputFiles, metafile } = esbuild.buildSync({
    stdin: { contents: source, resolveDir: folder },
    ...{
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      platform: "browser",
      target: "es2023",
    },
    ...{ format: "iife", globalName: "corpus", logLevel: "error" }, // a node: import is an error
  });
  const { contents, text } = outputFiles[0];
  const found = packagesIn(Object.keys(metafile.inputs));
  if (found !== packages)
    throw new Error(`${name}: expected ${packages} in the bundle, found ${found}`);
  // The language and what every browser and worker has for text: no process, no Buffer, no document.
  const weights = readFileSync(require.resolve("@corpus/model-en/weights", { paths: [folder] }));
  const sandbox = vm.createContext({ TextDecoder, TextEncoder, weights });
  const result = vm.runInContext(`${text};${use}`, sandbox);
  if (result !== 1) throw new Error(`${name}: expected 1 from ${use}, got ${result}`);
  const kib = (bytes) => `${Math.ceil(bytes / 1024)} KiB`;
  console.log(
    `${name}: ${kib(contents.length)} minified, ${kib(gzipSync(contents).length)} gzipped`,
  );
}

try {
  writeFileSync(path.join(folder, "package.json"), `{"type":"module","private":true}`);
  writeFileSync(path.join(folder, "program.mts"), program);
  for (const library of libraries) install(library);
  checkTypes("node16", "node16");
  checkTypes("nodenext", "nodenext");
  checkTypes("preserve", "bundler");
  const output = run(process.execPath, "program.mts");
  if (output !== printed) throw new Error(`expected ${printed}, the program printed ${output}`);
  for (const bundle of bundles) checkBundle(bundle);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
