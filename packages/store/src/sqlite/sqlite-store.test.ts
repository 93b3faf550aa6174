import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Edtf } from "@corpus/core";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../open-store.ts";
import { describeStore } from "../testing/store-contract.ts";
import { storedArticle } from "../testing/stored-article.ts";
import { migrations } from "./migrations.ts";

const root = mkdtempSync(path.join(tmpdir(), "corpus-store-"));
afterAll(() => rmSync(root, { recursive: true }));

let folder = "";
const freshFolder = () => (folder = mkdtempSync(path.join(root, "store-")));

describeStore("in memory", () => openStore(":memory:"), freshFolder);
describeStore("in a file", () => openStore(path.join(freshFolder(), "corpus.db")), freshFolder);

const article = storedArticle({ id: "a", text: "The harbour stays open." });

test.each([
  (file: string) => file,
  (file: string) => `sqlite:${file}`,
  (file: string) => `file://${file}`,
])("what was put is there when the store is opened again", async (address) => {
  const url = address(path.join(freshFolder(), "corpus.db"));
  const store = await openStore(url);
  await store.put([article]);
  const backup = path.join(folder, "copy.db");
  await store.backup(backup);
  await store.close();
  for (const again of [url, backup]) {
    const opened = await openStore(again, { create: false });
    expect(await opened.article(article.id)).toEqual(article);
    await opened.close();
  }
});

test("two at once: each sees what the other has put", async () => {
  const file = path.join(freshFolder(), "corpus.db");
  const [one, two] = [await openStore(file), await openStore(file)];
  await one.put([article]);
  expect(await two.put([article])).toEqual(["unchanged"]);
  expect((await two.search({ query: "harbour" })).total).toBe(1);
  await Promise.all([one.close(), two.close()]);
});

test("while another writes, the wait is bounded and said in words", async () => {
  const file = path.join(freshFolder(), "corpus.db");
  const store = await openStore(file, { busyMs: 10 });
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  await expect(store.put([article])).rejects.toMatchObject({
    code: "store/busy",
    message: `${file}: another process keeps writing; try again when it is done`,
  });
  expect((await store.search({})).total).toBe(0); // readers go on
  other.exec("COMMIT");
  other.close();
  expect(await store.put([article])).toEqual(["added"]);
  await store.close();
});

const refused: readonly (readonly [string, (file: string) => void, object])[] = [
  [
    "another program's database",
    (file) => {
      const other = new DatabaseSync(file);
      other.exec("CREATE TABLE bookmark (url TEXT)");
      other.close();
    },
    {
      code: "store/unusable",
      message: /expected a store of Corpus, got another program's database$/,
    },
  ],
  [
    "no database",
    (file) => writeFileSync(file, "Frost takes the apple blossom. ".repeat(40)),
    {
      code: "store/unusable",
      message: /expected a store of Corpus, got another kind of file$/,
    },
  ],
  [
    "a newer version",
    (file) => {
      const newer = new DatabaseSync(file);
      newer.exec(
        "PRAGMA application_id = 1129467987; PRAGMA user_version = 999; CREATE TABLE x (y)",
      );
      newer.close();
    },
    { code: "store/unusable", message: /got version 999; a newer Corpus wrote it, and reads it$/ },
  ],
  [
    "nothing, and none is to be made",
    () => {},
    { code: "store/not-found", message: /there is no such store; an ingest makes one$/ },
  ],
];
test.each(refused)("%s is refused", async (_, make, error) => {
  const file = path.join(freshFolder(), "corpus.db");
  make(file);
  await expect(openStore(file, { create: false })).rejects.toMatchObject({
    ...error,
    message: expect.stringMatching((error as { message: RegExp }).message),
  });
});

test.each(["postgres://localhost/news", "https://example.org/x.db", "sqlite:", "file:news.db"])(
  "%s is no address that this version opens",
  async (url) => {
    await expect(openStore(url)).rejects.toMatchObject({ code: "store/unsupported" });
  },
);

test("a folder that is not there is named", async () => {
  await expect(openStore(path.join(freshFolder(), "no", "corpus.db"))).rejects.toMatchObject({
    code: "store/unusable",
    message: expect.stringContaining("it cannot be opened; does its folder exist"),
  });
});

test("damage within the file is found", async () => {
  const file = path.join(freshFolder(), "corpus.db");
  const store = await openStore(file);
  await store.put(
    Array.from({ length: 40 }, (_, n) =>
      storedArticle({ id: `d${n}`, text: `The harbour ${n} stays open.` }),
    ),
  );
  await store.close();
  // Words of the text are not those of its index any more.
  const bytes = readFileSync(file, "latin1").replace("harbour 7 stays", "harbour 7 stayd");
  writeFileSync(file, bytes, "latin1");
  const again = await openStore(file);
  expect((await again.check()).length).toBeGreaterThan(0);
  await again.close();
});

test("a store of an older version is brought forward by who may write it, and read then", async () => {
  const file = path.join(freshFolder(), "corpus.db");
  const old = new DatabaseSync(file);
  old.exec(`${migrations[0]}; PRAGMA application_id = 1129467987; PRAGMA user_version = 1`);
  old.close();
  await expect(openStore(file, { readonly: true })).rejects.toMatchObject({
    code: "store/unusable",
    message: expect.stringContaining("got version 1, which a reader cannot bring forward"),
  });
  const store = await openStore(file);
  await store.put([
    storedArticle({ id: "a", text: "The harbour stays open.", published: "2024-03" }),
  ]);
  expect((await store.search({ query: "harbour", from: "2024-03-31" as Edtf })).total).toBe(1);
  expect((await store.search({ query: "harbour", from: "2024-04" as Edtf })).total).toBe(0);
  await store.close();
});
