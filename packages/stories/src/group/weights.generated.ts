// Written by packages/bench/src/learn-story-weights.ts; see data/SOURCE.md.
import type { GroupWeights } from "./likeness.ts";

export const groupWeights: GroupWeights = {
  bias: -1.844,
  weights: {
    word: 15.324,
    person: 0.619,
    organization: 0,
    place: 1.072,
    name: 0.193,
    event: 0.514,
    opening: 0,
    apart: -3,
    weekday: -1.913,
    size: -0.49,
    crowd: -0.3,
  },
};
