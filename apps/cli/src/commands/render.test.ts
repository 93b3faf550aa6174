import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../run.fixture.ts";

const texts = [
  "Fire at the mill\nAna Ruiz, the mayor of Port Clare, said on Tuesday: “Nobody was hurt in the fire.”",
  "Mill burns in Port Clare\nTwo people were hurt in the fire at the mill, a nurse said. Mayor Ana Ruiz denied it.",
];
const stdin = texts
  .map((text, i) =>
    JSON.stringify({ id: `p${i}`, text, publishedAt: "2024-03-05", outlet: `Paper ${i}` }),
  )
  .join("\n");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "corpus-render-"));
  texts.forEach((text, i) => {
    writeFileSync(path.join(folder, `${i}.txt`), text);
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

test("the page on standard output is one HTML document with the articles in it", async () => {
  const { out, status } = await run(["render", "-", "--title", "The mill"], { stdin });
  expect(out).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
  expect(out).toContain("<title>The mill</title>");
  expect(out).toContain("“Nobody was hurt in the fire.”");
  expect(status).toBe(0);
});

test("what annotate wrote is shown as it stands", async () => {
  const { out: annotated } = await run(["annotate", "-"], { stdin });
  const renamed = annotated.replaceAll('"name":"Ana Ruiz"', '"name":"A. Ruiz, by hand"');
  const { out } = await run(["render", "-"], { stdin: renamed });
  expect(out).toContain("A. Ruiz, by hand");
  expect((await run(["render", "-"], { stdin: annotated })).out).toBe(
    (await run(["render", "-"], { stdin })).out,
  );
});

test("a report takes the place of the one before and is not read as an article", async () => {
  const args = ["analyze", ".", "--report", "out.html", "--published", "2024-03-05"];
  const first = await run(args, { cwd: folder });
  expect(first.err).toMatch(/out\.html: 2 articles to read in a browser, \d+ kB/);
  const page = read("out.html");
  const again = await run(args, { cwd: folder });
  expect(again.out).toBe(first.out);
  expect(read("out.html")).toBe(page);
  rmSync(path.join(folder, "out.html"));
});

test("a store is rendered with what was grouped in it, or anew where that is of before", async () => {
  await run(["ingest", "0.txt", "1.txt", "--db", "mill.db", "--across"], { cwd: folder });
  const ofStore = await run(["render", "--db", "mill.db"], { cwd: folder });
  const ofFiles = await run(["render", "0.txt", "1.txt"], { cwd: folder });
  expect(ofStore.out).toBe(ofFiles.out);
  writeFileSync(
    path.join(folder, "2.txt"),
    "Owls return\nVolunteers counted more owls this winter.",
  );
  await run(["ingest", "2.txt", "--db", "mill.db"], { cwd: folder });
  expect((await run(["render", "--db", "mill.db"], { cwd: folder })).out).toContain("Owls return");
  rmSync(path.join(folder, "2.txt"));
});

test.each([
  { args: ["render"], says: "expected articles to read, or --db" },
  { args: ["render", "0.txt", "--db", "mill.db"], says: "and not both" },
  { args: ["render", "--db", "mill.db", "--published", "2020"], says: "PATH with --published" },
  {
    args: ["render", "--db", "mill.db", "--cues", "c.txt", "--map", "text=b"],
    says: "--cues, --map",
  },
  { args: ["analyze", "0.txt", "--title", "Fog"], says: "--title names the page of --report" },
  { args: ["render", "0.txt"], columns: 80, says: "say --out FILE" },
  {
    args: ["render", "0.txt", "--out", "no/such/out.html"],
    status: 3,
    says: "no/such/out.html: cannot be written",
  },
  {
    args: ["analyze", "0.txt", "--report", "no/such/out.html"],
    status: 3,
    says: "no/such/out.html: cannot be written",
  },
  {
    args: ["render", "0.txt", "--out", "0.txt"],
    status: 2,
    says: "expected another file to write to",
  },
])("$args is refused in words", async ({ args, says, columns, status = 2 }) => {
  const result = await run(args, { cwd: folder, ...(columns && { columns }) });
  expect(result.err).toContain(says);
  expect(result.status).toBe(status);
  expect(result.out).toBe("");
  expect(existsSync(path.join(folder, "no"))).toBe(false);
});
