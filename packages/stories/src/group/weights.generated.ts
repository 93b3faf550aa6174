// Written by packages/bench/src/learn-story-weights.ts; see data/SOURCE.md.
import type { GroupWeights } from "./likeness.ts";

export const groupWeights: GroupWeights = {
  bias: -1.821,
  weights: {
    word: 15.325,
    person: 0.606,
    organization: 0,
    place: 1.081,
    name: 0.21,
    event: 0,
    opening: 0,
    apart: -3,
    weekday: -1.929,
    size: -0.49,
    crowd: -0.3,
  },
};
