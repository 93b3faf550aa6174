/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011). Tokens of one sentence
 * move from a buffer to a stack; a token leaves the stack when its head is settled, so a sentence of
 * n tokens takes 2n − 1 steps. What is left on the stack at the end is the one root: neither a
 * second root nor a cycle can come up.
 */
export const Transition = {
  shift: 0, // the next token goes on the stack
  left: 1, // the top of the stack becomes a dependent of the next token
  right: 2, // the top of the stack becomes a dependent of the token below it
} as const;
export type Transition = (typeof Transition)[keyof typeof Transition];

/** A sentence half parsed; tokens count from 0 within it, and -1 is "none". */
export interface State {
  length: number;
  next: number; // first token of the buffer
  depth: number; // of the stack
  readonly stack: Int32Array;
  readonly head: Int32Array;
  readonly rel: Uint8Array;
  readonly leftmost: Int32Array; // dependent farthest to the left, by head
  readonly rightmost: Int32Array;
  readonly inner: Int32Array; // the sister attached before, on the same side of the head
  readonly lefts: Int32Array; // how many dependents on the left
  readonly rights: Int32Array;
}

/** @param capacity Tokens of the longest sentence that it will hold. */
export function createState(capacity: number): State {
  const column = () => new Int32Array(capacity);
  return {
    length: 0,
    next: 0,
    depth: 0,
    stack: column(),
    head: column(),
    rel: new Uint8Array(capacity),
    leftmost: column(),
    rightmost: column(),
    inner: column(),
    lefts: column(),
    rights: column(),
  };
}

/** Back to the start, for a sentence of `length` tokens. */
export function resetState(state: State, length: number): void {
  state.length = length;
  state.next = 0;
  state.depth = 0;
  state.head.fill(-1, 0, length);
  state.rel.fill(0, 0, length);
  state.leftmost.fill(-1, 0, length);
  state.rightmost.fill(-1, 0, length);
  state.inner.fill(-1, 0, length);
  state.lefts.fill(0, 0, length);
  state.rights.fill(0, 0, length);
}

export const isFinal = ({ next, length, depth }: State): boolean => next === length && depth <= 1;

export function allows({ next, length, depth }: State, transition: Transition): boolean {
  if (transition === Transition.right) return depth >= 2;
  return next < length && (transition === Transition.shift || depth >= 1);
}

/** The `i`-th token of the stack from the top, or -1. */
export const stackAt = ({ stack, depth }: State, i: number): number =>
  i < depth ? stack[depth - 1 - i]! : -1;

/** The `i`-th token of the buffer, or -1. */
export const bufferAt = ({ next, length }: State, i: number): number =>
  next + i < length ? next + i : -1;

/** @param rel Of the arc; a shift makes none. */
export function takeTransition(state: State, transition: Transition, rel: number): void {
  if (transition === Transition.shift) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const dependent = state.stack[--state.depth]!;
  state.rel[dependent] = rel;
  if (transition === Transition.left) {
    const head = state.next;
    state.head[dependent] = head;
    state.inner[dependent] = state.leftmost[head]!;
    state.leftmost[head] = dependent;
    state.lefts[head] = state.lefts[head]! + 1;
  } else {
    const head = state.stack[state.depth - 1]!;
    state.head[dependent] = head;
    state.inner[dependent] = state.rightmost[head]!;
    state.rightmost[head] = dependent;
    state.rights[head] = state.rights[head]! + 1;
  }
}
