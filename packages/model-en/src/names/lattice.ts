import { begin, inside, LABELS, last, nameTypes, OUTSIDE, single } from "./labels.ts";

/**
 * A linear chain over the labels of `length` tokens: row `t` of a matrix is
 * `matrix[t * LABELS … (t + 1) * LABELS)`. Before the first and after the last token stands `OUTSIDE`.
 */
export interface Lattice {
  length: number;
  types: number; // how many types are in the running
  readonly closed: Uint8Array; // labels in the running after which no name is open: the first 1 + 2 × `types`
  readonly opening: Uint8Array; // labels in the running where no name is open: as many
  potential: Float64Array; // exponentials of the tokens' scores, the greatest of a row 1
  forward: Float64Array; // scaled so that each row sums to 1
  backward: Float64Array; // scaled by the same numbers
  scale: Float64Array; // of each row
  best: Float64Array; // score of the likeliest way to each label
  from: Uint8Array; // and the label before it
}

const TYPES = nameTypes.length;

export const newLattice = (): Lattice => ({
  length: 0,
  types: 0,
  closed: new Uint8Array(1 + 2 * TYPES),
  opening: new Uint8Array(1 + 2 * TYPES),
  potential: new Float64Array(0),
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  scale: new Float64Array(0),
  best: new Float64Array(0),
  from: new Uint8Array(0),
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
  lattice.best = new Float64Array(room * LABELS);
  lattice.from = new Uint8Array(room * LABELS);
}

/**
 * Fills `potential` from scores, row by row, and finds the types in the running: those that have a
 * label of at least `floor` anywhere, where the best label of a token has 1; what is less counts
 * as nothing. With no type left every token is outside.
 */
export function exponentiate(lattice: Lattice, scores: ArrayLike<number>, floor = 0): void {
  const { potential, length, closed, opening } = lattice;
  isRunning.fill(floor > 0 ? 0 : 1);
  const least = Math.log(floor); // −∞ for none
  for (let t = 0; t < length; t++) {
    const row = t * LABELS;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < LABELS; k++) if (scores[row + k]! > most) most = scores[row + k]!;
    for (let k = 0; k < LABELS; k++) {
      const below = scores[row + k]! - most;
      potential[row + k] = below < least ? 0 : Math.exp(below);
      if (k > 0 && below >= least) isRunning[(k - 1) >> 2] = 1;
    }
  }
  closed[0] = OUTSIDE;
  opening[0] = OUTSIDE;
  let types = 0;
  for (let type = 0; type < TYPES; type++) {
    if (isRunning[type] === 0) continue;
    closed[1 + 2 * types] = last(type);
    closed[2 + 2 * types] = single(type);
    opening[1 + 2 * types] = begin(type);
    opening[2 + 2 * types] = single(type);
    types++;
  }
  lattice.types = types;
}

const isRunning = new Uint8Array(TYPES);

/**
 * Sums over all ways to label, forward and backward.
 *
 * @param moves Exponentials of the scores of label pairs, `moves[from * LABELS + to]`.
 * @returns The logarithm of the sum, apart from the greatest scores that `exponentiate` took out.
 */
export function sumOver(lattice: Lattice, moves: Float64Array): number {
  const { length, potential, forward, backward, scale, closed, opening } = lattice;
  const width = 1 + 2 * lattice.types;
  forward.fill(0, 0, length * LABELS);
  backward.fill(0, 0, length * LABELS);
  let logSum = 0;
  for (let t = 0; t < length; t++) {
    const row = t * LABELS;
    const before = row - LABELS;
    let total = 0;
    for (let o = 0; o < width; o++) {
      const to = opening[o]!;
      const own = potential[row + to]!;
      let sum = 0;
      if (t === 0) sum = moves[to]!;
      else
        for (let c = 0; c < width; c++) {
          const from = closed[c]!;
          sum += forward[before + from]! * moves[from * LABELS + to]!;
        }
      total += forward[row + to] = sum * own;
    }
    for (let o = 1; o < width; o += 2) {
      const b = opening[o]!;
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
  for (let c = 0; c < width; c++) {
    const from = closed[c]!;
    closing += forward[end + from]! * moves[from * LABELS]!;
  }
  const inverse = closing > 0 ? 1 / closing : 1;
  for (let c = 0; c < width; c++) {
    const from = closed[c]!;
    backward[end + from] = moves[from * LABELS]! * inverse;
  }
  for (let t = length - 2; t >= 0; t--) {
    const row = t * LABELS;
    const next = row + LABELS;
    const factor = scale[t + 1]!;
    for (let c = 0; c < width; c++) {
      const from = closed[c]!;
      let sum = 0;
      for (let o = 0; o < width; o++) {
        const to = opening[o]!;
        sum += moves[from * LABELS + to]! * potential[next + to]! * backward[next + to]!;
      }
      backward[row + from] = sum * factor;
    }
    for (let o = 1; o < width; o += 2) {
      const b = opening[o]!;
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
  if (from === to)
    return forward[from * LABELS + 4 + 4 * type]! * backward[from * LABELS + 4 + 4 * type]!;
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
  const { length, potential, closed, opening, best, from } = lattice;
  const width = 1 + 2 * lattice.types;
  best.fill(0, 0, length * LABELS);
  for (let o = 0; o < width; o++) {
    const to = opening[o]!;
    best[to] = moves[to]! * potential[to]!;
  }
  for (let t = 1; t < length; t++) {
    const row = t * LABELS;
    const before = row - LABELS;
    let greatest = 0;
    for (let o = 0; o < width; o++) {
      const to = opening[o]!;
      let most = -1;
      for (let c = 0; c < width; c++) {
        const origin = closed[c]!;
        const score = best[before + origin]! * moves[origin * LABELS + to]!;
        if (score > most) {
          most = score;
          from[row + to] = origin;
        }
      }
      best[row + to] = most * potential[row + to]!;
      if (best[row + to]! > greatest) greatest = best[row + to]!;
    }
    for (let o = 1; o < width; o += 2) {
      const b = opening[o]!;
      for (let to = b + 1; to <= b + 2; to++) {
        const afterBegin = best[before + b]! * moves[b * LABELS + to]!;
        const afterInside = best[before + b + 1]! * moves[(b + 1) * LABELS + to]!;
        from[row + to] = afterBegin >= afterInside ? b : b + 1;
        best[row + to] = Math.max(afterBegin, afterInside) * potential[row + to]!;
        if (best[row + to]! > greatest) greatest = best[row + to]!;
      }
    }
    const factor = greatest > 0 ? 1 / greatest : 1; // products of many small numbers would vanish
    for (let k = 0; k < LABELS; k++) best[row + k]! *= factor;
  }
  const end = (length - 1) * LABELS;
  let label = OUTSIDE;
  let most = -1;
  for (let c = 0; c < width; c++) {
    const k = closed[c]!;
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
