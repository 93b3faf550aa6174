import { type State, Transition } from "../src/transitions.ts";

/**
 * How many gold arcs each transition puts out of reach, by `Transition` (Goldberg & Nivre 2013).
 * Right from every state, not only from those on the way to the gold tree, so that a parser can
 * learn to go on after its own mistakes. With crossing gold arcs it is a close guess.
 *
 * @param gold Head of each token, -1 for the root.
 */
export function transitionCosts(state: State, gold: Int32Array, costs: Int32Array): void {
  const { next, length, depth, stack } = state;
  costs.fill(0);
  const top = depth > 0 ? stack[depth - 1]! : -1;
  if (next < length) {
    // The root is the bottom of the stack in the end: shifted on others, it is none.
    if (gold[next] === -1 && depth > 0) costs[Transition.shift]!++;
    // Shifted, the next token can get no dependents from the stack, nor a head below its top.
    for (let i = 0; i < depth; i++) {
      const token = stack[i]!;
      if (gold[token] === next) costs[Transition.shift]!++;
      if (i < depth - 1 && gold[next] === token) costs[Transition.shift]!++;
    }
  }
  if (top < 0) return;
  let dependents = 0; // of the top, still in the buffer
  for (let token = next; token < length; token++) if (gold[token] === top) dependents++;
  const head = gold[top]!;
  const below = depth > 1 ? stack[depth - 2]! : -2;
  const headAhead = head === -1 ? depth === 1 : head >= next;
  costs[Transition.left] = dependents + Number((headAhead && head !== next) || head === below);
  costs[Transition.right] = dependents + Number(headAhead);
}
