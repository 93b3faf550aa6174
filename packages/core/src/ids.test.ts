import { expect, test } from "vitest";
import { annotationId } from "./ids.ts";

// Outputs of two runs are compared by ids, and stores keep them: an id must not change with a version.
test.each([
  ["men_1hao703evfm", ["men", "art_0", 0, 4]],
  ["men_155uipaw7t1", ["men", "art_0", 10, 14]],
  ["quo_zbt5et5hzb", ["quo", "art_0", "ü", 7, "direct"]],
] as const)("%s is the id of what it was made from", (id, [prefix, article, ...parts]) => {
  expect(annotationId(prefix, article, ...parts)).toBe(id);
});
