import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { judgeSizes, recordSizes } from "../pack/sizes.mjs";

// What runs in a browser; the bytes of the model and of the table of places are handed in, as by a page that fetched them. What is pulled in is
// pinned, so that a heavy addition shows in review; what each may weigh is in sizes.json.
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
    use: `corpus.loadPlaces(places), corpus.groupStories([corpus.annotate(corpus.parseText("Ana Ruiz spoke in Lima."), { model: corpus.loadModel(weights) })]).length`,
  },
];

/** Bundles with esbuild what is installed in `folder`, runs it where there is neither Node nor a DOM, and says what each weighs. */
export function checkBundles(folder) {
  return bundles.map((bundle) => checkBundle(bundle, folder)).join("; ");
}

function checkBundle({ name, packages, source, use }, folder) {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: source, resolveDir: folder },
    ...{ bundle: true, minify: true, write: false, metafile: true, platform: "browser" },
    ...{ target: "es2023", format: "iife", globalName: "corpus" },
    ...{ absWorkingDir: folder, logLevel: "error" }, // a node: import is an error
  });
  const { contents, text } = outputFiles[0];
  const found = packagesIn(Object.keys(metafile.inputs));
  if (found !== packages)
    throw new Error(`${name}: expected ${packages} in the bundle, found ${found}`);
  // The language and what every browser and worker has for text: no process, no Buffer, no document.
  const require = createRequire(path.join(folder, "package.json"));
  const weights = readFileSync(require.resolve("@corpus/model-en/weights"));
  const places = readFileSync(require.resolve("@corpus/entities/places"));
  const sandbox = vm.createContext({ TextDecoder, TextEncoder, weights, places });
  const result = vm.runInContext(`${text};${use}`, sandbox);
  if (result !== 1) throw new Error(`${name}: expected 1 from ${use}, got ${result}`);
  const sizes = { "minified KiB": kib(contents), "gzipped KiB": kib(gzipSync(contents)) };
  const entry = `in a browser: ${name}`;
  if (process.argv.includes("--record")) recordSizes(entry, sizes);
  const faults = judgeSizes(entry, sizes);
  if (faults.length > 0) throw new Error(faults.join("; "));
  return `${name}: ${sizes["minified KiB"]} KiB, ${sizes["gzipped KiB"]} gzipped`;
}

const kib = (bytes) => Math.ceil(bytes.length / 1024);

/** "zod, …": whose modules these are, by name. */
function packagesIn(modules) {
  const names = modules.flatMap((file) => {
    const inside = file.replaceAll("\\", "/").split("node_modules/").at(-1).split("/");
    return file === "<stdin>" ? [] : inside.slice(0, inside[0].startsWith("@") ? 2 : 1).join("/");
  });
  return [...new Set(names)].sort().join(", ");
}
