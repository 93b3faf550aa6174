// Near-duplicates, stories and comparison against the labelled sets. On its own it prints the figures;
// with --errors also what was missed: node --conditions=corpus-source packages/bench/src/accuracy/stories.ts --errors
import { parseText, type Story } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { classifyReuse, findNearDuplicates, groupStories, readReuseText } from "@corpus/stories";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";
import { readClusterSet } from "./cluster-sets.ts";
import { measureComparison } from "./comparison.ts";
import { scoreStories } from "./score-stories.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";

interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly label: string;
}

interface TextRow {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

const errors = process.argv.includes("--errors");

export async function measureStories(): Promise<Figure[]> {
  return [
    ...seedSets.flatMap(measureSeedStories),
    ...(await measureClusters("giveme5w1h-newscluster", 0.93)),
    ...(await measureClusters("allsides-raw-2021", 0.88)),
    ...(await measureClusters("ecbplus-docs")),
    ...(await measureClusters("allsides-triples-val")),
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
  return (await readClusterSet(name)).map(({ name: set, articles, events }) => {
    const stories = groupStories(articles, { timeline: false });
    const score = scoreStories(stories, events);
    if (errors) printMixed(set, stories, events);
    return {
      set,
      metric: "BCubed F1",
      value: score.f1,
      ...(target === undefined ? {} : { target }),
      note: `precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}, ${stories.length} stories for ${new Set(events.values()).size}`,
    };
  });
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
  const rows = await readJsonLines<TextRow>(textFile);
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
  const boilerplate = pairs.filter(({ label }) => label === "boilerplate-only");
  const taken = boilerplate.filter(({ a, b }) => found.includes(key(a, b)));
  const texts = new Map(articles.map((article) => [ids.get(article.id)!, readReuseText(article)]));
  const right = pairs.filter(({ a, b, label }) => {
    const { kind } = classifyReuse(texts.get(a)!, texts.get(b)!);
    return (
      kind === label ||
      (label === "boilerplate-only" && (kind === "none" || kind === "boilerplate"))
    );
  });
  return [
    {
      set: "newscluster pairs dev, all pairs of the set",
      metric: "near-duplicate pair F1",
      value: f,
      target: 0.95,
      note: `precision ${p.toFixed(3)}, recall ${r.toFixed(3)} of ${gold.length}`,
    },
    {
      set: "newscluster pairs dev",
      metric: "boilerplate-only pairs taken for near-duplicates",
      value: taken.length,
      target: 0,
      below: true,
      note: `of ${boilerplate.length}`,
    },
    {
      set: "newscluster pairs dev",
      metric: "kind of reuse right, of four",
      value: right.length / pairs.length,
      note: `${right.length} of ${pairs.length}`,
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
