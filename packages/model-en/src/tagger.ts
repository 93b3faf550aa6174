import { type Clusters, readClusters } from "./clusters.ts";
import type { Columns } from "./columns.ts";
import type { ModelFile } from "./model-file.ts";
import { type OnDemand, onDemand } from "./on-demand.ts";
import { addSparse, readSparseTable, type SparseTable } from "./sparse-table.ts";
import {
  CONTEXT_FEATURES,
  contextFeatures,
  edgeFeature,
  featuresAt,
  labelFeatures,
  MOST_FEATURES,
  PLACES,
  Place,
  readTagColumns,
  type TagColumns,
  wordFeatures,
  wordKey,
} from "./tag-features.ts";
import type { Tags } from "./tags.ts";
import { readWordClasses, type WordClasses } from "./word-classes.ts";
import type { Words } from "./words.ts";

/** Finds parts of speech. A label is a pair of tags, UPOS and XPOS, that occurs in the treebanks. */
export interface Tagger {
  readonly width: number; // how many labels there are
  readonly upos: Uint8Array; // by label
  readonly xpos: Uint8Array; // by label
  readonly table: SparseTable; // of labels; of words, for all places: by `Place`, label
  readonly clusters: Clusters;
  readonly words: WordClasses;
  readonly ofLabels: Int16Array; // sums of `labelFeatures`, by label two before, label before, label
  readonly lead: number; // of the best label over the next, at which context is not asked
  readonly edges: Int16Array; // sums for what lies beyond the sentence, by place, label
  readonly kept: KeptWords;
}

/**
 * The sums of the words met last. They say what the table says, faster: texts share few thousand
 * words, so most tokens find theirs here. A word has two places to be in, side by side, and takes the
 * one that was read longer ago.
 */
interface KeptWords {
  readonly keys: Int32Array; // by place
  readonly checks: Int32Array; // by place
  readonly readAt: Float64Array; // by place: a count of words, 0 where there is none
  readonly sums: Int16Array; // by place of the word, `Place`, label
  clock: number;
}

// Measured on news, tags alone: 8,192 words 3.4 µs a token, 16,384 3.0, 32,768 2.4; they take 24 MB.
const KEPT_BITS = 15;
const MOST_KEPT = 1 << KEPT_BITS;
/** Places beyond those, in turn for words whose both places hold words that are in view. */
const SPARE = 8;

export function readTagger(
  file: ModelFile,
  clusters = readClusters(file),
  words = readWordClasses(file),
): Tagger {
  const { labels, lead } = file.meta("tagger") as {
    labels: readonly (readonly [number, number])[];
    lead: number;
  };
  const width = labels.length;
  const table = readSparseTable(file, "tagger");
  const found = new Int32Array(MOST_FEATURES);
  const ofLabels = new Int16Array((width + 1) * (width + 1) * width); // label `width` is none
  for (let before2 = 0; before2 <= width; before2++) {
    for (let before = 0; before <= width; before++) {
      const n = labelFeatures(before, before2, found);
      const from = (before2 * (width + 1) + before) * width;
      for (let i = 0; i < n; i++) addSparse(table, found[i]!, ofLabels, from);
    }
  }
  const edges = new Int16Array(PLACES * width);
  for (let place = 0; place < PLACES; place++)
    addSparse(table, edgeFeature(place), edges, place * width);
  return {
    width,
    upos: Uint8Array.from(labels, ([upos]) => upos),
    xpos: Uint8Array.from(labels, ([, xpos]) => xpos),
    lead,
    table,
    clusters,
    words,
    ofLabels,
    edges,
    kept: {
      keys: new Int32Array(MOST_KEPT + SPARE),
      checks: new Int32Array(MOST_KEPT + SPARE),
      readAt: new Float64Array(MOST_KEPT + SPARE),
      sums: new Int16Array((MOST_KEPT + SPARE) * PLACES * width),
      clock: 0,
    },
  };
}

/** Parts of speech of all tokens. */
export const tagWords = (tagger: Tagger, words: Words, columns: Columns): Tags =>
  tagsOnDemand(tagger, words, columns)();

/** Parts of speech, sentence by sentence: each gets the same tags whatever stands around it. */
export function tagsOnDemand(
  tagger: Tagger,
  { sentences }: Words,
  columns: Columns,
): OnDemand<Tags> {
  const labels = new Uint8Array(columns.length);
  const tokens = readTagColumns(columns, sentences, tagger.clusters, tagger.words);
  const upos = new Uint8Array(columns.length);
  const xpos = new Uint8Array(columns.length);
  return onDemand(sentences, { upos, xpos }, (first, end) => {
    tagSentence(tagger, tokens, first, end, labels);
    for (let t = first; t < end; t++) {
      upos[t] = tagger.upos[labels[t]!]!;
      xpos[t] = tagger.xpos[labels[t]!]!;
    }
  });
}

const found = new Int32Array(MOST_FEATURES);

/**
 * Tags a sentence from left to right. Most words are sure from what they and their neighbours are,
 * so word pairs are looked up only where two labels are close.
 */
function tagSentence(
  tagger: Tagger,
  tokens: TagColumns,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const { width, table, ofLabels, edges, kept, lead } = tagger;
  const { sums } = kept;
  const scores = new Int16Array(width);
  const size = PLACES * width;
  let label = width;
  let label2 = width;
  // Where the five words around `t` are kept, or -1 beyond the sentence.
  let at0 = -1;
  let at1 = -1;
  let at2 = -1;
  let at3 = -1;
  let at4 = -1;
  for (let next = from; next < to + 2; next++) {
    at0 = at1;
    at1 = at2;
    at2 = at3;
    at3 = at4;
    at4 = next < to ? keep(tagger, tokens, next) : -1;
    const t = next - 2;
    if (t < from) continue;
    const sums0 = at0 < 0 ? edges : sums;
    const sums1 = at1 < 0 ? edges : sums;
    const sums3 = at3 < 0 ? edges : sums;
    const sums4 = at4 < 0 ? edges : sums;
    const from0 = (at0 < 0 ? 0 : at0 * size) + Place.before2 * width;
    const from1 = (at1 < 0 ? 0 : at1 * size) + Place.before * width;
    const from2 = at2 * size + Place.own * width;
    const from3 = (at3 < 0 ? 0 : at3 * size) + Place.after * width;
    const from4 = (at4 < 0 ? 0 : at4 * size) + Place.after2 * width;
    const fromLabels = (label2 * (width + 1) + label) * width;
    let best = 0;
    let most = -0x7fffffff;
    let second = -0x7fffffff;
    for (let k = 0; k < width; k++) {
      const score =
        ofLabels[fromLabels + k]! +
        sums[from2 + k]! +
        sums0[from0 + k]! +
        sums1[from1 + k]! +
        sums3[from3 + k]! +
        sums4[from4 + k]!;
      scores[k] = score;
      if (score > most) {
        second = most;
        most = score;
        best = k;
      } else if (score > second) second = score;
    }
    if (most - second < lead) {
      contextFeatures(tokens, t, from, to, label, label2, found);
      for (let i = 0; i < CONTEXT_FEATURES; i++) addSparse(table, found[i]!, scores, 0);
      for (let k = 0; k < width; k++) if (scores[k]! > scores[best]!) best = k;
    }
    labels[t] = best;
    label2 = label;
    label = best;
  }
}

/** The place where a word is kept; the five words in view stay where they are. */
function keep(tagger: Tagger, tokens: TagColumns, t: number): number {
  const { width, table, clusters, kept } = tagger;
  const { keys, checks, readAt, sums } = kept;
  const key = wordKey(tokens, t);
  const check = tokens.columns.check[t]!;
  const now = ++kept.clock;
  const first = (Math.imul(key, 0x9e3779b1) >>> (32 - KEPT_BITS)) & ~1;
  for (let at = first; at < first + 2; at++) {
    if (keys[at] !== key || checks[at] !== check || readAt[at] === 0) continue;
    readAt[at] = now;
    return at;
  }
  let at = readAt[first]! <= readAt[first + 1]! ? first : first + 1;
  if (readAt[at]! > 0 && readAt[at]! > now - IN_VIEW) at = MOST_KEPT + (now % SPARE);
  readAt[at] = now;
  keys[at] = key;
  checks[at] = check;
  const from = at * PLACES * width;
  sums.fill(0, from, from + PLACES * width);
  wordFeatures(tokens, clusters, t, found);
  for (let i = 0; i < featuresAt[Place.own]; i++) addSparse(table, found[i]!, sums, from);
  return at;
}

const IN_VIEW = 5;
