import { execFileSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Article, findSentences, findTokens, parseText, proseKinds } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { linesOf, readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "./report.ts";

interface Row {
  readonly text: string;
}

interface Stage {
  readonly metric: string;
  readonly target?: number;
  readonly run: () => number; // a count, so that no work is optimised away and every run can be compared
}

const runs = 5;
const self = fileURLToPath(import.meta.url);

/** Megabytes of UTF-8 news per CPU second on one core, and peak memory over one and three passes of the same stream. */
export async function measureSpeed(): Promise<Figure[]> {
  const file = sharedFile("data", "raw", "news.jsonl.gz");
  if (file === undefined) return [];
  const texts = (await readJsonLines<Row>(file)).map((row) => row.text);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const stages: Stage[] = [
    {
      metric: "parse, segments: MB/s",
      run: () => sum(texts, (text) => parseText(text).segments.length),
    },
    { metric: "sentences: MB/s", run: () => sum(texts, (text) => findSentences(text).length) },
    { metric: "sentences, tokens: MB/s", target: 30, run: () => sum(texts, countTokens) },
    { metric: "parse to tokens: MB/s", target: 10, run: () => sum(texts, readWhole) },
    { metric: "parse to times: MB/s", target: 2, run: () => sum(texts, countTimes) },
  ];
  const figures = stages.map(({ metric, target, run }): Figure => {
    const { seconds, spread } = timeOf(run);
    const note = `${(bytes / 1e6).toFixed(1)} MB, median of ${runs} runs, ±${spread.toFixed(0)} %`;
    const value = bytes / 1e6 / seconds;
    return { set: "raw news", metric, value, note, ...(target !== undefined && { target }) };
  });
  return [...figures, ...measureMemory()];
}

function sum(texts: readonly string[], count: (text: string) => number): number {
  let total = 0;
  for (const text of texts) total += count(text);
  return total;
}

function countTokens(text: string): number {
  const sentences = findSentences(text);
  let tokens = 0;
  for (let i = 0; i < sentences.length; i += 2) {
    tokens += findTokens(text, sentences[i]!, sentences[i + 1]!).length;
  }
  return tokens;
}

// As annotation reads an article: sentences and tokens in its prose.
function readWhole(text: string): number {
  return countProse(parseText(text));
}

function countProse({ text, segments }: Article): number {
  let tokens = 0;
  for (const { start, end, kind } of segments) {
    if (!proseKinds.has(kind)) continue;
    const sentences = findSentences(text, start, end);
    for (let i = 0; i < sentences.length; i += 2) {
      tokens += findTokens(text, sentences[i]!, sentences[i + 1]!).length;
    }
  }
  return tokens;
}

function countTimes(text: string): number {
  return annotate(parseText(text), { layers: ["times"] }).annotations?.times?.length ?? 0;
}

// CPU time, because other work on the machine must not count. The first run warms up and is the check.
function timeOf(run: () => number): { seconds: number; spread: number } {
  const expected = run();
  const seconds: number[] = [];
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    const got = run();
    const { user, system } = process.cpuUsage(before);
    if (got !== expected) throw new Error(`expected ${expected} as in the first run, got ${got}`);
    seconds.push((user + system) / 1e6);
  }
  seconds.sort((a, b) => a - b);
  const median = seconds[runs >> 1]!;
  return { seconds: median, spread: (100 * (seconds[runs - 1]! - seconds[0]!)) / 2 / median };
}

// Each in a process of its own: peak memory never falls again.
function measureMemory(): Figure[] {
  const [once, thrice] = [1, 3].map((passes) => peakOf(passes));
  const set = "raw news, streamed";
  return [
    { set, metric: "peak memory, one pass: MB", value: once! },
    { set, metric: "peak memory, three passes: MB", value: thrice! },
    { set, metric: "peak memory, three to one", value: thrice! / once!, target: 1.2, below: true },
  ];
}

function peakOf(passes: number): number {
  const args = ["--conditions=corpus-source", self, "--stream", String(passes)];
  return Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** Reads the corpus `passes` times as a stream, keeping nothing; the peak resident memory in MB. */
async function streamCorpus(passes: number): Promise<number> {
  const file = sharedFile("data", "raw", "news.jsonl.gz");
  if (file === undefined) throw new Error("the labelled data is not on this machine");
  for (let pass = 0; pass < passes; pass++) {
    for await (const line of linesOf(file)) readWhole((JSON.parse(line) as Row).text);
  }
  return process.resourceUsage().maxRSS / 1000;
}

// `node speed.ts` prints the figures.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv[2] === "--stream") console.log(await streamCorpus(Number(process.argv[3])));
  else console.table(await measureSpeed());
}
