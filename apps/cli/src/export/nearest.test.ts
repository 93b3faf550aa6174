import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["conl", "conllu"],
  ["CoNNLU", "conllu"],
  ["parket", "parquet"],
  ["news", "newsarticle"],
  ["c", undefined],
  ["xml", undefined],
  ["", undefined],
  ["x".repeat(100_000), undefined],
])("%s", (given, meant) => {
  expect(nearest(given, ["conllu", "parquet", "newsarticle", "csv"])).toBe(meant);
});
