import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findTokens } from "./tokens.ts";

// A case is text in which "|" stands where tokens meet without a space, or end before one.
const cases = readFileSync(new URL("tokens.cases.txt", import.meta.url), "utf8")
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [heading = "", ...lines] = block.trim().split("\n");
    const marked = lines.join("\n").replaceAll(" ,|", ",|").replaceAll(" ;|", ";|");
    return { name: heading.split(":")[0]!, text: marked.replaceAll("|", ""), words: lines };
  });

test.each(cases)("$name", ({ text, words }) => {
  const cuts = findTokens(text);
  const found = cuts.flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, cuts[i + 1])] : []));
  expect(found).toEqual(words.join(" ").split(/[ |]+/).filter(Boolean));
});
