import { begin, closed, inside, LABELS, last, nameTypes, OUTSIDE, opening } from "./labels.ts";

/**
 * A linear chain over the labels of `length` tokens: row `t` of a matrix is
 * `matrix[t * LABELS … (t + 1) * LABELS)`. Before the first and after the last token stands `OUTSIDE`.
 */
export interface Lattice {
  length: number;
  potential: Float64Array; // exponentials of the tokens' scores, the greatest of a row 1
  forward: Float64Array; // scaled so that each row sums to 1
  backward: Float64Array; // scaled by the same numbers
  scale: Float64Array; // of each row
}

const TYPES = nameTypes.length;
const CLOSED = Uint8Array.from(closed);
const OPENING = Uint8Array.from(opening);

export const newLattice = (): Lattice => ({
  length: 0,
  potential: new Float64Array(0),
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  scale: new Float64Array(0),
});

/** Room for `length` tokens; what was there is lost. */
export function resize(lattice: Lattice, length: number): void {
  lattice.length = length;
  if (lattice.potential.length >= length * LABELS) return;
  const room = length * 2;
  lattice.potential = new Float64Array(room * LABELS);
  lattice.forward = new Float64Array(room * LABELS);
  lattice.backward = new Float64Array(room * LABELS);
  lattice.scale = new Float64Array(room);
}

/** Fills `potential` from scores, row by row. */
export function exponentiate(lattice: Lattice, scores: ArrayLike<number>): void {
  const { potential, length } = lattice;
  for (let t = 0; t < length; t++) {
    const row = t * LABELS;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < LABELS; k++) if (scores[row + k]! > most) most = scores[row + k]!;
    for (let k = 0; k < LABELS; k++) potential[row + k] = Math.exp(scores[row + k]! - most);
  }
}

/**
 * Sums over all ways to label, forward and backward.
 *
 * @param moves Exponentials of the scores of label pairs, `moves[from * LABELS + to]`.
 * @returns The logarithm of the sum, apart from the greatest scores that `exponentiate` took out.
 */
export function sumOver(lattice: Lattice, moves: Float64Array): number {
  const { length, potential, forward, backward, scale } = lattice;
  let logSum = 0;
  for (let t = 0; t < length; t++) {
    const row = t * LABELS;
    const before = row - LABELS;
    let total = 0;
    for (let o = 0; o < OPENING.length; o++) {
      const to = OPENING[o]!;
      const own = potential[row + to]!;
      let sum = 0;
      if (t === 0) sum = moves[to]!;
      else
        for (let c = 0; c < CLOSED.length; c++) {
          const from = CLOSED[c]!;
          sum += forward[before + from]! * moves[from * LABELS + to]!;
        }
      total += forward[row + to] = sum * own;
    }
    for (let type = 0; type < TYPES; type++) {
      const b = 1 + 4 * type;
      for (let to = b + 1; to <= b + 2; to++) {
        const sum =
          t === 0
            ? 0
            : forward[before + b]! * moves[b * LABELS + to]! +
              forward[before + b + 1]! * moves[(b + 1) * LABELS + to]!;
        total += forward[row + to] = sum * potential[row + to]!;
      }
    }
    const factor = total > 0 ? 1 / total : 1;
    for (let k = 0; k < LABELS; k++) forward[row + k]! *= factor;
    scale[t] = factor;
    logSum -= Math.log(factor);
  }
  const end = (length - 1) * LABELS;
  let closing = 0;
  for (let k = 0; k < LABELS; k++) backward[end + k] = 0;
  for (let c = 0; c < CLOSED.length; c++) {
    const from = CLOSED[c]!;
    closing += forward[end + from]! * moves[from * LABELS]!;
  }
  const inverse = closing > 0 ? 1 / closing : 1;
  for (let c = 0; c < CLOSED.length; c++) {
    const from = CLOSED[c]!;
    backward[end + from] = moves[from * LABELS]! * inverse;
  }
  for (let t = length - 2; t >= 0; t--) {
    const row = t * LABELS;
    const next = row + LABELS;
    const factor = scale[t + 1]!;
    for (let c = 0; c < CLOSED.length; c++) {
      const from = CLOSED[c]!;
      let sum = 0;
      for (let o = 0; o < OPENING.length; o++) {
        const to = OPENING[o]!;
        sum += moves[from * LABELS + to]! * potential[next + to]! * backward[next + to]!;
      }
      backward[row + from] = sum * factor;
    }
    for (let type = 0; type < TYPES; type++) {
      const b = 1 + 4 * type;
      const toInside = potential[next + b + 1]! * backward[next + b + 1]! * factor;
      const toLast = potential[next + b + 2]! * backward[next + b + 2]! * factor;
      for (let from = b; from <= b + 1; from++)
        backward[row + from] =
          moves[from * LABELS + b + 1]! * toInside + moves[from * LABELS + b + 2]! * toLast;
    }
  }
  return logSum + Math.log(closing > 0 ? closing : Number.MIN_VALUE);
}

/** Probability of label `k` at token `t`, after `sumOver`. */
export const marginal = ({ forward, backward }: Lattice, t: number, k: number): number =>
  forward[t * LABELS + k]! * backward[t * LABELS + k]!;

/** Probability that tokens `from … to` (included) are one name of `type`, after `sumOver`. */
export function spanProbability(
  { forward, backward, potential, scale }: Lattice,
  moves: Float64Array,
  from: number,
  to: number,
  type: number,
): number {
  if (from === to) return forward[from * LABELS + 4 + 4 * type]! * backward[from * LABELS + 4 + 4 * type]!;
  let label = begin(type);
  let p = forward[from * LABELS + label]!;
  for (let t = from + 1; t <= to; t++) {
    const next = t === to ? last(type) : inside(type);
    p *= moves[label * LABELS + next]! * potential[t * LABELS + next]! * scale[t]!;
    label = next;
  }
  return p * backward[to * LABELS + label]!;
}

/** Fills `labels` with the likeliest way to label (Viterbi). */
export function bestLabels(lattice: Lattice, moves: Float64Array, labels: Uint8Array): void {
  const { length, potential } = lattice;
  const best = new Float64Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let t = 0; t < length; t++) {
    const row = t * LABELS;
    const before = row - LABELS;
    let greatest = 0;
    const settle = (to: number, origins: ArrayLike<number>) => {
      let most = -1;
      let origin = 0;
      for (let c = 0; c < origins.length; c++) {
        const i = origins[c]!;
        const score = best[before + i]! * moves[i * LABELS + to]!;
        if (score > most) {
          most = score;
          origin = i;
        }
      }
      best[row + to] = most * potential[row + to]!;
      from[row + to] = origin;
      if (best[row + to]! > greatest) greatest = best[row + to]!;
    };
    if (t === 0) {
      for (const to of OPENING) {
        best[to] = moves[to]! * potential[to]!;
        if (best[to]! > greatest) greatest = best[to]!;
      }
    } else {
      for (let o = 0; o < OPENING.length; o++) settle(OPENING[o]!, CLOSED);
      for (let type = 0; type < TYPES; type++) {
        settle(inside(type), OPEN[type]!);
        settle(last(type), OPEN[type]!);
      }
    }
    const factor = greatest > 0 ? 1 / greatest : 1; // products of many small numbers would vanish
    for (let k = 0; k < LABELS; k++) best[row + k]! *= factor;
  }
  const end = (length - 1) * LABELS;
  let label = OUTSIDE;
  let most = -1;
  for (const k of CLOSED) {
    const score = best[end + k]! * moves[k * LABELS]!;
    if (score > most) {
      most = score;
      label = k;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = label;
    label = from[t * LABELS + label]!;
  }
}

const OPEN: readonly Uint8Array[] = nameTypes.map((_, type) =>
  Uint8Array.of(begin(type), inside(type)),
);
