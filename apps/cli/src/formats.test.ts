import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defaultLimits } from "@corpus/core/formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { optionalFormat } from "./optional-formats.ts";
import { run } from "./run.fixture.ts";

let folder = "";
const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
const annotate = (...args: string[]) =>
  run(["annotate", ...args, "--layers", "none", "--jobs", "1"], { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "corpus-formats-"));
  await write("t.csv", "when;what\n03/04/2024;The ferry stays.\n");
  await write("t.json", JSON.stringify([{ body: "The ferry stays.", headline: "Ferry" }]));
  await write(
    "a.eml",
    "From: Ana Ruiz <a@b.example>\nSubject: Ferry\nMessage-ID: <1@b>\n\nIt stays.\n",
  );
  await write("a.pdf", "%PDF-1.4\n");
});
afterAll(() => rm(folder, { recursive: true }));

test("columns are named, and the order of dates said", async () => {
  const flags = ["--map", "text=what,publishedAt=when", "--date-order", "dmy"];
  expect((await annotate("t.csv", ...flags)).records[1]).toMatchObject({
    text: "The ferry stays.",
    metadata: { published: { edtf: "2024-04-03" } },
  });
});

test("also in the configuration, as an object", async () => {
  await write(
    "corpus.config.json",
    JSON.stringify({ map: { text: "what", publishedAt: "when" }, dateOrder: "mdy" }),
  );
  const { records } = await annotate("t.csv");
  await rm(path.join(folder, "corpus.config.json"));
  expect(records[1]).toMatchObject({ metadata: { published: { edtf: "2024-03-04" } } });
});

test("a mapping that cannot be read is a fault of usage, in words", async () => {
  const { status, err } = await annotate("t.csv", "--map", "words=what");
  expect(status).toBe(2);
  expect(err).toContain("what columns can be: text, html, title");
});

test("an array of JSON is read by well-known names, a message by its header", async () => {
  const { records } = await annotate("t.json", "a.eml");
  expect(records.slice(1, 3)).toMatchObject([
    { text: "The ferry stays.", metadata: { headline: { value: "Ferry" } } },
    { text: "It stays.\n", metadata: { authors: [{ value: "Ana Ruiz" }] } },
  ]);
});

test("a format of a package that is not installed is refused with the package to install", async () => {
  const format = optionalFormat(folder, "XYZ", "@corpus/not-there", "xyzReader", () => true);
  const reader = await format.load();
  const limits = defaultLimits;
  expect(await reader.documents("", { uri: "a.xyz", limits }).next()).toMatchObject({
    value: {
      uri: "a.xyz",
      code: "article/unsupported",
      message: expect.stringContaining("npm install @corpus/not-there"),
    },
  });
});

test("where the user has it installed, it reads", async () => {
  const cwd = fileURLToPath(new URL("../../../packages/bench", import.meta.url)); // it depends on the package
  const { records } = await run(["annotate", path.join(folder, "a.pdf"), "--jobs", "1"], { cwd });
  expect(records[1]).toMatchObject({
    message: expect.stringContaining("expected a PDF, found one that cannot be read"),
  });
});
