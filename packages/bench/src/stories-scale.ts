// Groups 1,000 to 10,000 texts of the raw news and prints time and memory: is it near linear?
// node --conditions=corpus-source packages/bench/src/stories-scale.ts
import { type Article, addDays, parseText } from "@corpus/core";
import { annotate, type Layer } from "@corpus/entities";
import { findNearDuplicates, groupStories } from "@corpus/stories";
import { linesOf, sharedFile } from "@corpus/testing";

const sizes = [1000, 2000, 5000, 10_000];
const articlesADay = 100; // the texts have no dates: they get them in the order in which they lie
const layers: readonly Layer[] = ["sentences", "mentions", "entities", "roles", "times"];

const file = sharedFile("data", "raw", "news.jsonl.gz");
if (!file) {
  console.log("the raw news is not on this machine: nothing measured");
  process.exit(0);
}

const articles: Article[] = [];
const withoutLayers = process.argv.includes("--plain");
const started = performance.now();
for await (const line of linesOf(file)) {
  if (articles.length === sizes.at(-1)) break;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const publishedAt = addDays("2004-01-01", Math.floor(articles.length / articlesADay));
  const article = parseText(text, { id, publishedAt });
  articles.push(withoutLayers ? article : annotate(article, { layers }));
}
console.log(`${articles.length} articles read in ${seconds(started)} s`);

for (const size of sizes) {
  const part = articles.slice(0, size);
  const before = performance.now();
  const stories = groupStories(part);
  const grouped = seconds(before);
  const again = performance.now();
  const pairs = findNearDuplicates(part);
  console.log(
    `${size} articles: ${stories.length} stories in ${grouped} s, ${pairs.length} near-duplicate pairs in ${seconds(again)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`,
  );
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
