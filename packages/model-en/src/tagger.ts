import type { Clusters } from "./clusters.ts";
import { readClusters } from "./clusters.ts";
import type { Columns } from "./columns.ts";
import type { ModelFile } from "./model-file.ts";
import { addSparse, readSparseTable, type SparseTable } from "./sparse-table.ts";
import {
  edgeFeature,
  historyFeatures,
  MOST_FEATURES,
  PLACES,
  Place,
  pairFeatures,
  readModes,
  tagFeatures,
  wordFeatures,
  wordKey,
} from "./tag-features.ts";
import type { Tags } from "./tags.ts";
import type { Words } from "./words.ts";

/** Finds parts of speech. A label is a pair of tags, UPOS and XPOS, that occurs in the treebanks. */
export interface Tagger {
  readonly width: number; // how many labels there are
  readonly upos: Uint8Array; // by label
  readonly xpos: Uint8Array; // by label
  readonly table: SparseTable;
  readonly clusters: Clusters;
  readonly ofTags: Int16Array; // sums of `tagFeatures`, by label two before, label before, label
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
  const { labels } = file.meta("tagger") as { labels: readonly (readonly [number, number])[] };
  const width = labels.length;
  const table = readSparseTable(file, "tagger");
  const found = new Int32Array(MOST_FEATURES);
  const ofTags = new Int16Array((width + 1) * (width + 1) * width); // label `width` is none
  for (let before2 = 0; before2 <= width; before2++) {
    for (let before = 0; before <= width; before++) {
      const n = tagFeatures(before, before2, found);
      const from = (before2 * (width + 1) + before) * width;
      for (let i = 0; i < n; i++) addSparse(table, found[i]!, ofTags, from);
    }
  }
  const edges = new Int16Array(PLACES * width);
  for (let place = 0; place < PLACES; place++)
    addSparse(table, edgeFeature(place), edges, place * width);
  return {
    width,
    upos: Uint8Array.from(labels, ([upos]) => upos),
    xpos: Uint8Array.from(labels, ([, xpos]) => xpos),
    table,
    clusters: readClusters(file),
    ofTags,
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
  const modes = readModes(columns, sentences);
  for (let s = 0; s + 1 < sentences.length; s++)
    tagSentence(tagger, columns, modes, sentences[s]!, sentences[s + 1]!, labels);
  return {
    upos: labels.map((label) => tagger.upos[label]!),
    xpos: labels.map((label) => tagger.xpos[label]!),
  };
}

function tagSentence(
  tagger: Tagger,
  columns: Columns,
  modes: Uint8Array,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const { width, table, clusters, ofTags, edges, kept } = tagger;
  const { sums } = kept;
  const found = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(width);
  const size = PLACES * width;
  let before = width;
  let before2 = width;
  // Where the words around `t` are kept, or -1 beyond the sentence.
  let at0 = -1;
  let at1 = -1;
  let at2 = -1;
  let at3 = -1;
  let at4 = -1;
  for (let next = from; next < to + 2; next++) {
    if (kept.count === MOST_KEPT) {
      // Forget all, but for the words in view.
      forget(kept);
      at0 = at1 = at2 = at3 = at4 = -1;
      for (let u = Math.max(from, next - 4); u < Math.min(to, next); u++) {
        [at0, at1, at2, at3] = [at1, at2, at3, at4];
        at4 = keep(tagger, columns, u, modes[u]!, found);
      }
      for (let u = Math.max(to, from); u < next; u++) {
        [at0, at1, at2, at3] = [at1, at2, at3, at4];
        at4 = -1;
      }
    }
    at0 = at1;
    at1 = at2;
    at2 = at3;
    at3 = at4;
    at4 = next < to ? keep(tagger, columns, next, modes[next]!, found) : -1;
    const t = next - 2;
    if (t < from) continue;
    const tagFrom = (before2 * (width + 1) + before) * width;
    const own = at2 * size + Place.own * width;
    const left2 = at0 * size + Place.before2 * width;
    const left = at1 * size + Place.before * width;
    const right = at3 * size + Place.after * width;
    const right2 = at4 * size + Place.after2 * width;
    for (let k = 0; k < width; k++) scores[k] = ofTags[tagFrom + k]! + sums[own + k]!;
    addSums(at0 < 0 ? edges : sums, at0 < 0 ? Place.before2 * width : left2, scores);
    addSums(at1 < 0 ? edges : sums, at1 < 0 ? Place.before * width : left, scores);
    addSums(at3 < 0 ? edges : sums, at3 < 0 ? Place.after * width : right, scores);
    addSums(at4 < 0 ? edges : sums, at4 < 0 ? Place.after2 * width : right2, scores);
    let n = pairFeatures(columns, clusters, t, from, to, found);
    for (let i = 0; i < n; i++) addSparse(table, found[i]!, scores, 0);
    n = historyFeatures(columns, clusters, t, to, before, before2, found);
    for (let i = 0; i < n; i++) addSparse(table, found[i]!, scores, 0);
    let best = 0;
    for (let k = 1; k < width; k++) if (scores[k]! > scores[best]!) best = k;
    labels[t] = best;
    before2 = before;
    before = best;
  }
}

function addSums(sums: Int16Array, from: number, scores: Int32Array): void {
  for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! + sums[from + k]!;
}

function forget(kept: KeptWords): void {
  kept.slots.fill(0);
  kept.count = 0;
}

/** The place of a word among those kept. There has to be room for one more. */
function keep(
  { width, table, clusters, kept }: Tagger,
  columns: Columns,
  t: number,
  mode: number,
  found: Int32Array,
): number {
  const { slots, keys, sums } = kept;
  const key = wordKey(columns, t, mode);
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
    const n = wordFeatures(columns, clusters, t, mode, place, found);
    for (let i = 0; i < n; i++) addSparse(table, found[i]!, sums, from + place * width);
  }
  return at;
}
