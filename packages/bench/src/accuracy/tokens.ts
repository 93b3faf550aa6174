import { pathToFileURL } from "node:url";
import { findTokens } from "@corpus/core";
import { addTallies, noTally, scoreOf } from "@corpus/eval";
import type { TreebankText } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { tallySpans } from "./tally-spans.ts";
import { readTreebankSets } from "./treebank-sets.ts";

type Report = (set: string, line: string) => void;

const targets: { readonly [set: string]: number } = { "GUM train": 0.99, "GUM dev": 0.99 };

/** Exact-span F1 of syntactic words, within gold sentences. */
export async function measureTokens(report?: Report): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, texts } of await readTreebankSets()) {
    let tally = noTally;
    for (const text of texts) {
      const tokens = tokensInSentences(text);
      tally = addTallies(tally, tallySpans(tokens, text.words));
      if (report) reportDifferences(tokens, text, (line) => report(name, line));
    }
    const { precision, recall, f1 } = scoreOf(tally);
    const target = targets[name];
    figures.push({
      set: name,
      metric: "word F1",
      value: f1,
      note: `P ${precision.toFixed(4)} R ${recall.toFixed(4)}, ${tally.gold} words`,
      ...(target !== undefined && { target }),
    });
  }
  return figures;
}

function tokensInSentences({ text, sentences }: TreebankText): number[] {
  const tokens: number[] = [];
  for (let i = 0; i < sentences.length; i += 2) {
    for (const at of findTokens(text, sentences[i]!, sentences[i + 1]!)) tokens.push(at);
  }
  return tokens;
}

// Gold words that were not found, and what stands in their place.
function reportDifferences(
  tokens: readonly number[],
  { text, words }: TreebankText,
  report: (line: string) => void,
): void {
  const ours = cutsOf(tokens);
  const theirs = cutsOf(words);
  for (let i = 0; i < words.length; i += 2) {
    const [start, end] = [words[i]!, words[i + 1]!];
    const inner = [...Array(end - start + 1).keys()].map((k) => start + k);
    if (inner.some((at) => ours.has(at) !== theirs.has(at))) {
      const shown = (cuts: ReadonlySet<number>) => showCuts(text, start, end, cuts);
      report(`gold ${shown(theirs)}\tours ${shown(ours)}`);
    }
  }
}

function cutsOf(spans: readonly number[]): Set<number> {
  return new Set(spans);
}

function showCuts(text: string, start: number, end: number, cuts: ReadonlySet<number>): string {
  let shown = "";
  const from = Math.max(0, start - 6);
  for (let at = from; at < Math.min(text.length, end + 6); at++) {
    shown += (cuts.has(at) && at > from ? "|" : "") + text[at];
  }
  return JSON.stringify(shown);
}

// `node tokens.ts --errors [SET]` prints the words that differ.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [flag, only] = process.argv.slice(2);
  const print: Report = (set, line) => {
    if (!only || set.startsWith(only)) console.log(`${set}\t${line}`);
  };
  console.table(await measureTokens(flag === "--errors" ? print : undefined));
}
