import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openStore } from "../open-store.ts";

const child = fileURLToPath(new URL("../testing/ingest.child.ts", import.meta.url));
const kills = Number(process.env["CORPUS_KILLS"] ?? 6); // more of them by hand: CORPUS_KILLS=200

/** Ingests from article `first` on, is killed without warning, and resolves to the last article acknowledged. */
function ingestUntilKilled(file: string, first: number, afterMs: number): Promise<number> {
  const running = spawn(process.execPath, ["--conditions=corpus-source", child, file, `${first}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  running.stdout.on("data", (chunk) => {
    if (said === "") setTimeout(() => running.kill("SIGKILL"), afterMs);
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (_, signal) => {
      if (signal !== "SIGKILL") return reject(new Error("the ingest ended by itself"));
      const lines = said.split("\n").slice(0, -1); // a line half written was acknowledged to nobody
      resolve(Number(lines.at(-1)));
    });
  });
}

test("killed in the middle of an ingest, it loses nothing acknowledged and keeps no half article", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "corpus-killed-"));
  const file = path.join(folder, "corpus.db");
  let last = -1;
  for (let kill = 0; kill < kills; kill++) {
    last = await ingestUntilKilled(file, last + 1, (kill * 37) % 100);
    const store = await openStore(file);
    const found = new Set<string>();
    for await (const { source, annotations, text } of store.articles()) {
      found.add(source.id!);
      expect(text).toContain(` envoy ${source.id!.slice(1)} `);
      expect(annotations?.entities).toHaveLength(1);
    }
    // The last forty that were acknowledged are there; what came after them may be, a whole batch of it.
    const newest = Math.max(...[...found].map((id) => Number(id.slice(1))));
    expect(newest).toBeGreaterThanOrEqual(last);
    expect((newest + 1) % 5).toBe(0);
    for (let n = Math.max(0, newest - 39); n <= newest; n++) expect(found).toContain(`n${n}`);
    expect(found.size).toBe(Math.min(newest + 1, 40));
    expect((await store.search({ query: "envoy" })).total).toBe(found.size);
    expect((await store.search({ entity: "Brandt" })).total).toBe(found.size);
    await store.close();
    last = newest;
  }
  const raw = new DatabaseSync(file);
  expect(raw.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  raw.close();
  rmSync(folder, { recursive: true });
}, 600_000);
