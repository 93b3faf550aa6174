import { type Clusters, wordPlace } from "../clusters.ts";
import { type Columns, Shape } from "../columns.ts";
import type { Words } from "../words.ts";
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
