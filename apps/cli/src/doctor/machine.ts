import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { getHeapStatistics } from "node:v8";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import manifest from "../../package.json" with { type: "json" };
import { type Finding, ok, warning, wrong } from "./finding.ts";

export const gigabyte = 1024 ** 3;

/** Whether this Node is one that Corpus is made for. */
export function checkNode(version: string = process.versions.node): Finding {
  const needed = manifest.engines.node.replace(">=", "");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = needed.split(".").map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor))
    return ok("Node", `${version}, ${process.platform} ${process.arch}`);
  return wrong("Node", `${version}, expected ${needed} or newer`, "install a newer Node");
}

/** Whether the SQLite in this Node can do what a store needs. */
export async function checkSqlite(): Promise<Finding> {
  try {
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(":memory:");
    const { version } = database.prepare("SELECT sqlite_version() AS version").get() as {
      version: string;
    };
    database.exec("CREATE VIRTUAL TABLE words USING fts5 (body)");
    database.close();
    const sample = Buffer.from("Fog holds up the ferries.");
    if (!zstdDecompressSync(zstdCompressSync(sample)).equals(sample)) throw new Error("zstd");
    return ok("SQLite", `${version} with full text (FTS5), and zstd`);
  } catch (error) {
    return wrong(
      "SQLite",
      `expected SQLite with FTS5, and zstd, in this Node: ${error instanceof Error ? error.message : String(error)}`,
      "install Node as nodejs.org gives it; all but ingest, search, kwic and mcp work without",
    );
  }
}

// Ten thousand articles held at once, as analyze and stories do, take about as much.
const easyBytes = 2 * gigabyte;

/** Whether there is memory for some thousands of articles at once. */
export function checkMemory(available: number = process.availableMemory()): Finding {
  const heap = getHeapStatistics().heap_size_limit;
  const found = `${gigabytes(available)} free, of which Node takes up to ${gigabytes(heap)}`;
  if (Math.min(available, heap) >= easyBytes) return ok("memory", found);
  return warning(
    "memory",
    found,
    available < easyBytes
      ? "annotate, entities and ingest manage with little; analyze, stories and compare hold all articles at once"
      : "for more than some thousands of articles at once set NODE_OPTIONS=--max-old-space-size=4096 (megabytes)",
  );
}

export function checkCores(cores: number = os.availableParallelism()): Finding {
  if (cores > 1) return ok("cores", `${cores}; --jobs takes all where you do not say`);
  return ok("cores", "1; --jobs gains nothing here");
}

/** Whether files can be put into the temporary folder, where `mcp PATH` keeps a store. */
export async function checkTemporary(folder: string = os.tmpdir()): Promise<Finding> {
  try {
    const own = await mkdtemp(path.join(folder, "corpus-doctor-"));
    await writeFile(path.join(own, "file"), "written");
    await rm(own, { recursive: true });
    const { bavail, bsize } = await statfs(folder);
    const found = `${folder} can be written, ${gigabytes(bavail * bsize)} free`;
    if (bavail * bsize >= gigabyte) return ok("temporary folder", found);
    return warning("temporary folder", found, "make room, or set TMPDIR to another folder");
  } catch (error) {
    return wrong(
      "temporary folder",
      error instanceof Error ? error.message : String(error),
      "set TMPDIR to a folder that you may write",
    );
  }
}

const gigabytes = (bytes: number) => `${(bytes / gigabyte).toFixed(1)} GiB`;
