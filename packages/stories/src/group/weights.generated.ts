// Written by packages/bench/src/learn-story-weights.ts; see data/SOURCE.md.
import type { GroupWeights } from "./likeness.ts";

export const groupWeights: GroupWeights = {
  bias: -3.23,
  weights: {
    word: 15.748,
    person: 0.769,
    organization: 0,
    place: 1.195,
    name: 0,
    event: 0,
    opening: 0,
    sameDay: 2.284,
    apart: -2.109,
    weekday: -2.032,
    size: -0.61,
  },
};
