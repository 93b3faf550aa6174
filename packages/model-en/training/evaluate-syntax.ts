import { readFileSync } from "node:fs";
import { readClusters } from "../src/clusters.ts";
import { readColumns } from "../src/columns.ts";
import { type ModelFile, openModelFile } from "../src/model-file.ts";
import { parseWords, readParser, type Tree } from "../src/parser.ts";
import { relations } from "../src/relations.ts";
import { readTagger, tagWords } from "../src/tagger.ts";
import { type Tags, uposTags, xposTags } from "../src/tags.ts";
import type { Words } from "../src/words.ts";
import { goldTree } from "./gold-trees.ts";
import { cutWords } from "./raw-text.ts";
import { type GoldText, readGoldTexts, type TreebankName } from "./treebanks.ts";

/** Shares of 1, by the rules of CoNLL 2018: F1 over aligned words, relations without subtypes. */
export interface SyntaxScores {
  readonly tokens: number;
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

/** What a text is taken to be before it is parsed. */
export interface Analysis {
  readonly words: Words;
  readonly tags: Tags;
  readonly tree: Tree;
}

const universal = relations.map((relation) => relation.split(":")[0]!);

/** Compares analyses with the gold of the same texts, word by word where both cut the same word. */
export function scoreSyntax(
  golds: readonly GoldText[],
  analyse: (gold: GoldText) => Analysis,
): SyntaxScores {
  let found = 0;
  let wanted = 0;
  let aligned = 0;
  let upos = 0;
  let xpos = 0;
  let uas = 0;
  let las = 0;
  for (const gold of golds) {
    const { words, tags, tree } = analyse(gold);
    const goldOf = align(words, gold.words);
    const { head, rel } = goldTree(gold);
    found += words.start.length;
    wanted += gold.rows.length;
    for (let t = 0; t < words.start.length; t++) {
      const g = goldOf[t]!;
      if (g < 0) continue;
      aligned++;
      if (uposTags[tags.upos[t]!] === gold.rows[g]!.upos) upos++;
      if (xposTags[tags.xpos[t]!] === gold.rows[g]!.xpos) xpos++;
      const own = tree.head[t]!;
      if ((own < 0 ? -1 : goldOf[own]!) !== head[g] || (own >= 0 && goldOf[own]! < 0)) continue;
      uas++;
      if (universal[tree.rel[t]!] === universal[rel[g]!]) las++;
    }
  }
  const f1 = (hits: number) => (2 * hits) / (found + wanted);
  return { tokens: f1(aligned), upos: f1(upos), xpos: f1(xpos), uas: f1(uas), las: f1(las) };
}

/** The gold token of each token that has exactly its characters, or -1. */
function align(words: Words, gold: Words): Int32Array {
  const goldOf = new Int32Array(words.start.length).fill(-1);
  let g = 0;
  for (let t = 0; t < goldOf.length; t++) {
    while (g < gold.start.length && gold.start[g]! < words.start[t]!) g++;
    if (g < gold.start.length && gold.start[g] === words.start[t] && gold.end[g] === words.end[t])
      goldOf[t] = g;
  }
  return goldOf;
}

/** Scores of a model on gold tokens and on tokens and sentences that are cut as at run time. */
export function measureSyntax(
  file: ModelFile,
  golds: readonly GoldText[],
): { readonly given: SyntaxScores; readonly whole: SyntaxScores } {
  const clusters = readClusters(file);
  const tagger = readTagger(file);
  const parser = readParser(file);
  const analyse = (words: Words): Analysis => {
    const columns = readColumns(words, clusters);
    const tags = tagWords(tagger, words, columns);
    return { words, tags, tree: parseWords(parser, words, columns, tags) };
  };
  return {
    given: scoreSyntax(golds, ({ words }) => analyse(words)),
    whole: scoreSyntax(golds, ({ words }) => analyse(cutWords(words.text))),
  };
}

// `node evaluate-syntax.ts MODEL` prints the scores of a model file on the development sets.
if (import.meta.main) {
  const file = openModelFile(readFileSync(process.argv[2] ?? "weights/en.bin"));
  const sets: readonly TreebankName[] = ["gum-dev", "ewt-dev"];
  const rows: Record<string, SyntaxScores> = {};
  for (const set of sets) {
    const { given, whole } = measureSyntax(file, await readGoldTexts(set));
    rows[`${set}, gold tokens`] = given;
    rows[`${set}, own tokens`] = whole;
  }
  console.table(rows);
}
