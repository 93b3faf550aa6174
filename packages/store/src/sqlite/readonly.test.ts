import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../open-store.ts";
import { storedArticle } from "../testing/stored-article.ts";

const root = mkdtempSync(path.join(tmpdir(), "corpus-readonly-"));
afterAll(() => rmSync(root, { recursive: true }));
chmodSync(root, 0o755);

const article = (n: number) => storedArticle({ id: `a${n}`, text: `The harbour ${n} stays open.` });

async function storeWith(count: number): Promise<string> {
  const file = path.join(mkdtempSync(path.join(root, "store-")), "corpus.db");
  const store = await openStore(file);
  await store.put(Array.from({ length: count }, (_, n) => article(n)));
  await store.close();
  return file;
}

test("many read while one writes, and see what was written", async () => {
  const file = await storeWith(1);
  const readers = [
    await openStore(file, { readonly: true }),
    await openStore(file, { readonly: true }),
  ];
  const writer = await openStore(file);
  await writer.put([article(1)]);
  for (const reader of readers) {
    expect((await reader.search({ query: "harbour" })).total).toBe(2);
    await reader.close();
  }
  await writer.close();
});

test("what is opened for reading is not written", async () => {
  const file = await storeWith(1);
  const reader = await openStore(file, { readonly: true });
  await expect(reader.put([article(1)])).rejects.toMatchObject({
    code: "store/unusable",
    message: `${file}: it may not be written to, or was opened for reading only`,
  });
  expect((await reader.status()).articles).toBe(1);
  await reader.close();
  expect(readdirSync(path.dirname(file))).toEqual(["corpus.db"]);
});

// In a process of its own: a thread cannot become another user.
test("a user who may write neither the file nor its folder reads it, and what was written since", async () => {
  const file = await storeWith(1);
  const scenario = new URL("./readonly.fixture.ts", import.meta.url);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=corpus-source", fileURLToPath(scenario), file],
    { encoding: "utf8" },
  );
  expect(stderr.replaceAll(/.*ExperimentalWarning.*\n|\(Use `node.*\n/g, "")).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    before: 1,
    refused: "store/unusable",
    while: 2,
    after: 3,
    ids: ["a0", "a1", "a2"],
  });
}, 30_000);

test("a reader makes no store, and brings none forward", async () => {
  const missing = path.join(root, "missing.db");
  await expect(openStore(missing, { readonly: true })).rejects.toMatchObject({
    code: "store/not-found",
  });
  const file = await storeWith(1);
  const older = new DatabaseSync(file);
  older.exec("PRAGMA user_version = 0");
  older.close();
  await expect(openStore(file, { readonly: true })).rejects.toMatchObject({
    code: "store/unusable",
    message: expect.stringContaining("which a reader cannot bring forward"),
  });
});
