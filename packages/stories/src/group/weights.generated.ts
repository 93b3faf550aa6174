// Written by packages/bench/src/learn-story-weights.ts; see data/SOURCE.md.
import type { GroupWeights } from "./likeness.ts";

export const groupWeights: GroupWeights = {
  bias: -1.813,
  weights: {
    word: 15.273,
    person: 0.613,
    organization: 0,
    place: 1.086,
    name: 0.158,
    event: 0,
    opening: 0,
    apart: -3,
    weekday: -1.91,
    size: -0.488,
    crowd: -0.4,
  },
};
