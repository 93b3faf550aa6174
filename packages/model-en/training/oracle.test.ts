import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allows,
  createState,
  isFinal,
  resetState,
  type State,
  Transition,
  takeTransition,
} from "../src/transitions.ts";
import { transitionCosts } from "./oracle.ts";

const all = Object.values(Transition);

/** A tree without crossing arcs from any numbers: halves of a span hang on its head, again and again. */
function projectiveTree(length: number, choices: readonly number[]): Int32Array {
  const head = new Int32Array(length).fill(-1);
  let used = 0;
  const choose = (below: number) => choices[used++ % choices.length]! % below;
  const hang = (from: number, to: number, above: number) => {
    while (from < to) {
      const end = from + 1 + choose(to - from);
      const own = from + choose(end - from);
      head[own] = above;
      hang(from, own, own);
      hang(own + 1, end, own);
      from = end;
    }
  };
  const root = choose(length);
  hang(0, root, root);
  hang(root + 1, length, root);
  return head;
}

/** The least cost among what is allowed, and what has it. */
function cheapest(state: State, gold: Int32Array): { least: number; which: Transition[] } {
  const costs = new Int32Array(3);
  transitionCosts(state, gold, costs);
  const allowed = all.filter((t) => allows(state, t));
  const least = Math.min(...allowed.map((t) => costs[t]!));
  return { least, which: allowed.filter((t) => costs[t] === least) };
}

const hits = (state: State, gold: Int32Array) => gold.filter((h, t) => state.head[t] === h).length;

describe("transition costs", () => {
  test("lead to every tree without crossing arcs, at no cost, whichever of the free ones is taken", () => {
    const state = createState(32);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 32 }),
        fc.array(fc.nat(), { minLength: 1 }),
        (length, choices) => {
          const gold = projectiveTree(length, choices);
          resetState(state, length);
          let step = 0;
          while (!isFinal(state)) {
            const { least, which } = cheapest(state, gold);
            expect(least).toBe(0);
            takeTransition(state, which[choices[step++ % choices.length]! % which.length]!, 1);
          }
          expect([...state.head.subarray(0, length)]).toEqual([...gold]);
        },
      ),
    );
  });

  test("are what is lost: after any mistakes the best end has as many gold arcs fewer", () => {
    // Every way to the end, counted out for short sentences.
    const best = (path: readonly Transition[], gold: Int32Array): number => {
      const state = createState(8);
      resetState(state, gold.length);
      for (const t of path) takeTransition(state, t, 1);
      if (isFinal(state)) return hits(state, gold);
      return Math.max(...all.filter((t) => allows(state, t)).map((t) => best([...path, t], gold)));
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.array(fc.nat(), { minLength: 1 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
        (length, choices, mistakes) => {
          const gold = projectiveTree(length, choices);
          const state = createState(8);
          resetState(state, length);
          const path: Transition[] = [];
          for (const mistake of mistakes) {
            if (isFinal(state)) break;
            const allowed = all.filter((t) => allows(state, t));
            const t = allowed[mistake % allowed.length]!;
            takeTransition(state, t, 1);
            path.push(t);
          }
          if (isFinal(state) || state.next === length) return;
          const costs = new Int32Array(3);
          transitionCosts(state, gold, costs);
          const before = best(path, gold);
          for (const t of all.filter((t) => allows(state, t)))
            expect(before - best([...path, t], gold)).toBe(costs[t]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
