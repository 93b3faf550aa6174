import { readFileSync } from "node:fs";
import { sharedFile } from "@corpus/testing";
import { type Clusters, wordPlace } from "../../src/clusters.ts";
import { readColumns } from "../../src/columns.ts";
import { hashLower } from "../../src/hash.ts";
import { affinityClasses, packAffinity } from "../../src/names/affinity.ts";
import { begin, inside, nameTypes, OUTSIDE } from "../../src/names/labels.ts";
import { isLarge } from "../../src/names/view.ts";
import { generator, shuffle } from "../random.ts";
import { ANYTHING, type Labelled, OPEN } from "./examples.ts";

const DIMENSIONS = 100;
const HIDDEN = 32;
const FOLDS = 5;
const EPOCHS = 8;
const RATE = 0.05;
const CLASSES = affinityClasses.length;

interface Example {
  readonly row: number; // of the vectors
  readonly target: Float32Array; // share of each class
  readonly weight: number;
}

/** Vectors of the most frequent words (GloVe, PDDL), `DIMENSIONS` numbers a row. */
function readVectors(): { vectors: Float32Array; words: readonly string[] } {
  const file = (name: string) => readFileSync(sharedFile("data", "knowledge", name)!);
  const bytes = file("glove100_top100k.int8.bin");
  const whole = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = file("glove100_top100k.words.txt").toString("utf8").trimEnd().split("\n");
  return { vectors: Float32Array.from(whole, (n) => n / 32), words };
}

/** The class that a label makes of a large word; undefined where the set does not say. */
function classOf(label: number): number | undefined {
  if (label === ANYTHING || label === OPEN) return undefined;
  if (label === OUTSIDE) return affinityClasses.indexOf("none");
  const type = (label - 1) >> 2;
  const name = nameTypes[type]!;
  if (name === "person")
    return affinityClasses.indexOf(
      label === begin(type) || label === inside(type) ? "given" : "family",
    );
  const own = (affinityClasses as readonly string[]).indexOf(name);
  return own >= 0 ? own : affinityClasses.indexOf("other");
}

/**
 * What each word looks like by its vector alone: learned on the large words of labelled text, told
 * for every word by a network that did not see that word.
 *
 * @returns By place of the word in `clusters`, packed as `src/names/affinity.ts` unpacks it.
 */
export function trainAffinity(documents: readonly Labelled[], clusters: Clusters): Uint32Array {
  const { vectors, words } = readVectors();
  const placeOfRow = words.map((word) => {
    const written = word.replace(/[0-9]/g, "0");
    return wordPlace(clusters, hashLower(written, 0, written.length));
  });
  // The first of two words that look alike without their digits holds, as in the clusters.
  const rowOfPlace = new Int32Array(clusters.index.keys.length).fill(-1);
  for (const [row, place] of placeOfRow.entries())
    if (place >= 0 && rowOfPlace[place] === -1) rowOfPlace[place] = row;
  const counts = new Map<number, Float64Array>();
  for (const document of documents) {
    const columns = readColumns(document.words, clusters);
    for (let t = 0; t < columns.length; t++) {
      if (!isLarge(columns.shape[t]!)) continue;
      const place = wordPlace(clusters, columns.lower[t]!);
      const own = classOf(document.labels[t]!);
      if (place < 0 || own === undefined) continue;
      const row = rowOfPlace[place]!;
      if (row < 0) continue;
      const of = counts.get(row) ?? new Float64Array(CLASSES);
      of[own]! += document.weight;
      counts.set(row, of);
    }
  }
  const examples = [...counts].map(([row, of]): Example => {
    const sum = of.reduce((a, b) => a + b, 0);
    return {
      row,
      target: Float32Array.from(of, (n) => n / sum),
      weight: Math.min(2, Math.sqrt(sum)),
    };
  });
  const shares = new Float32Array(words.length * CLASSES);
  const hold = new Float32Array(CLASSES);
  const hidden = new Float32Array(HIDDEN);
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = train(
      examples.filter(({ row }) => row % FOLDS !== fold),
      vectors,
      fold,
    );
    for (let row = 0; row < words.length; row++) {
      if (row % FOLDS !== fold) continue;
      forward(network, vectors, row, hidden, hold);
      shares.set(hold, row * CLASSES);
    }
  }
  return Uint32Array.from(rowOfPlace, (row) =>
    packAffinity(shares.subarray(row * CLASSES, (row + 1) * CLASSES)),
  );
}

interface Network {
  readonly first: Float32Array; // HIDDEN rows of DIMENSIONS + 1
  readonly second: Float32Array; // CLASSES rows of HIDDEN + 1
}

function forward(
  { first, second }: Network,
  vectors: Float32Array,
  row: number,
  hidden: Float32Array,
  out: Float32Array,
): void {
  const x = row * DIMENSIONS;
  for (let h = 0; h < HIDDEN; h++) {
    const w = h * (DIMENSIONS + 1);
    let sum = first[w + DIMENSIONS]!;
    for (let d = 0; d < DIMENSIONS; d++) sum += first[w + d]! * vectors[x + d]!;
    hidden[h] = Math.max(0, sum);
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < CLASSES; k++) {
    const w = k * (HIDDEN + 1);
    let sum = second[w + HIDDEN]!;
    for (let h = 0; h < HIDDEN; h++) sum += second[w + h]! * hidden[h]!;
    out[k] = sum;
    if (sum > most) most = sum;
  }
  let total = 0;
  for (let k = 0; k < CLASSES; k++) total += out[k] = Math.exp(out[k]! - most);
  for (let k = 0; k < CLASSES; k++) out[k]! /= total;
}

/** One hidden layer, by stochastic gradient descent with AdaGrad's step sizes. */
function train(examples: readonly Example[], vectors: Float32Array, seed: number): Network {
  const random = generator(seed + 1);
  const small = (n: number, fan: number) =>
    Float32Array.from({ length: n }, () => (random() * 2 - 1) / Math.sqrt(fan));
  const network = {
    first: small(HIDDEN * (DIMENSIONS + 1), DIMENSIONS),
    second: small(CLASSES * (HIDDEN + 1), HIDDEN),
  };
  const squares = {
    first: new Float32Array(network.first.length).fill(1e-4),
    second: new Float32Array(network.second.length).fill(1e-4),
  };
  const hidden = new Float32Array(HIDDEN);
  const out = new Float32Array(CLASSES);
  const back = new Float32Array(HIDDEN);
  const order = [...examples];
  const step = (weights: Float32Array, sums: Float32Array, at: number, slope: number) => {
    const full = slope + 1e-4 * weights[at]!;
    sums[at]! += full * full;
    weights[at]! -= (RATE * full) / Math.sqrt(sums[at]!);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { row, target, weight } of order) {
      forward(network, vectors, row, hidden, out);
      back.fill(0);
      for (let k = 0; k < CLASSES; k++) {
        const slope = weight * (out[k]! - target[k]!);
        const w = k * (HIDDEN + 1);
        for (let h = 0; h < HIDDEN; h++) {
          back[h]! += slope * network.second[w + h]!;
          if (hidden[h]! > 0) step(network.second, squares.second, w + h, slope * hidden[h]!);
        }
        step(network.second, squares.second, w + HIDDEN, slope);
      }
      const x = row * DIMENSIONS;
      for (let h = 0; h < HIDDEN; h++) {
        if (hidden[h]! <= 0) continue;
        const w = h * (DIMENSIONS + 1);
        for (let d = 0; d < DIMENSIONS; d++)
          step(network.first, squares.first, w + d, back[h]! * vectors[x + d]!);
        step(network.first, squares.first, w + DIMENSIONS, back[h]!);
      }
    }
  }
  return network;
}
