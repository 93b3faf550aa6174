import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Finding } from "../doctor/finding.ts";
import { checkCores, checkMemory, checkNode, checkTemporary, gigabyte } from "../doctor/machine.ts";
import { run } from "../run.fixture.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-doctor-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function findings(args: readonly string[], cwd = folder) {
  const { out, status } = await run(["doctor", "--format", "json", ...args], { cwd });
  const read = JSON.parse(out) as { isWell: boolean; findings: readonly Finding[] };
  return { ...read, status, of: (check: string) => read.findings.find((f) => f.check === check) };
}

test("where all is well it says what it looked at, and ends with 0", async () => {
  const { isWell, status, findings: all } = await findings([]);
  expect(all.map(({ check }) => check)).toEqual([
    "Node",
    "SQLite",
    "model",
    "gazetteer",
    "reading",
    "memory",
    "cores",
    "temporary folder",
    "configuration",
  ]);
  expect([isWell, status]).toEqual([true, 0]);
  const { out } = await run(["doctor"], { cwd: folder, columns: 80 });
  expect(out).toContain("Nothing is wrong.");
  const plain = out.replace(/\u001b\[\d+m/g, "");
  expect(Math.max(...plain.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

describe("what is wrong, with what to do", () => {
  test("a configuration that is none", async () => {
    const cwd = mkdtempSync(path.join(folder, "config-"));
    writeFileSync(path.join(cwd, "corpus.config.json"), '{"jobs": "two"}');
    const { of, status } = await findings([], cwd);
    expect(of("configuration")).toMatchObject({
      status: "wrong",
      found: 'corpus.config.json: jobs: expected a whole number from 1 to 64, got "two"',
      advice: expect.stringContaining("mend the file"),
    });
    expect(status).toBe(1);
    writeFileSync(path.join(cwd, "corpus.config.json"), '{"layers": "quots"}');
    expect((await findings([], cwd)).of("configuration")).toMatchObject({
      status: "wrong",
      found: expect.stringContaining("corpus.config.json: layers: “quots” is no layer."),
    });
    writeFileSync(path.join(cwd, "corpus.config.json"), '{"jobs": 2, "db": "news.db"}');
    expect((await findings([], cwd)).of("configuration")).toMatchObject({
      status: "ok",
      found: "corpus.config.json sets jobs, db",
    });
  });

  test("a store that is missing, damaged, or has nothing across its articles", async () => {
    const db = path.join(folder, "news.db");
    expect((await findings(["--db", db])).of("store")).toMatchObject({ status: "wrong" });
    const fog = path.join(folder, "fog.txt");
    writeFileSync(fog, "Fog holds up the ferries\n\nThe harbour master said so on Monday.\n");
    await run(["ingest", fog, "--db", db, "--layers", "none"]);
    const plain = await findings(["--db", db]);
    expect(plain.of("store")).toMatchObject({ status: "ok" });
    expect(plain.of("stories")).toMatchObject({
      status: "warning",
      found: "none yet",
      advice: expect.stringContaining("--across"),
    });
    expect(plain.status).toBe(0);
    // Words of the text are not those of its index any more.
    writeFileSync(
      db,
      readFileSync(db, "latin1").replaceAll("harbour master", "harbour mister"),
      "latin1",
    );
    expect((await findings(["--db", db])).of("store")).toMatchObject({
      status: "wrong",
      found: expect.stringContaining("is damaged"),
    });
  });

  test("an old Node, little memory, one core, a temporary folder that is not there", async () => {
    expect(checkNode("20.1.0")).toMatchObject({
      status: "wrong",
      found: "20.1.0, expected 22.18 or newer",
    });
    expect(checkNode("22.18.0").status).toBe("ok");
    expect(checkNode("30.0.0").status).toBe("ok");
    expect(checkMemory(gigabyte / 2).status).toBe("warning");
    expect(checkCores(1).found).toContain("gains nothing");
    expect(await checkTemporary(path.join(folder, "nowhere"))).toMatchObject({
      status: "wrong",
      advice: "set TMPDIR to a folder that you may write",
    });
  });
});
