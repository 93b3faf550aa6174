import { pathToFileURL } from "node:url";
import { type Article, parseText } from "@corpus/core";
import {
  annotate,
  findNames,
  type Layer,
  readProse,
  readWithModel,
  shippedModel,
} from "@corpus/entities";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "./report.ts";

/** What is taken in turns; each gives a count, so that no work is optimised away. */
const stages = {
  names: (article: Article) => findNames(readProse(article)).length,
  namesAndTags(article: Article) {
    const prose = readProse(article);
    const reading = readWithModel(prose, shippedModel());
    return reading.tags().upos.length + findNames(prose, reading).length;
  },
  whole: (article: Article) => countMentions(article, ["mentions", "entities", "roles", "quotes"]),
  mentions: (article: Article) => countMentions(article, ["roles"]), // coreference without quotes and links
} satisfies { readonly [stage: string]: (article: Article) => number };
type Stage = keyof typeof stages;
const order = Object.keys(stages) as Stage[];

const passes = 9;
const stride = 24; // of 24,650 texts, 1,027 a pass
const chunk = 256; // articles: many, so that none finds the model's tables warm from the stage before

/**
 * What entities cost beside names and tags: CPU time of coreference, roles, quotes and links, over
 * that of sentences, tokens, tags and names, on raw news, each pass with other texts. No layer
 * here needs trees.
 */
export async function measureCost(): Promise<Figure[]> {
  const file = sharedFile("data", "raw", "news.jsonl.gz");
  if (file === undefined) return [];
  const texts = (await readJsonLines<{ text: string }>(file)).map((row) => row.text);
  const articlesOf = (pass: number) =>
    texts.filter((_, i) => i % stride === pass).map((text) => parseText(text));
  timePass(articlesOf(passes), 0); // warms up
  const timed = Array.from({ length: passes }, (_, pass) => timePass(articlesOf(pass), pass));
  const set = "raw news";
  const figure = (metric: string, values: number[], target?: number): Figure => ({
    ...{ set, metric, value: median(values), spread: spreadOf(values) },
    note: `median of ${passes} passes, ±${spreadOf(values).toFixed(0)} %`,
    ...(target !== undefined && { target, below: true }),
  });
  const perToken = (of: (time: Times) => number) => timed.map((time) => of(time) / time.tokens);
  return [
    figure(
      "names and tags: µs/token",
      perToken(({ namesAndTags }) => namesAndTags),
    ),
    figure(
      "coreference, roles: µs/token",
      perToken(({ mentions, names }) => mentions - names),
    ),
    figure(
      "quotes, links besides: µs/token",
      perToken(({ whole, mentions }) => whole - mentions),
    ),
    figure(
      "entities to names and tags",
      timed.map(({ whole, names, namesAndTags }) => (whole - names) / namesAndTags),
      1,
    ),
  ];
}

function countMentions(article: Article, layers: readonly Layer[]): number {
  const { mentions, roles } = annotate(article, { layers }).annotations ?? {};
  return (mentions ?? roles ?? []).length;
}

type Times = Record<Stage, number> & { readonly tokens: number };

/** CPU microseconds of each stage over the articles, in turns of a chunk, each turn begun by another stage. */
function timePass(articles: readonly Article[], pass: number): Times {
  const times = { names: 0, namesAndTags: 0, whole: 0, mentions: 0, tokens: 0 };
  for (let from = 0; from < articles.length; from += chunk) {
    const turn = articles.slice(from, from + chunk);
    for (const article of turn) times.tokens += readProse(article).tokenStart.length;
    order.forEach((_, k) => {
      const stage = order[(k + pass + from / chunk) % order.length]!;
      const before = process.cpuUsage();
      for (const article of turn) stages[stage](article);
      const { user, system } = process.cpuUsage(before);
      times[stage] += user + system;
    });
  }
  return times;
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]) => sorted(values)[values.length >> 1]!;

/** Half of the distance from the lowest to the highest, in percent of the median. */
function spreadOf(values: readonly number[]): number {
  const [low, high] = [sorted(values)[0]!, sorted(values).at(-1)!];
  return (100 * (high - low)) / 2 / median(values);
}

// `node cost.ts` prints the figures.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.table(await measureCost());
