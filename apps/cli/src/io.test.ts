import { expect, test } from "vitest";
import { progressLine } from "./io.ts";

test.each([
  [[3, undefined, 1], "3 articles read"],
  [[3, 50, 1], "3 of 50 articles read"],
  [[420, undefined, 4], "420 articles read, 105 a second"],
  [[420, 1470, 4], "420 of 1470 articles read, 105 a second, 10 s left"],
  [[10, 1000, 4], "10 of 1000 articles read, 2.5 a second, 6 min 36 s left"],
  [[10, 100_000, 4], "10 of 100000 articles read, 2.5 a second, 11 h 6 min left"],
  [[0, 10, 30], "0 of 10 articles read"],
] as const)("%o", ([count, total, seconds], line) => {
  expect(progressLine("articles read", count, total, seconds)).toBe(line);
});
