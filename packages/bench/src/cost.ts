import { pathToFileURL } from "node:url";
import { type Article, parseText } from "@corpus/core";
import {
  type AnnotateOptions,
  annotate,
  findNames,
  readProse,
  readWithModel,
  shippedModel,
} from "@corpus/entities";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "./report.ts";

const withoutQuotes: AnnotateOptions = { layers: ["roles"] };
const withAll: AnnotateOptions = { layers: ["mentions", "entities", "roles", "quotes"] };

/** What is timed in turns. Annotation needs no tags, so that they are timed apart; no stage needs trees. */
const stages = {
  names: (article: Article) => findNames(readProse(article)),
  namesAndTags(article: Article) {
    const prose = readProse(article);
    const reading = readWithModel(prose, shippedModel());
    return [reading.tags(), findNames(prose, reading)];
  },
  rolesToo: (article: Article) => annotate(article, withoutQuotes), // coreference, without "I" and "we"
  all: (article: Article) => annotate(article, withAll),
} satisfies { readonly [stage: string]: (article: Article) => unknown };
type Stage = keyof typeof stages;
const order = Object.keys(stages) as Stage[];

/** CPU microseconds of all threads, as garbage is collected on several, for the same articles by stage. */
type Turn = Readonly<Record<Stage, number>> & { readonly tokens: number };

const turns = 60;
const warmUp = 16; // turns that do not count
const size = 128; // articles in a turn: so many that no stage finds the model's rows warm from the one before

/**
 * What entities cost beside names and tags: CPU time of coreference, roles, quotes and links, over that
 * of sentences, tokens, tags and names, on raw news. Every turn has other texts and begins with
 * another stage; figures are medians of turns, as other work on the machine spoils some.
 */
export async function measureCost(): Promise<Figure[]> {
  const file = sharedFile("data", "raw", "news.jsonl.gz");
  if (file === undefined) return [];
  const rows = await readJsonLines<{ text: string }>(file);
  const stride = Math.floor(rows.length / (size * (warmUp + turns)));
  const texts = rows.filter((_, i) => i % stride === 0).map(({ text }) => text);
  const timed = Array.from({ length: warmUp + turns }, (_, turn) => {
    const articles = texts.slice(turn * size, (turn + 1) * size).map((text) => parseText(text));
    return timeTurn(articles, turn);
  }).slice(warmUp);
  const figure = (metric: string, of: (turn: Turn) => number, target?: number): Figure => {
    const sorted = timed.map(of).sort((a, b) => a - b);
    const [low, value, high] = [1, 2, 3].map((k) => sorted[Math.floor((k * turns) / 4)]!);
    const note = `median of ${turns} turns, quartiles ${low!.toFixed(2)} and ${high!.toFixed(2)}`;
    const bar = target !== undefined && { target, below: true };
    return { set: "raw news", metric, value: value!, note, ...bar };
  };
  return [
    figure("names and tags: µs/token", (turn) => turn.namesAndTags / turn.tokens),
    figure("and coreference, roles", (turn) => (turn.rolesToo - turn.names) / turn.tokens),
    figure("and quotes, links", (turn) => (turn.all - turn.rolesToo) / turn.tokens),
    figure("these to names and tags", (turn) => (turn.all - turn.names) / turn.namesAndTags, 1),
  ];
}

function timeTurn(articles: readonly Article[], turn: number): Turn {
  const times = { names: 0, namesAndTags: 0, rolesToo: 0, all: 0 };
  const tokens = articles.reduce((sum, article) => sum + readProse(article).tokenStart.length, 0);
  for (let k = 0; k < order.length; k++) {
    const stage = order[(turn + k) % order.length]!;
    const before = process.cpuUsage();
    for (const article of articles) stages[stage](article);
    const { user, system } = process.cpuUsage(before);
    times[stage] = user + system;
  }
  return { ...times, tokens };
}

// `node cost.ts` prints the figures.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.table(await measureCost());
