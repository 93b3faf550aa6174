import { type Clusters, wordPlace } from "../clusters.ts";
import { type Columns, Shape } from "../columns.ts";
import { feature, pair } from "../hash.ts";
import type { Words } from "../words.ts";
import { affinityBest, affinityClasses, affinityLevel } from "./affinity.ts";
import { firstToken, kindsOf, listed, MOST_TOKENS, nextToken, type Phrases } from "./phrases.ts";

/** A document as the features see it: what is read once for all tokens. */
export interface NamesView {
  readonly words: Words;
  readonly columns: Columns;
  readonly clusters: Clusters;
  readonly phrases: Phrases;
  readonly sentenceOf: Int32Array; // by token: its sentence
  readonly casing: Uint8Array; // by sentence: 0 as usual, 1 most words large, 2 all capitals
  readonly runFirst: Int32Array; // by token: first token of the run of large words it is in, else itself
  readonly runEnd: Int32Array; // behind the last token of that run
  // Bits of `listed` by token: for a phrase that is this token, begins, continues or ends here.
  readonly listedSingle: Int32Array;
  readonly listedBegin: Int32Array;
  readonly listedInside: Int32Array;
  readonly listedLast: Int32Array;
  readonly affinity: Uint32Array; // by token, packed; 0 for a small word or one that is not known
  readonly elsewhere: Int32Array; // next token of the article written alike and large, in a ring; -1
  readonly seenSmall: Uint8Array; // 1 where the word is also written small in the article
}

export const isLarge = (shape: number) =>
  shape === Shape.capital ||
  shape === Shape.shout ||
  shape === Shape.initial ||
  shape === Shape.mixed;

/** What is known of names before any text is read. */
export interface NamesKnowledge {
  readonly clusters: Clusters;
  readonly phrases: Phrases;
  readonly affinity: Uint32Array; // by place of the word in `clusters`, packed
}

/** Reads all that features need of a document. */
export function viewNames(
  words: Words,
  columns: Columns,
  { clusters, phrases, affinity }: NamesKnowledge,
): NamesView {
  const { length } = columns;
  const view: NamesView = {
    words,
    columns,
    clusters,
    phrases,
    sentenceOf: new Int32Array(length),
    casing: new Uint8Array(words.sentences.length - 1),
    runFirst: new Int32Array(length),
    runEnd: new Int32Array(length),
    listedSingle: new Int32Array(length),
    listedBegin: new Int32Array(length),
    listedInside: new Int32Array(length),
    listedLast: new Int32Array(length),
    affinity: new Uint32Array(length),
    elsewhere: new Int32Array(length).fill(-1),
    seenSmall: new Uint8Array(length),
  };
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    const first = words.sentences[s]!;
    const end = words.sentences[s + 1]!;
    view.sentenceOf.fill(s, first, end);
    findRuns(view, phrases, first, end);
    findListed(view, phrases, first, end);
    view.casing[s] = casingOf(view, first, end);
  }
  for (let t = 0; t < length; t++) {
    if (!isLarge(columns.shape[t]!)) continue;
    const place = wordPlace(clusters, columns.lower[t]!);
    if (place >= 0) view.affinity[t] = affinity[place]!;
  }
  linkAlike(view);
  return view;
}

/** Runs of large words, with what hyphens join to them: "Mazar-i-Sharif", "Jun-seok", not "Lima-based". */
function findRuns(view: NamesView, phrases: Phrases, first: number, end: number): void {
  const { columns, words, runFirst, runEnd } = view;
  const { shape } = columns;
  const joins = (t: number) =>
    isLarge(shape[t]!) ||
    (shape[t] === Shape.lower &&
      (kindsOf(phrases, firstToken(columns.lower[t]!)) & SMALL_ALWAYS) === 0);
  let t = first;
  while (t < end) {
    runFirst[t] = t;
    runEnd[t] = t + 1;
    if (!isLarge(shape[t]!)) {
      t++;
      continue;
    }
    let last = t + 1;
    while (last < end && last < t + MOST_RUN) {
      if (isLarge(shape[last]!)) last++;
      else if (
        last + 1 < end &&
        joins(last + 1) &&
        isHyphen(words.text.charCodeAt(words.start[last]!)) &&
        words.end[last - 1] === words.start[last] &&
        words.end[last] === words.start[last + 1]
      )
        last += 2;
      else break;
    }
    for (let i = t; i < last; i++) {
      runFirst[i] = t;
      runEnd[i] = last;
    }
    t = last;
  }
}

const MOST_RUN = 24; // tokens; a longer row of large words is a headline or a list, and no name

const isHyphen = (unit: number) => unit === 0x2d || unit === 0x2010 || unit === 0x2013;

/** Marks the tokens of every listed phrase that has a large word; the longest at a place hides the shorter ones. */
function findListed(view: NamesView, phrases: Phrases, first: number, end: number): void {
  const { columns, listedSingle, listedBegin, listedInside, listedLast } = view;
  const { lower, shape } = columns;
  for (let t = first; t < end; t++) {
    if (!isLarge(shape[t]!)) continue;
    let hash = firstToken(lower[t]!);
    listedSingle[t] = kindsOf(phrases, hash);
    const limit = Math.min(end, t + MOST_TOKENS);
    let kinds = 0;
    let behind = 0;
    for (let i = t + 1; i < limit; i++) {
      hash = nextToken(hash, lower[i]!);
      const found = kindsOf(phrases, hash);
      if (found === 0) continue;
      kinds = found;
      behind = i + 1;
    }
    if (behind === 0) continue;
    listedBegin[t] = listedBegin[t]! | kinds;
    for (let i = t + 1; i < behind - 1; i++) listedInside[i] = listedInside[i]! | kinds;
    listedLast[behind - 1] = listedLast[behind - 1]! | kinds;
  }
}

/** Whether a sentence is set as a headline: told by the words that news copy writes small. */
function casingOf({ columns, listedSingle, words }: NamesView, first: number, end: number): number {
  const { shape } = columns;
  let common = 0;
  let large = 0;
  let shout = 0;
  for (let t = first + 1; t < end; t++) {
    if (words.end[t]! - words.start[t]! < 4) continue;
    const own = shape[t]!;
    if (own === Shape.lower) common++;
    else if (isLarge(own) && (listedSingle[t]! & SMALL_ALWAYS) !== 0) {
      common++;
      if (own === Shape.shout) shout++;
      else large++;
    }
  }
  if (common < 2) return 0;
  if (shout >= 0.7 * common) return 2;
  return large + shout >= 0.5 * common ? 1 : 0;
}

const SMALL_ALWAYS = 1 << listed.indexOf("small-always");

/** Links large words that are written alike in rings, and notes which are also written small. */
function linkAlike({ columns, elsewhere, seenSmall }: NamesView): void {
  const { length, exact, lower, shape } = columns;
  const ends = new Map<number, { first: number; last: number }>(); // by exact hash
  const small = new Map<number, boolean>(); // by hash in small letters: whether it stands so somewhere
  for (let t = 0; t < length; t++) {
    if (!isLarge(shape[t]!)) continue;
    small.set(lower[t]!, false);
    const ring = ends.get(exact[t]!);
    if (ring === undefined) ends.set(exact[t]!, { first: t, last: t });
    else {
      elsewhere[ring.last] = t;
      elsewhere[t] = ring.first;
      ring.last = t;
    }
  }
  for (let t = 0; t < length; t++)
    if (shape[t] === Shape.lower && small.get(lower[t]!) === false) small.set(lower[t]!, true);
  for (let t = 0; t < length; t++)
    if (isLarge(shape[t]!) && small.get(lower[t]!) === true) seenSmall[t] = 1;
}

/** Features at most of one token. */
export const MOST_FEATURES = 128;

const EDGE = 0x51ed270b; // stands for a token before the first or after the last of the sentence

/**
 * Fills `out` with the features of token `t`.
 *
 * @returns How many; the first `lexical[0]` of them tell which word it is, the rest where it stands.
 */
export function featuresAt(
  view: NamesView,
  t: number,
  out: Int32Array,
  lexical: Int32Array,
): number {
  const { columns, words, clusters } = view;
  const { lower, shape, pattern, cluster } = columns;
  const { middle, coarse } = clusters;
  const s = view.sentenceOf[t]!;
  const first = words.sentences[s]!;
  const end = words.sentences[s + 1]!;
  const at = (column: ArrayLike<number>, i: number) => (i < first || i >= end ? EDGE : column[i]!);
  const fine = (i: number) => (i < first || i >= end ? -2 : cluster[i]!);
  const mid = (i: number) => {
    const c = fine(i);
    return c < 0 ? c : middle[c]!;
  };
  const rough = (i: number) => {
    const c = fine(i);
    return c < 0 ? c : coarse[c]!;
  };
  let n = 0;
  const w0 = lower[t]!;
  const w1 = at(lower, t - 1);
  const w2 = at(lower, t + 1);
  const isFirst = t === first ? 1 : 0;
  const casing = view.casing[s]!;
  const shape0 = shape[t]!;
  const runFirst = view.runFirst[t]!;
  const runEnd = view.runEnd[t]!;
  const runLength = Math.min(runEnd - runFirst, 5);
  const runPlace = runLength === 1 ? 0 : t === runFirst ? 1 : t === runEnd - 1 ? 2 : 3;

  // Which word it is.
  out[n++] = feature(1, w0);
  out[n++] = feature(5, columns.prefix3[t]!);
  out[n++] = feature(6, columns.suffix4[t]!);
  out[n++] = feature(7, columns.suffix3[t]!);
  out[n++] = feature(8, columns.suffix2[t]!);
  out[n++] = feature(9, columns.prefix2[t]!);
  if (cluster[t]! >= 0) out[n++] = feature(11, cluster[t]!);
  lexical[0] = n;

  // How it is written.
  const stance = (isFirst * 3 + casing) * 8 + shape0;
  out[n++] = feature(20, stance);
  out[n++] = feature(21, pair(pattern[t]!, isFirst * 3 + casing));
  out[n++] = feature(22, pair(columns.suffix3[t]!, shape0));
  out[n++] = feature(23, mid(t));
  out[n++] = feature(24, rough(t) * 8 + shape0);
  const shapeBefore = at(shape, t - 1);
  const shapeAfter = at(shape, t + 1);
  out[n++] = feature(25, pair(pair(shapeBefore, shape0), shapeAfter));
  out[n++] = feature(
    26,
    pair(pair(pair(at(shape, t - 2), shapeBefore), shape0), pair(shapeAfter, at(shape, t + 2))),
  );
  out[n++] = feature(27, runLength * 4 + runPlace);
  out[n++] = feature(28, pair(runLength * 4 + runPlace, stance));
  out[n++] = feature(29, view.seenSmall[t]! * 2 + isFirst);

  // What stands around it.
  out[n++] = feature(30, w1);
  out[n++] = feature(31, w2);
  out[n++] = feature(32, at(lower, t - 2));
  out[n++] = feature(33, at(lower, t + 2));
  out[n++] = feature(37, at(pattern, t - 1));
  out[n++] = feature(38, at(pattern, t + 1));
  out[n++] = feature(39, fine(t - 1));
  out[n++] = feature(40, fine(t + 1));
  out[n++] = feature(41, mid(t - 1));
  out[n++] = feature(42, mid(t + 1));
  out[n++] = feature(43, mid(t - 2));
  out[n++] = feature(44, mid(t + 2));
  out[n++] = feature(45, pair(mid(t - 1), shape0));
  out[n++] = feature(46, pair(mid(t + 1), shape0));
  out[n++] = feature(47, pair(mid(t - 1), mid(t)));
  out[n++] = feature(48, pair(mid(t), mid(t + 1)));
  out[n++] = feature(49, pair(rough(t - 1), pair(rough(t), rough(t + 1))));

  // The run of large words it is in.
  if (runLength > 1) {
    const head = runEnd - 1;
    out[n++] = feature(62, pair(mid(head), runPlace));
    out[n++] = feature(63, pair(mid(runFirst), runPlace));
  }
  const before = at(lower, runFirst - 1);
  const behind = at(lower, runEnd);
  out[n++] = feature(65, pair(before, runPlace));
  out[n++] = feature(66, pair(behind, runPlace));
  out[n++] = feature(68, pair(pair(mid(runFirst - 1), mid(runEnd)), runPlace));

  // What its vector makes of it and of its neighbours.
  const affinity = view.affinity[t]!;
  const best = affinityBest(affinity);
  if (affinity !== 0) {
    for (let k = 0; k < affinityClasses.length; k++) {
      const level = affinityLevel(affinity, k);
      if (level > 0) out[n++] = feature(110, k * 8 + level);
    }
    out[n++] = feature(111, pair(best, stance));
    out[n++] = feature(112, pair(best, runLength * 4 + runPlace));
    out[n++] = feature(113, pair(best, w1));
    out[n++] = feature(114, pair(best, w2));
  }
  const bestBefore = t > first ? affinityBest(view.affinity[t - 1]!) : -1;
  const bestAfter = t + 1 < end ? affinityBest(view.affinity[t + 1]!) : -1;
  out[n++] = feature(115, pair(pair(bestBefore, best), bestAfter));
  if (runLength > 1) {
    const bestLast = affinityBest(view.affinity[runEnd - 1]!);
    out[n++] = feature(117, pair(bestLast, runPlace));
  }

  // What lists say of it and of its neighbours.
  n = pushBits(out, n, 80, view.listedSingle[t]!);
  n = pushBits(out, n, 81, view.listedBegin[t]!);
  n = pushBits(out, n, 82, view.listedInside[t]!);
  n = pushBits(out, n, 83, view.listedLast[t]!);
  const all = pair(
    pair(view.listedSingle[t]!, view.listedBegin[t]!),
    pair(view.listedInside[t]!, view.listedLast[t]!),
  );
  out[n++] = feature(84, all);
  out[n++] = feature(85, pair(all, runLength * 4 + runPlace));
  out[n++] = feature(86, pair(all, stance));
  out[n++] = feature(87, pair(all, w1));
  out[n++] = feature(88, pair(all, w2));
  if (t > first) out[n++] = feature(89, view.listedSingle[t - 1]! | view.listedLast[t - 1]!);
  if (t + 1 < end) out[n++] = feature(90, view.listedSingle[t + 1]! | view.listedBegin[t + 1]!);
  if (runLength > 1) {
    out[n++] = feature(91, pair(view.listedSingle[runEnd - 1]!, runPlace));
    out[n++] = feature(92, pair(view.listedSingle[runFirst]!, runPlace));
  }

  // What stands around it elsewhere in the article.
  let other = view.elsewhere[t]!;
  for (let seen = 0; seen < 3 && other >= 0 && other !== t; seen++) {
    const from = view.runFirst[other]!;
    const to = view.runEnd[other]!;
    const so = view.sentenceOf[other]!;
    const firstOther = words.sentences[so]!;
    const endOther = words.sentences[so + 1]!;
    const wordBefore = other > firstOther ? lower[other - 1]! : EDGE;
    const wordAfter = other + 1 < endOther ? lower[other + 1]! : EDGE;
    out[n++] = feature(100, wordBefore);
    out[n++] = feature(101, wordAfter);
    out[n++] = feature(102, pair(other === from ? 0 : 1, other === to - 1 ? 0 : 1));
    out[n++] = feature(103, pair(lower[to - 1]!, to - from > 1 ? 1 : 0));
    out[n++] = feature(104, view.listedBegin[other]! | view.listedLast[other]!);
    if (other > from) out[n++] = feature(105, view.listedSingle[other - 1]!);
    other = view.elsewhere[other]!;
  }
  return n;
}

function pushBits(out: Int32Array, n: number, template: number, bits: number): number {
  let at = n;
  for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit++)
    if (rest & 1) out[at++] = feature(template, bit);
  return at;
}
