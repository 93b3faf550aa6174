import type { EntityType } from "@corpus/core";
import { lazy } from "../knowledge/table.ts";
import type { Evidence } from "./evidence.ts";
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

// By field, then by value: the place of the first weight of a line. "field value<tab>letters".
const weights = lazy(() => {
  const rows = weightsTable.split("\n");
  const values = new Float32Array(rows.length * classes.length);
  const fields = new Map<string, Map<string, number>>();
  rows.forEach((row, r) => {
    const space = row.indexOf(" ");
    const tab = row.lastIndexOf("\t");
    const field = row.slice(0, space);
    const lines = fields.get(field) ?? new Map<string, number>();
    fields.set(field, lines);
    lines.set(row.slice(space + 1, tab), r * classes.length);
    for (let k = 0; k < classes.length; k++) {
      values[r * classes.length + k] = (row.charCodeAt(tab + 1 + k) - ZERO) * STEP;
    }
  });
  return { fields, values };
});

/** Index of the greatest score. */
export function argmax(scores: Float64Array): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}

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

/** Logarithms of the probabilities of `classes`, from the weights of the evidence. */
export function weigh(evidence: Evidence): Float64Array {
  const { fields, values } = weights();
  const scores = new Float64Array(classes.length);
  for (let i = 0; i < evidence.length; i += 2) {
    const at = fields.get(evidence[i]!)?.get(evidence[i + 1]!);
    if (at === undefined) continue;
    for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! + values[at + k]!;
  }
  return normalize(scores);
}

/** The field that speaks most for class `k` against no name at all; undefined where none does. */
export function strongestField(evidence: Evidence, k: number): string | undefined {
  const { fields, values } = weights();
  let best: string | undefined;
  let most = 0;
  for (let i = 0; i < evidence.length; i += 2) {
    const at = fields.get(evidence[i]!)?.get(evidence[i + 1]!);
    const gain = at === undefined ? 0 : values[at + k]! - values[at]!;
    if (gain > most) {
      most = gain;
      best = evidence[i];
    }
  }
  return best;
}
