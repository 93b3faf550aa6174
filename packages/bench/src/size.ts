import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Figure } from "./report.ts";

const require = createRequire(import.meta.url);
const kilobytes = (bytes: number) => bytes / 1000;

/**
 * Bytes of @corpus/model-en as it would be published, and what they are spent on: its parts gzipped one
 * by one, which add up to a little more than the tarball.
 */
export async function measureSize(): Promise<Figure[]> {
  const weights = require.resolve("@corpus/model-en/weights");
  const own = path.dirname(require.resolve("@corpus/model-en/package.json"));
  const bytes = readFileSync(weights);
  const set = "@corpus/model-en";
  const figures: Figure[] = [
    { set, metric: "tarball: MB", value: tarballBytes(own) / 1e6, target: 8, below: true },
    { set, metric: "weights: KB, gzipped", value: kilobytes(gzipSync(bytes).length) },
    { set, metric: "weights: KB", value: kilobytes(bytes.length) },
  ];
  const layers = new Map<string, { raw: number; zipped: number }>();
  for (const { name, start = 0, length = 0 } of sectionsOf(bytes)) {
    if (length === 0) continue;
    const zipped = gzipSync(bytes.subarray(start, start + length)).length;
    figures.push(sectionFigure(name, length, zipped));
    const layer = name.split(".", 1)[0]!;
    const { raw = 0, zipped: before = 0 } = layers.get(layer) ?? {};
    layers.set(layer, { raw: raw + length, zipped: before + zipped });
  }
  for (const [layer, { raw, zipped }] of layers)
    figures.push(sectionFigure(`all of ${layer}`, raw, zipped));
  return figures;
}

function sectionFigure(section: string, length: number, zipped: number): Figure {
  return {
    set: `weights, ${section}`,
    metric: "KB, gzipped",
    value: kilobytes(zipped),
    note: `${kilobytes(length).toFixed(1)} KB`,
  };
}

function tarballBytes(folder: string): number {
  const target = mkdtempSync(path.join(os.tmpdir(), "corpus-size-"));
  try {
    const file = path.join(target, "model-en.tgz");
    execFileSync("pnpm", ["--dir", folder, "pack", "--out", file], { stdio: "ignore" });
    return statSync(file).size;
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

interface Section {
  readonly name: string;
  readonly start?: number;
  readonly length?: number;
}

/** The directory of a model file: JSON from byte 20 on, its length at byte 16. */
function sectionsOf(bytes: Buffer): readonly Section[] {
  const directory = JSON.parse(bytes.toString("utf8", 20, 20 + bytes.readUInt32LE(16)));
  return (directory as { sections: readonly Section[] }).sections;
}

// `node size.ts` prints the figures.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.table(await measureSize());
