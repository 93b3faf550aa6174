import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../run.fixture.ts";

const cwd = mkdtempSync(path.join(os.tmpdir(), "corpus-diff-"));
afterAll(() => rmSync(cwd, { recursive: true }));

const layers = ["--layers", "times,amounts"];
const texts = {
  a: "Rain fell on Tuesday.",
  b: "Growers lost 300 trees.",
  c: "Frost came in March 2024.",
};

async function annotate(out: string, names: readonly (keyof typeof texts)[], ...flags: string[]) {
  const stdin = names.map((id) => JSON.stringify({ id, text: texts[id] })).join("\n");
  const { out: text } = await run(["annotate", "-", ...layers, ...flags], { cwd, stdin });
  writeFileSync(path.join(cwd, out), text);
}

beforeAll(async () => {
  await annotate("plain.ndjson", ["a", "b", "c"]);
  await annotate("dated.ndjson", ["c", "b", "a"], "--published", "2024-03-06");
  await annotate("other.ndjson", ["a", "b"]);
});

test("equal outputs, in any order, differ in nothing", async () => {
  expect(await run(["diff", "plain.ndjson", "plain.ndjson"], { cwd })).toMatchObject({
    status: 0,
    records: [{ type: "summary", same: 3, different: 0 }],
  });
});

test("what a date of publication changes", async () => {
  const { status, records } = await run(["diff", "plain.ndjson", "dated.ndjson"], { cwd });
  expect(status).toBe(1);
  expect(records.filter(({ type }) => type === "item")).toMatchObject([
    {
      name: "a",
      layer: "times",
      change: "changed",
      before: { exact: "Tuesday", edtf: null },
      after: { exact: "Tuesday", edtf: "2024-03-05" },
    },
  ]);
  expect(records.at(-1)).toEqual({ type: "summary", same: 0, different: 3 }); // each has another date
});

test("an article that only one of them has, for people", async () => {
  const { out, status } = await run(["diff", "plain.ndjson", "other.ndjson", "--format", "table"], {
    cwd,
  });
  expect(out).toBe("2 articles the same, 0 changed, 0 added, 1 removed\n\nremoved\n  c\n");
  expect(status).toBe(1);
});

test("counts and examples by layer, for people", async () => {
  const args = ["diff", "plain.ndjson", "dated.ndjson", "--format", "table"];
  const { out } = await run(args, { cwd });
  expect(out).toContain("\nin general\n  metadata: published (3 articles)\n");
  expect(out).toMatch(/\ntimes: 0 added, 0 removed, 1 changed\n {2}~ a:13 “Tuesday”/);
});

test("what cannot be read is said", async () => {
  writeFileSync(path.join(cwd, "bad.ndjson"), "no json\n");
  expect(await run(["diff", "plain.ndjson", "nope.ndjson"], { cwd })).toMatchObject({
    status: 3,
    err: "corpus: nope.ndjson: there is no such file\n",
  });
  expect((await run(["diff", "plain.ndjson", "bad.ndjson"], { cwd })).err).toContain(
    "bad.ndjson, line 1: ",
  );
});
