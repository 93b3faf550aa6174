import { argmax, classes, normalize } from "./classify.ts";
import type { DocumentView } from "./document.ts";
import { landforms } from "./heads.lexicon.ts";
import type { Spot } from "./spot.ts";
import { Shape } from "./words.ts";

/** Weight of what other mentions of the same name say; swept on the news dev set. */
const SAME_NAME = 0.8;
/** Weight of what "Aran Islands" says of "Aran", which alone looks like somebody's name. */
const LANDFORM = 2;
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
    const total = totals.get(name);
    if (total) {
      add(total.sum, opinions[i]!, 1);
      total.count++;
    } else totals.set(name, { sum: opinions[i]!.slice(), count: 1 });
  });
  return spots.map((spot, i) => {
    const own = totals.get(spot.name)!;
    const longer = longerNames(spot, view);
    if (own.count === 1 && longer.length === 0) return opinions[i]!;
    const scores = opinions[i]!.slice();
    if (own.count > 1) {
      const weight = SAME_NAME / Math.sqrt(own.count - 1);
      add(scores, own.sum, weight);
      add(scores, opinions[i]!, -weight);
    }
    for (const { name, weight, isSure } of longer) {
      const total = totals.get(name);
      // "Washington" is not George's short form everywhere: of last words only people's lend their type.
      if (total && (isSure || argmax(total.sum) === person)) {
        add(scores, total.sum, weight / total.count);
      }
    }
    return normalize(scores);
  });
}

interface LongerName {
  readonly name: string;
  readonly weight: number;
  readonly isSure: boolean; // "UN" for "United Nations", "Aran" for "Aran Islands"; else it ends in the short form
}

const none: readonly LongerName[] = [];

function longerNames({ name, scan, piece }: Spot, view: DocumentView): readonly LongerName[] {
  if (piece.end - piece.first > 1) return none;
  const full = view.fullNames(name);
  const shape = scan.words.shape[piece.first];
  const spelled =
    shape === Shape.shout || shape === Shape.initial ? view.spelledOut(name) : undefined;
  const land = view
    .longerNames(name)
    .filter((longer) => landforms.has(longer.slice(name.length + 1).toLowerCase()));
  if (full.length === 0 && spelled === undefined && land.length === 0) return none;
  return [
    ...full.map((longer) => ({ name: longer, weight: LONGER_NAME, isSure: false })),
    ...land.map((longer) => ({ name: longer, weight: LANDFORM, isSure: true })),
    ...(spelled === undefined ? [] : [{ name: spelled, weight: LONGER_NAME, isSure: true }]),
  ];
}
