import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Task } from "./pipeline.ts";
import { type MadeLine, startPool } from "./worker-pool.ts";

const poolFile = fileURLToPath(new URL("./worker-pool.ts", import.meta.url));

// In a process of its own: what is asked is whether it ends.
test("a pool that is closed with work waiting starts no thread for it", () => {
  const script = `
    const { startPool } = await import(${JSON.stringify(poolFile)});
    const options = { maxBytes: 1000, jobs: 2, annotate: { layers: ["times"] } };
    const pool = startPool(2, options, () => { throw new Error("read after it was closed") });
    const record = { text: "Rain fell on Tuesday." };
    for (let n = 0; n < 5; n++) void pool.run({ document: { kind: "record", uri: "r:" + n, record } }, 1e6);
    await pool.close();
    console.log("closed");`;
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--conditions=corpus-source", "--input-type=module", "--eval", script],
    { encoding: "utf8", timeout: 30_000 },
  );
  expect([stdout, status]).toEqual(["closed\n", 0]);
}, 60_000);

const task = (n: number): Task => ({
  document: { kind: "record", uri: `r:${n}`, record: { text: "Rain fell on Tuesday." } },
});
const options = { maxBytes: 1000, jobs: 1, annotate: { layers: ["times"] } } as const;
const here = ({ document }: Task): MadeLine => ({
  type: "article",
  line: `here ${document.uri}`,
  overrides: [],
});

test("little work is read in this thread alone", async () => {
  const pool = startPool(3, options, here);
  const lines = await Promise.all([1, 2, 3].map((n) => pool.run(task(n), 100)));
  expect(lines.map(({ line }) => line)).toEqual(["here r:1", "here r:2", "here r:3"]);
  await pool.close();
});

test("much work is shared between this thread and workers, and each document is read once", async () => {
  const pool = startPool(2, options, here);
  const numbers = Array.from({ length: 40 }, (_, n) => n);
  const made = await Promise.all(numbers.map((n) => pool.run(task(n), 1e6)));
  await pool.close();
  const own = made.filter(({ line }) => line.startsWith("here"));
  const theirs = made.filter(({ line }) => line.includes('"timex"'));
  expect([own.length > 0, theirs.length > 0, own.length + theirs.length]).toEqual([true, true, 40]);
  expect(made.map(({ line }) => /r:\d+/.exec(line)?.[0])).toEqual(numbers.map((n) => `r:${n}`));
});
