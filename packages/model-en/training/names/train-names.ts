import type { Clusters } from "../../src/clusters.ts";
import { readColumns } from "../../src/columns.ts";
import { buildFeatureTable, type FeatureTable, tableSections } from "../../src/feature-table.ts";
import { openModelFile, type Section, writeModelFile } from "../../src/model-file.ts";
import {
  type FirstResult,
  lookAgain,
  lookFirst,
  type NamesModel,
  UNCALIBRATED,
} from "../../src/names/find-spans.ts";
import { packWeights } from "../../src/names/label-weights.ts";
import { begin, inside, LABELS, last, OUTSIDE, single } from "../../src/names/labels.ts";
import { exponentiate, marginal, newLattice, resize, sumOver } from "../../src/names/lattice.ts";
import { readPhrases } from "../../src/names/phrases.ts";
import { firstWeights } from "../../src/names/score-token.ts";
import type { NamesKnowledge } from "../../src/names/view.ts";
import type { Words } from "../../src/words.ts";
import { readDataLines } from "../data.ts";
import { trainAffinity } from "./affinity.ts";
import { calibrate } from "./calibrate.ts";
import { type Examples, examplesOf, firstChunks, secondChunks } from "./chunks.ts";
import { type CrfOptions, trainCrf } from "./crf.ts";
import {
  ANYTHING,
  type Labelled,
  OPEN,
  readLabelled,
  type TrainingSet,
  wordsOf,
} from "./examples.ts";
import { buildPhrases } from "./phrases.ts";

type Log = (line: string) => void;

const set = (file: string, weight: number, isFull = false): TrainingSet => ({
  file,
  weight,
  isFull,
});

/** Whole articles, where a second look has something to see. */
const articleSets = [set("news.jsonl", 1, true), set("gum.jsonl", 0.5)];
/** Sentences: the farther from news, the less they count. The weights were set by hand and not swept. */
const sentenceSets = [
  set("uner-ewt-a.jsonl", 0.5),
  set("crossner-politics.jsonl", 0.3),
  set("btc.jsonl", 0.3),
  set("wnut17.jsonl", 0.2),
  ...["literature", "literature-2", "music", "music-2", "science", "science-2", "ai", "ai-2"].map(
    (part) => set(`crossner-${part}.jsonl`, 0.2),
  ),
];
/** Large and noisy: only what a model trained without it agrees with. */
const gmb = set("gmb.jsonl.gz", 0.2);
const SILVER_WEIGHT = 0.1;
/** Of the raw news every second text: all of it moves the farther sets away (Twitter −2.9, politics −1.7). */
const SILVER_EVERY = 2;
/** Below, a label that the model itself gave teaches nothing. */
const SILVER_CERTAINTY = 0.8;
const FOLDS = 4;

const firstOptions: CrfOptions = { epochs: 8, rate: 0.015, decay: 0.02, dropout: 0.3, seed: 1 };
const secondOptions: CrfOptions = { epochs: 4, rate: 0.01, decay: 0.005, dropout: 0, seed: 1 };
const FIRST_LIMIT = 2.5;
const MOST_ROWS = 160_000; // of three times as many; the file has to stay under 8 MB

const LEAST_COUNT = 2; // occurrences of a feature, below which it is not used
const LAST_OF_THREE = single(2); // the labels that every set has stand up to here

/** Trains both looks and says how sure they are: sections for a model file. */
export function trainNames(clusters: Clusters, log: Log): Section[] {
  const articles = articleSets.flatMap(readLabelled);
  const sentences = sentenceSets.flatMap(readLabelled);
  const clean = [...articles, ...sentences];
  log("names: what words look like by their vectors");
  const affinity = trainAffinity(clean, clusters);
  const phraseSections = buildPhrases(clean);
  const phrases = readPhrases(openModelFile(writeModelFile("phrases", phraseSections)));
  const knowledge: NamesKnowledge = { clusters, phrases, affinity };
  log("names: a first model, on labels that can be trusted");
  const teacher = trainFirst(clean, knowledge, firstOptions, log);
  const agreed = readLabelled(gmb).map((document) => cleaned(document, teacher));
  log("names: the same with the part of GMB that it agrees with");
  const better = trainFirst([...clean, ...agreed], knowledge, firstOptions, log);
  const silver = readDataLines<{ text: string }>("raw", "news.jsonl.gz")
    .filter((_, i) => i % SILVER_EVERY === 0)
    .map(({ text }) => labelled(wordsOf(text), better));
  log("names: the same with raw news that it labelled");
  const first = trainFirst([...clean, ...agreed, ...silver], knowledge, firstOptions, log);

  // The second look has to see a first look as it will be: on articles that it was not trained on.
  const unseen: { document: Labelled; seen: FirstResult }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`names: fold ${fold + 1} of ${FOLDS} for the second look`);
    const rest = articles.filter((_, i) => i % FOLDS !== fold);
    const part = agreed.filter((_, i) => i % 8 === 0);
    const look = trainFirst(
      [...rest, ...sentences, ...part],
      knowledge,
      { ...firstOptions, epochs: 5 },
      log,
    );
    for (const document of articles.filter((_, i) => i % FOLDS === fold))
      unseen.push({ document, seen: seenBy(look, document.words) });
  }
  const second = trainSecond(unseen, log);
  // Half judged by the other half.
  const halves = [0, 1].map((half) => unseen.filter((_, i) => i % 2 === half));
  const calibration = calibrate(
    [0, 1].flatMap((half) =>
      judgedBy(
        { ...first, second: packWeights(trainSecond(halves[half]!, log)) },
        halves[1 - half]!,
      ),
    ),
  );
  log(`names: calibration ${JSON.stringify(calibration)}`);
  return [
    ...phraseSections,
    { name: "names.affinity", data: bytesOf(affinity) },
    ...tableSections("names.first", first.table),
    ...tableSections("names.second", second),
    { name: "names.calibration", meta: calibration },
  ];
}

/** What a first look needs, with its weights as they are written down. */
interface FirstModel extends Pick<NamesModel, "knowledge" | "first"> {
  readonly table: FeatureTable;
}

function trainFirst(
  documents: readonly Labelled[],
  knowledge: NamesKnowledge,
  options: CrfOptions,
  log: Log,
): FirstModel {
  const examples = examplesOf(documents, LEAST_COUNT, (document, vocabulary) =>
    firstChunks(document, knowledge, vocabulary),
  );
  const table = trainTable(examples, options, { limit: FIRST_LIMIT, most: MOST_ROWS }, log);
  return { knowledge, table, first: firstWeights(table) };
}

function trainSecond(
  unseen: readonly { document: Labelled; seen: FirstResult }[],
  log: Log,
): FeatureTable {
  const seenOf = new Map(unseen.map(({ document, seen }) => [document, seen]));
  const examples = examplesOf([...seenOf.keys()], LEAST_COUNT, (document, vocabulary) =>
    secondChunks(document, seenOf.get(document)!, vocabulary),
  );
  return trainTable(examples, secondOptions, { limit: FIRST_LIMIT }, log);
}

function trainTable(
  examples: Examples,
  options: CrfOptions,
  size: { limit: number; most?: number },
  log: Log,
): FeatureTable {
  const losses: string[] = [];
  const weights = trainCrf(examples, options, (loss) => losses.push(loss.toFixed(0)));
  const table = buildFeatureTable(examples.features, weights, { width: LABELS, ...size });
  log(
    `  ${examples.chunks.length} chunks, ${examples.features.length} features, ${table.index.keys.length} rows; loss ${losses.join(" ")}`,
  );
  return table;
}

const seenBy = (model: FirstModel, words: Words): FirstResult =>
  lookFirst(words, readColumns(words, model.knowledge.clusters), model);

/** The document without the labels that the model does not share. */
function cleaned(document: Labelled, model: FirstModel): Labelled {
  const { labels } = seenBy(model, document.words);
  const isShared = (given: number, found: number) =>
    given === found || (given === OPEN && (found === OUTSIDE || found > LAST_OF_THREE));
  return {
    ...document,
    labels: document.labels.map((given, t) =>
      isShared(given, labels[t]!) ? labels[t]! : ANYTHING,
    ),
  };
}

/** Text with the labels that the model is sure of. */
function labelled(words: Words, model: FirstModel): Labelled {
  const seen = seenBy(model, words);
  const certainty = certaintyOf(seen);
  const labels = seen.labels.map((label, t) =>
    certainty[t]! >= SILVER_CERTAINTY ? label : ANYTHING,
  );
  return { words, labels, weight: SILVER_WEIGHT };
}

/** The probability of every label that a first look gave; it says so itself only where it matters to itself. */
function certaintyOf({ ranges, scores, labels }: FirstResult): Float32Array {
  const certainty = new Float32Array(labels.length).fill(1);
  const lattice = newLattice();
  for (let r = 0; r < ranges.length; r += 2) {
    const from = ranges[r]!;
    const to = ranges[r + 1]!;
    resize(lattice, to - from);
    exponentiate(lattice, scores[r / 2]!);
    sumOver(lattice);
    for (let t = from; t < to; t++) certainty[t] = marginal(lattice, t - from, labels[t]!);
  }
  return certainty;
}

/** Every name that is found, with its probability and whether it is right. */
function judgedBy(
  model: Pick<NamesModel, "second">,
  unseen: readonly { document: Labelled; seen: FirstResult }[],
): { p: number; isRight: boolean }[] {
  return unseen.flatMap(({ document, seen }) => {
    if (document.weight < 1) return []; // GUM leaves types open
    const { start, end, type, confidence } = lookAgain(seen, {
      ...model,
      calibration: UNCALIBRATED,
    });
    const { words, labels } = document;
    return Array.from(start, (from, i) => ({
      p: confidence[i]!,
      isRight: isName(labels, words.start.indexOf(from), words.end.indexOf(end[i]!) + 1, type[i]!),
    }));
  });
}

/** Whether exactly these tokens are labelled as a name of this type. */
function isName(labels: Uint8Array, from: number, end: number, type: number): boolean {
  if (end - from === 1) return labels[from] === single(type);
  return (
    labels[from] === begin(type) &&
    labels[end - 1] === last(type) &&
    labels.subarray(from + 1, end - 1).every((label) => label === inside(type))
  );
}

const bytesOf = (numbers: Uint32Array): Uint8Array => new Uint8Array(numbers.buffer as ArrayBuffer);
