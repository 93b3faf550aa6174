import type { EntityType } from "@corpus/core";
import { lazy } from "../knowledge/table.ts";
import { weightsTable } from "./weights.generated.ts";

/** What a stretch may be; "none" for no name at all. */
export const classes = [
  "none",
  "person",
  "organization",
  "place",
  "group",
  "event",
  "law",
  "work",
  "product",
] as const satisfies readonly ("none" | EntityType)[];
export type Class = (typeof classes)[number];

/** A letter holds one weight: code unit `ZERO` is 0, and one more is `STEP`. */
export const ZERO = 80;
export const STEP = 0.1;

const weights = lazy(() => {
  const rows = weightsTable.split("\n");
  const values = new Float32Array(rows.length * classes.length);
  const places = new Map<string, number>();
  rows.forEach((row, r) => {
    const tab = row.indexOf("\t");
    places.set(row.slice(0, tab), r * classes.length);
    for (let k = 0; k < classes.length; k++) {
      values[r * classes.length + k] = (row.charCodeAt(tab + 1 + k) - ZERO) * STEP;
    }
  });
  return { places, values };
});

/** Turns scores into logarithms of probabilities, in place. */
export function normalize(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  const shift = most + Math.log(sum);
  for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! - shift;
  return scores;
}

/** Logarithms of the probabilities of `classes`, from the weights of the lines of evidence. */
export function weigh(evidence: readonly string[]): Float64Array {
  const { places, values } = weights();
  const scores = new Float64Array(classes.length);
  for (const line of evidence) {
    const at = places.get(line);
    if (at === undefined) continue;
    for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! + values[at + k]!;
  }
  return normalize(scores);
}

/** The line of evidence that speaks most for class `k` against no name at all; undefined where none does. */
export function strongest(evidence: readonly string[], k: number): string | undefined {
  const { places, values } = weights();
  let best: string | undefined;
  let most = 0;
  for (const line of evidence) {
    const at = places.get(line);
    const gain = at === undefined ? 0 : values[at + k]! - values[at]!;
    if (gain > most) {
      most = gain;
      best = line;
    }
  }
  return best;
}
