// The one command that makes the model: `pnpm --filter @corpus/model-en train`. Names and syntax
// know nothing of each other, so each is trained in a process of its own, one a core.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readClusters } from "../src/clusters.ts";
import { openModelFile, type Section, writeModelFile } from "../src/model-file.ts";
import { readTagger } from "../src/tagger.ts";
import { buildClusters } from "./clusters.ts";
import { findInflections, listInflections } from "./inflections.ts";
import { trainLemmas } from "./lemmas.ts";
import { trainNames } from "./names/train-names.ts";
import { parsedTexts, trainParser } from "./parser.ts";
import { readRawTexts, trainTagger } from "./tagger.ts";
import { readTrainingTexts } from "./treebanks.ts";

const MODEL = "en 0.1.0";

const parts: { readonly [name: string]: (log: (line: string) => void) => Promise<Section[]> } = {
  async names(log) {
    const clusters = openModelFile(writeModelFile("clusters", buildClusters()));
    return trainNames(readClusters(clusters), log);
  },
  async syntax(log) {
    const clusters = buildClusters();
    const gold = await readTrainingTexts();
    const raw = readRawTexts();
    log("tags");
    const tagger = trainTagger(gold, raw, clusters);
    log("lemmas");
    const opened = readTagger(openModelFile(writeModelFile("tagger", [...clusters, ...tagger])));
    const lemmas = trainLemmas(gold, [...listInflections(), ...findInflections(opened, raw)]);
    log("tags of the treebanks as a tagger gives them that did not see them");
    const texts = parsedTexts(gold, clusters, tagger);
    log("dependencies");
    const parser = trainParser(texts, [...clusters, ...tagger]);
    return [...tagger, ...lemmas, ...parser];
  },
};

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s`;
const { values } = parseArgs({
  options: {
    part: { type: "string" },
    out: {
      type: "string",
      default: fileURLToPath(new URL("../weights/en.bin", import.meta.url)),
    },
  },
});

/** Trains one part in this process and writes its sections. */
async function trainPart(name: string, out: string): Promise<void> {
  const log = (line: string) => console.error(`${seconds()}  ${name}: ${line}`);
  writeFileSync(out, writeModelFile(name, await parts[name]!(log)));
  log("done");
}

function sectionsOf(file: string): Section[] {
  const part = openModelFile(readFileSync(file));
  return part.sections.map((name) => ({
    name,
    ...(part.meta(name) !== undefined && { meta: part.meta(name) }),
    data: part.uint8(name),
  }));
}

/** Trains all parts side by side and puts them together. */
async function trainAll(out: string): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-train-"));
  const fileOf = (name: string) => path.join(folder, `${name}.bin`);
  try {
    await Promise.all(
      Object.keys(parts).map((name) => run(["--part", name, "--out", fileOf(name)])),
    );
    const sections = [
      ...buildClusters(),
      ...Object.keys(parts).flatMap((name) => sectionsOf(fileOf(name))),
    ];
    const bytes = writeModelFile(MODEL, sections);
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(out, bytes);
    for (const { name, data } of sections)
      if (data && data.length > 100_000)
        console.log(`${name}: ${data.length} bytes, ${gzipSync(data).length} gzipped`);
    console.log(
      `${MODEL}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped, sha256 ${createHash("sha256").update(bytes).digest("hex")}, ${seconds().trim()}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** This file again, in a process of its own. */
function run(args: readonly string[]): Promise<void> {
  const own = fileURLToPath(import.meta.url);
  const child = spawn(
    process.execPath,
    ["--conditions=corpus-source", "--max-old-space-size=8192", own, ...args],
    { stdio: "inherit" },
  );
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`training ${args[1]} failed, see above`)),
    );
  });
}

if (values.part) await trainPart(values.part, values.out);
else await trainAll(values.out);
