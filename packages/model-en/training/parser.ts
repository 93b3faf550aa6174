import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readClusters } from "../src/clusters.ts";
import { readColumns } from "../src/columns.ts";
import { featureTableSections } from "../src/feature-table.ts";
import { indexKeys, placeOf } from "../src/key-index.ts";
import { openModelFile, type Section, writeModelFile } from "../src/model-file.ts";
import type { Tree } from "../src/parser.ts";
import { readClasses, TOKEN_FEATURES, tokenFeatures } from "../src/parser-features.ts";
import type { Tags } from "../src/tags.ts";
import { readWordClasses } from "../src/word-classes.ts";
import type { Words } from "../src/words.ts";
import { buildClusters } from "./clusters.ts";
import { goldTags, goldTree } from "./gold-trees.ts";
import { jackknifeTags } from "./jackknife.ts";
import { average, type Parameters, update } from "./parameters.ts";
import {
  createNetwork,
  createPractice,
  type Dropout,
  type LayerSizes,
  type Lesson,
  type Network,
  parametersOf,
  practise,
} from "./parser-network.ts";
import { generator, shuffle } from "./random.ts";
import { readRawTexts, trainTagger } from "./tagger.ts";
import { type GoldText, readTrainingTexts } from "./treebanks.ts";

/** A text to learn from: tags as they will be found at run time, dependencies from the treebank. */
export interface ParsedText {
  readonly words: Words;
  readonly tags: Tags;
  readonly goldTags: Tags;
  readonly tree: Tree;
}

export interface ParserOptions extends LayerSizes {
  readonly passes: number;
  readonly batch: number; // sentences between two updates
  readonly rate: number;
  readonly tokenRate: number; // of the rows of token features, which see fewer updates
  readonly lastRate: number; // share of the rate that is left at the end
  readonly dropout: Dropout;
  readonly hideWords: number; // a word seen n times is left out hideWords of hideWords + n times
  readonly tagShare: number; // weight of learning the right tags on the way
  readonly daring: number; // share of the steps that follow the parser's own choice
  readonly leastCount: number; // token features seen less often are not learnt
  readonly seed: number;
}

export const parserDefaults: ParserOptions = {
  width: 64,
  memory: 48,
  hidden: 128,
  passes: 10, // dev LAS grows to here by a tenth or two a pass
  batch: 8,
  rate: 0.002,
  tokenRate: 0.004,
  lastRate: 0.05,
  dropout: { features: 0.15, tokens: 0.25, hidden: 0.33 },
  hideWords: 0.5,
  tagShare: 0.3,
  daring: 0.9,
  leastCount: 2,
  seed: 20240502,
};

/** Updates before the rate is whole. */
const WARM_UP = 100;
/** Averages are drawn along every so many updates, and keep this of themselves. */
const AVERAGE_EVERY = 10;
const AVERAGE_KEEPS = 0.99;

/**
 * Learns the parser.
 *
 * @param wordSections Word clusters and word classes, which features are made of.
 * @returns Sections "parser…".
 */
export function trainParser(
  texts: readonly ParsedText[],
  wordSections: readonly Section[],
  options: ParserOptions = parserDefaults,
): Section[] {
  const random = generator(options.seed);
  const { keys, lessons } = prepareLessons(texts, wordSections, options);
  const network = createNetwork(options, keys.length, random);
  const parameters = parametersOf(network);
  const longest = lessons.reduce((most, { head }) => Math.max(most, head.length), 0);
  const practice = createPractice(network, options, random, longest, TOKEN_FEATURES);
  const steps = Math.ceil(lessons.length / options.batch) * options.passes;
  let step = 0;
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(lessons, random);
    // The first pass stays on the way to the gold tree: there is nothing to learn from its mistakes.
    const daring = pass === 0 ? 0 : options.daring;
    for (let first = 0; first < lessons.length; first += options.batch) {
      for (const lesson of lessons.slice(first, first + options.batch))
        practise(practice, lesson, daring);
      step++;
      const share = Math.min(1, step / WARM_UP) * (1 - (1 - options.lastRate) * (step / steps));
      for (const own of parameters) {
        const rate = own === network.tokens ? options.tokenRate : options.rate;
        update(own, step, rate * share, options.batch);
        if (step % AVERAGE_EVERY === 0)
          average(own, Math.min(AVERAGE_KEEPS, step / (step + WARM_UP)));
      }
    }
  }
  return parserSections(network, keys);
}

/** Features as rows: those seen often enough, by the order of their hashes. */
function prepareLessons(
  texts: readonly ParsedText[],
  wordSections: readonly Section[],
  { leastCount, hideWords }: ParserOptions,
): { keys: Uint32Array; lessons: Lesson[] } {
  const file = openModelFile(writeModelFile("words", wordSections));
  const clusters = readClusters(file);
  const wordClasses = readWordClasses(file);
  const found = new Int32Array(TOKEN_FEATURES);
  const counts = new Map<number, number>();
  const hashed: { hashes: Uint32Array[]; text: ParsedText; first: number; end: number }[] = [];
  for (const text of texts) {
    const { words, tags } = text;
    const columns = readColumns(words, clusters);
    const classes = readClasses(columns, wordClasses);
    for (let s = 0; s + 1 < words.sentences.length; s++) {
      const first = words.sentences[s]!;
      const end = words.sentences[s + 1]!;
      const hashes: Uint32Array[] = [];
      for (let t = first; t < end; t++) {
        const n = tokenFeatures(columns, tags, clusters, classes, t, first, end, found);
        const own = Uint32Array.from(found.subarray(0, n), (hash) => hash >>> 0);
        for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1);
        hashes.push(own);
      }
      hashed.push({ hashes, text, first, end });
    }
  }
  const often = [...counts].filter(([, count]) => count >= leastCount);
  const keys = Uint32Array.from(often, ([hash]) => hash).sort();
  const index = indexKeys(keys);
  const lessons = hashed.map(
    ({ hashes, text, first, end }): Lesson => ({
      features: hashes.map((own) =>
        Int32Array.from(own, (hash) => placeOf(index, hash)).filter((row) => row >= 0),
      ),
      // The word's own feature comes first; where it has no row there is nothing to hide.
      hidden: hashes.map(([word = 0]) => {
        const count = counts.get(word)!;
        return count < leastCount ? 0 : hideWords / (hideWords + count);
      }),
      xpos: text.tags.xpos.slice(first, end),
      goldXpos: text.goldTags.xpos.slice(first, end),
      head: text.tree.head.slice(first, end).map((head) => (head < 0 ? -1 : head - first)),
      rel: text.tree.rel.slice(first, end),
    }),
  );
  return { keys, lessons };
}

/** The averaged weights, rounded to whole numbers of −127…127. */
function parserSections(network: Network, keys: Uint32Array): Section[] {
  const { width, memory, hidden } = network;
  const tokens = network.tokens.average;
  const rows = new Map<number, Float64Array>();
  keys.forEach((key, row) => {
    rows.set(key, tokens.subarray(row * width, (row + 1) * width));
  });
  const whole = (name: string, { average }: Parameters): Section => {
    const scale = greatest(average) / 127;
    const data = Int8Array.from(average, (weight) => Math.round(weight / scale));
    return { name: `parser.${name}`, meta: { scale }, data: new Uint8Array(data.buffer) };
  };
  const exact = (name: string, { average }: Parameters): Section => ({
    name: `parser.${name}`,
    data: new Uint8Array(Float32Array.from(average).buffer),
  });
  return [
    { name: "parser", meta: { memory, hidden } },
    ...featureTableSections("parser.tokens", rows, width, greatest(tokens)),
    exact("tokenBias", network.tokenBias),
    whole("memories", network.memories),
    exact("memoryBias", network.memoryBias),
    whole("roles", network.roles),
    whole("states", network.states),
    exact("hiddenBias", network.hiddenBias),
    whole("moves", network.moves),
    exact("moveBias", network.moveBias),
    whole("labels", network.labels),
    exact("labelBias", network.labelBias),
  ];
}

function greatest(weights: Float64Array): number {
  let most = 1e-9;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}

/**
 * What the parser learns from: treebank texts with the tags of taggers that did not see them.
 *
 * @param taggerSections As `trainTagger` gives them.
 */
export function parsedTexts(
  gold: readonly GoldText[],
  clusterSections: readonly Section[],
  taggerSections: readonly Section[],
): ParsedText[] {
  const tags = jackknifeTags(gold, clusterSections, taggerSections);
  return gold.map((text, i) => ({
    words: text.words,
    tags: tags[i]!,
    goldTags: goldTags(text),
    tree: goldTree(text),
  }));
}

// "node --conditions=corpus-source training/parser.ts --out parser.bin": what a parser needs, and no more.
if (import.meta.main) {
  const { out } = parseArgs({ options: { out: { type: "string", default: "parser.bin" } } }).values;
  const gold = await readTrainingTexts();
  const clusters = buildClusters();
  const tagger = trainTagger(gold, readRawTexts(), clusters);
  const texts = parsedTexts(gold, clusters, tagger);
  const began = performance.now();
  const parser = trainParser(texts, [...clusters, ...tagger], parserDefaults);
  console.error(`learnt the parser in ${Math.round((performance.now() - began) / 1000)} s`);
  writeFileSync(out, writeModelFile("en, parser alone", [...clusters, ...tagger, ...parser]));
}
