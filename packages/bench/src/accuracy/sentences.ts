import { pathToFileURL } from "node:url";
import { findSentences, parseText } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { addTallies, noTally, scoreOf, type Tally } from "@corpus/eval";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";
import { type SeedBlocks, seedSegments } from "./segments.ts";
import { tallySpans } from "./tally-spans.ts";
import { readTreebankSets } from "./treebank-sets.ts";

type Report = (set: string, line: string) => void;

const targets: { readonly [set: string]: number } = {
  "GUM news, train and dev": 0.95,
  "EWT dev": 0.84,
};

/** Exact-span F1 of sentences: treebanks as running text, news inside its gold segments, seeds also end to end. */
export async function measureSentences(report?: Report): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, texts } of await readTreebankSets()) {
    const tallies: Tally[] = [];
    for (const { text, sentences } of texts) {
      score(tallies, findSentences(text), sentences, text, (line) => report?.(name, line));
    }
    figures.push(figure(name, tallies, targets[name]));
  }
  for (const set of seedSets) {
    figures.push(...measureSeedSentences(set, (line) => report?.(set.name, line)));
  }
  const news = await measureNewsgold((line) => report?.("newsgold", line));
  if (news) figures.push(figure("newsgold, gold segments", news));
  return figures;
}

function figure(set: string, tallies: readonly Tally[], target?: number): Figure {
  const sum = tallies.reduce(addTallies, noTally);
  const { precision, recall, f1 } = scoreOf(sum);
  const note = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${sum.gold} sentences`;
  return { set, metric: "sentence F1", value: f1, note, ...(target !== undefined && { target }) };
}

function score(
  tallies: Tally[],
  found: readonly number[],
  gold: readonly number[],
  text: string,
  report?: (line: string) => void,
): void {
  tallies.push(tallySpans(found, gold));
  if (report) reportEnds(found, gold, text, report);
}

// Ends that only one side has, with the words around them.
function reportEnds(
  found: readonly number[],
  gold: readonly number[],
  text: string,
  report: (line: string) => void,
): void {
  const ends = (spans: readonly number[]) => new Set(spans.filter((_, i) => i % 2 === 1));
  const [ours, theirs] = [ends(found), ends(gold)];
  for (const at of [...new Set([...ours, ...theirs])].sort((a, b) => a - b)) {
    if (ours.has(at) === theirs.has(at)) continue;
    const around = `${text.slice(Math.max(0, at - 50), at)}⏹${text.slice(at, at + 40)}`;
    report(`${ours.has(at) ? "extra " : "missed"} ${JSON.stringify(around)}`);
  }
}

interface SeedGold extends SeedBlocks {
  readonly sentences: readonly {
    readonly span: readonly [number, number];
    readonly altBoundaries?: readonly number[];
    readonly altStarts?: readonly number[];
  }[];
}

/**
 * Sentences of one set of seeds: inside the gold's segments, debris cut out, and as an annotated
 * article has them, where debris counts. Only where the gold has sentences: furniture is another
 * measure's matter.
 */
export function measureSeedSentences(set: SeedSet, report?: (line: string) => void): Figure[] {
  const given: Tally[] = [];
  const whole: Tally[] = [];
  for (const { text, gold } of readSeedSet<SeedGold>(set)) {
    const found = annotate(parseText(text), { layers: ["sentences"] }).annotations?.sentences ?? [];
    const inside = (start: number, end: number) =>
      gold.sentences.filter(({ span }) => span[0] >= start && span[1] <= end);
    for (const { start, end } of seedSegments(text, gold)) {
      const ends = findSentences(text, start, end);
      const want = inside(start, end).flatMap((s) => permitted(s, ends));
      if (want.length > 0) score(given, ends, want, text, report);
    }
    for (const { span } of gold.blocks) {
      const own = found.filter((s) => s.start < span[1] && span[0] < s.end);
      const ends = own.flatMap((s) => [s.start, s.end]);
      const want = inside(...span).flatMap((s) => permitted(s, ends));
      if (want.length > 0) score(whole, ends, want, text, report);
    }
  }
  if (given.length === 0) return [];
  return [
    figure(`${set.name}, gold segments`, given, 0.97),
    figure(`${set.name}, end to end`, whole, 0.97),
  ];
}

// The gold reading that agrees with `found`, among those that the annotators allow.
function permitted(sentence: SeedGold["sentences"][number], found: readonly number[]): number[] {
  const [start, end] = sentence.span;
  const from = sentence.altStarts?.find((at) => found.includes(at)) ?? start;
  const cut = sentence.altBoundaries?.find((at) => found.includes(at));
  if (cut === undefined) return [from, end];
  const next = found.find((at, i) => i % 2 === 0 && at >= cut && at < end);
  return next === undefined ? [from, end] : [from, cut, next, end];
}

interface NewsGold {
  readonly text: string;
  readonly segments: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
  }[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

async function measureNewsgold(report: (line: string) => void): Promise<Tally[] | undefined> {
  const files = ["D1", "D2"].map((name) => sharedFile("data", "newsgold", `${name}.gold.jsonl`));
  const tallies: Tally[] = [];
  for (const file of files) {
    if (file === undefined) return undefined;
    for (const { text, segments, sentences } of await readJsonLines<NewsGold>(file)) {
      for (const segment of segments) {
        const inside = sentences.filter((s) => s.start >= segment.start && s.end <= segment.end);
        if (inside.length === 0) continue;
        const gold = inside.flatMap(({ start, end }) => [start, end]);
        score(tallies, findSentences(text, segment.start, segment.end), gold, text, report);
      }
    }
  }
  return tallies;
}

// `node sentences.ts --errors [SET]` prints the ends that differ.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [flag, only] = process.argv.slice(2);
  const print: Report = (set, line) => {
    if (!only || set.startsWith(only)) console.log(`${set}\t${line}`);
  };
  console.table(await measureSentences(flag === "--errors" ? print : undefined));
}
