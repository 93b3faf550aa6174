import { classes, normalize } from "./classify.ts";
import type { DocumentView } from "./document.ts";
import type { Spot } from "./spot.ts";

/** Weight of what other mentions of the same name say; swept on the news dev set. */
const SAME_NAME = 0.8;
/** Weight of what the longer name says of its short form. */
const LONGER_NAME = 1;

const person = classes.indexOf("person");

interface Total {
  readonly sum: Float64Array;
  count: number;
}

function add(to: Float64Array, from: Float64Array, weight: number): void {
  for (let k = 0; k < to.length; k++) to[k] = to[k]! + weight * from[k]!;
}

const best = (scores: Float64Array) => scores.indexOf(Math.max(...scores));

/**
 * Lets mentions of one name, and short forms with their long ones, agree: each hears the others.
 *
 * @param opinions One row of log-probabilities a spot.
 * @returns Rows of the same shape.
 */
export function agree(
  spots: readonly Spot[],
  opinions: readonly Float64Array[],
  view: DocumentView,
): Float64Array[] {
  const totals = new Map<string, Total>();
  spots.forEach(({ name }, i) => {
    const total = totals.get(name) ?? { sum: new Float64Array(classes.length), count: 0 };
    totals.set(name, total);
    add(total.sum, opinions[i]!, 1);
    total.count++;
  });
  return spots.map(({ name }, i) => {
    const scores = opinions[i]!.slice();
    const own = totals.get(name)!;
    if (own.count > 1) {
      const weight = SAME_NAME / Math.sqrt(own.count - 1);
      add(scores, own.sum, weight);
      add(scores, opinions[i]!, -weight);
    }
    if (name.includes(" ")) return normalize(scores);
    for (const full of view.fullNames(name)) {
      const total = totals.get(full);
      // "Washington" is not George's short form everywhere: only people's names lend their type.
      if (total && best(total.sum) === person) add(scores, total.sum, LONGER_NAME / total.count);
    }
    const spelled = /^[\p{Lu}.]{2,8}$/u.test(name)
      ? totals.get(view.spelledOut(name) ?? "")
      : undefined;
    if (spelled) add(scores, spelled.sum, LONGER_NAME / spelled.count);
    return normalize(scores);
  });
}
