import { readFileSync } from "node:fs";
import path from "node:path";
import { type Article, type Comparison, parseText, type Range, type Relation } from "@corpus/core";
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
  named: number; // items that are what some gold item is
}

const relations = ["agree", "differs", "adds"] as const; // conflicts are counted with differs: annotators part them freely
const targets: { readonly [set: string]: number } = {
  "originals, agree": 15 / 27,
  "originals, differs": 12 / 20,
  "newsgold D1 and D2, differs": 0.5,
};

const maxClaimChars = 200; // a longer claim touches many gold spans and points at none

/**
 * How much of what an annotator saw is found. An item is a gold item where it has the relation and
 * claims on the gold's spans in two of its articles, or where the gold has one article, on two spans
 * of it; each item counts for one gold item, each gold item once. What share of the items printed is
 * gold is no precision, since no annotator lists everything: it is the least that precision can be.
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
  return [...counts]
    .filter(([, { gold }]) => gold > 0)
    .map(([set, { hits, gold, items, named }]) => ({
      set,
      metric: "gold items hit",
      value: hits / gold,
      ...(targets[set] !== undefined && { target: targets[set] }),
      note: `${hits} of ${gold}; ${named} of ${items} items printed are gold`,
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
  const stories = groupStories(own);
  const items = stories.flatMap((story) => compareSources(story, own, { stories }).items);
  for (const relation of relations) {
    const count = counts.get(`${set}, ${relation}`) ?? { hits: 0, gold: 0, items: 0, named: 0 };
    counts.set(`${set}, ${relation}`, count);
    const wanted = gold.items.filter((item) => kindOf(item.relation) === relation);
    const found = items.filter((item) => kindOf(item.relation) === relation);
    const fits = wanted.map((item) =>
      found.flatMap((one, f) => (isThatItem(one, item, given) ? [f] : [])),
    );
    const matched = matchItems(fits);
    count.gold += wanted.length;
    count.hits += matched.size;
    count.items += found.length;
    const named = new Set(fits.flat());
    count.named += named.size;
    if (!errors) continue;
    console.log(`\n# ${gold.event}, ${relation}`);
    for (const [f, item] of found.entries()) print(named.has(f) ? "gold" : "    ", item, given);
    for (const [g, { relation: kind, aspect }] of wanted.entries())
      console.log(matched.has(g) ? "  hit   " : "  missed", kind, aspect);
  }
}

/** The largest assignment of found items to gold items, one to one; keys are gold items. */
function matchItems(fits: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const takenBy = new Map<number, number>();
  const assign = (gold: number, tried: Set<number>): boolean =>
    fits[gold]!.some((item) => {
      if (tried.has(item)) return false;
      tried.add(item);
      const holder = takenBy.get(item);
      if (holder !== undefined && !assign(holder, tried)) return false;
      takenBy.set(item, gold);
      return true;
    });
  for (const gold of fits.keys()) assign(gold, new Set());
  return new Map(Array.from(takenBy, ([item, gold]) => [gold, item]));
}

const kindOf = (relation: Relation) =>
  relation === "conflicts" || relation === "progresses" ? "differs" : relation;

function isThatItem(
  found: Comparison["items"][number],
  gold: GoldItem,
  given: ReadonlyMap<string, string>,
): boolean {
  const touched = gold.claims.filter((span) =>
    found.claims.some((claim) => given.get(claim.article) === span.article && touches(claim, span)),
  );
  const articles = (spans: readonly GoldSpan[]) =>
    new Set(spans.map(({ article }) => article)).size;
  return articles(gold.claims) < 2
    ? touched.length >= Math.min(2, gold.claims.length)
    : articles(touched) >= 2;
}

/** True where the two share half of the shorter one. */
function touches(claim: Range, span: Range): boolean {
  const length = claim.end - claim.start;
  const common = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
  return length <= maxClaimChars && common * 2 >= Math.min(length, span.end - span.start);
}

function print(
  mark: string,
  { relation, aspect, claims }: Comparison["items"][number],
  given: ReadonlyMap<string, string>,
): void {
  console.log(`${mark}> ${relation} | ${aspect}`);
  for (const { article, exact, value, origin } of claims) {
    const file = given.get(article)?.slice(-12);
    console.log(`     ${origin} ${file} ${JSON.stringify(exact)} = ${value}`);
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
