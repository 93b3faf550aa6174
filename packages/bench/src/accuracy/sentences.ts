import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findSentences } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";
import { sharedSpans } from "./conllu.ts";
import { readTreebankSets } from "./treebank-sets.ts";

type Report = (set: string, line: string) => void;

interface Tally {
  hits: number;
  found: number;
  gold: number;
}

const targets: { readonly [set: string]: number } = {
  "GUM news, train and dev": 0.95,
  "EWT dev": 0.84,
};

/** Exact-span F1 of sentences: treebanks as running text, seeds and news inside their gold paragraphs. */
export async function measureSentences(report?: Report): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, texts } of await readTreebankSets()) {
    const tally = { hits: 0, found: 0, gold: 0 };
    for (const { text, sentences } of texts) {
      score(tally, findSentences(text), sentences, text, (line) => report?.(name, line));
    }
    figures.push(figure(name, tally, targets[name]));
  }
  const seeds = measureSeeds((line) => report?.("seeds", line));
  if (seeds) figures.push(figure("seeds, gold paragraphs", seeds, 0.97));
  const news = await measureNewsgold((line) => report?.("newsgold", line));
  if (news) figures.push(figure("newsgold, gold segments", news));
  return figures;
}

function figure(set: string, { hits, found, gold }: Tally, target?: number): Figure {
  const { p, r, f } = f1(hits, found, gold);
  const note = `P ${p.toFixed(3)} R ${r.toFixed(3)}, ${gold} sentences`;
  return { set, metric: "sentence F1", value: f, note, ...(target !== undefined && { target }) };
}

function score(
  tally: Tally,
  found: readonly number[],
  gold: readonly number[],
  text: string,
  report?: (line: string) => void,
): void {
  tally.hits += sharedSpans(found, gold);
  tally.found += found.length / 2;
  tally.gold += gold.length / 2;
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

interface SeedGold {
  readonly file: string;
  readonly blocks: readonly { readonly id: string; readonly span: readonly [number, number] }[];
  readonly sentences: readonly {
    readonly span: readonly [number, number];
    readonly block: string;
    readonly altBoundaries?: readonly number[];
    readonly altStarts?: readonly number[];
  }[];
}

// A sentence counts as found when its span is, or every part of it between its other permitted cuts.
function measureSeeds(report: (line: string) => void): Tally | undefined {
  const folder = sharedFile("seeds", "gold");
  if (folder === undefined) return undefined;
  const tally: Tally = { hits: 0, found: 0, gold: 0 };
  const files = readdirSync(folder).filter((name) => /^\d.*\.json$/.test(name));
  for (const name of files.sort()) {
    const gold = JSON.parse(readFileSync(path.join(folder, name), "utf8")) as SeedGold;
    const text = readFileSync(path.join(folder, "..", name.replace(/\.json$/, ".txt")), "utf8");
    for (const block of gold.blocks) {
      const sentences = gold.sentences.filter((sentence) => sentence.block === block.id);
      if (sentences.length === 0) continue;
      const found = findSentences(text, block.span[0], block.span[1]);
      score(
        tally,
        found,
        sentences.flatMap((s) => permitted(s, found)),
        text,
        report,
      );
    }
  }
  return tally;
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

async function measureNewsgold(report: (line: string) => void): Promise<Tally | undefined> {
  const files = ["D1", "D2"].map((name) => sharedFile("data", "newsgold", `${name}.gold.jsonl`));
  const tally: Tally = { hits: 0, found: 0, gold: 0 };
  for (const file of files) {
    if (file === undefined) return undefined;
    for (const { text, segments, sentences } of await readJsonLines<NewsGold>(file)) {
      for (const segment of segments) {
        const inside = sentences.filter((s) => s.start >= segment.start && s.end <= segment.end);
        if (inside.length === 0) continue;
        const gold = inside.flatMap(({ start, end }) => [start, end]);
        score(tally, findSentences(text, segment.start, segment.end), gold, text, report);
      }
    }
  }
  return tally;
}

// `node sentences.ts --errors [SET]` prints the ends that differ.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [flag, only] = process.argv.slice(2);
  const print: Report = (set, line) => {
    if (!only || set.startsWith(only)) console.log(`${set}\t${line}`);
  };
  console.table(await measureSentences(flag === "--errors" ? print : undefined));
}
