import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const pool = fileURLToPath(new URL("./worker-pool.ts", import.meta.url));

// In a process of its own: what is asked is whether it ends.
test("a pool that is closed with work waiting starts no thread for it", () => {
  const script = `
    const { startPool } = await import(${JSON.stringify(pool)});
    const pool = startPool(1, { maxBytes: 1000, jobs: 2, annotate: { layers: ["times"] } });
    const record = { text: "Rain fell on Tuesday." };
    for (let n = 0; n < 5; n++) void pool.run({ document: { kind: "record", uri: "r:" + n, record } });
    await pool.close();
    console.log("closed");`;
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--conditions=corpus-source", "--input-type=module", "--eval", script],
    { encoding: "utf8", timeout: 30_000 },
  );
  expect([stdout, status]).toEqual(["closed\n", 0]);
}, 60_000);
