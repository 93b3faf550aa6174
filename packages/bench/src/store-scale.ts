// Ingests 100,000 annotated articles into a store and asks it questions: articles a second, the size of
// the file, and how long answers take. The texts are some thousands of the raw news, each many times under
// another id, outlet and date.
// node --conditions=corpus-source packages/bench/src/store-scale.ts [ARTICLES]
import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Article, type ArticleId, addDays, type Edtf, parseText } from "@corpus/core";
import { annotate, layerVersions } from "@corpus/entities";
import { type CorpusStore, openStore, type SearchRequest } from "@corpus/store";
import { linesOf, sharedFile } from "@corpus/testing";

const size = Number(process.argv[2] ?? 100_000);
const distinct = 3_000;
const batch = 500;
const asked = 60; // of each kind of question
const outlets = 23;

const file = sharedFile("data", "raw", "news.jsonl.gz");
if (!file) {
  console.log("the raw news is not on this machine: nothing measured");
  process.exit(0);
}

const articles: Article[] = [];
for await (const line of linesOf(file)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  if (text.length < 800) continue; // the shortest are lines of figures
  articles.push(annotate(parseText(text, { id })));
  if (articles.length === distinct) break;
}
const units = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
console.log(`${articles.length} texts annotated, ${Math.round(units)} characters each`);

const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-store-scale-"));
const database = path.join(folder, "corpus.db");
const store = await openStore(database);
await measureIngest(store);
console.log(`${(statSync(database).size / size / 1024).toFixed(1)} KB an article on disk`);
await measureSearch(store);
await store.close();
rmSync(folder, { recursive: true });

async function measureIngest(into: CorpusStore): Promise<void> {
  const versions = layerVersions();
  const cpu = process.cpuUsage();
  const started = performance.now();
  for (let first = 0; first < size; first += batch) {
    const length = Math.min(batch, size - first);
    await into.put(
      Array.from({ length }, (_, i) => copyOf(first + i)),
      { versions },
    );
  }
  const wall = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `ingest: ${Math.round(size / wall)} articles/s (${Math.round((size / (user + system)) * 1e6)} a second of processor time), ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`,
  );
}

function copyOf(n: number): Article {
  const article = articles[n % articles.length]!;
  const edtf = addDays("1990-01-01", (n * 7) % 12_000) as Edtf;
  return {
    ...article,
    id: `art_${n}` as ArticleId,
    source: { ...article.source, uri: `${n}.txt` },
    metadata: {
      ...article.metadata,
      outlet: { value: `Outlet ${n % outlets}`, basis: "given" },
      published: { edtf, basis: "given" },
    },
  };
}

async function measureSearch(from: CorpusStore): Promise<void> {
  const words = wordsByFrequency();
  const word = (least: number, most: number, k: number) =>
    words[least + ((k * 7919) % (most - least))]!;
  const phrase = (k: number) =>
    /[a-z]+ [a-z]+ [a-z]+/.exec(articles[(k * 37) % articles.length]!.text)?.[0] ?? "the";
  const name = (k: number) =>
    articles[(k * 41) % articles.length]!.annotations?.entities?.[0]?.name ?? "Japan";
  const questions: Readonly<Record<string, (k: number) => SearchRequest>> = {
    "a word of the commonest 50": (k) => ({ query: word(0, 50, k) }),
    "a common word": (k) => ({ query: word(100, 1_000, k) }),
    "a rare word": (k) => ({ query: word(3_000, 12_000, k) }),
    "two words": (k) => ({ query: `${word(50, 500, k)} ${word(100, 2_000, k + 3)}` }),
    "one of two": (k) => ({ query: `${word(100, 1_000, k)} OR ${word(1_000, 5_000, k + 3)}` }),
    "a beginning": (k) => ({ query: `${word(200, 3_000, k).slice(0, 5)}*` }),
    "a phrase": (k) => ({ query: `"${phrase(k)}"` }),
    "near each other": (k) => ({ query: `"${word(50, 500, k)} ${word(100, 900, k + 1)}"~5` }),
    "a word and a name": (k) => ({ query: word(50, 500, k), entity: name(k) }),
    "a word and dates": (k) => ({
      query: word(50, 500, k),
      from: `${1992 + (k % 20)}` as Edtf,
      to: `${1994 + (k % 20)}` as Edtf,
    }),
    "the newest of a word": (k) => ({ query: word(100, 500, k), order: "newest" }),
    "a name alone": (k) => ({ entity: name(k) }),
  };
  const all: number[] = [];
  for (const [kind, question] of Object.entries(questions)) {
    const times: number[] = [];
    for (let k = 0; k < asked; k++) {
      const started = performance.now();
      await from.search({ ...question(k), limit: 10 });
      times.push(performance.now() - started);
    }
    all.push(...times);
    console.log(`${kind}: ${percentiles(times)}`);
  }
  console.log(`all: ${percentiles(all)}`);
}

function wordsByFrequency(): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of articles)
    for (const found of new Set(text.toLowerCase().match(/[a-z]{3,}/g)))
      counts.set(found, (counts.get(found) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([found]) => found);
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`;
}
