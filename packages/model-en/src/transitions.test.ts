import { describe, expect, test } from "vitest";
import {
  allows,
  bufferAt,
  createState,
  isFinal,
  resetState,
  stackAt,
  Transition,
  takeTransition,
} from "./transitions.ts";

const { shift, left, right } = Transition;

function started(length: number) {
  const state = createState(8);
  resetState(state, length);
  return state;
}

describe("hand-made trees", () => {
  test("“Talks in Lima ended”: dependents on both sides", () => {
    const state = started(4);
    const steps: [Transition, number][] = [
      [shift, 0],
      [shift, 0],
      [left, 5], // in ← Lima
      [shift, 0],
      [right, 6], // Talks → Lima
      [left, 7], // Talks ← ended
      [shift, 0],
    ];
    for (const [transition, rel] of steps) {
      expect(allows(state, transition)).toBe(true);
      expect(isFinal(state)).toBe(false);
      takeTransition(state, transition, rel);
    }
    expect(isFinal(state)).toBe(true);
    expect([...state.head.subarray(0, 4)]).toEqual([3, 2, 0, -1]);
    expect([...state.rel.subarray(0, 4)]).toEqual([7, 5, 6, 0]);
  });

  test("a head knows its outermost dependents, and each the one inside of it", () => {
    const state = started(3);
    for (const [transition, rel] of [
      [shift, 0],
      [shift, 0],
      [shift, 0],
    ] as const)
      takeTransition(state, transition, rel);
    takeTransition(state, right, 3); // 1 → 2
    takeTransition(state, right, 4); // 0 → 1
    expect(state.rightmost[0]).toBe(1);
    expect(state.rightmost[1]).toBe(2);
    expect([...state.rights.subarray(0, 3)]).toEqual([1, 1, 0]);

    resetState(state, 3);
    takeTransition(state, shift, 0);
    takeTransition(state, shift, 0);
    takeTransition(state, left, 3); // 1 ← 2
    takeTransition(state, left, 4); // 0 ← 2
    expect(state.leftmost[2]).toBe(0);
    expect(state.inner[0]).toBe(1);
    expect(state.lefts[2]).toBe(2);
  });
});

describe("what is allowed", () => {
  test("at the start only a shift", () => {
    const state = started(2);
    expect([shift, left, right].map((t) => allows(state, t))).toEqual([true, false, false]);
    expect(stackAt(state, 0)).toBe(-1);
    expect([bufferAt(state, 0), bufferAt(state, 1), bufferAt(state, 2)]).toEqual([0, 1, -1]);
  });

  test("with an empty buffer only an arc inside the stack, so that one root is left", () => {
    const state = started(2);
    takeTransition(state, shift, 0);
    takeTransition(state, shift, 0);
    expect([shift, left, right].map((t) => allows(state, t))).toEqual([false, false, true]);
    expect(isFinal(state)).toBe(false);
  });

  test("no token is parsed at once", () => {
    expect(isFinal(started(0))).toBe(true);
  });
});
