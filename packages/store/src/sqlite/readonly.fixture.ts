/** One who may only read a store that is written meanwhile; prints what was seen. `readonly.fixture.ts FILE` */
import { chmodSync } from "node:fs";
import path from "node:path";
import { openStore } from "../open-store.ts";
import { storedArticle } from "../testing/stored-article.ts";

const file = process.argv[2]!;
const nobody = 65_534;
const article = (n: number) => storedArticle({ id: `a${n}`, text: `The harbour ${n} stays open.` });

/** Runs `work` as a user who may read `file` and write neither it nor its folder. */
async function asReader<T>(work: () => Promise<T>): Promise<T> {
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

const { reader, before, refused } = await asReader(async () => {
  const opened = await openStore(file, { readonly: true });
  return {
    reader: opened,
    before: (await opened.search({ query: "harbour" })).total,
    refused: await openStore(file).then(
      () => "nothing",
      (error: { code: string }) => error.code,
    ),
  };
});
const writer = await openStore(file);
await writer.put([article(1)]);
const whileWritten = (await reader.search({ query: "harbour" })).total;
await writer.put([article(2)]);
await writer.close();
const { after, ids } = await asReader(async () => {
  const all: string[] = [];
  for await (const { source } of reader.articles()) all.push(source.id!);
  const { total } = await reader.search({ query: "harbour" });
  await reader.close();
  return { after: total, ids: all };
});
process.stdout.write(JSON.stringify({ before, refused, while: whileWritten, after, ids }));
