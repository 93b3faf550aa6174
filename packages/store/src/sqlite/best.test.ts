import { beforeAll, expect, test } from "vitest";
import { openStore } from "../open-store.ts";
import type { CorpusStore, SearchResult } from "../store.ts";
import { storedArticle } from "../testing/stored-article.ts";

// More articles have the word than are ranked; one of the first has it in its headline, and one of the last twice.
const size = 5_400;
let store: CorpusStore;
function textOf(n: number): string {
  if (n === size - 9) return `Fog upon fog, day ${n}.`;
  return n === 10 ? "Fog. Zebra, zebra, zebra." : `There was fog again, day ${n}.`;
}
beforeAll(async () => {
  store = await openStore(":memory:");
  const articles = Array.from({ length: size }, (_, n) =>
    storedArticle({
      id: `a${n}`,
      ...(n === 3 && { title: "Fog" }),
      outlet: n % 2 === 0 ? "The Even" : "The Odd",
      text: textOf(n),
    }),
  );
  await store.put(articles);
}, 60_000);

async function idsOf(results: readonly SearchResult[]) {
  const articles = await Promise.all(results.map(({ article }) => store.article(article)));
  return articles.map((article) => article!.source.id);
}

test("a word that very many articles have: the headline and the newest are ranked, the others follow", async () => {
  const { total, results } = await store.search({ query: "fog", limit: 3 });
  expect(total).toBe(size);
  expect((await idsOf(results)).slice(0, 2)).toEqual(["a3", `a${size - 9}`]);
  expect(results[0]!.score).toBeGreaterThan(results[1]!.score);
  expect(results[0]!.hits).toBe(1);
});

test.each(["fog OR zebra", "(zebra OR fog) -elk", "(lynx zebra) OR zebra OR fog"])(
  "%s: what is rare is ranked wherever it stands",
  async (query) => {
    const { results } = await store.search({ query, limit: 1 });
    expect(await idsOf(results)).toEqual(["a10"]);
    expect(results[0]!.score).toBeGreaterThan(0);
  },
);

test.each([{}, { outlet: "The Even" }])(
  "its pages have each article once (%o)",
  async (filter) => {
    const seen: SearchResult[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await store.search({
        query: "fog",
        ...filter,
        limit: 997,
        ...(cursor !== undefined && { cursor }),
      });
      seen.push(...page.results);
      cursor = page.next;
    }
    const wanted = "outlet" in filter ? size / 2 : size;
    expect(seen).toHaveLength(wanted);
    expect(new Set(seen.map(({ article }) => article)).size).toBe(wanted);
    const scores = seen.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const rest = seen.filter(({ score }) => score === 0);
    expect(rest).toHaveLength("outlet" in filter ? 0 : size - 5_000 - 1);
    const [first, last] = await idsOf(rest.length > 0 ? [rest[0]!, rest.at(-1)!] : []);
    if (first !== undefined) expect([first, last]).toEqual(["a399", "a0"]); // the newest of them first
  },
  30_000,
);
