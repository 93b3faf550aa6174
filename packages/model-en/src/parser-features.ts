import type { Clusters } from "./clusters.ts";
import type { Columns } from "./columns.ts";
import { feature, pair } from "./hash.ts";
import { relations } from "./relations.ts";
import { type Tags, xposTags } from "./tags.ts";
import { bufferAt, type State, stackAt } from "./transitions.ts";
import { classOfWord, type WordClasses } from "./word-classes.ts";

/** How many features a token has at most. */
export const TOKEN_FEATURES = 28;

/** The tag of what lies beyond the sentence. */
const NO_TAG = 255;

/**
 * What a token looks like to the parser: hashed features of itself and of its neighbours in the
 * sentence. The feature of the word as such comes first.
 *
 * @param first First token of the sentence.
 * @param end Behind the last.
 * @returns How many stand in `out`.
 */
export function tokenFeatures(
  columns: Columns,
  { upos, xpos }: Tags,
  clusters: Clusters,
  classes: Int16Array,
  t: number,
  first: number,
  end: number,
  out: Int32Array,
): number {
  const { lower, cluster } = columns;
  const tag = xpos[t]!;
  const before = t > first ? xpos[t - 1]! : NO_TAG;
  const before2 = t - 1 > first ? xpos[t - 2]! : NO_TAG;
  const after = t + 1 < end ? xpos[t + 1]! : NO_TAG;
  const after2 = t + 2 < end ? xpos[t + 2]! : NO_TAG;
  let n = 0;
  out[n++] = feature(0, lower[t]!);
  const own = cluster[t]!;
  if (own >= 0) {
    out[n++] = feature(1, own);
    out[n++] = feature(2, clusters.middle[own]!);
    out[n++] = feature(3, clusters.coarse[own]!);
  }
  out[n++] = feature(4, tag);
  out[n++] = feature(5, upos[t]!);
  out[n++] = feature(6, columns.suffix3[t]!);
  out[n++] = feature(7, columns.suffix2[t]!);
  out[n++] = feature(8, columns.shape[t]!);
  out[n++] = feature(9, before);
  out[n++] = feature(10, after);
  out[n++] = feature(11, before2);
  out[n++] = feature(12, after2);
  out[n++] = feature(13, pair(before, tag));
  out[n++] = feature(14, pair(tag, after));
  out[n++] = feature(15, pair(before, before2));
  out[n++] = feature(16, pair(after, after2));
  if (t > first) {
    out[n++] = feature(17, lower[t - 1]!);
    if (cluster[t - 1]! >= 0) out[n++] = feature(18, clusters.middle[cluster[t - 1]!]!);
  }
  if (t + 1 < end) {
    out[n++] = feature(19, lower[t + 1]!);
    if (cluster[t + 1]! >= 0) out[n++] = feature(20, clusters.middle[cluster[t + 1]!]!);
  }
  out[n++] = feature(21, classes[t]!);
  out[n++] = feature(22, t > first ? classes[t - 1]! : NO_TAG);
  out[n++] = feature(23, t + 1 < end ? classes[t + 1]! : NO_TAG);
  out[n++] = feature(24, pair(classes[t]!, tag));
  out[n++] = feature(25, columns.suffix4[t]!);
  out[n++] = feature(26, columns.prefix3[t]!);
  out[n++] = feature(27, pair(columns.shape[t]!, tag));
  return n;
}

/** The class of each token's word; below 0 one by its shape. */
export function readClasses({ length, lower, shape }: Columns, words: WordClasses): Int16Array {
  const classes = new Int16Array(length);
  for (let t = 0; t < length; t++) {
    const own = classOfWord(words, lower[t]!);
    classes[t] = own < 0 ? -1 - shape[t]! : own;
  }
  return classes;
}

/** Tokens of a state whose encodings the parser sees, by role: three of the stack, two of the buffer. */
export const ROLES = 5;

export function roleTokens(state: State, out: Int32Array): void {
  out[0] = stackAt(state, 0);
  out[1] = stackAt(state, 1);
  out[2] = stackAt(state, 2);
  out[3] = bufferAt(state, 0);
  out[4] = bufferAt(state, 1);
}

const KIN = 8;
const TAGS = xposTags.length;
const PER_KIN = TAGS + relations.length;
const COUNTS = KIN * PER_KIN;
const MOST_COUNTED = 3;
const DISTANCES = COUNTS + 5 * MOST_COUNTED;
const FAR = 8;
const REST = DISTANCES + 2 * FAR;
/** How many features a state has at most, and how many there are. */
export const STATE_ROWS = REST + 8;
export const STATE_FEATURES = 2 * KIN + 5 + 2 + 2;

const distanceOf = (n: number) => (n < 5 ? n : n < 7 ? 5 : n < 11 ? 6 : 7);

/**
 * What a state looks like beside its tokens: their dependents so far, how many, how far apart they
 * stand. What is not there gives no feature.
 *
 * @param xpos Tags of the document.
 * @param first First token of the sentence.
 * @returns How many stand in `out`, numbers below `STATE_ROWS`.
 */
export function stateFeatures(
  state: State,
  xpos: Uint8Array,
  first: number,
  out: Int32Array,
): number {
  const { leftmost, rightmost, inner, lefts, rights, rel } = state;
  const top = stackAt(state, 0);
  const below = stackAt(state, 1);
  const next = bufferAt(state, 0);
  let n = 0;
  const kin = (place: number, token: number) => {
    if (token < 0) return;
    out[n++] = place * PER_KIN + xpos[first + token]!;
    out[n++] = place * PER_KIN + TAGS + rel[token]!;
  };
  const count = (place: number, many: number) => {
    if (many > 0) out[n++] = COUNTS + place * MOST_COUNTED + Math.min(many, MOST_COUNTED) - 1;
  };
  if (top >= 0) {
    const left = leftmost[top]!;
    const right = rightmost[top]!;
    kin(0, left);
    if (left >= 0) kin(1, inner[left]!);
    kin(2, right);
    if (right >= 0) kin(3, inner[right]!);
    count(0, lefts[top]!);
    count(1, rights[top]!);
    if (next >= 0) out[n++] = DISTANCES + distanceOf(next - top);
  }
  if (below >= 0) {
    const right = rightmost[below]!;
    kin(4, leftmost[below]!);
    kin(5, right);
    count(2, lefts[below]!);
    count(3, rights[below]!);
    out[n++] = DISTANCES + FAR + distanceOf(top - below);
  }
  if (next >= 0) {
    const left = leftmost[next]!;
    kin(6, left);
    if (left >= 0) kin(7, inner[left]!);
    count(4, lefts[next]!);
  }
  out[n++] = REST + Math.min(state.depth, 3);
  out[n++] = REST + 4 + Math.min(state.length - state.next, 3);
  return n;
}
