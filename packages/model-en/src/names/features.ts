import { feature, pair } from "../hash.ts";
import { affinityBest, affinityClasses, affinityLevel } from "./affinity.ts";
import type { NamesView } from "./view.ts";

/**
 * The features of names, for training and reading alike. They come in groups by what they depend on,
 * so that the sums of what depends on one word alone are found once and kept:
 *
 * - `ownFeatures`: the word itself and how its sentence sets capitals;
 * - `besideFeatures`: a word up to two places away;
 * - `contextFeatures`: all that takes more than one word.
 */

/** Room for the features of one token: 49 own, 12 of words beside, 17 of run and neighbours, 92 of lists, 18 of elsewhere. */
export const MOST_FEATURES = 192;

/** Stands for a token before the first or after the last of the sentence. */
export const EDGE = 0x51ed270b;

/** Where words stand that say something of a token: so many tokens behind it. */
export const besides = [-1, 1, -2, 2] as const;

/** How a token is set, as one number: the casing of its sentence, and whether it opens it. */
export const modeOf = (view: NamesView, t: number): number => {
  const s = view.sentenceOf[t]!;
  return (t === view.words.sentences[s]! ? 3 : 0) + view.casing[s]!;
};

/**
 * Fills `out` from place `n` with the features of the word `t` itself, which its letters and its mode
 * decide.
 *
 * @returns The place behind them.
 */
export function ownFeatures(view: NamesView, t: number, out: Int32Array, n: number): number {
  const { columns } = view;
  const mode = modeOf(view, t);
  const shape = columns.shape[t]!;
  const stance = stanceOf(view, t);
  let end = lexicalFeatures(view, t, out, n);
  out[end++] = feature(20, stance);
  out[end++] = feature(21, pair(columns.pattern[t]!, mode));
  out[end++] = feature(22, pair(columns.suffix3[t]!, shape));
  out[end++] = feature(23, middleOf(view, t));
  out[end++] = feature(24, coarseOf(view, t) * 8 + shape);
  const affinity = view.affinity[t]!;
  if (affinity !== 0) {
    for (let k = 0; k < affinityClasses.length; k++) {
      const level = affinityLevel(affinity, k);
      if (level > 0) out[end++] = feature(110, k * 8 + level);
    }
    out[end++] = feature(111, pair(affinityBest(affinity), stance));
  }
  return pushBits(out, end, 80, view.listedSingle[t]!);
}

/** Which word it is: what training hides now and then, so that the rest has to do without. */
export function lexicalFeatures(
  { columns }: NamesView,
  t: number,
  out: Int32Array,
  n: number,
): number {
  let end = n;
  out[end++] = feature(1, columns.lower[t]!);
  out[end++] = feature(5, columns.prefix3[t]!);
  out[end++] = feature(6, columns.suffix4[t]!);
  out[end++] = feature(7, columns.suffix3[t]!);
  out[end++] = feature(8, columns.suffix2[t]!);
  out[end++] = feature(9, columns.prefix2[t]!);
  if (columns.cluster[t]! >= 0) out[end++] = feature(11, columns.cluster[t]!);
  return end;
}

/** What the word `i` says of the token from which it stands `besides[place]` away; -1 for no word. */
export function besideFeatures(
  view: NamesView,
  i: number,
  place: number,
  out: Int32Array,
  n: number,
): number {
  const { lower, pattern, cluster } = view.columns;
  let end = n;
  out[end++] = feature(30 + place, i < 0 ? EDGE : lower[i]!);
  out[end++] = feature(41 + place, i < 0 ? -2 : middleOf(view, i));
  if (place > 1) return end;
  out[end++] = feature(37 + place, i < 0 ? EDGE : pattern[i]!);
  out[end++] = feature(39 + place, i < 0 ? -2 : cluster[i]!);
  return end;
}

/** What takes more than one word: the run of large words, neighbours together, lists, the article. */
export function contextFeatures(view: NamesView, t: number, out: Int32Array, n: number): number {
  let end = runFeatures(view, t, out, n);
  end = neighbourFeatures(view, t, out, end);
  end = listFeatures(view, t, out, end);
  return elsewhereFeatures(view, t, out, end);
}

/** Length of the run of large words that `t` is in, at most 5, and whether it opens, ends or continues it. */
function runOf({ runFirst, runEnd }: NamesView, t: number): { length: number; place: number } {
  const length = Math.min(runEnd[t]! - runFirst[t]!, 5);
  const place = length === 1 ? 0 : t === runFirst[t] ? 1 : t === runEnd[t]! - 1 ? 2 : 3;
  return { length, place };
}

/** The run of large words that `t` is in, and what stands on both sides of it. */
function runFeatures(view: NamesView, t: number, out: Int32Array, n: number): number {
  const { lower } = view.columns;
  const { length, place } = runOf(view, t);
  const first = view.runFirst[t]!;
  const last = view.runEnd[t]! - 1;
  const before = inSentence(view, t, first - 1) ? lower[first - 1]! : EDGE;
  const behind = inSentence(view, t, last + 1) ? lower[last + 1]! : EDGE;
  let end = n;
  out[end++] = feature(27, length * 4 + place);
  out[end++] = feature(29, view.seenSmall[t]! * 2 + (inSentence(view, t, t - 1) ? 0 : 1));
  out[end++] = feature(28, pair(length * 4 + place, stanceOf(view, t)));
  out[end++] = feature(65, pair(before, place));
  out[end++] = feature(66, pair(behind, place));
  out[end++] = feature(68, pair(pair(before, behind), place)); // both marks of a title in quotation marks
  out[end++] = feature(112, pair(affinityBest(view.affinity[t]!), length * 4 + place));
  if (length === 1) return end;
  out[end++] = feature(62, pair(middleOf(view, last), place));
  out[end++] = feature(63, pair(middleOf(view, first), place));
  out[end++] = feature(117, pair(affinityBest(view.affinity[last]!), place));
  out[end++] = feature(91, pair(view.listedSingle[last]!, place));
  out[end++] = feature(92, pair(view.listedSingle[first]!, place));
  return end;
}

/** The word between its neighbours, by how they are written and what their vectors make of them. */
function neighbourFeatures(view: NamesView, t: number, out: Int32Array, n: number): number {
  const hasBefore = inSentence(view, t, t - 1);
  const hasAfter = inSentence(view, t, t + 1);
  const coarseBefore = hasBefore ? coarseOf(view, t - 1) : -2;
  const coarseAfter = hasAfter ? coarseOf(view, t + 1) : -2;
  const bestBefore = hasBefore ? affinityBest(view.affinity[t - 1]!) : -1;
  const bestAfter = hasAfter ? affinityBest(view.affinity[t + 1]!) : -1;
  const { shape } = view.columns;
  const shapeBefore = hasBefore ? shape[t - 1]! : -1;
  const shapeAfter = hasAfter ? shape[t + 1]! : -1;
  let end = n;
  out[end++] = feature(25, pair(pair(shapeBefore, shape[t]!), shapeAfter));
  out[end++] = feature(49, pair(coarseBefore, pair(coarseOf(view, t), coarseAfter)));
  out[end++] = feature(115, pair(pair(bestBefore, affinityBest(view.affinity[t]!)), bestAfter));
  return end;
}

/** What lists say of the word in phrases, and of its neighbours. */
function listFeatures(view: NamesView, t: number, out: Int32Array, n: number): number {
  const { listedSingle, listedBegin, listedInside, listedLast } = view;
  let end = pushBits(out, n, 81, listedBegin[t]!);
  end = pushBits(out, end, 82, listedInside[t]!);
  end = pushBits(out, end, 83, listedLast[t]!);
  const all = pair(pair(listedSingle[t]!, listedBegin[t]!), pair(listedInside[t]!, listedLast[t]!));
  const { length, place } = runOf(view, t);
  out[end++] = feature(84, all);
  out[end++] = feature(85, pair(all, length * 4 + place));
  out[end++] = feature(86, pair(all, stanceOf(view, t)));
  if (inSentence(view, t, t - 1))
    out[end++] = feature(89, listedSingle[t - 1]! | listedLast[t - 1]!);
  if (inSentence(view, t, t + 1))
    out[end++] = feature(90, listedSingle[t + 1]! | listedBegin[t + 1]!);
  return end;
}

const MOST_OTHERS = 3; // mentions elsewhere that are looked at

/** What stands around the word elsewhere in the article. */
function elsewhereFeatures(view: NamesView, t: number, out: Int32Array, n: number): number {
  const { lower } = view.columns;
  let end = n;
  let other = view.elsewhere[t]!;
  for (let seen = 0; seen < MOST_OTHERS && other >= 0 && other !== t; seen++) {
    const first = view.runFirst[other]!;
    const last = view.runEnd[other]! - 1;
    const before = inSentence(view, other, other - 1) ? lower[other - 1]! : EDGE;
    const after = inSentence(view, other, other + 1) ? lower[other + 1]! : EDGE;
    out[end++] = feature(100, before);
    out[end++] = feature(101, after);
    out[end++] = feature(102, pair(other === first ? 0 : 1, other === last ? 0 : 1));
    out[end++] = feature(103, pair(lower[last]!, last > first ? 1 : 0));
    out[end++] = feature(104, view.listedBegin[other]! | view.listedLast[other]!);
    if (other > first) out[end++] = feature(105, view.listedSingle[other - 1]!);
    other = view.elsewhere[other]!;
  }
  return end;
}

const stanceOf = (view: NamesView, t: number): number =>
  modeOf(view, t) * 8 + view.columns.shape[t]!;

const inSentence = ({ words, sentenceOf }: NamesView, t: number, i: number): boolean => {
  const s = sentenceOf[t]!;
  return i >= words.sentences[s]! && i < words.sentences[s + 1]!;
};

/** Middle and coarse clusters of a word; -1 for one without. */
function middleOf({ columns, clusters }: NamesView, i: number): number {
  const finest = columns.cluster[i]!;
  return finest < 0 ? finest : clusters.middle[finest]!;
}
function coarseOf({ columns, clusters }: NamesView, i: number): number {
  const finest = columns.cluster[i]!;
  return finest < 0 ? finest : clusters.coarse[finest]!;
}

function pushBits(out: Int32Array, n: number, template: number, bits: number): number {
  let at = n;
  for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit++)
    if (rest & 1) out[at++] = feature(template, bit);
  return at;
}

/**
 * All features of token `t`, the lexical ones first.
 *
 * @returns How many.
 */
export function featuresAt(view: NamesView, t: number, out: Int32Array): number {
  let n = ownFeatures(view, t, out, 0);
  for (let place = 0; place < besides.length; place++)
    n = besideFeatures(view, besideOf(view, t, place), place, out, n);
  return contextFeatures(view, t, out, n);
}

/** The token of the same sentence that stands `besides[place]` away, or -1. */
export function besideOf({ words, sentenceOf }: NamesView, t: number, place: number): number {
  const s = sentenceOf[t]!;
  const i = t + besides[place]!;
  return i < words.sentences[s]! || i >= words.sentences[s + 1]! ? -1 : i;
}
