import { type Clusters, clusterOf } from "./clusters.ts";
import { add, addOtherwise, BASIS, lowerUnit } from "./hash.ts";
import type { Words } from "./words.ts";

/** How a token is written. */
export const Shape = {
  lower: 0, // "talks"
  capital: 1, // "Lima"
  shout: 2, // "NATO", "U.S."
  initial: 3, // "J", "J."
  mixed: 4, // "iPhone", "McRae"
  number: 5, // "14", "3.5", "20th"
  mark: 6, // ",", "$"
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/**
 * What every layer wants to know of a token, read once from its code units: one number a token in
 * each column, so that features are made of numbers alone.
 */
export interface Columns {
  readonly length: number; // of tokens
  readonly lower: Int32Array; // hash of the small letters; digits are "0"
  readonly exact: Int32Array; // hash as written; digits are "0"
  readonly check: Int32Array; // another one: words alike in both are one word
  readonly prefix2: Int32Array; // hash of up to two first letters, small
  readonly prefix3: Int32Array; // of up to three
  readonly suffix1: Int32Array; // of the last letter, small
  readonly suffix2: Int32Array; // of up to two
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly shape: Uint8Array; // a `Shape`
  readonly pattern: Int32Array; // hash of "Xx", "X.X.", "00-x": runs of one kind written once
  readonly cluster: Int16Array; // finest cluster of the word, or -1
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Fills the columns for all tokens. */
export function readColumns({ text, start, end }: Words, clusters: Clusters): Columns {
  const length = start.length;
  const columns = {
    length,
    lower: new Int32Array(length),
    exact: new Int32Array(length),
    check: new Int32Array(length),
    prefix2: new Int32Array(length),
    prefix3: new Int32Array(length),
    suffix1: new Int32Array(length),
    suffix2: new Int32Array(length),
    suffix3: new Int32Array(length),
    suffix4: new Int32Array(length),
    shape: new Uint8Array(length),
    pattern: new Int32Array(length),
    cluster: new Int16Array(length),
  };
  for (let t = 0; t < length; t++) {
    readToken(text, start[t]!, end[t]!, t, columns);
    columns.cluster[t] = clusterOf(clusters, columns.lower[t]!);
  }
  return columns;
}

type Filled = { -readonly [K in keyof Columns]: Columns[K] };

function readToken(text: string, start: number, end: number, t: number, columns: Filled): void {
  let lower = BASIS;
  let exact = BASIS;
  let check = BASIS;
  let prefix2 = BASIS;
  let prefix3 = BASIS;
  let pattern = BASIS;
  let suffix1 = BASIS;
  let suffix2 = BASIS;
  let suffix3 = BASIS;
  let suffix4 = BASIS;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let last = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const isNumeral = isDigit(unit);
    const written = isNumeral ? 48 : unit;
    const small = lowerUnit(written);
    let kind: number;
    if (isNumeral) {
      digits++;
      kind = 48;
    } else if (small !== unit) {
      uppers++;
      kind = 88;
    } else if ((unit >= 97 && unit <= 122) || unit >= 0xdf) {
      lowers++;
      kind = 120;
    } else kind = unit;
    if (kind !== last) pattern = add(pattern, kind);
    last = kind;
    lower = add(lower, small);
    exact = add(exact, written);
    check = addOtherwise(check, written);
    if (i < start + 3) prefix3 = add(prefix3, small);
    if (i < start + 2) prefix2 = add(prefix2, small);
    if (i < end - 4) continue;
    suffix4 = add(suffix4, small);
    if (i >= end - 3) suffix3 = add(suffix3, small);
    if (i >= end - 2) suffix2 = add(suffix2, small);
    if (i === end - 1) suffix1 = add(suffix1, small);
  }
  columns.lower[t] = lower;
  columns.exact[t] = exact;
  columns.check[t] = check;
  columns.prefix2[t] = prefix2;
  columns.prefix3[t] = prefix3;
  columns.suffix1[t] = suffix1;
  columns.suffix2[t] = suffix2;
  columns.suffix3[t] = suffix3;
  columns.suffix4[t] = suffix4;
  columns.pattern[t] = pattern;
  columns.shape[t] = shapeOf(
    uppers,
    lowers,
    digits,
    lowerUnit(text.charCodeAt(start)) !== text.charCodeAt(start),
  );
}

function shapeOf(uppers: number, lowers: number, digits: number, startsUpper: boolean): Shape {
  if (uppers + lowers === 0) return digits > 0 ? Shape.number : Shape.mark;
  if (digits > 0 && uppers === 0) return Shape.number;
  if (uppers === 0) return Shape.lower;
  if (lowers === 0) return uppers === 1 && digits === 0 ? Shape.initial : Shape.shout;
  return startsUpper && uppers === 1 ? Shape.capital : Shape.mixed;
}
