import type { Clusters } from "./clusters.ts";
import { type Columns, Shape } from "./columns.ts";
import { feature, pair } from "./hash.ts";
import { classOfWord, type WordClasses } from "./word-classes.ts";

/**
 * The features of the tagger, for training and tagging alike. They come in groups by what they
 * depend on, so that all that depends on one word alone is summed once a word and kept:
 *
 * - `wordFeatures`: a word, for itself and for its neighbours;
 * - `contextFeatures`: several words at once, and the labels before them;
 * - `labelFeatures`: labels alone, few enough for a table of all their sums.
 */

/** Where the word stands that speaks: the token to tag itself, or one beside it. */
export const Place = { own: 0, before2: 1, before: 2, after: 3, after2: 4 } as const;
export const PLACES = 5;

/** How many of the features of a word count at a place: the first ones. */
export const featuresAt = [21, 8, 9, 9, 8] as const;

/** Features of one call, at most. */
export const MOST_FEATURES = 48;

/** What stands beyond the ends of a sentence, in place of a word's features. */
export const edgeFeature = (place: number): number => feature(1 + place, 0x5eed);

/**
 * How a sentence writes its words, with bit 0 for its first word: capitals mean less in a headline,
 * and nothing in one that shouts.
 */
const Mode = { plain: 0, shouted: 2, titled: 4, small: 6 } as const;

/** The mode of every token; 0 for those without capitals, of which it says nothing. */
export function readModes({ shape }: Columns, sentences: Int32Array): Uint8Array {
  const modes = new Uint8Array(shape.length);
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!;
    const to = sentences[s + 1]!;
    const mode = modeOf(shape, from, to);
    let first = from;
    while (first < to && shape[first] === Shape.mark) first++;
    for (let t = from; t < to; t++) if (hasCapitals(shape[t]!)) modes[t] = mode;
    if (first < to && hasCapitals(shape[first]!)) modes[first] = mode | 1;
  }
  return modes;
}

const hasCapitals = (shape: number) =>
  shape !== Shape.lower && shape !== Shape.number && shape !== Shape.mark;

function modeOf(shape: Uint8Array, from: number, to: number): number {
  let smalls = 0;
  let capitals = 0;
  let shouts = 0;
  for (let t = from; t < to; t++) {
    const own = shape[t]!;
    if (own === Shape.lower) smalls++;
    else if (own === Shape.capital || own === Shape.mixed) capitals++;
    else if (own === Shape.shout || own === Shape.initial) shouts++;
  }
  if (smalls + capitals === 0) return shouts > 1 ? Mode.shouted : Mode.plain;
  if (shouts > 2 * (smalls + capitals)) return Mode.shouted;
  if (capitals + shouts === 0) return Mode.small;
  return capitals > 2 && capitals >= 2 * smalls ? Mode.titled : Mode.plain;
}

/** What the tagger's own tables say of each token, beside the columns. */
export interface TagColumns {
  readonly columns: Columns;
  readonly modes: Uint8Array;
  readonly classes: Int16Array; // the class of the word; below 0 one by its shape
  readonly middle: Int16Array; // middle cluster of the word, or -1
}

export function readTagColumns(
  columns: Columns,
  sentences: Int32Array,
  clusters: Clusters,
  words: WordClasses,
): TagColumns {
  const { length, lower, shape, cluster } = columns;
  const classes = new Int16Array(length);
  const middle = new Int16Array(length);
  for (let t = 0; t < length; t++) {
    const own = classOfWord(words, lower[t]!);
    classes[t] = own < 0 ? -1 - shape[t]! : own;
    middle[t] = cluster[t]! < 0 ? -1 : clusters.middle[cluster[t]!]!;
  }
  return { columns, modes: readModes(columns, sentences), classes, middle };
}

/** Two words of equal key and equal `check` in the columns have equal features. */
export const wordKey = ({ columns, modes }: TagColumns, t: number): number =>
  pair(columns.exact[t]!, modes[t]!);

/**
 * Features of the word `t`, the same from every place: `featuresAt` says how many of them count
 * there. One look into the table then finds what a feature means at all places.
 */
export function wordFeatures(
  { columns, modes, classes, middle }: TagColumns,
  clusters: Clusters,
  t: number,
  out: Int32Array,
): void {
  const mode = modes[t]!;
  const shape = columns.shape[t]! * 8 + mode;
  const finest = columns.cluster[t]!;
  const own = classes[t]!;
  const suffix2 = columns.suffix2[t]!;
  const suffix3 = columns.suffix3[t]!;
  out[0] = feature(10, columns.lower[t]!);
  out[1] = feature(11, shape);
  out[2] = feature(12, suffix2);
  out[3] = feature(13, suffix3);
  out[4] = feature(14, finest);
  out[5] = feature(15, own);
  out[6] = feature(16, middle[t]!);
  out[7] = feature(17, finest < 0 ? -1 : clusters.coarse[finest]!);
  out[8] = feature(18, pair(columns.pattern[t]!, mode));
  out[9] = feature(19, pair(columns.exact[t]!, mode));
  out[10] = feature(20, columns.suffix1[t]!);
  out[11] = feature(21, columns.suffix4[t]!);
  out[12] = feature(22, columns.prefix2[t]!);
  out[13] = feature(23, columns.prefix3[t]!);
  out[14] = feature(24, pair(shape, suffix3));
  out[15] = feature(25, pair(shape, suffix2));
  out[16] = feature(26, pair(own, shape));
  out[17] = feature(27, pair(own, suffix2));
  out[18] = feature(28, pair(middle[t]!, shape));
  out[19] = feature(29, pair(middle[t]!, suffix2));
  out[20] = feature(30, pair(finest, columns.suffix1[t]!));
}

const EDGE = 0x0ed6e; // in place of a word beyond the ends of the sentence

/** How many features `contextFeatures` gives. */
export const CONTEXT_FEATURES = 23;

/**
 * Features of several words around `t`, in the sentence of tokens `from … to`, and of words with the
 * labels of the one and the two tokens before.
 */
export function contextFeatures(
  { columns, classes, middle }: TagColumns,
  t: number,
  from: number,
  to: number,
  label: number,
  label2: number,
  out: Int32Array,
): void {
  const { lower, suffix3 } = columns;
  const word = lower[t]!;
  const left = t > from ? lower[t - 1]! : EDGE;
  const right = t + 1 < to ? lower[t + 1]! : EDGE;
  const own = classes[t]!;
  const before = t > from ? classes[t - 1]! : EDGE;
  const after = t + 1 < to ? classes[t + 1]! : EDGE;
  const after2 = t + 2 < to ? classes[t + 2]! : EDGE;
  const after3 = t + 3 < to ? classes[t + 3]! : EDGE;
  const ownMiddle = middle[t]!;
  const beforeMiddle = t > from ? middle[t - 1]! : EDGE;
  const afterMiddle = t + 1 < to ? middle[t + 1]! : EDGE;
  const both = label * 256 + label2;
  const next = pair(own, after);
  out[0] = feature(160, pair(left, word));
  out[1] = feature(161, pair(word, right));
  out[2] = feature(162, pair(left, right));
  out[3] = feature(163, pair(beforeMiddle, word));
  out[4] = feature(164, pair(word, afterMiddle));
  out[5] = feature(165, pair(beforeMiddle, ownMiddle));
  out[6] = feature(166, pair(ownMiddle, afterMiddle));
  out[7] = feature(167, next);
  out[8] = feature(168, pair(before, next));
  out[9] = feature(169, pair(next, after2));
  out[10] = feature(170, pair(after, after2));
  out[11] = feature(171, pair(word, after));
  out[12] = feature(172, pair(pair(after, after2), after3));
  out[13] = feature(180, pair(label, word));
  out[14] = feature(181, pair(both, word));
  out[15] = feature(182, pair(label, right));
  out[16] = feature(183, pair(label, suffix3[t]!));
  out[17] = feature(184, pair(label, ownMiddle));
  out[18] = feature(185, pair(label, own));
  out[19] = feature(186, pair(label, next));
  out[20] = feature(187, pair(both, own));
  out[21] = feature(188, pair(label, after));
  out[22] = feature(189, pair(label, pair(after, after2)));
}

/** Features of the labels before alone. */
export function labelFeatures(label: number, label2: number, out: Int32Array): number {
  out[0] = feature(190, label);
  out[1] = feature(191, label2);
  out[2] = feature(192, label * 256 + label2);
  return 3;
}
