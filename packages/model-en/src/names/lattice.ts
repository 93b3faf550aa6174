import { begin, inside, LABELS, last, nameTypes, OUTSIDE, single } from "./labels.ts";

/**
 * A linear chain over the labels of `length` tokens: row `t` of a matrix is
 * `matrix[t * LABELS … (t + 1) * LABELS)`. A name that begins ends within the chain, in its own type;
 * beyond that no label minds its neighbours. So all labels that may follow a closed name share one
 * sum, and a token costs as many steps as there are labels. Learned weights for pairs of labels were
 * tried: they moved next to nothing, because features see the neighbours already.
 */
export interface Lattice {
  length: number;
  potential: Float64Array; // exponentials of the tokens' scores, the greatest of a row 1
  forward: Float64Array; // scaled so that each row sums to 1
  backward: Float64Array; // scaled by the same numbers
  scale: Float64Array; // of each row
  best: Float64Array; // score of the likeliest way to each label
  from: Uint8Array; // and the label before it
}

export const newLattice = (): Lattice => ({
  length: 0,
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
  if (lattice.scale.length >= length) return;
  const room = length * 2;
  lattice.potential = new Float64Array(room * LABELS);
  lattice.forward = new Float64Array(room * LABELS);
  lattice.backward = new Float64Array(room * LABELS);
  lattice.scale = new Float64Array(room);
  lattice.best = new Float64Array(room * LABELS);
  lattice.from = new Uint8Array(room * LABELS);
}

/** Fills `potential` from scores, row by row. */
export function exponentiate({ potential, length }: Lattice, scores: ArrayLike<number>): void {
  for (let row = 0; row < length * LABELS; row += LABELS) {
    let most = scores[row]!;
    for (let k = 1; k < LABELS; k++) if (scores[row + k]! > most) most = scores[row + k]!;
    for (let k = 0; k < LABELS; k++) potential[row + k] = Math.exp(scores[row + k]! - most);
  }
}

/**
 * Sums the potentials of all ways to label, forward and backward.
 *
 * @returns The logarithm of the sum.
 */
export function sumOver(lattice: Lattice): number {
  const { length } = lattice;
  let logSum = 0;
  let closed = 1; // sum over the labels before that leave no name open
  for (let t = 0; t < length; t++) {
    closed = stepForward(lattice, t, closed);
    logSum -= Math.log(lattice.scale[t]!);
  }
  // No name stays open: what was left open counts for nothing.
  let following = closed > 0 ? 1 / closed : 1; // what follows a token that leaves no name open
  const { backward } = lattice;
  for (let t = length - 1; t >= 0; t--) {
    const row = t * LABELS;
    backward[row + OUTSIDE] = following;
    for (let type = 0; type < TYPES; type++) {
      backward[row + last(type)] = following;
      backward[row + single(type)] = following;
      const open = t + 1 < length ? followingOpen(lattice, t + 1, type) : 0;
      backward[row + begin(type)] = open;
      backward[row + inside(type)] = open;
    }
    following = followingClosed(lattice, t);
  }
  return logSum + Math.log(closed > 0 ? closed : Number.MIN_VALUE);
}

const TYPES = nameTypes.length;

/** Fills row `t` of `forward` and returns the sum of its labels that leave no name open. */
function stepForward(lattice: Lattice, t: number, closedBefore: number): number {
  const { potential, forward, scale } = lattice;
  const row = t * LABELS;
  const before = row - LABELS;
  let closed = (forward[row] = closedBefore * potential[row]!);
  let open = 0;
  for (let type = 0; type < TYPES; type++) {
    const b = 1 + 4 * type;
    const own = t === 0 ? 0 : forward[before + b]! + forward[before + b + 1]!;
    const begins = closedBefore * potential[row + b]!;
    const goesOn = own * potential[row + b + 1]!;
    const ends = own * potential[row + b + 2]!;
    const alone = closedBefore * potential[row + b + 3]!;
    forward[row + b] = begins;
    forward[row + b + 1] = goesOn;
    forward[row + b + 2] = ends;
    forward[row + b + 3] = alone;
    closed += ends + alone;
    open += begins + goesOn;
  }
  const factor = closed + open > 0 ? 1 / (closed + open) : 1;
  for (let k = row; k < row + LABELS; k++) forward[k]! *= factor;
  scale[t] = factor;
  return closed * factor;
}

/** What follows a token before `t` that leaves no name open. */
function followingClosed({ potential, backward, scale }: Lattice, t: number): number {
  const row = t * LABELS;
  let sum = potential[row]! * backward[row]!;
  for (let b = row + 1; b < row + LABELS; b += 4)
    sum += potential[b]! * backward[b]! + potential[b + 3]! * backward[b + 3]!;
  return sum * scale[t]!;
}

/** What follows a token before `t` that leaves a name of the type open. */
function followingOpen({ potential, backward, scale }: Lattice, t: number, type: number): number {
  const goesOn = t * LABELS + inside(type);
  const ends = t * LABELS + last(type);
  return (potential[goesOn]! * backward[goesOn]! + potential[ends]! * backward[ends]!) * scale[t]!;
}

/** Probability of label `k` at token `t`, after `sumOver`. */
export const marginal = ({ forward, backward }: Lattice, t: number, k: number): number =>
  forward[t * LABELS + k]! * backward[t * LABELS + k]!;

/** Probability that tokens `from … to` (included) are one name of `type`, after `sumOver`. */
export function spanProbability(
  { forward, backward, potential, scale }: Lattice,
  from: number,
  to: number,
  type: number,
): number {
  const alone = from * LABELS + single(type);
  if (from === to) return forward[alone]! * backward[alone]!;
  let p = forward[from * LABELS + begin(type)]!;
  for (let t = from + 1; t <= to; t++)
    p *= potential[t * LABELS + (t === to ? last(type) : inside(type))]! * scale[t]!;
  return p * backward[to * LABELS + last(type)]!;
}

/** Fills `labels` with the likeliest way to label (Viterbi), from scores as they are. */
export function bestLabels(lattice: Lattice, scores: ArrayLike<number>, labels: Uint8Array): void {
  const { length, best, from } = lattice;
  let closed = OUTSIDE; // the best label before that leaves no name open
  let most = 0; // and its score
  for (let t = 0; t < length; t++) {
    const row = t * LABELS;
    const before = row - LABELS;
    const origin = closed;
    const reached = most;
    most = best[row] = reached + scores[row]!;
    from[row] = origin;
    closed = OUTSIDE;
    for (let b = 1; b < LABELS; b += 4) {
      best[row + b] = reached + scores[row + b]!;
      from[row + b] = origin;
      let own = Number.NEGATIVE_INFINITY;
      let label = b;
      if (t > 0) {
        if (best[before + b + 1]! > best[before + b]!) label = b + 1;
        own = best[before + label]!;
      }
      best[row + b + 1] = own + scores[row + b + 1]!;
      best[row + b + 2] = own + scores[row + b + 2]!;
      best[row + b + 3] = reached + scores[row + b + 3]!;
      from[row + b + 1] = label;
      from[row + b + 2] = label;
      from[row + b + 3] = origin;
      for (let k = b + 2; k <= b + 3; k++) {
        if (best[row + k]! <= most) continue;
        most = best[row + k]!;
        closed = k;
      }
    }
  }
  for (let t = length - 1, label = closed; t >= 0; t--) {
    labels[t] = label;
    label = from[t * LABELS + label]!;
  }
}
