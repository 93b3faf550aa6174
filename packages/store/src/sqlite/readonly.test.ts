import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../open-store.ts";
import { storedArticle } from "../testing/stored-article.ts";

const root = mkdtempSync(path.join(tmpdir(), "corpus-readonly-"));
afterAll(() => rmSync(root, { recursive: true }));
chmodSync(root, 0o755);

const article = (n: number) => storedArticle({ id: `a${n}`, text: `The harbour ${n} stays open.` });
const nobody = 65_534;

async function storeWith(count: number): Promise<string> {
  const file = path.join(mkdtempSync(path.join(root, "store-")), "corpus.db");
  const store = await openStore(file);
  await store.put(Array.from({ length: count }, (_, n) => article(n)));
  await store.close();
  return file;
}

/** Runs `work` as a user who may read `file` and write neither it nor its folder. */
async function asReader<T>(file: string, work: () => Promise<T>): Promise<T> {
  chmodSync(file, 0o444);
  chmodSync(path.dirname(file), 0o555);
  const isRoot = process.geteuid?.() === 0; // whom permissions do not stop
  if (isRoot) process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(path.dirname(file), 0o755);
    chmodSync(file, 0o644);
  }
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

test("a user who may write neither the file nor its folder reads it, and what was written since", async () => {
  const file = await storeWith(1);
  const reader = await asReader(file, async () => {
    const opened = await openStore(file, { readonly: true });
    expect((await opened.search({ query: "harbour" })).total).toBe(1);
    await expect(openStore(file)).rejects.toMatchObject({ code: "store/unusable" });
    return opened;
  });
  const writer = await openStore(file);
  await writer.put([article(1)]);
  expect((await reader.search({ query: "harbour" })).total).toBe(2); // while the writer is there
  await writer.put([article(2)]);
  await writer.close();
  await asReader(file, async () => {
    expect((await reader.search({ query: "harbour" })).total).toBe(3); // and after it has gone
    const ids: string[] = [];
    for await (const { source } of reader.articles()) ids.push(source.id!);
    expect(ids).toEqual(["a0", "a1", "a2"]);
    await reader.close();
  });
});

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
