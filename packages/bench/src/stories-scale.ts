// Reads 10,000 texts of the raw news and groups up to 100,000: is it near linear? Beyond the first
// 10,000 come the same texts again, as articles of later days.
// node --conditions=corpus-source packages/bench/src/stories-scale.ts [--json FILE]
import { writeFileSync } from "node:fs";
import os from "node:os";
import { type Article, type ArticleId, addDays, type Edtf, parseText } from "@corpus/core";
import { annotate, type Layer } from "@corpus/entities";
import { createStoryIndex, findNearDuplicates, groupStories } from "@corpus/stories";
import { linesOf, sharedFile } from "@corpus/testing";

const sizes = [1000, 3000, 10_000, 30_000, 100_000];
const read = 10_000;
const articlesADay = 100; // the texts have no dates: they get them in the order in which they lie
const layers: readonly Layer[] = ["sentences", "mentions", "entities", "roles", "times"];

const file = sharedFile("data", "raw", "news.jsonl.gz");
if (!file) {
  console.log("the raw news is not on this machine: nothing measured");
  process.exit(0);
}

interface Line {
  readonly step: string;
  readonly articles: number;
  readonly stories?: number;
  readonly cpuSeconds: number;
  readonly residentMb: number;
}

const lines: Line[] = [];
const articles: Article[] = [];
const annotating = startClock();
for await (const line of linesOf(file)) {
  if (articles.length === read) break;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  articles.push(annotate(parseText(text, { id, publishedAt: dayOf(articles.length) }), { layers }));
}
report({ step: "parsed and annotated", articles: articles.length, ...annotating() });

for (const size of sizes.filter((each) => each <= read)) {
  const clock = startClock();
  const stories = groupStories(articles.slice(0, size));
  report({
    step: "grouped, with origins and timelines",
    articles: size,
    stories: stories.length,
    ...clock(),
  });
}
const pairing = startClock();
const pairs = findNearDuplicates(articles);
report({ step: `near-duplicates, ${pairs.length} pairs`, articles: articles.length, ...pairing() });

for (const size of sizes) {
  const clock = startClock();
  const index = createStoryIndex();
  for (let day = 0; day * articlesADay < size; day++) index.add(articlesOf(day));
  report({ step: "joined day by day", articles: size, stories: index.groups().length, ...clock() });
}

const target = process.argv.indexOf("--json");
if (target > 0) {
  const machine = `Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model}`;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    process.argv[target + 1]!,
    `${JSON.stringify({ machine, date, lines }, null, 1)}\n`,
  );
}

function articlesOf(day: number): readonly Article[] {
  const from = (day * articlesADay) % read;
  const round = Math.floor((day * articlesADay) / read);
  const today = articles.slice(from, from + articlesADay);
  return round === 0 ? today : today.map((article) => again(article, round, day));
}

/** The same text as an article of a later day. */
function again(article: Article, round: number, day: number): Article {
  const { metadata, id } = article;
  const edtf = addDays("2004-01-01", day) as Edtf;
  const published = metadata.published && { ...metadata.published, edtf };
  return { ...article, id: `${id}-${round}` as ArticleId, metadata: { ...metadata, published } };
}

function dayOf(place: number): string {
  return addDays("2004-01-01", Math.floor(place / articlesADay));
}

function startClock(): () => Pick<Line, "cpuSeconds" | "residentMb"> {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return {
      cpuSeconds: Math.round((user + system) / 1e5) / 10,
      residentMb: Math.round(process.memoryUsage().rss / 1e6),
    };
  };
}

function report(line: Line): void {
  lines.push(line);
  const { step, articles: size, stories, cpuSeconds, residentMb } = line;
  const made = stories === undefined ? "" : `, ${stories} stories`;
  console.log(`${size} articles ${step}${made}: ${cpuSeconds} CPU s, ${residentMb} MB resident`);
}
