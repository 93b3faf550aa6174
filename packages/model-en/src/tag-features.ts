import type { Clusters } from "./clusters.ts";
import { type Columns, Shape } from "./columns.ts";
import { feature, pair } from "./hash.ts";

/**
 * The features of the tagger, for training and tagging alike. They come in groups by what they
 * depend on, so that all that depends on one word alone is summed once a word and kept:
 *
 * - `wordFeatures`: a word as seen from itself or from a neighbour;
 * - `pairFeatures`: two words at once;
 * - `historyFeatures`: a word and the tags before it;
 * - `tagFeatures`: tags alone, few enough for a table of all their sums.
 */

/** Where the word stands that speaks: the token to tag itself, or one beside it. */
export const Place = { own: 0, before2: 1, before: 2, after: 3, after2: 4 } as const;
export const PLACES = 5;

/** Features of one call, at most. */
export const MOST_FEATURES = 32;

/** What stands beyond the ends of a sentence: in place of a word's features, and of a tag. */
export const edgeFeature = (place: number): number => feature(place, 0x5eed);

/**
 * How the sentence writes its words, with bit 0 for its first word: capitals mean less in a
 * headline, and nothing in one that shouts.
 */
const SHOUTED = 2;
const TITLED = 4;
const SMALL = 6;

/** The mode of every token: how its sentence is written, and whether it is the first word there. */
export function readModes({ shape }: Columns, sentences: Int32Array): Uint8Array {
  const modes = new Uint8Array(shape.length);
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!;
    const to = sentences[s + 1]!;
    const mode = styleOf(shape, from, to);
    modes.fill(mode, from, to);
    let first = from;
    while (first < to && shape[first] === Shape.mark) first++;
    if (first < to) modes[first] = mode | 1;
  }
  return modes;
}

function styleOf(shape: Uint8Array, from: number, to: number): number {
  let smalls = 0;
  let capitals = 0;
  let shouts = 0;
  for (let t = from; t < to; t++) {
    const own = shape[t]!;
    if (own === Shape.lower) smalls++;
    else if (own === Shape.capital || own === Shape.mixed) capitals++;
    else if (own === Shape.shout || own === Shape.initial) shouts++;
  }
  if (smalls + capitals === 0) return shouts > 1 ? SHOUTED : 0;
  if (shouts > 2 * (smalls + capitals)) return SHOUTED;
  if (capitals + shouts === 0) return SMALL;
  return capitals > 2 && capitals >= 2 * smalls ? TITLED : 0;
}

/** Two words of equal key have equal features, whatever the place. */
export const wordKey = (columns: Columns, t: number, mode: number): number =>
  pair(columns.exact[t]!, mode);

/**
 * Features of the word `t` as seen from `place`.
 *
 * @returns How many were written to `out`.
 */
export function wordFeatures(
  columns: Columns,
  clusters: Clusters,
  t: number,
  mode: number,
  place: number,
  out: Int32Array,
): number {
  const base = 8 + place * 24;
  const lower = columns.lower[t]!;
  const finest = columns.cluster[t]!;
  const shape = columns.shape[t]! * 8 + mode;
  let n = 0;
  out[n++] = feature(base, lower);
  out[n++] = feature(base + 1, shape);
  out[n++] = feature(base + 2, columns.suffix2[t]!);
  out[n++] = feature(base + 3, columns.suffix3[t]!);
  if (finest >= 0) {
    out[n++] = feature(base + 4, finest);
    out[n++] = feature(base + 5, clusters.middle[finest]!);
    out[n++] = feature(base + 6, clusters.coarse[finest]!);
  } else out[n++] = feature(base + 4, -1);
  if (place === Place.before || place === Place.after) {
    out[n++] = feature(base + 7, pair(columns.pattern[t]!, mode));
  }
  if (place !== Place.own) return n;
  out[n++] = feature(base + 7, pair(columns.pattern[t]!, mode));
  out[n++] = feature(base + 8, pair(columns.exact[t]!, mode));
  out[n++] = feature(base + 9, columns.suffix1[t]!);
  out[n++] = feature(base + 10, columns.suffix4[t]!);
  out[n++] = feature(base + 11, columns.prefix2[t]!);
  out[n++] = feature(base + 12, columns.prefix3[t]!);
  out[n++] = feature(base + 13, pair(shape, columns.suffix3[t]!));
  out[n++] = feature(base + 14, pair(shape, columns.suffix2[t]!));
  if (finest >= 0) {
    const middle = clusters.middle[finest]!;
    out[n++] = feature(base + 15, pair(middle, columns.suffix2[t]!));
    out[n++] = feature(base + 16, pair(middle, shape));
    out[n++] = feature(base + 17, pair(finest, columns.suffix1[t]!));
  } else out[n++] = feature(base + 16, pair(-1, shape));
  return n;
}

const EDGE = 0x0ed6e; // in place of a word's hash beyond the ends of the sentence

/** Features of two words at once, around `t` in the sentence of tokens `from … to`. */
export function pairFeatures(
  columns: Columns,
  clusters: Clusters,
  t: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const { lower, cluster } = columns;
  const own = lower[t]!;
  const before = t > from ? lower[t - 1]! : EDGE;
  const after = t + 1 < to ? lower[t + 1]! : EDGE;
  const after2 = t + 2 < to ? lower[t + 2]! : EDGE;
  const ownMiddle = middleOf(clusters, cluster[t]!);
  const beforeMiddle = t > from ? middleOf(clusters, cluster[t - 1]!) : EDGE;
  const afterMiddle = t + 1 < to ? middleOf(clusters, cluster[t + 1]!) : EDGE;
  out[0] = feature(160, pair(before, own));
  out[1] = feature(161, pair(own, after));
  out[2] = feature(162, pair(before, after));
  out[3] = feature(163, pair(after, after2));
  out[4] = feature(164, pair(own, afterMiddle));
  out[5] = feature(165, pair(beforeMiddle, own));
  out[6] = feature(166, pair(ownMiddle, afterMiddle));
  out[7] = feature(167, pair(beforeMiddle, ownMiddle));
  out[8] = feature(168, pair(pair(beforeMiddle, ownMiddle), afterMiddle));
  return 9;
}

const middleOf = ({ middle }: Clusters, finest: number): number =>
  finest >= 0 ? middle[finest]! : -1;

/** Features of the words around `t` with the labels before it. */
export function historyFeatures(
  columns: Columns,
  clusters: Clusters,
  t: number,
  to: number,
  before: number,
  before2: number,
  out: Int32Array,
): number {
  const { lower, cluster, suffix3 } = columns;
  const own = lower[t]!;
  const after = t + 1 < to ? lower[t + 1]! : EDGE;
  const ownMiddle = middleOf(clusters, cluster[t]!);
  const afterMiddle = t + 1 < to ? middleOf(clusters, cluster[t + 1]!) : EDGE;
  const both = before * 256 + before2;
  out[0] = feature(180, pair(before, own));
  out[1] = feature(181, pair(both, own));
  out[2] = feature(182, pair(before, after));
  out[3] = feature(183, pair(before, suffix3[t]!));
  out[4] = feature(184, pair(before, ownMiddle));
  out[5] = feature(185, pair(before, afterMiddle));
  out[6] = feature(186, pair(both, ownMiddle));
  return 7;
}

/** Features of the labels before alone. */
export function tagFeatures(before: number, before2: number, out: Int32Array): number {
  out[0] = feature(190, before);
  out[1] = feature(191, before2);
  out[2] = feature(192, before * 256 + before2);
  return 3;
}
