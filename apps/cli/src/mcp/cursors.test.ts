import { parseRecord } from "@corpus/core";
import { annotate, joinEntities, readEntities } from "@corpus/entities";
import { type CorpusStore, openStore } from "@corpus/store";
import { expect, test } from "vitest";
import { entities } from "./across-tools.ts";
import { quotes } from "./finding-tools.ts";

const report = (n: number, speech = "Boat") =>
  annotate(
    parseRecord({
      id: `report-${n}`,
      url: `https://news.example/${n}`,
      publishedAt: `2024-05-0${n}` as never,
      text: [1, 2, 3]
        .map((i) => `“${speech} ${i} of day ${n},” Mayor Ida Brandt of Elstow said on Tuesday.`)
        .join("\n\n"),
    }),
  );
const articles = [1, 2, 3, 4].map((n) => report(n));

async function filled(): Promise<CorpusStore> {
  const store = await openStore(":memory:");
  await store.put(articles);
  await store.saveEntities(joinEntities(articles.flatMap(readEntities)));
  return store;
}

const signal = new AbortController().signal;
const quoted = async (store: CorpusStore, limit: number, cursor?: string) => {
  const asked = { limit, ...(cursor !== undefined && { cursor }) };
  const { quotes: found, next } = await quotes.run(asked, { store, signal });
  return { said: found.map(({ content }) => content.exact), next };
};
const later = [3, 4].flatMap((n) => [1, 2, 3].map((i) => `Boat ${i} of day ${n},`));
const rest = ["Boat 2 of day 2,", "Boat 3 of day 2,"];

test.each<[how: string, then: readonly string[], change: (store: CorpusStore) => Promise<unknown>]>(
  [
    ["stays", [...rest, ...later], async () => {}],
    ["is removed", later, (store) => store.remove(articles[1]!.id)],
    [
      "is replaced",
      [...[1, 2, 3].map((i) => `Stone ${i} of day 2,`), ...later],
      (store) => store.put([report(2, "Stone")]),
    ],
    ["stays, and an older one goes", [...rest, ...later], (store) => store.remove(articles[0]!.id)],
  ],
)("the article in which a page ended %s: the next page has the rest", async (_, then, change) => {
  const store = await filled();
  const first = await quoted(store, 4);
  expect(first.said).toEqual([...[1, 2, 3].map((i) => `Boat ${i} of day 1,`), "Boat 1 of day 2,"]);
  await change(store);
  expect(await quoted(store, 100, first.next!)).toEqual({ said: then, next: null });
  await store.close();
});

test("a page of a list across articles goes on only while the articles are the same", async () => {
  const store = await filled();
  const page = (cursor?: string) =>
    entities.run({ limit: 1, ...(cursor !== undefined && { cursor }) }, { store, signal });
  const first = await page();
  expect((await page(first.next!)).entities).toHaveLength(1);
  await store.remove(articles[0]!.id);
  await expect(page(first.next!)).rejects.toThrow("start without one");
  await store.close();
});
