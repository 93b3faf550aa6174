import {
  type EvalLayer,
  type Evaluation,
  meanName,
  meanOf,
  type ScoredDocument,
} from "./evaluate.ts";
import { addTallies, noTally, scoreOf, sumTallies, type Tallies, type Tally } from "./tally.ts";

/** How an interval is drawn. */
export interface BootstrapOptions {
  readonly samples?: number; // default 1000
  readonly seed?: number; // default 1; the same seed gives the same interval
  readonly level?: number; // default 0.95
}

/** The bounds within which a figure lies with the probability asked for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** By how much two outputs differ, and how far chance would explain it. */
export interface Difference extends Interval {
  readonly value: number; // F1 of the second minus F1 of the first
  readonly p: number; // two-sided: how often chance alone would turn the sign
}

/**
 * For each measure of a layer, the interval in which its F1 lies when documents are drawn anew, with
 * replacement, from those that were scored: the percentile bootstrap. Few documents give wide
 * intervals, and rightly so: sentences of one document are not independent.
 *
 * @see https://doi.org/10.1201/9780429246593 (Efron and Tibshirani 1993)
 */
export function bootstrapIntervals(
  { layer, documents }: Evaluation,
  options: BootstrapOptions = {},
): Map<string, Interval> {
  const draws = drawAll(layer, [documents], options);
  return new Map(
    [...draws].map(([metric, [values]]) => [metric, intervalOf(values!, options.level ?? 0.95)]),
  );
}

/**
 * For each measure, how much F1 differs between two outputs on the same gold, drawing the same
 * documents for both: the paired bootstrap.
 *
 * @param first Scores of pairs in the same order, with the same gold, as those of `second`. Documents
 * that one of them lacks are left out.
 * @see https://aclanthology.org/D12-1091/
 */
export function bootstrapDifference(
  first: Evaluation,
  second: Evaluation,
  options: BootstrapOptions = {},
): Map<string, Difference> {
  const { layer } = first;
  const shared = new Set(first.documents.map(({ index }) => index));
  const later = second.documents.filter(({ index }) => shared.has(index));
  const common = new Set(later.map(({ index }) => index));
  const earlier = first.documents.filter(({ index }) => common.has(index));
  const values = (documents: readonly ScoredDocument[]) =>
    f1Values(layer, sumTallies(documents.map(({ tallies }) => tallies)));
  const [before, after] = [values(earlier), values(later)];
  const draws = drawAll(layer, [earlier, later], options);
  return new Map(
    [...draws].map(([metric, [a, b]]) => {
      const changes = b!.map((value, i) => value - a![i]!);
      const share = (test: (change: number) => boolean) =>
        (changes.reduce((count, change) => count + (test(change) ? 1 : 0), 0) + 1) /
        (changes.length + 1); // the sample itself is one draw, so that no p is 0
      const p = Math.min(
        1,
        2 *
          Math.min(
            share((c) => c <= 0),
            share((c) => c >= 0),
          ),
      );
      const value = (after.get(metric) ?? 0) - (before.get(metric) ?? 0);
      return [metric, { value, ...intervalOf(changes, options.level ?? 0.95), p }];
    }),
  );
}

/** F1 of each measure over all types, and the layer's mean measure. */
function f1Values(layer: EvalLayer, tallies: Tallies): Map<string, number> {
  const values = new Map(
    [...tallies].map(([metric, byType]) => [metric, scoreOf(byType.get("")!).f1]),
  );
  const [name, mean] = [meanName(layer), meanOf(layer, tallies)];
  if (name !== undefined && mean !== undefined) values.set(name, mean);
  return values;
}

/** By measure, for each output the F1 of every draw. */
function drawAll(
  layer: EvalLayer,
  outputs: readonly (readonly ScoredDocument[])[],
  { samples = 1000, seed = 1 }: BootstrapOptions,
): Map<string, Float64Array[]> {
  const size = outputs[0]!.length;
  const draws = new Map<string, Float64Array[]>();
  if (size === 0 || samples < 1) return draws;
  const random = randomOf(seed);
  // Only a mean over types looks below the total, and types are many.
  const packed = outputs.map((documents) => pack(documents, layer === "events"));
  for (let sample = 0; sample < samples; sample++) {
    const weights = new Uint32Array(size);
    for (let i = 0; i < size; i++) weights[Math.floor(random() * size)]!++;
    for (const [output, cells] of packed.entries()) {
      for (const [metric, value] of f1Values(layer, weighted(cells, weights))) {
        let own = draws.get(metric);
        if (!own) draws.set(metric, (own = outputs.map(() => new Float64Array(samples))));
        own[output]![sample] = value;
      }
    }
  }
  return draws;
}

/** The sums of one measure and type, four numbers a document, so that drawing is adding. */
interface Cell {
  readonly metric: string;
  readonly type: string;
  readonly sums: Float64Array;
}

function pack(documents: readonly ScoredDocument[], withTypes: boolean): Cell[] {
  const cells = new Map<string, Cell>();
  for (const [i, { tallies }] of documents.entries()) {
    for (const [metric, byType] of tallies) {
      for (const [type, tally] of byType) {
        if (type !== "" && !withTypes) continue;
        const key = `${metric}\n${type}`;
        let cell = cells.get(key);
        if (!cell)
          cells.set(key, (cell = { metric, type, sums: new Float64Array(4 * documents.length) }));
        cell.sums.set([tally.recallHits, tally.gold, tally.precisionHits, tally.found], 4 * i);
      }
    }
  }
  return [...cells.values()];
}

function weighted(cells: readonly Cell[], weights: Uint32Array): Tallies {
  const tallies = new Map<string, Map<string, Tally>>();
  for (const { metric, type, sums } of cells) {
    let [recallHits, gold, precisionHits, found] = [0, 0, 0, 0];
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i]!;
      if (weight === 0) continue;
      recallHits += weight * sums[4 * i]!;
      gold += weight * sums[4 * i + 1]!;
      precisionHits += weight * sums[4 * i + 2]!;
      found += weight * sums[4 * i + 3]!;
    }
    const byType = tallies.get(metric) ?? new Map([["", noTally]]);
    tallies.set(metric, byType);
    byType.set(type, addTallies(noTally, { recallHits, gold, precisionHits, found }));
  }
  return tallies;
}

function intervalOf(values: Float64Array, level: number): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))]!;
  const tail = (1 - level) / 2;
  return { low: at(tail), high: at(1 - tail) };
}

/** Numbers in 0…1 from a seed, the same on every machine (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
