import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../run.fixture.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-resume-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cwd = folder;
const whole = path.join(folder, "whole.ndjson");
const out = path.join(folder, "out.ndjson");
const args = ["annotate", "in", "--layers", "times"];

beforeAll(async () => {
  for (const [name, text] of [
    ["a", "Rain fell on Elstow on Tuesday."],
    ["b", "  "],
    ["c", "Growers lost 300 trees in March 2024."],
  ])
    writeFileSync(path.join(folder, `${name}.txt`), text!);
  const files = ["a.txt", "b.txt", "c.txt"];
  args.splice(1, 1, ...files);
  const { status, out: nothing } = await run([...args, "--out", "whole.ndjson"], { cwd });
  expect([status, nothing]).toEqual([1, ""]); // b.txt is blank
});

test("wherever an output was cut, --resume makes it whole", async () => {
  const bytes = readFileSync(whole);
  for (let cut = 0; cut <= bytes.length; cut += 97) {
    writeFileSync(out, bytes.subarray(0, cut));
    const { status } = await run([...args, "--out", "out.ndjson", "--resume"], { cwd });
    expect(status).toBe(1);
    expect(readFileSync(out, "utf8")).toBe(bytes.toString("utf8"));
  }
});

test.each(['{"my":"precious data"}', "precious data\n", "\n"])(
  "a file that holds %j is not written over, whatever it is",
  async (held) => {
    writeFileSync(out, held);
    const plain = await run([...args, "--out", "out.ndjson"], { cwd });
    expect(plain.err).toContain("out.ndjson: expected no such file, got one that holds something");
    await run([...args, "--out", "out.ndjson", "--resume"], { cwd });
    if (held.trim() !== "") expect(readFileSync(out, "utf8")).toBe(held);
  },
);

test("the output is no input, even where it lies among these", async () => {
  const inside = mkdtempSync(path.join(folder, "inside-"));
  writeFileSync(path.join(inside, "a.txt"), "Rain fell on Elstow on Tuesday.");
  const command = ["annotate", ".", "--layers", "times", "--out", "z.ndjson"];
  expect((await run(command, { cwd: inside })).status).toBe(0);
  expect(readFileSync(path.join(inside, "z.ndjson"), "utf8")).toMatch(/"in":1,"articles":1/);
  expect((await run([...command, "--resume"], { cwd: inside })).status).toBe(0);
  expect(readFileSync(path.join(inside, "z.ndjson"), "utf8")).toMatch(/"in":1,"articles":1/);
  const named = await run(["annotate", "z.ndjson", "--out", "z.ndjson", "--resume"], {
    cwd: inside,
  });
  expect(named.err).toContain("expected another file to write to, got one of those to read");
});

test("where it cannot be written, that is said, and no empty file stays", async () => {
  const nowhere = await run([...args, "--out", "no/folder/x.ndjson"], { cwd });
  expect(nowhere).toMatchObject({ status: 3, err: expect.stringContaining("cannot be written") });
  const asFolder = await run([...args, "--out", "."], { cwd });
  expect(asFolder.err).not.toContain("bug");
  const missing = await run(["annotate", "none.txt", "--out", "x.ndjson"], { cwd });
  expect(missing.status).toBe(3);
  expect(existsSync(path.join(folder, "x.ndjson"))).toBe(false);
});

test("a file that is there is not written over", async () => {
  writeFileSync(out, readFileSync(whole));
  expect(await run([...args, "--out", "out.ndjson"], { cwd })).toMatchObject({
    status: 2,
    err: expect.stringContaining("--resume goes on with an output that was cut short"),
  });
});

test("another input, and what is no output, are refused, and the file stays as it is", async () => {
  const bytes = readFileSync(whole);
  writeFileSync(out, bytes);
  const other = ["annotate", "c.txt", "a.txt", "b.txt", "--layers", "times"];
  const swapped = await run([...other, "--out", "out.ndjson", "--resume"], { cwd });
  expect(swapped.err).toContain(
    "--resume: expected the input that the output is of: document 3 of it is c.txt, of the input b.txt",
  );
  const fewer = await run(["annotate", "a.txt", "--out", "out.ndjson", "--resume"], { cwd });
  expect(fewer.err).toContain("it holds 3 documents, the input 1");

  writeFileSync(out, "Rain fell.\n");
  const strange = await run([...args, "--out", "out.ndjson", "--resume"], { cwd });
  expect(strange.err).toContain("out.ndjson, line 1: expected what corpus annotate writes");
  expect(readFileSync(out, "utf8")).toBe("Rain fell.\n");
});

test("--resume needs to know with what", async () => {
  expect((await run([...args, "--resume"], { cwd })).status).toBe(2);
  expect(
    (await run([...args, "--resume", "--out", "out.ndjson", "--format", "json"], { cwd })).status,
  ).toBe(2);
});

test("a file with nothing whole in it is begun anew", async () => {
  writeFileSync(out, '{"type":"header"');
  truncateSync(out, 5);
  const { status } = await run([...args, "--out", "out.ndjson", "--resume"], { cwd });
  expect(status).toBe(1);
  expect(readFileSync(out, "utf8")).toBe(readFileSync(whole, "utf8"));
});
