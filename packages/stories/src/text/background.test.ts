import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { backgroundBuckets, backgroundDocuments } from "./background.generated.ts";
import { backgroundCount } from "./background.ts";

const table = readFileSync(new URL("../../data/background.tsv", import.meta.url), "utf8");
const rows = table
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [string, string]);

test("the generated table holds what the source table says, each stem in its bucket", () => {
  const [total, ...counts] = rows;
  expect(total).toEqual(["#documents", String(backgroundDocuments)]);
  const buckets = backgroundBuckets.map(() => [] as string[]);
  for (const [word, count] of counts) buckets[Math.floor(Math.log2(Number(count)) * 2)]?.push(word);
  expect(backgroundBuckets).toEqual(buckets.map((words) => words.join(" ")));
});

test("a count is right to half a power of two, and unknown stems count nothing", () => {
  const [word, count] = rows.find(([stem]) => stem === "minister") ?? ["", "0"];
  const ratio = backgroundCount(word) / Number(count);
  expect(ratio).toBeGreaterThan(2 ** -0.5);
  expect(ratio).toBeLessThan(2 ** 0.5);
  expect(backgroundCount("xyzzyx")).toBe(0);
});
