// Near-duplicates, stories and comparison against the labelled sets. On its own it prints the figures;
// with --errors also what was missed: node --conditions=corpus-source packages/bench/src/accuracy/stories.ts --errors
import { type Article, parseText, type Story } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { addTallies, noTally, scoreOf, tallyClusters } from "@corpus/eval";
import { findNearDuplicates, groupStories } from "@corpus/stories";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";
import { measureComparison } from "./comparison.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";

interface ClusterRow {
  readonly id: string;
  readonly event: string;
  readonly title?: string;
  readonly text: string;
  readonly date?: string;
  readonly articles?: readonly { readonly title: string; readonly text: string }[];
}

interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly label: string;
}

const errors = process.argv.includes("--errors");

export async function measureStories(): Promise<Figure[]> {
  return [
    ...seedSets.flatMap(measureSeedStories),
    ...(await measureClusters("giveme5w1h-newscluster", 0.93)),
    ...(await measureClusters("allsides-raw-2021", 0.88)),
    ...(await measureClusters("ecbplus-docs")),
    ...(await measureNearDuplicates()),
    ...(await measureComparison(errors)),
  ];
}

/** A set of seeds in two stories, four and one, the second following the first. */
function measureSeedStories(set: SeedSet): Figure[] {
  const seeds = readSeedSet(set);
  if (seeds.length === 0) return [];
  return [true, false].map((given) => {
    const articles = seeds.map(({ file, text, publishedAt }) =>
      annotate(parseText(text, { id: file, ...(given && { publishedAt }) })),
    );
    const stories = groupStories(articles);
    const last = stories.find(({ articles: ids }) => ids.includes(articles[4]!.id));
    const parted = stories.length === 2 && last?.articles.length === 1;
    const linked = last?.relatedTo.some(({ relation }) => relation === "follows") ?? false;
    return {
      set: `${set.name}, publication dates ${given ? "given" : "not given"}`,
      metric: "stories four and one, the second follows (2 of 2)",
      value: Number(parted) + Number(linked),
      target: 2,
    };
  });
}

async function measureClusters(name: string, target?: number): Promise<Figure[]> {
  const file = sharedFile("data", "clusters", `${name}.jsonl`);
  if (!file) return [];
  const rows = (await readJsonLines<ClusterRow>(file)).flatMap(eachArticle);
  const dated = rows.some(({ date }) => date);
  return (dated ? [false, true] : [false]).map((given) => {
    const parsed = rows.map((row) => read(row, given));
    const gold = new Map(parsed.map(({ id }, i) => [id as string, rows[i]!.event]));
    const stories = groupStories(parsed, { timeline: false });
    const tallies = [...tallyClusters(gold, clustersOf(stories)).values()];
    const score = scoreOf(tallies.reduce(addTallies, noTally));
    if (errors) printMixed(name, stories, gold);
    return {
      set: `${name}${dated ? (given ? ", dates given" : ", no dates") : ""}`,
      metric: "BCubed F1",
      value: score.f1,
      ...(target === undefined ? {} : { target }),
      note: `precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}, ${stories.length} stories for ${new Set(gold.values()).size}`,
    };
  });
}

/** AllSides gives a roundup a row with its articles inside; the other sets an article a row. */
function eachArticle(row: ClusterRow): ClusterRow[] {
  if (!row.articles) return [row];
  return row.articles.map((article, i) => ({ ...row, ...article, id: `${row.id}/${i}` }));
}

function read(row: ClusterRow, dated: boolean): Article {
  const { id, title, text, date } = row;
  const whole = title && !text.startsWith(title) ? `${title}\n\n${text}` : text;
  const options = { id, ...(title ? { title } : {}) };
  return annotate(
    parseText(whole, dated && date ? { ...options, publishedAt: date.slice(0, 10) } : options),
  );
}

function clustersOf(stories: readonly Story[]): ReadonlyMap<string, string> {
  return new Map(
    stories.flatMap(({ id, articles }) => articles.map((a) => [a as string, id as string])),
  );
}

function printMixed(
  name: string,
  stories: readonly Story[],
  gold: ReadonlyMap<string, string>,
): void {
  for (const { title, articles } of stories) {
    const counts = new Map<string, number>();
    for (const id of articles) counts.set(gold.get(id)!, (counts.get(gold.get(id)!) ?? 0) + 1);
    if (counts.size > 1) console.log(`${name}: "${title}" holds`, Object.fromEntries(counts));
  }
}

async function measureNearDuplicates(): Promise<Figure[]> {
  const pairFile = sharedFile("data", "neardup", "newscluster-pairs.jsonl");
  const textFile = sharedFile("data", "clusters", "giveme5w1h-newscluster.jsonl");
  if (!pairFile || !textFile) return [];
  const pairs = await readJsonLines<PairRow>(pairFile);
  const rows = await readJsonLines<ClusterRow>(textFile);
  const ids = new Map<string, string>();
  const articles = rows.map(({ id, title, text }) => {
    const article = parseText(text, { id, ...(title ? { title } : {}) });
    ids.set(article.id, id);
    return article;
  });
  const key = (a: string, b: string) => [a, b].sort().join(" ");
  const found = findNearDuplicates(articles).map(({ a, b }) => key(ids.get(a)!, ids.get(b)!));
  const gold = pairs.filter(({ label }) => label === "duplicate").map(({ a, b }) => key(a, b));
  const hits = found.filter((pair) => gold.includes(pair)).length;
  if (errors) {
    for (const pair of found)
      if (!gold.includes(pair)) console.log("near-duplicate too much:", pair);
    for (const pair of gold) if (!found.includes(pair)) console.log("near-duplicate missed:", pair);
  }
  const { p, r, f } = f1(hits, found.length, gold.length);
  return [
    {
      set: "newscluster pairs dev, all pairs of the set",
      metric: "near-duplicate pair F1",
      value: f,
      target: 0.95,
      note: `precision ${p.toFixed(3)}, recall ${r.toFixed(3)} of ${gold.length}`,
    },
  ];
}

if (import.meta.main) {
  for (const { set, metric, value, target, note } of await measureStories()) {
    console.log(
      `${set}: ${metric} ${value.toFixed(3)}${target ? ` (target ${target})` : ""} ${note ?? ""}`,
    );
  }
}
