import { expect, test } from "vitest";
import { relations } from "../src/relations.ts";
import { uposTags, xposTags } from "../src/tags.ts";
import type { Words } from "../src/words.ts";
import { type Analysis, scoreSyntax } from "./evaluate-syntax.ts";
import type { GoldText } from "./treebanks.ts";

const text = "Ruiz's aide spoke";
const wordsAt = (...spans: readonly (readonly [number, number])[]): Words => ({
  text,
  start: Int32Array.from(spans, ([start]) => start),
  end: Int32Array.from(spans, ([, end]) => end),
  sentences: Int32Array.of(0, spans.length),
});
const row = (upos: string, xpos: string, relation: string, head: number) => ({
  lemma: "",
  upos,
  xpos,
  relation,
  head,
});
const gold: GoldText = {
  id: "invented",
  words: wordsAt([0, 4], [4, 6], [7, 11], [12, 17]),
  rows: [
    row("PROPN", "NNP", "nmod:poss", 2),
    row("PART", "POS", "case", 0),
    row("NOUN", "NN", "nsubj", 3),
    row("VERB", "VBD", "root", -1),
  ],
};

const relationNames: readonly string[] = relations;
const analysis = (
  words: Words,
  tokens: readonly (readonly [upos: string, xpos: string, relation: string, head: number])[],
): Analysis => ({
  words,
  tags: {
    upos: Uint8Array.from(tokens, ([upos]) => uposTags.indexOf(upos)),
    xpos: Uint8Array.from(tokens, ([, xpos]) => xposTags.indexOf(xpos)),
  },
  tree: {
    head: Int32Array.from(tokens, ([, , , head]) => head),
    rel: Uint8Array.from(tokens, ([, , relation]) => relationNames.indexOf(relation)),
  },
});

test("a subtype does not count, a wrong tag counts for tags alone", () => {
  const own = analysis(gold.words, [
    ["NOUN", "NNP", "nmod", 2],
    ["PART", "POS", "case", 0],
    ["NOUN", "NN", "obj", 3],
    ["VERB", "VBD", "root", -1],
  ]);
  expect(scoreSyntax([gold], () => own)).toEqual({
    tokens: 1,
    upos: 0.75,
    xpos: 1,
    uas: 1,
    las: 0.75,
  });
});

// Of three tokens found and four wanted two are the same: 2 · 2 / 7.
test("a token cut otherwise is right in nothing, nor is one that hangs on it", () => {
  const own = analysis(wordsAt([0, 6], [7, 11], [12, 17]), [
    ["PROPN", "NNP", "nmod:poss", 1],
    ["NOUN", "NN", "nsubj", 0],
    ["VERB", "VBD", "root", -1],
  ]);
  const { tokens, upos, uas, las } = scoreSyntax([gold], () => own);
  expect([tokens, upos]).toEqual([4 / 7, 4 / 7]);
  expect([uas, las]).toEqual([2 / 7, 2 / 7]);
});
