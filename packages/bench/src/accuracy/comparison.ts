import { readFileSync } from "node:fs";
import path from "node:path";
import { type Article, type Comparison, parseText, type Relation } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { compareSources, groupStories } from "@corpus/stories";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";

interface GoldSpan {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

interface GoldItem {
  readonly relation: Relation;
  readonly aspect: string;
  readonly claims: readonly GoldSpan[];
}

interface GoldStory {
  readonly event: string;
  readonly articles: readonly string[];
  readonly items: readonly GoldItem[];
}

interface GoldArticle {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

interface Count {
  hits: number;
  gold: number;
  items: number;
}

const relations = ["agree", "differs", "adds"] as const; // conflicts are counted with differs: annotators part them freely

/**
 * How much of what an annotator saw is found: a gold item is hit by an item of its relation that has
 * claims on its spans in at least two of its articles.
 */
export async function measureComparison(errors: boolean): Promise<Figure[]> {
  const counts = new Map<string, Count>();
  for (const name of ["D1", "D2"]) {
    const articleFile = sharedFile("data", "newsgold", `${name}.gold.jsonl`);
    const storyFile = sharedFile("data", "newsgold", `${name}.story.jsonl`);
    if (!articleFile || !storyFile) continue;
    const articles = (await readJsonLines<GoldArticle>(articleFile)).map(({ id, date, text }) =>
      annotate(parseText(text, { id, publishedAt: date.slice(0, 10) })),
    );
    for (const story of await readJsonLines<GoldStory>(storyFile)) {
      score("newsgold D1 and D2", story, articles, counts, errors);
    }
  }
  for (const set of seedSets) {
    const seeds = readSeeds(set);
    if (seeds) score(set.name, seeds.story, seeds.articles, counts, errors);
  }
  return [...counts].map(([set, { hits, gold, items }]) => ({
    set,
    metric: "gold items hit",
    value: gold === 0 ? 0 : hits / gold,
    note: `${hits} of ${gold}, with ${items} items`,
  }));
}

function score(
  set: string,
  gold: GoldStory,
  articles: readonly Article[],
  counts: Map<string, Count>,
  errors: boolean,
): void {
  const own = articles.filter(({ source }) => gold.articles.includes(source.id ?? ""));
  const given = new Map(own.map(({ id, source }) => [id as string, source.id ?? ""]));
  const items = groupStories(own).flatMap((story) => compareSources(story, own).items);
  if (errors) print(gold.event, items, given);
  for (const relation of relations) {
    const count = counts.get(`${set}, ${relation}`) ?? { hits: 0, gold: 0, items: 0 };
    counts.set(`${set}, ${relation}`, count);
    count.items += items.filter((item) => kindOf(item.relation) === relation).length;
    for (const item of gold.items) {
      if (kindOf(item.relation) !== relation) continue;
      const hit = items.some(
        (found) => kindOf(found.relation) === relation && covers(found, item, given),
      );
      count.gold++;
      if (hit) count.hits++;
      if (errors) console.log(hit ? "  hit   " : "  missed", item.relation, item.aspect);
    }
  }
}

const kindOf = (relation: Relation) =>
  relation === "conflicts" || relation === "progresses" ? "differs" : relation;

function covers(
  found: Comparison["items"][number],
  gold: GoldItem,
  given: ReadonlyMap<string, string>,
): boolean {
  const touched = new Set(
    gold.claims
      .filter((span) =>
        found.claims.some(
          (claim) =>
            given.get(claim.article) === span.article &&
            claim.start < span.end &&
            span.start < claim.end,
        ),
      )
      .map(({ article }) => article),
  );
  return touched.size >= Math.min(2, new Set(gold.claims.map(({ article }) => article)).size);
}

function print(
  event: string,
  items: Comparison["items"],
  given: ReadonlyMap<string, string>,
): void {
  console.log(`\n# ${event}`);
  for (const { relation, aspect, claims } of items) {
    console.log(`> ${relation} | ${aspect}`);
    for (const { article, exact, value, origin } of claims) {
      console.log(
        `     ${origin} ${given.get(article)?.slice(-8)} ${JSON.stringify(exact)} = ${value}`,
      );
    }
  }
}

interface SeedSide {
  readonly file: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** A set of seeds with what its articles share and dispute, in the shape of the other sets. */
function readSeeds(set: SeedSet): { story: GoldStory; articles: readonly Article[] } | undefined {
  if (set.folder === undefined) return undefined;
  const seeds = readSeedSet(set);
  const gold = JSON.parse(readFileSync(path.join(set.folder, "gold", "_story.json"), "utf8")) as {
    agreements: { description: string; sources: SeedSide[] }[];
    disagreements: { description: string; positions: SeedSide[] }[];
  };
  const item = (relation: Relation, aspect: string, sides: readonly SeedSide[]): GoldItem => ({
    relation,
    aspect,
    claims: sides.flatMap(({ file, spans }) =>
      spans.map(([start, end]) => ({ article: file, start, end })),
    ),
  });
  const items = [
    ...gold.agreements.map((one) => item("agree", one.description, one.sources)),
    ...gold.disagreements.map((one) => item("differs", one.description, one.positions)),
  ];
  const articles = seeds.map(({ file, text, publishedAt }) =>
    annotate(parseText(text, { id: file, publishedAt })),
  );
  const files = seeds.map(({ file }) => file);
  return { story: { event: set.name, articles: files, items }, articles };
}
