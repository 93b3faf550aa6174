import { type Clusters, readClusters } from "./clusters.ts";
import type { Columns } from "./columns.ts";
import type { ModelFile } from "./model-file.ts";
import { addSparse, readSparseTable, type SparseTable } from "./sparse-table.ts";
import {
  CONTEXT_FEATURES,
  contextFeatures,
  edgeFeature,
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
  readonly table: SparseTable;
  readonly clusters: Clusters;
  readonly words: WordClasses;
  readonly ofLabels: Int16Array; // sums of `labelFeatures`, by label two before, label before, label
  readonly lead: number; // of the best label over the next, at which context is not asked
  readonly edges: Int16Array; // sums for what lies beyond the sentence, by place, label
  readonly kept: KeptWords;
}

/**
 * The sums of the words met last. They say what the table says, faster; texts share few thousand
 * words, so most tokens find theirs here.
 */
interface KeptWords {
  readonly slots: Int32Array; // hash table: 1 + place of the word
  readonly keys: Int32Array; // by place
  readonly sums: Int16Array; // by place of the word, `Place`, label
  count: number;
}

const SLOT_BITS = 14;
/** Beyond this many words all are forgotten; 4,096 are met again after about ten news texts. */
const MOST_KEPT = 4096;

export function readTagger(file: ModelFile): Tagger {
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
    clusters: readClusters(file),
    words: readWordClasses(file),
    ofLabels,
    edges,
    kept: {
      slots: new Int32Array(1 << SLOT_BITS),
      keys: new Int32Array(MOST_KEPT),
      sums: new Int16Array(MOST_KEPT * PLACES * width),
      count: 0,
    },
  };
}

/** Parts of speech of all tokens. A sentence gets the same tags whatever stands around it. */
export function tagWords(tagger: Tagger, { sentences }: Words, columns: Columns): Tags {
  const labels = new Uint8Array(columns.length);
  const tokens = readTagColumns(columns, sentences, tagger.clusters, tagger.words);
  for (let s = 0; s + 1 < sentences.length; s++)
    tagSentence(tagger, tokens, sentences[s]!, sentences[s + 1]!, labels);
  return {
    upos: labels.map((label) => tagger.upos[label]!),
    xpos: labels.map((label) => tagger.xpos[label]!),
  };
}

const found = new Int32Array(MOST_FEATURES);

function tagSentence(
  tagger: Tagger,
  tokens: TagColumns,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const { width, table, ofLabels, edges, kept, lead } = tagger;
  const { sums } = kept;
  const scores = new Int32Array(width);
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
    if (kept.count > MOST_KEPT - 5) {
      forget(kept);
      at1 = next - 4 >= from && next - 4 < to ? keep(tagger, tokens, next - 4) : -1;
      at2 = next - 3 >= from && next - 3 < to ? keep(tagger, tokens, next - 3) : -1;
      at3 = next - 2 >= from && next - 2 < to ? keep(tagger, tokens, next - 2) : -1;
      at4 = next - 1 >= from && next - 1 < to ? keep(tagger, tokens, next - 1) : -1;
    }
    at0 = at1;
    at1 = at2;
    at2 = at3;
    at3 = at4;
    at4 = next < to ? keep(tagger, tokens, next) : -1;
    const t = next - 2;
    if (t < from) continue;
    const tables0 = at0 < 0 ? edges : sums;
    const tables1 = at1 < 0 ? edges : sums;
    const tables3 = at3 < 0 ? edges : sums;
    const tables4 = at4 < 0 ? edges : sums;
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
        tables0[from0 + k]! +
        tables1[from1 + k]! +
        tables3[from3 + k]! +
        tables4[from4 + k]!;
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

function forget(kept: KeptWords): void {
  kept.slots.fill(0);
  kept.count = 0;
}

/** The place of a word among those kept. There has to be room for one more. */
function keep({ width, table, clusters, kept }: Tagger, tokens: TagColumns, t: number): number {
  const { slots, keys, sums } = kept;
  const key = wordKey(tokens, t);
  let slot = Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
  for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const at = slots[slot]! - 1;
    if (keys[at] === key) return at;
  }
  const at = kept.count++;
  slots[slot] = at + 1;
  keys[at] = key;
  const from = at * PLACES * width;
  sums.fill(0, from, from + PLACES * width);
  for (let place = 0; place < PLACES; place++) {
    const n = wordFeatures(tokens, clusters, t, place, found);
    for (let i = 0; i < n; i++) addSparse(table, found[i]!, sums, from + place * width);
  }
  return at;
}
